import type { IndexedDocument } from '../ports.ts'

export interface SpokenOf {
  readonly document: IndexedDocument | null
  /** The question with "it" where it names what the document is about. */
  readonly asks: string
}

/**
 * Which document a question speaks of: the one whose subject it names, else the only one it was asked of, else the only one
 * there is. The name itself says nothing of what is asked, but draws all questions with it together and away from those
 * without: "it" in its place made groups of questions better by far (docs/gaps.md).
 */
export function spokenOf(
  question: string,
  documents: readonly IndexedDocument[],
  within: readonly string[],
): SpokenOf {
  const named = documents.flatMap((document) => {
    const found = namesOf(document).map((name) => ({ document, name, at: placeOf(name, question) }))
    return found.find(({ at }) => at >= 0) ?? []
  })
  const [longest] = named.toSorted((a, b) => b.name.length - a.name.length)
  if (longest !== undefined) {
    const { document, name, at } = longest
    return { document, asks: `${question.slice(0, at)}it${question.slice(at + name.length)}` }
  }
  const asked = documents.filter(({ id }) => within.includes(id))
  return { document: only(asked) ?? only(documents) ?? null, asks: question }
}

function namesOf({ title, about }: IndexedDocument): readonly string[] {
  // "Red Rocket (2021 film)"
  const names = [about.subject ?? '', title, title.replace(/(?<!\s)\s*\([^()]*\)$/, '')]
  const bare = names.map((name) => name.replace(/^[“"]|[”"]$/g, ''))
  return [...new Set(bare.filter((name) => name.length >= LEAST_NAME))].toSorted(
    (a, b) => b.length - a.length,
  )
}

/** Characters: shorter ones stand in too many questions by chance. */
const LEAST_NAME = 3

/** Where the name stands as words of their own, in any case; −1 where it does not. */
function placeOf(name: string, question: string): number {
  const [text, sought] = [question.toLowerCase(), name.toLowerCase()]
  // Lower case may be longer in some scripts: offsets would not hold.
  if (text.length !== question.length || sought.length !== name.length) return -1
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + sought.length)]
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return at
  }
  return -1
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
