import { capitalised } from './capitalised.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import { questionForm } from './question-form.ts'
import { AUXILIARIES, DETERMINERS, isFunctionWord, WHOLE_WORKS } from './question-words.ts'

/**
 * A question that names what its document is about, put as the document's own sentences put it, which seldom repeat that
 * name: "Who plays Ruth in Emma?" asks "Who plays Ruth in it?", "Emma’s budget" asks "its budget". Nothing where the
 * subject is not named, or where little else would be left to look for. `subject` may stand in quotation marks. Linear.
 */
export function withoutSubject(question: string, subject: string): string | undefined {
  const name = messageWords(subject).map(({ word }) => word)
  const longest = name.reduce((one, other) => (other.length > one.length ? other : one), '')
  // Of many documents nearly all are told apart by this, before the question is taken to its words.
  if (!question.toLowerCase().replace(/[’ʼ]/g, "'").includes(longest)) return undefined
  const words = messageWords(question)
  const at = placeOf(name, words)
  if (at === undefined) return undefined
  const before = words[at - 1]
  const last = words[at + name.length - 1]!
  const others = [...words.slice(0, at), ...words.slice(at + name.length)]
  const asks = questionForm(words) !== undefined
  if (!asks && !others.some(({ word }) => !isFunctionWord(word))) return undefined

  const quoted =
    /["“'‘]$/.test(question.slice(0, words[at]!.start)) && /^["”'’]/.test(question.slice(last.end))
  const start = words[at]!.start - (quoted ? 1 : 0)
  const end = last.end + (quoted ? 1 : 0)
  const possessive = last.word.endsWith("'s")
  const named = before !== undefined && (WHOLE_WORKS.has(before.word) || DETERMINERS.has(before.word))
  const fragment = !asks && !words.some(({ word }) => AUXILIARIES.has(word))
  if (named || (fragment && !possessive)) return tidy(`${question.slice(0, start)}${question.slice(end)}`)
  const by = possessive ? 'its' : 'it'
  return tidy(`${question.slice(0, start)}${at === 0 ? capitalised(by) : by}${question.slice(end)}`)
}

/** Where a name stands, with or without its first article; a name of one word only where it has a capital behind the first word. */
function placeOf(name: readonly string[], words: readonly MessageWord[]): number | undefined {
  if (name.length === 0) return undefined
  const at = words.findIndex((_, from) =>
    name.every((part, offset) => {
      const word = words[from + offset]
      return (
        word !== undefined &&
        (word.word === part || (offset === name.length - 1 && word.word === `${part}'s`))
      )
    }),
  )
  if (at === -1) return undefined
  const plain = name.length === 1 && (at === 0 || !/^\p{Lu}/u.test(words[at]!.typed))
  return plain ? undefined : at
}

function tidy(text: string): string {
  return text
    .replace(/(?<!\s)\s+([?!.,;])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim()
}
