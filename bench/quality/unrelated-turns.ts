import { answerQuestion } from '../../src/core/answer.ts'
import { documentId, type DocumentId } from '../../src/core/document.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import type { Reply, Turn } from '../../src/core/reply.ts'
import { turnOf } from '../../src/core/turn-of.ts'
import type { Inference } from '../../src/inference/worker-client.ts'
import type { EvaluationQuestion, EvaluationSet } from './evaluation-sets.ts'
import { withIndexOf } from './gather.ts'
import { saysGold } from './judge.ts'

/** How many questions of a set are treated rightly with nothing before them, and after two others on the same document. */
export function afterUnrelatedTurns(
  set: EvaluationSet,
  inference: Inference,
): Promise<{ readonly without: number; readonly within: number; readonly questions: number }> {
  return withIndexOf(set.corpusDir, inference, async (store) => {
    const ask = (asked: EvaluationQuestion, turns: readonly Turn[]) => {
      const within: [DocumentId] = [documentId(asked.document)]
      const question = normaliseQuestion(asked.question)
      return answerQuestion({ question, turns, within, limit: 3 }, { store, ...inference })
    }
    const alone = new Map<EvaluationQuestion, Reply>()
    for (const asked of set.questions) alone.set(asked, await ask(asked, []))
    let without = 0
    let within = 0
    for (const [at, asked] of set.questions.entries()) {
      const others = set.questions.filter((other) => other.document === asked.document && other !== asked)
      // Any two that are always the same: neither near each other nor near the question in the file.
      const turns = STEPS.map((step) => turnOf(alone.get(others[(at * step) % others.length]!)!))
      if (isRight(asked, alone.get(asked)!)) without += 1
      if (isRight(asked, await ask(asked, turns))) within += 1
    }
    return { without, within, questions: set.questions.length }
  })
}

const STEPS = [7, 13] as const

function isRight({ parts }: EvaluationQuestion, reply: Reply): boolean {
  if (parts.length === 0) return reply.kind !== 'answer'
  return reply.kind === 'answer' && parts.flat().some((gold) => saysGold(reply.quotes[0].text, gold))
}
