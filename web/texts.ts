/**
 * What the interface says by itself, in one place; `index.html` has the words that stand there from the start. Whatever
 * is quoted comes from the documents.
 */
export const TEXTS = {
  askable: 'You can ask about',
  moreDocuments: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  you: 'You asked',
  searching: 'Searching…',
  understoodAs: 'Understood as',
  unsure: 'This may be the answer; it is not certain.',
  showInDocument: 'Show in the article',
  more: (count: number) => (count === 1 ? 'One more sentence' : `${count} more sentences`),
  partNotAnswered: 'The text doesn’t say.',
  nearest: 'Nearby sentences, not an answer',
  suggestions: 'You could ask',
  retry: 'Try again',
  charactersLeft: (left: number) => {
    const characters = Math.abs(left) === 1 ? '1 character' : `${Math.abs(left)} characters`
    return left >= 0 ? `${characters} left` : `${characters} too many`
  },
  announceAnswer: (quote: string, document: string) => `Answer, from ${document}: ${quote}`,
  announceNearest: (message: string) => `${message} There are nearby sentences, not an answer.`,
  errors: {
    offline: 'The server cannot be reached. Check your connection and try again.',
    rejected: (detail: string) => detail,
    busy: (seconds: number) =>
      `The server is busy. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    failed: 'Something went wrong on the server. Your question is still here; try again.',
  },
} as const
