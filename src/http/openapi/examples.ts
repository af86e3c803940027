import type { AskBodyAsSent, AskReply, FeedbackAsSent } from '../contract.ts'

// Of the document that comes with the program, so that whoever tries them gets the like.

export const QUESTION = { question: 'Who plays Mikey Saber?' } as const satisfies AskBodyAsSent

const QUOTE =
  'Mikey Saber, portrayed with depth and nuance by Simon Rex, is the quintessential antihero whose journey serves as the focal point of the narrative.'
const START = 1078
const HIGHLIGHT = { start: START + QUOTE.indexOf('Simon Rex'), end: START + QUOTE.indexOf('Simon Rex') + 9 }

export const ANSWER = {
  kind: 'answer',
  ...QUESTION,
  suggestions: ['What about the setting and background?'],
  generation: '000001-4310cc2f',
  confidence: 0.62,
  shortAnswer: { text: 'Simon Rex', ...HIGHLIGHT },
  quotes: [
    {
      text: QUOTE,
      start: START,
      end: START + QUOTE.length,
      passage: { start: START, end: 1498 },
      highlight: HIGHLIGHT,
      document: { id: 'red-rocket', title: 'Introduction to “Red Rocket”', url: null, version: 'bf8c9ea0' },
      section: ['Plot Synopsis', 'Main Characters Introduction'],
      confidence: 0.62,
      link: `/documents/red-rocket?v=bf8c9ea0#c${START}-${START + QUOTE.length}`,
      spoiler: false,
    },
  ],
} as const satisfies AskReply

export const FEEDBACK = {
  ...QUESTION,
  kind: 'answer',
  generation: '000001-4310cc2f',
  helpful: true,
} as const satisfies FeedbackAsSent
