import { CALIBRATION } from './calibration.ts'
import { composeReply, type Finding } from './compose-reply.ts'
import type { DocumentId, DocumentRef, NonEmpty } from './document.ts'
import { UnknownDocumentsError } from './errors.ts'
import { findAnswer, READ_AT_MOST, READ_FIRST, type Models } from './find-answer.ts'
import { interpret } from './interpret.ts'
import type { PassageStore, Snapshot } from './ports.ts'
import { requireWords } from './question.ts'
import type { Inquiry, Reply } from './reply.ts'

export interface AnsweringDeps extends Models {
  readonly store: PassageStore
  /** Confidence below which the text is taken not to say; the calibrated one where absent. */
  readonly threshold?: number
}

/**
 * The question-time story: make out what is asked, find and read passages for each part of it, quote the best sentences or
 * say that the text does not say. Everything comes from one snapshot of the index. Throws WordlessQuestionError and
 * UnknownDocumentsError.
 */
export async function answerQuestion(inquiry: Inquiry, deps: AnsweringDeps): Promise<Reply> {
  const question = requireWords(inquiry.question)
  const snapshot = await deps.store.snapshot()
  try {
    const documents = await knownDocuments(snapshot, inquiry.within)
    const { parts } = interpret(question)
    return composeReply(await findEach(parts, snapshot, deps, inquiry.within), {
      question,
      generation: snapshot.generation,
      documents,
      limit: inquiry.limit,
      threshold: deps.threshold ?? CALIBRATION.threshold,
    })
  } finally {
    snapshot.release()
  }
}

/**
 * One finding a part, in order. Only one of them is looked for beyond the passages read first, so that no message costs
 * many times a plain one.
 */
async function findEach(
  [first, ...others]: NonEmpty<string>,
  snapshot: Snapshot,
  models: Models,
  within: readonly DocumentId[] | undefined,
): Promise<NonEmpty<Finding>> {
  const find = async (question: string, readAtMost: number): Promise<Finding> => ({
    question,
    assessment: await findAnswer(question, snapshot, models, within, readAtMost),
  })
  const findings: [Finding, ...Finding[]] = [await find(first, READ_AT_MOST)]
  for (const other of others) {
    findings.push(await find(other, findings.some(lookedFurther) ? READ_FIRST : READ_AT_MOST))
  }
  return findings
}

function lookedFurther({ assessment: { ranked } }: Finding): boolean {
  return new Set(ranked.map(({ candidate }) => candidate.passage.id)).size > READ_FIRST
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
