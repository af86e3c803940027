import type { QuotedSentence } from '../../src/http/contract.ts'

/** A quote as a client gets it; a test changes what it is about. */
export const quotedSentence: QuotedSentence = {
  text: 'It rained.',
  start: 5,
  end: 15,
  passage: { start: 5, end: 15 },
  highlight: null,
  document: { id: 'd', title: 'D', url: null, version: 'v' },
  section: [],
  confidence: 0.9,
  link: '/documents/d',
  spoiler: false,
}
