/**
 * What the interface says by itself, in one place. Whatever is quoted comes from the documents. The other languages lie
 * beside this one and are loaded when asked for.
 */
export const EN = {
  /** BCP 47. */
  lang: 'en',
  promise:
    'Ask a question. You get the sentence that answers it, word for word, and where it stands. If the text does not say, you are told so.',
  askable: 'You can ask about',
  moreDocuments: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  conversation: 'Conversation',
  question: 'Your question',
  send: 'Ask',
  clear: 'Clear',
  kept: 'This conversation is kept in this browser only.',
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
  offline: 'The server cannot be reached. Check your connection and try again.',
  busy: (seconds: number) =>
    `The server is busy. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  failed: 'Something went wrong on the server. Your question is still here; try again.',
}

export type Texts = Readonly<typeof EN>
