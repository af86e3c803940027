import type { Conversation } from './meaning.ts'
import { namedIn, type Mention } from './mentions.ts'

/** The people that a description such as "the actress" means, the last spoken of first. */
export function describedAs(description: string, { turns, about }: Conversation): readonly string[] {
  const noun = /\b(actor|actress|star|performer|lead)s?$/i.exec(description)?.[1]?.toLowerCase()
  if (noun === undefined) return []
  const players = new Set(about.people.flatMap(({ playedBy }) => playedBy ?? []))
  const fits = ({ standing, person }: Mention): boolean =>
    person !== undefined &&
    (players.has(person.name) ||
      person.callings.some((calling) => /^act(?:or|ress)$|^star$/.test(calling))) &&
    (noun === 'actress' ? standing !== 'he' : noun !== 'actor' || standing !== 'she')
  return turns.toReversed().flatMap(({ question, quotes }) =>
    [question, ...quotes].flatMap((text) =>
      namedIn(text, about.people)
        .filter(fits)
        .map(({ text }) => text),
    ),
  )
}
