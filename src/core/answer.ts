import { CALIBRATION } from './calibration.ts'
import { composeReply, type Finding } from './compose-reply.ts'
import { assess } from './confidence.ts'
import type { DocumentId, DocumentRef, NonEmpty } from './document.ts'
import { UnknownDocumentsError } from './errors.ts'
import type { Candidate } from './evidence.ts'
import { READING, type Models, type ReadingPlan } from './find-candidates.ts'
import { findOverview } from './find-overview.ts'
import { interpret } from './interpret.ts'
import type { PassageStore, Snapshot } from './ports.ts'
import { requireWords } from './question.ts'
import type { Inquiry, Reply, SmallTalk } from './reply.ts'
import { hear } from './small-talk.ts'
import { understand } from './understand.ts'

export interface AnsweringDeps extends Models {
  readonly store: PassageStore
  /** Confidence below which the text is taken not to say; the calibrated one where absent. */
  readonly threshold?: number
}

/**
 * The question-time story: answer small talk in a few words, else make out what is asked, find and read passages for each
 * part of it, quote the best sentences or say that the text does not say. Everything comes from one snapshot of the index. Throws WordlessQuestionError and
 * UnknownDocumentsError.
 */
export async function answerQuestion(inquiry: Inquiry, deps: AnsweringDeps): Promise<Reply> {
  const question = requireWords(inquiry.question)
  const snapshot = await deps.store.snapshot()
  try {
    const documents = await knownDocuments(snapshot, inquiry.within)
    const heard = hear(question)
    if (heard.kind === 'smalltalk') return smallTalk(question, heard.message, snapshot)
    const { text, changed, foreign } = understand(heard.text, await snapshot.lexicon())
    const [first, ...others] = await lookUp(text, snapshot, deps, inquiry.within)
    return composeReply([judged(first), ...others.map(judged)], {
      question,
      ...(changed ? { understoodAs: text } : {}),
      foreign,
      generation: snapshot.generation,
      documents,
      limit: inquiry.limit,
      threshold: deps.threshold ?? CALIBRATION.threshold,
    })
  } finally {
    snapshot.release()
  }
}

function smallTalk(question: string, message: string, { generation }: Snapshot): SmallTalk {
  return { kind: 'smalltalk', question, message, suggestions: [], generation }
}

/** A part of a message as it was looked up, with every sentence that may answer it. */
export interface LookedUp {
  readonly question: string
  readonly candidates: readonly Candidate[]
}

/**
 * What is asked, part by part in order, and what was found for it: all that a reply is made of, not judged yet. Only one of
 * the parts is looked for beyond the passages read first, so that no message costs many times a plain one.
 */
export async function lookUp(
  message: string,
  snapshot: Snapshot,
  models: Models,
  within?: readonly DocumentId[],
  plan: ReadingPlan = READING,
): Promise<NonEmpty<LookedUp>> {
  const lookedFurther = ({ candidates }: LookedUp) =>
    new Set(candidates.map(({ passage }) => passage.id)).size > plan.first
  const find = async (question: string, deep: ReadingPlan): Promise<LookedUp> => ({
    question,
    candidates: await findOverview(question, snapshot, models, within, deep),
  })
  const [first, ...others] = interpret(message).parts
  const found: [LookedUp, ...LookedUp[]] = [await find(first, plan)]
  for (const other of others) {
    found.push(await find(other, found.some(lookedFurther) ? { ...plan, atMost: plan.first } : plan))
  }
  return found
}

function judged({ question, candidates }: LookedUp): Finding {
  return { question, assessment: assess(candidates) }
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
