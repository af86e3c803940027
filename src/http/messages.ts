import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { DE } from './messages/de.ts'
import { ES } from './messages/es.ts'
import { FR } from './messages/fr.ts'

/** What Verbatim says in its own words, in the language of the key: by the English sentence. */
export type Messages = ReadonlyMap<string, string>

const LANGUAGES: ReadonlyMap<string, Messages> = new Map<string, Messages>([
  ['en', new Map()],
  ['de', DE],
  ['fr', FR],
  ['es', ES],
])

/** In what language a visitor is spoken to: the first of theirs that there are words in, else English. */
export function messagesFor(context: Context): { readonly language: string; readonly messages: Messages } {
  const language = accepts(context, {
    header: 'Accept-Language',
    supports: [...LANGUAGES.keys()],
    default: 'en',
    match: (given, { supports, default: fallback }) =>
      given
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split('-')[0]!)
        .find((type) => supports.includes(type)) ?? fallback,
  })
  return { language, messages: LANGUAGES.get(language)! }
}
