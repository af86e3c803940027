import { table } from '../support/table.ts'

/** A part of the report, for the screen and for the document alike. */
export interface Part {
  readonly title: string
  /** What is shown and how it was got, in Markdown. */
  readonly notes: readonly string[]
  readonly tables: readonly ReportTable[]
  readonly plots: readonly Plot[]
}

export interface ReportTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Plot {
  /** Beside the document. */
  readonly file: string
  /** For those who do not see it. */
  readonly alternative: string
  readonly svg: string
}

export function onScreen(parts: readonly Part[]): string {
  return parts
    .map(({ title, notes, tables }) =>
      [title.toUpperCase(), ...notes, ...tables.map(({ head, rows }) => table(head, rows))].join('\n\n'),
    )
    .join('\n\n\n')
}

export function inMarkdown(title: string, introduction: readonly string[], parts: readonly Part[]): string {
  return [
    `# ${title}`,
    ...introduction,
    ...parts.flatMap((part) => [
      `## ${part.title}`,
      ...part.notes,
      ...part.plots.map(({ file, alternative }) => `![${alternative}](${file})`),
      ...part.tables.map(markdownTable),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

export function markdownTable({ head, rows }: ReportTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
