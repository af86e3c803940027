/** Every word that the interface says by itself, in one place. What it quotes comes from the documents. */
export const TEXTS = {
  promise:
    'Ask a question. You get the sentence that answers it, word for word, and where it stands. If the text does not say, you are told so.',
  askable: 'You can ask about',
  you: 'You asked',
  searching: 'Searching…',
  understoodAs: 'Understood as',
  unsure: 'This may be the answer; it is not certain.',
  showInDocument: 'Show in the article',
  more: (count: number) => (count === 1 ? 'One more sentence' : `${count} more sentences`),
  nearest: 'Nearby sentences, which do not answer the question',
  suggestions: 'You could ask',
  retry: 'Try again',
  charactersLeft: (left: number) => (left >= 0 ? `${left} characters left` : `${-left} characters too many`),
  announceAnswer: (quote: string, document: string) => `Answer, from ${document}: ${quote}`,
  announceNearest: (message: string) => `${message} There are nearby sentences, which do not answer it.`,
  errors: {
    offline: 'The server cannot be reached. Check your connection and try again.',
    rejected: (detail: string) => detail,
    busy: (seconds: number) =>
      `The server is busy. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    failed: 'Something went wrong on the server. Your question is still here; try again.',
  },
} as const
