import { join, resolve } from 'node:path'
import type { Inference } from '../../../src/inference/worker-client.ts'
import { chatSet, loadChatSets, type ChatSet } from '../chat-sets.ts'
import { converse, WAYS, type TurnOutcome } from '../converse.ts'
import type { EvaluationSet } from '../evaluation-sets.ts'
import { figureOf, shown } from '../figure.ts'
import type { Part } from '../report.ts'
import { afterUnrelatedTurns } from '../unrelated-turns.ts'

/** Every conversation held in three ways, and what unrelated turns before a question that stands alone cost. */
export async function conversationPart(
  data: string,
  sets: readonly EvaluationSet[],
  inference: Inference,
): Promise<Part> {
  const pooled = await loadChatSets(data, resolve('corpus'))
  const varied = await Promise.all(
    ['a', 'b'].map((part) => {
      const folder = resolve('bench/varied', part)
      return chatSet(`varied/${part}`, folder, join(folder, 'chats.jsonl'))
    }),
  )
  const groups = [
    { name: 'dev + films', of: pooled },
    { name: 'varied (nothing was fitted on them)', of: varied },
  ]
  const rows: string[][] = []
  for (const { name, of } of groups) {
    for (const way of WAYS) {
      const outcomes = (await heldIn(of, inference, way)).flat()
      rows.push([`${name}: ${way}`, ...cellsOf(outcomes)])
    }
  }
  const alone: string[][] = []
  for (const set of sets.filter(({ committed }) => committed)) {
    const { without, within, questions } = await afterUnrelatedTurns(set, inference)
    alone.push([set.name, String(questions), percent(without / questions), percent(within / questions)])
  }
  return {
    title: 'Conversations',
    notes: [
      'A turn is treated rightly where a gold sentence is quoted first, where nothing is quoted because the text does not say, or where small talk is heard as such. Conversations of the sets have 4 to 6 turns about one document each; the replies before a turn are Verbatim’s own, right or wrong.',
      'Below: questions that stand alone, treated rightly with nothing before them and with two unrelated questions and their answers before them.',
    ],
    tables: [
      {
        head: ['', 'turns', 'all', 'follow-ups', 'answerable', 'not in the text', 'passages read (median)'],
        rows,
      },
      { head: ['', 'questions', 'alone', 'after unrelated turns'], rows: alone },
    ],
    plots: [],
  }
}

async function heldIn(
  sets: readonly ChatSet[],
  inference: Inference,
  way: (typeof WAYS)[number],
): Promise<readonly (readonly TurnOutcome[])[]> {
  const held: (readonly TurnOutcome[])[] = []
  for (const set of sets) held.push(await converse(set, inference, way))
  return held
}

function cellsOf(outcomes: readonly TurnOutcome[]): readonly string[] {
  const follows = outcomes.filter((outcome) => outcome.follows)
  const expecting = (expected: string) => outcomes.filter(({ turn }) => turn.expected === expected)
  const read = follows.map(({ passagesRead }) => passagesRead).toSorted((a, b) => a - b)
  const first = outcomes.filter((outcome) => !outcome.follows).map(({ passagesRead }) => passagesRead)
  return [
    String(outcomes.length),
    ...[outcomes, follows, expecting('answer'), expecting('abstention')].map((some) =>
      shown(figureOf(some, rightly)),
    ),
    `${read[read.length >> 1]} (first questions: ${first.toSorted((a, b) => a - b)[first.length >> 1]})`,
  ]
}

function rightly(outcomes: readonly TurnOutcome[]): number {
  return outcomes.filter((outcome) => outcome.rightly).length / outcomes.length
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
