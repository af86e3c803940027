import type { Judged } from '../judged.ts'
import type { Part } from '../report.ts'
import { kindsTable, metricsTable, type Group } from '../tables.ts'

/** Every metric for all committed questions together (`pooled`), then for each set and each kind of question. */
export function setsParts(judged: readonly Judged[], pooled: readonly Judged[]): readonly Part[] {
  const sets = groupedBy(judged, ({ item }) => item.asked.set)
  return [
    {
      title: 'Right answers and abstentions',
      notes: [
        '“dev + films” are the committed sets together. An answerable question that is abstained from counts as wrong, except where a row says otherwise.',
      ],
      tables: [metricsTable([{ name: 'dev + films', outcomes: pooled.map(outcome) }, ...sets])],
      plots: [],
    },
    {
      title: 'By kind of question',
      notes: [
        'Of the committed sets. Unanswerable questions of the films have a kind as the others do; those of dev-questions are “unanswerable”.',
      ],
      tables: [kindsTable(groupedBy(pooled, ({ item }) => item.asked.kind))],
      plots: [],
    },
  ]
}

function groupedBy(judged: readonly Judged[], nameOf: (judged: Judged) => string): readonly Group[] {
  return [...new Set(judged.map(nameOf))].map((name) => ({
    name,
    outcomes: judged.filter((one) => nameOf(one) === name).map(outcome),
  }))
}

const outcome = (judged: Judged) => judged.outcome
