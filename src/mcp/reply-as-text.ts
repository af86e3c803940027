import { collapsed } from '../core/collapsed.ts'
import { OWN_WORDS } from '../core/own-words.ts'
import type { AbstentionReply, AnswerReply, AskReply, QuotedSentence, ReplyPart } from '../http/contract.ts'

/** What an assistant reads of a reply: quotes word for word, each with all that a citation needs. */
export function replyAsText(reply: AskReply): string {
  const lines = [
    ...(reply.understoodAs === undefined ? [] : [`Understood as: ${reply.understoodAs}`]),
    ...linesOf(reply),
    ...(reply.suggestions.length === 0
      ? []
      : [`The documents are known to answer:\n${reply.suggestions.map((asked) => `- ${asked}`).join('\n')}`]),
  ]
  return lines.join('\n\n')
}

function linesOf(reply: AskReply): readonly string[] {
  switch (reply.kind) {
    case 'answer':
      return answerLines(reply)
    case 'abstention':
      return abstentionLines(reply)
    case 'smalltalk':
      return [`Nothing was looked up, as this asks nothing of the documents. ${reply.message}`]
    default:
      return unreachable(reply)
  }
}

function answerLines({ confidence, shortAnswer, quotes, parts }: AnswerReply): readonly string[] {
  return [
    confidence < DOUBTFUL
      ? 'The documents may say, but it is more likely that these sentences do not answer. Read around them with read_document before you rely on one. Word for word:'
      : `The documents say, word for word${quotes.length > 1 ? ' (the first answers best, others may only add to it)' : ''}:`,
    ...(parts === undefined ? [] : [partLines(parts)]),
    ...quotes.map((quote, at) => `[${at + 1}]\n${quoteLines(quote)}`),
    ...(shortAnswer === null ? [] : [`The short answer, in [1]: “${shortAnswer.text}”`]),
  ]
}

// A probability: below it, a quote is more often wrong than right.
const DOUBTFUL = 0.5

function partLines(parts: readonly ReplyPart[]): string {
  return parts
    .map(({ question, quotes }) => {
      const answered = quotes.map((at) => `[${at + 1}]`).join(', ')
      return `- ${question} ${answered === '' ? DO_NOT_SAY : answered}`
    })
    .join('\n')
}

const DO_NOT_SAY = 'The documents do not say.'
const SAID_ALREADY: ReadonlySet<string> = new Set([OWN_WORDS.article, OWN_WORDS.articles])

function abstentionLines({ message, nearest }: AbstentionReply): readonly string[] {
  const saidMore = SAID_ALREADY.has(message) ? '' : ` ${message}`
  return [
    `${DO_NOT_SAY}${saidMore}`,
    ...(nearest.length === 0
      ? []
      : ['Nearest to the question, but NO answer to it:', ...nearest.map((quote) => quoteLines(quote))]),
  ]
}

function quoteLines(quote: QuotedSentence): string {
  const { text, start, end, document, section, confidence, link, spoiler } = quote
  const place = [document.title, ...section].map(inOneLine).join(' › ')
  return [
    ...text.split(/\r\n|[\n\r]/).map((line) => `> ${line}`),
    `    ${place}`,
    `    document ${document.id}, version ${document.version}, characters ${start}–${end}, ${percent(confidence)} likely to answer`,
    ...(spoiler ? ['    stands in a section that gives the story away'] : []),
    // A path alone leads an assistant nowhere.
    ...(URL.canParse(link) ? [`    ${link}`] : []),
  ].join('\n')
}

function inOneLine(heading: string): string {
  return collapsed(heading).replaceAll('\n', ' ')
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`
}

function unreachable(reply: never): never {
  throw new TypeError(`a reply of no known kind: ${JSON.stringify(reply)}`)
}
