import { CALIBRATION } from './calibration.ts'
import { composeReply, type Composing, type Finding } from './compose-reply.ts'
import { assess } from './confidence.ts'
import type { DocumentId } from './document.ts'
import { UnknownDocumentsError } from './errors.ts'
import type { Models } from './find-candidates.ts'
import { followUpIn, type FollowUp } from './follow-up.ts'
import { goOn } from './go-on.ts'
import { lookUp, type LookedUp, type LookUp } from './look-up.ts'
import type { IndexedDocument, PassageStore, Snapshot } from './ports.ts'
import { requireWords } from './question.ts'
import type { Recollection } from './recall.ts'
import type { Inquiry, Reply, SmallTalk } from './reply.ts'
import { hear } from './small-talk.ts'
import { understand } from './understand.ts'
import { withSnapshot } from './with-snapshot.ts'

export interface AnsweringDeps extends Models {
  readonly store: PassageStore
  /** Confidence below which the text is taken not to say; the calibrated one where absent. */
  readonly threshold?: number
}

/**
 * The question-time story: answer small talk in a few words, else make out what is asked, after what was said before; find
 * and read passages for each part of it, quote the best sentences or say that the text does not say. Everything comes from
 * one snapshot of the index. Throws WordlessQuestionError and UnknownDocumentsError.
 */
export async function answerQuestion(inquiry: Inquiry, deps: AnsweringDeps): Promise<Reply> {
  const question = requireWords(inquiry.question)
  return withSnapshot(deps.store, async (snapshot): Promise<Reply> => {
    const documents = await documentsAsked(snapshot, inquiry.within)
    const recalled = await recollection(inquiry, snapshot, documents)
    const how = howToLookUp(snapshot, deps, documents, inquiry, recalled)
    const composing = {
      question,
      generation: snapshot.generation,
      documents: new Map(documents.map((document) => [document.id, document])),
      limit: inquiry.limit,
      threshold: deps.threshold ?? CALIBRATION.threshold,
    }
    const wanted = recalled && followUpIn(question)
    if (recalled && (wanted === 'more' || wanted === 'meaning'))
      return wentOn(wanted, recalled, how, composing)
    const heard = hear(question)
    if (heard.kind === 'smalltalk' && wanted === undefined)
      return smallTalk(question, heard.message, snapshot)
    const typed = heard.kind === 'question' ? heard.text : question
    const { text, changed, foreign } = inquiry.asTyped
      ? { text: question, changed: false, foreign: false }
      : understand(typed, await snapshot.lexicon())
    const [first, ...others] = await lookUp(text, how)
    const meant = others.length === 0 && first.takenUp === true
    const understoodAs = meant ? first.question : changed ? text : undefined
    return composeReply([judged(first), ...others.map(judged)], {
      ...composing,
      ...(understoodAs === undefined ? {} : { understoodAs }),
      foreign,
    })
  })
}

/** What was said before; nothing where nothing was, and where the words themselves are to be answered. Loaded when first needed. */
async function recollection(
  { turns, asTyped }: Inquiry,
  snapshot: Snapshot,
  documents: readonly IndexedDocument[],
): Promise<Recollection | undefined> {
  if (turns.length === 0 || asTyped) return undefined
  const { recall } = await import('./recall.ts')
  const recalled = await recall(turns, snapshot, documents)
  return recalled.conversation.turns.length === 0 ? undefined : recalled
}

function howToLookUp(
  snapshot: Snapshot,
  models: Models,
  documents: readonly IndexedDocument[],
  { within }: Inquiry,
  recalled: Recollection | undefined,
): LookUp {
  return {
    snapshot,
    models,
    documents,
    ...(within === undefined ? {} : { within }),
    ...(recalled === undefined ? {} : recalled),
  }
}

/** "Tell me more" and "what do you mean?": what stands around the last quote and has not been quoted. */
async function wentOn(
  wanted: FollowUp,
  recalled: Recollection,
  how: LookUp,
  composing: Composing,
): Promise<Reply> {
  const { question } = recalled.conversation.turns.at(-1)!
  const [{ candidates }] = await lookUp(question, {
    ...how,
    meaningsOf: () => [{ question, prior: 0, near: true }],
  })
  const assessment = goOn(candidates, recalled, wanted === 'meaning')
  return composeReply([{ question, assessment, follows: true }], { ...composing, goesOn: true })
}

function smallTalk(question: string, message: string, { generation }: Snapshot): SmallTalk {
  return { kind: 'smalltalk', question, message, suggestions: [], generation }
}

function judged({
  question,
  candidates,
  follows = false,
  assessment = assess(candidates),
}: LookedUp): Finding {
  return { question, assessment, follows }
}

/** Throws UnknownDocumentsError for one that the index does not hold. */
async function documentsAsked(
  snapshot: Snapshot,
  within: readonly DocumentId[] | undefined,
): Promise<readonly IndexedDocument[]> {
  const known = await snapshot.documents()
  if (within === undefined) return known
  const found = new Map(known.map((document) => [document.id, document]))
  const unknown = within.filter((id) => !found.has(id))
  if (unknown.length > 0) throw new UnknownDocumentsError(unknown)
  return [...new Set(within)].map((id) => found.get(id)!)
}
