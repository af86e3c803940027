import { createColors } from 'picocolors'
import type { Gap, GapsReport } from '../core/gaps/gaps-report.ts'
import { aboutIn, andMore, counts, NOTHING, overall } from '../http/gaps/gaps-words.ts'
import { harmless } from './screen.ts'

/** The report to be read in a terminal. */
export function renderGaps(report: GapsReport, { colours }: { readonly colours: boolean }): string {
  const paint = createColors(colours)
  const more = andMore(report)
  const about = aboutIn(report)
  const width = String(report.gaps.length).length
  const gapText = (gap: Gap, at: number): string => {
    const title = about(gap)
    const lines = [
      paint.dim(counts(gap) + (title === undefined ? '' : `, about ${line(title)}`)),
      ...gap.examples.map(
        ({ question, times }) => `· ${line(question)}${times === 1 ? '' : paint.dim(`  ${times}×`)}`,
      ),
      ...gap.nearest
        .slice(0, 1)
        .map(({ text, document }) => paint.dim(`nearest: ${line(text)} (${line(document.title)})`)),
    ]
    const number = `${at + 1}.`.padStart(width + 1)
    const indent = ' '.repeat(width + 2)
    return [`${number} ${paint.bold(line(gap.question))}`, ...lines.map((each) => indent + each)].join('\n')
  }
  const blocks = [
    overall(report),
    ...(report.gaps.length === 0 ? [NOTHING] : report.gaps.map(gapText)),
    ...(more === undefined ? [] : [more]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function line(text: string): string {
  return harmless(text.replace(/\s+/g, ' '))
}
