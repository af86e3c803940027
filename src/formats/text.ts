import { span, type Section } from '../core/document.ts'
import { chunksOf, type Chunk, type Line } from './lines.ts'
import { outline, type Part } from './outline.ts'
import { bulletOf, headingOf, labelOf, type TextHeading } from './text-headings.ts'

export interface Structure {
  /** The first heading, where the text begins with one. */
  readonly title: string | undefined
  readonly sections: readonly Section[]
}

/** More short lines in a row than this are a table, verse or list, not headings. */
const HEADINGS_IN_A_ROW = 3
/** A line this much shorter than the widest of its paragraph ends it. */
const FULL_LINE = 0.6
const TABLE_WIDTH = 45
const PROSE_WIDTH = 110
const CLOSING = /^(?:in conclusion|to conclude|in summary|to sum up|in closing|all in all)\b/i

/** Headings, paragraphs and list items of a plain text; offsets are those of the text as it stands. */
export function readText(text: string): Structure {
  const parts = partsOf(chunksOf(text))
  const [first] = parts
  const title = first?.kind === 'heading' ? first.text : undefined
  return { title, sections: outline(title === undefined ? parts : parts.slice(1)) }
}

function partsOf(chunks: readonly Chunk[]): readonly Part[] {
  const usualGap = median(chunks.slice(1).map((chunk) => chunk.gap))
  const lone = chunks.map((chunk, at) => loneHeading(chunk, chunks[at + 1]))
  const headings = lone.map((heading, at) =>
    heading && runLength(lone, at) <= HEADINGS_IN_A_ROW ? heading : undefined,
  )
  let labelled = false

  return chunks.flatMap((chunk, at): readonly Part[] => {
    const heading = headings[at]
    const [line] = chunk.lines
    const apart = at > 0 && chunk.gap > usualGap && !headings[at - 1]
    const resets: readonly Part[] = apart ? [{ kind: 'break', level: 1 }] : []
    if (heading) {
      labelled = false
      return [...resets, { kind: 'heading', ...heading, start: line.start }]
    }
    const parts = bodyOf(chunk)
    const label = parts[0]?.kind === 'heading'
    const closes = CLOSING.test(line.text)
    const unlabelled: readonly Part[] =
      labelled && !label && !closes ? [{ kind: 'break', level: LABEL_LEVEL }] : []
    labelled = label
    return [...(closes && !apart ? [{ kind: 'break', level: 1 } as const] : resets), ...unlabelled, ...parts]
  })
}

/** A label stands below any heading of a line of its own but a question's. */
const LABEL_LEVEL = 3

function loneHeading(chunk: Chunk, next: Chunk | undefined): TextHeading | undefined {
  const [line, underline, ...more] = chunk.lines
  if (underline && more.length === 0 && /^(?:={3,}|-{3,}|~{3,})$/.test(underline.text)) {
    return { text: line.text, level: underline.text.startsWith('=') ? 1 : 2 }
  }
  return underline || !next ? undefined : headingOf(line.text)
}

function runLength(headings: readonly (TextHeading | undefined)[], at: number): number {
  const from = headings.slice(0, at + 1).lastIndexOf(undefined) + 1
  const to = headings.indexOf(undefined, at)
  return (to === -1 ? headings.length : to) - from
}

/** What stands in a chunk that is not a heading as a whole. */
function bodyOf({ lines }: Chunk): readonly Part[] {
  const [first, second] = lines
  if (second && first.text.length < FULL_LINE * second.text.length && bulletOf(second.text) === undefined) {
    const heading = headingOf(first.text)
    if (heading)
      return [
        { kind: 'heading', ...heading, start: first.start },
        ...bodyOf({ lines: [second, ...lines.slice(2)], gap: 0 }),
      ]
  }
  const widest = Math.max(...lines.map((line) => line.text.length))
  const table =
    lines.length > 2 && widest < TABLE_WIDTH && !lines.some((line) => bulletOf(line.text) !== undefined)
  const parts: Part[] = []
  let open: { kind: 'paragraph' | 'item'; start: number; end: number } | undefined
  let question = false

  function close(): void {
    if (open) parts.push({ kind: 'block', block: { kind: open.kind, span: span(open.start, open.end) } })
    open = undefined
  }

  for (const line of lines) {
    const asked = /^Q[:.]\s+(?=\S)/.exec(line.text)
    const answered = /^A[:.]\s+(?=\S)/.exec(line.text)
    const bullet = bulletOf(line.text)
    if (asked) {
      close()
      parts.push({ kind: 'heading', text: line.text.slice(asked[0].length), level: 4, start: line.start })
      question = true
      continue
    }
    if (answered) {
      close()
      open = { kind: 'paragraph', start: line.start + answered[0].length, end: line.end }
      question = false
      continue
    }
    if (bullet !== undefined) {
      close()
      open = { kind: 'item', start: line.start + bullet, end: line.end }
    } else if (open && !table && continues(lines, line, widest)) {
      open = { ...open, end: line.end }
    } else {
      close()
      const label = parts.length === 0 && !question ? labelOf(line.text) : undefined
      if (label) parts.push({ kind: 'heading', text: label.text, level: LABEL_LEVEL, start: line.start })
      open = { kind: table ? 'item' : 'paragraph', start: line.start + (label?.length ?? 0), end: line.end }
    }
  }
  close()
  return parts
}

/** Whether a line goes on with what the line before it says: hard-wrapped lines are all about as long, paragraphs of a line each are not. */
function continues(lines: readonly Line[], line: Line, widest: number): boolean {
  const before = lines[lines.indexOf(line) - 1]!
  const full = before.text.length >= FULL_LINE * widest
  const ended = /[.!?…:]["'”’»)]*$/.test(before.text)
  return widest <= PROSE_WIDTH ? full || !ended : !ended
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1
}
