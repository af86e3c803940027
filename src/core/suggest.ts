import { sliceOf, type Block, type Document, type Section, type Span } from './document.ts'
import { headingQuestion, nounPhrase } from './heading-question.ts'
import { messageWords } from './message-words.ts'
import { namesIn } from './names-in.ts'
import { makersIn, peopleIn } from './people-in.ts'
import { questionForm } from './question-form.ts'
import { PREPOSITIONS, WHOLE_WORKS } from './question-words.ts'
import { splitSentences } from './sentences.ts'
import { subjectOf } from './subject-of.ts'
import type { CandidateQuestion } from './suggestion.ts'
import { usualCase } from './usual-case.ts'

/** Each costs as much as a visitor's question: at some 150 ms, all of a document cost five seconds. */
export const TRIED_AT_MOST = 32

/**
 * Questions that a document may answer: those that it asks itself, what its sections are about, and who its people are;
 * each kind in reading order, in turn, at most `TRIED_AT_MOST`. Among other documents a question says which one it is about,
 * or is left out.
 */
export function candidateQuestions(
  document: Document,
  { alone }: { readonly alone: boolean },
): readonly CandidateQuestion[] {
  const subject = subjectOf(document)
  const kinds = [
    askedBy(document).flatMap((asked) => aboutSubject(asked, subject, alone)),
    ofSections(document, subject, alone),
    ofPeople(document, subject),
  ]
  const once = new Map<string, CandidateQuestion>()
  for (const candidate of inTurn(kinds)) {
    const key = candidate.question.toLowerCase()
    if (!once.has(key)) once.set(key, candidate)
  }
  return [...once.values()].slice(0, TRIED_AT_MOST)
}

function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

/** Headings that are questions, and the questions at the start of paragraphs where a heading announces such. */
function askedBy({ text, sections }: Document): readonly CandidateQuestion[] {
  return sections.flatMap((section) => {
    const heading = section.path.at(-1) ?? ''
    const asked = questionIn(heading)
    if (asked !== undefined) return [{ question: asked, expected: blocksOf(section) }]
    if (!ANNOUNCES_QUESTIONS.test(heading)) return []
    return section.blocks.flatMap(({ span }) => {
      const [first, ...others] = splitSentences(text, span)
      const question = first && questionIn(sliceOf(text, first))
      return question === undefined || others.length === 0 ? [] : [{ question, expected: others }]
    })
  })
}

const ANNOUNCES_QUESTIONS = /\b(?:faqs?|questions?|q\s*(?:&|and)\s*a|readers ask|viewers ask)\b/i

/** Characters; a longer one is no question to click on. */
const LONGEST_QUESTION = 120

function questionIn(heading: string): string | undefined {
  const question = heading.trim().replace(/^(?:Q[:.]|\d{1,3}[.)])\s*/, '')
  const form = questionForm(messageWords(question))
  const asks = question.endsWith('?') && (form === 'inverted' || form === 'subject')
  return asks && question.length <= LONGEST_QUESTION ? question : undefined
}

/** Among other documents, "it" and "the film" become what the document is about. */
function aboutSubject(
  asked: CandidateQuestion,
  subject: string | undefined,
  alone: boolean,
): readonly CandidateQuestion[] {
  if (alone || namesIn(messageWords(asked.question)).length > 0) return [asked]
  if (subject === undefined) return []
  const question = asked.question.replace(MEANS_SUBJECT, (_, before: string) => `${before}${subject}`)
  return question === asked.question ? [] : [{ ...asked, question }]
}

const MEANS_SUBJECT = new RegExp(
  String.raw`(\s)(?:it|(?:the|this) (?:${[...WHOLE_WORKS].join('|')}))(?=[\s?])`,
)

/** One for each heading, the highest first: a short heading is the likelier question. */
function ofSections(
  document: Document,
  subject: string | undefined,
  alone: boolean,
): readonly CandidateQuestion[] {
  const writing = usualCase(document)
  return headingsOf(document.sections).flatMap(({ heading, expected }) => {
    const question = alone
      ? headingQuestion(heading, writing)
      : questionAmongOthers(nounPhrase(heading, writing), subject)
    return question === undefined ? [] : [{ question, expected }]
  })
}

function questionAmongOthers(phrase: string | undefined, subject: string | undefined): string | undefined {
  if (phrase === undefined || subject === undefined) return undefined
  if (phrase.includes(subject)) return `What about ${phrase}?`
  const attaches = !messageWords(phrase).some(({ word }) => PREPOSITIONS.has(word))
  return attaches && phrase.startsWith('the ') ? `What about ${phrase} of ${subject}?` : undefined
}

function headingsOf(
  sections: readonly Section[],
): readonly { readonly heading: string; readonly expected: readonly Span[] }[] {
  const found = new Map<string, { heading: string; depth: number; expected: Span[] }>()
  for (const section of sections) {
    for (const [depth, heading] of section.path.entries()) {
      const key = JSON.stringify(section.path.slice(0, depth + 1))
      const known = found.get(key) ?? { heading, depth, expected: [] }
      known.expected.push(...blocksOf(section))
      found.set(key, known)
    }
  }
  return [...found.values()].toSorted((a, b) => a.depth - b.depth)
}

function blocksOf({ blocks }: { readonly blocks: readonly Block[] }): readonly Span[] {
  return blocks.map(({ span }) => span)
}

function ofPeople({ text, sections }: Document, subject: string | undefined): readonly CandidateQuestion[] {
  const expected = sections.flatMap(blocksOf)
  const prose = expected.map((block) => sliceOf(text, block)).join('\n')
  const people = peopleIn(prose).filter(({ name }) => subject === undefined || !subject.includes(name))
  return [
    ...(subject === undefined ? [] : makersIn(prose)).map(({ verb, name }) => ({
      question: `Who ${verb} ${subject}?`,
      expected,
      naming: name,
    })),
    ...people.flatMap(({ name, playedBy }) => [
      { question: `Who is ${name}?`, expected, naming: name },
      ...(playedBy === undefined ? [] : [{ question: `Who plays ${name}?`, expected, naming: playedBy }]),
    ]),
  ]
}
