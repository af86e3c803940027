/**
 * What the interface says by itself, in one place. Whatever is quoted comes from the documents. The other languages lie
 * beside this one and are loaded when asked for.
 */
export const EN = {
  /** BCP 47. */
  lang: 'en',
  tagline: 'Answers in the exact words of the text',
  promise:
    'Ask a question. You get the sentence that answers it, word for word, and where it stands. If the text does not say, you are told so.',
  askable: 'You can ask about',
  moreDocuments: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  conversation: 'Conversation',
  question: 'Your question',
  send: 'Ask',
  clear: 'Clear',
  kept: 'Kept in this browser only.',
  you: 'You asked',
  searching: 'Searching…',
  stillSearching: 'Still searching. This takes longer than usual.',
  stop: 'Stop',
  understoodAs: 'Understood as',
  asTyped: 'Answer my exact words',
  answeredAsTyped: 'Answered in your exact words.',
  unsure: 'This may be the answer; it is not certain.',
  showInDocument: 'Show in the article',
  showMore: 'Show more',
  showLess: 'Show less',
  passageChanged: 'The text has changed since this was quoted; there is no more of it to show.',
  passageFailed: 'More of the text cannot be shown now.',
  more: (count: number) => (count === 1 ? 'One more sentence' : `${count} more sentences`),
  partNotAnswered: 'The text doesn’t say.',
  nearest: 'Nearby sentences, not an answer',
  spoiler: 'This sentence gives away the story.',
  reveal: 'Reveal',
  suggestions: 'You could ask',
  copy: 'Copy quote',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here.',
  /** Names a button among those of other answers. */
  ofQuote: (quote: string) => `(“${quote}”)`,
  ofQuestion: (question: string) => `(${question})`,
  permalink: 'Copy link',
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  thanks: 'Thank you for telling.',
  feedbackFailed: 'This could not be sent. What you wrote is still here; try again.',
  newAnswer: 'New answer',
  retry: 'Try again',
  charactersLeft: (left: number) => {
    const characters = Math.abs(left) === 1 ? '1 character' : `${Math.abs(left)} characters`
    return left >= 0 ? `${characters} left` : `${characters} too many`
  },
  announceAnswer: (quote: string, document: string) => `Answer, from ${document}: ${quote}`,
  announceSpoiler: (document: string) =>
    `Answer, from ${document}. The sentence gives away the story; choose Reveal to read it.`,
  announceNearest: (message: string) => `${message} There are nearby sentences, not an answer.`,
  offline: 'You are offline. Your question is still here; try again when you are connected.',
  unreachable: 'The server cannot be reached. Your question is still here; try again.',
  tooMany: (seconds: number) =>
    `Too many questions came at once. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  busy: (seconds: number) =>
    `The server is busy. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  waitOver: 'You can try again now.',
  failed: 'Something went wrong on the server. Your question is still here; try again.',
  stopped: 'Stopped before an answer came.',
  interrupted: 'This was not answered before the page was left.',
  close: 'Close',
  markedHere: 'The sentence is marked on this page.',
}

export type Texts = Readonly<typeof EN>
