import { span, type Block, type Section, type Span } from '../core/document.ts'

/** What a format reader finds in a document, in reading order. */
export type Part =
  | {
      readonly kind: 'heading'
      /** As it is shown: without numbering, underline or markers. */
      readonly text: string
      /** 1 for the highest; a heading stands under the nearest one before it of a lower level. */
      readonly level: number
      readonly start: number
    }
  | { readonly kind: 'block'; readonly block: Block }
  /** What follows belongs to no heading before it, or only to those above `level`. */
  | { readonly kind: 'break'; readonly level: number }

interface OpenSection {
  readonly path: readonly string[]
  readonly start: number | undefined
  readonly blocks: Block[]
}

/** Groups what stands under one heading into a section. Headings without any text of their own only lend their name to those below. */
export function outline(parts: readonly Part[]): readonly Section[] {
  const sections: OpenSection[] = [{ path: [], start: undefined, blocks: [] }]
  let headings: readonly { readonly text: string; readonly level: number }[] = []

  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
        headings = [...headings.filter(({ level }) => level < part.level), part]
        sections.push({ path: headings.map(({ text }) => text), start: part.start, blocks: [] })
        break
      case 'break':
        headings = headings.filter(({ level }) => level < part.level)
        sections.push({ path: headings.map(({ text }) => text), start: undefined, blocks: [] })
        break
      case 'block':
        sections.at(-1)!.blocks.push(part.block)
    }
  }
  return sections.flatMap(({ path, start, blocks }) => {
    const [first] = blocks
    if (!first) return []
    return [{ path, span: span(start ?? first.span.start, blocks.at(-1)!.span.end), blocks }]
  })
}

/** The span without white space at its ends; undefined where nothing is left. */
export function withoutBlank(text: string, start: number, end: number): Span | undefined {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  const to = end - (part.length - part.trimEnd().length)
  return to > from ? span(from, to) : undefined
}
