import type { GapsReport } from '../../core/gaps/gaps-report.ts'

/** RFC 4180, with a mark by which spreadsheets know that it is UTF-8. No cell of it is taken for a formula. */
export function gapsCsv({ gaps }: GapsReport): string {
  const rows = gaps.map((gap) => [
    gap.question,
    gap.times,
    gap.unanswered,
    gap.notHelpful,
    gap.share === null ? '' : (gap.share * 100).toFixed(1),
    gap.wordings,
    gap.firstDay,
    gap.lastDay,
    gap.document?.title ?? '',
    gap.examples.map(({ question }) => question).join(' | '),
    gap.nearest[0]?.text ?? '',
    gap.nearest[0]?.document.title ?? '',
  ])
  return `\uFEFF${[HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

const HEAD = [
  'question',
  'times',
  'unanswered',
  'rated as no help',
  'percent of all questions',
  'wordings',
  'first day',
  'last day',
  'about',
  'other wordings',
  'nearest sentence',
  'in document',
]

/** What begins with one of these a spreadsheet computes; with an apostrophe before it, it is text (OWASP, CSV injection). */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const line = value.replace(/[\r\n\u2028\u2029]+/g, ' ')
  return `"${(FORMULA.test(value) ? `'${line}` : line).replaceAll('"', '""')}"`
}
