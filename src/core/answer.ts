import { chooseQuotes } from './choose-quotes.ts'
import { CALIBRATION } from './calibration.ts'
import { assess, type Weighed } from './confidence.ts'
import { isNonEmpty, sliceOf, span, type DocumentId, type DocumentRef, type Span } from './document.ts'
import { UnknownDocumentsError } from './errors.ts'
import { gatherEvidence, relativeTo, type Candidate } from './evidence.ts'
import { sigmoid } from './logistic.ts'
import { contextOf } from './passage-context.ts'
import type {
  EmbeddedPassage,
  Embedder,
  PassageStore,
  Reader,
  Reading,
  ReadingPassage,
  Snapshot,
} from './ports.ts'
import { requireWords } from './question.ts'
import type { Inquiry, Quote, Reply } from './reply.ts'
import { retrieve } from './retrieve.ts'
import { terms } from './terms.ts'

export interface AnsweringDeps {
  readonly store: PassageStore
  readonly embedder: Embedder
  readonly reader: Reader
  /** Confidence below which the text is taken not to say; the calibrated one where absent. */
  readonly threshold?: number
}

/**
 * The best passages are read first, and the others only where the reader sees no answer in those: half the reading on most
 * answerable questions, at no loss of right answers. More than eight find hardly any more.
 */
const READ_FIRST = 4
const READ_AT_MOST = 8
const NEAREST_SHOWN = 2

/**
 * The question-time story: find passages, read them, quote the best sentence or say that the text does not say. Everything
 * comes from one snapshot of the index. Throws WordlessQuestionError and UnknownDocumentsError.
 */
export async function answerQuestion(inquiry: Inquiry, deps: AnsweringDeps): Promise<Reply> {
  const question = requireWords(inquiry.question)
  const snapshot = await deps.store.snapshot()
  try {
    const documents = await knownDocuments(snapshot, inquiry.within)
    const { ranked, confidence } = assess(await findCandidates(question, snapshot, deps, inquiry.within))
    const basis = { question, suggestions: [], generation: snapshot.generation }
    const quoteOf = (weighed: Weighed, at: number) =>
      quote(weighed, at === 0 ? confidence : Math.min(confidence, sigmoid(weighed.odds)), documents)

    if (confidence < (deps.threshold ?? CALIBRATION.threshold) || ranked.length === 0) {
      // Nothing is marked in them: a mark says that this is the answer.
      const nearest = chooseQuotes(ranked, NEAREST_SHOWN).map((near, at) => ({
        ...quoteOf(near, at),
        highlight: null,
      }))
      return { kind: 'abstention', ...basis, confidence, message: doesNotSay(documents), nearest }
    }
    const quotes = chooseQuotes(ranked, inquiry.limit).map(quoteOf)
    if (!isNonEmpty(quotes)) throw new RangeError('a confident answer has a quote')
    return { kind: 'answer', ...basis, confidence, shortAnswer: shortAnswerOf(quotes[0]), quotes }
  } finally {
    snapshot.release()
  }
}

/** Every sentence of the passages worth reading, with what the models say of it. */
export async function findCandidates(
  question: string,
  snapshot: Snapshot,
  { embedder, reader }: Pick<AnsweringDeps, 'embedder' | 'reader'>,
  within?: readonly DocumentId[],
): Promise<readonly Candidate[]> {
  const asked = { vector: await embedder.embedQuestion(question), terms: terms(question) }
  const [found, lexicon] = await Promise.all([
    retrieve(asked, snapshot, READ_AT_MOST, within),
    snapshot.lexicon(),
  ])
  const read = (passages: readonly EmbeddedPassage[]) => reader.read(question, passages.map(readingPassage))
  const best = await read(found.slice(0, READ_FIRST))
  const readings = best.some(seesAnAnswer) ? best : [...best, ...(await read(found.slice(READ_FIRST)))]
  const passages = found.slice(0, readings.length)
  return gatherEvidence(asked, passages, readings, lexicon)
}

/** A margin above 0 makes some span more probable than "no answer here". */
function seesAnAnswer({ sentences }: Reading): boolean {
  return sentences.some(({ margin }) => margin > 0)
}

function readingPassage(embedded: EmbeddedPassage): ReadingPassage {
  const { passage } = embedded
  return {
    context: contextOf(passage),
    text: passage.text,
    sentences: passage.sentences.map((sentence) => relativeTo(embedded, sentence)),
  }
}

/** The documents asked, by id. Throws UnknownDocumentsError for one that the index does not hold. */
async function knownDocuments(
  snapshot: Snapshot,
  within: readonly DocumentId[] | undefined,
): Promise<ReadonlyMap<DocumentId, DocumentRef>> {
  const known = new Map((await snapshot.documents()).map((document) => [document.id, document]))
  const unknown = (within ?? []).filter((id) => !known.has(id))
  if (unknown.length > 0) throw new UnknownDocumentsError(unknown)
  return within ? new Map(within.map((id) => [id, known.get(id)!])) : known
}

function quote(
  { candidate: { passage, sentence, answer } }: Weighed,
  confidence: number,
  documents: ReadonlyMap<DocumentId, DocumentRef>,
): Quote {
  const { id, title, url, version } = documents.get(passage.passage.document)!
  return {
    text: sliceOf(passage.passage.text, relativeTo(passage, sentence)),
    span: sentence,
    passage: passage.passage.span,
    highlight: highlightOf(sentence, answer),
    document: { id, title, url, version },
    section: passage.passage.path,
    confidence,
  }
}

/** The short answer, unless it is (nearly) the whole sentence, which marks nothing. */
function highlightOf(sentence: Span, answer: Span): Span | null {
  const share = (answer.end - answer.start) / (sentence.end - sentence.start)
  return share > WHOLE_SENTENCE ? null : answer
}

const WHOLE_SENTENCE = 0.9

function shortAnswerOf({ text, span: { start }, highlight }: Quote): { text: string; span: Span } | null {
  if (!highlight) return null
  return { text: sliceOf(text, span(highlight.start - start, highlight.end - start)), span: highlight }
}

function doesNotSay(documents: ReadonlyMap<DocumentId, DocumentRef>): string {
  return documents.size === 1 ? 'The article doesn’t say.' : 'The articles don’t say.'
}
