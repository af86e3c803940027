import { answerQuestion } from '../../src/core/answer.ts'
import { documentId } from '../../src/core/document.ts'
import type { PassageStore, Reader } from '../../src/core/ports.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import type { Reply, Turn } from '../../src/core/reply.ts'
import { turnOf } from '../../src/core/turn-of.ts'
import type { Inference } from '../../src/inference/worker-client.ts'
import type { Chat, ChatSet, ChatTurn } from './chat-sets.ts'
import { withIndexOf } from './gather.ts'
import { saysGold } from './judge.ts'

/** What is made of the turns before: nothing, as in comparable products; the last question set before this one; or what Verbatim does. */
export const WAYS = ['last message only', 'previous question prepended', 'with its turns'] as const
export type WayOfConversing = (typeof WAYS)[number]

/** A turn and what became of it. */
export interface TurnOutcome {
  readonly id: string
  readonly turn: ChatTurn
  /** Whether something was asked before. */
  readonly follows: boolean
  readonly reply: Reply
  /** Passages that the reader read for it. */
  readonly passagesRead: number
  readonly rightly: boolean
}

/** Holds every conversation of a set, each about its own document, with the replies as they come. */
export function converse(
  set: ChatSet,
  inference: Inference,
  way: WayOfConversing,
): Promise<readonly TurnOutcome[]> {
  return withIndexOf(set.corpusDir, inference, async (store) => {
    const outcomes: TurnOutcome[] = []
    for (const chat of set.chats) outcomes.push(...(await holdChat(chat, store, inference, way)))
    return outcomes
  })
}

async function holdChat(
  { id, document, turns }: Chat,
  store: PassageStore,
  { embedder, reader }: Inference,
  way: WayOfConversing,
): Promise<readonly TurnOutcome[]> {
  const outcomes: TurnOutcome[] = []
  const before: Turn[] = []
  for (const [at, turn] of turns.entries()) {
    const counted = counting(reader)
    const previous = turns[at - 1]?.question
    const prepended = way === 'previous question prepended' && previous !== undefined
    const question = normaliseQuestion(prepended ? `${previous} ${turn.question}` : turn.question)
    const reply = await answerQuestion(
      {
        question,
        turns: way === 'with its turns' ? before.slice(-8) : [],
        within: [documentId(document)],
        limit: 3,
      },
      { store, embedder, reader: counted.reader },
    )
    before.push(turnOf(reply))
    outcomes.push({
      id: `${id}.${at + 1}`,
      turn,
      follows: at > 0,
      reply,
      passagesRead: counted.passages(),
      rightly: isRight(turn, reply),
    })
  }
  return outcomes
}

function isRight({ expected, gold }: ChatTurn, reply: Reply): boolean {
  if (reply.kind !== expected) return false
  return reply.kind !== 'answer' || gold.some((one) => saysGold(reply.quotes[0].text, one))
}

function counting(reader: Reader): { readonly reader: Reader; passages(): number } {
  let passages = 0
  return {
    reader: {
      ...reader,
      read(question, read) {
        passages += read.length
        return reader.read(question, read)
      },
    },
    passages: () => passages,
  }
}
