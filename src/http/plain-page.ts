import { html } from 'hono/html'
import type { Assets } from './assets.ts'
import { UnknownPathError } from './request-errors.ts'

/** The chat page as it is before a script runs, with what became of a question in it. */
export function plainPage(
  assets: Assets,
  {
    question,
    outcome,
    draft = '',
  }: {
    readonly question: string
    /** HTML. */
    readonly outcome: { toString(): string }
    /** What is left in the question box. */
    readonly draft?: string
  },
): string {
  const page = assets.get('index.html')
  if (!page) throw new UnknownPathError()
  return new TextDecoder()
    .decode(page.bytes)
    .replace('<title>', () => `<title>${html`${question} · `}`)
    .replace('<!-- answer -->', () => `<div>${outcome}</div>`)
    .replace('</textarea>', () => `${html`${draft}`}</textarea>`)
}
