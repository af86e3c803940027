import { CIVILITIES, REQUESTS, TAIL, TAIL_AFTER_MARK } from './civilities.ts'
import { messageWords } from './message-words.ts'
import { questionForm } from './question-form.ts'
import { CONNECTIVES, DETERMINERS } from './question-words.ts'

/** What is left of a sentence without its civilities. */
export interface Plain {
  readonly text: string
  /** Whether it was asked for in words ("could you tell me"), so that it need not be put as a question. */
  readonly requested: boolean
  /** Whether anything was civility, and not only an "and" or "so" that opens it. */
  readonly changed: boolean
}

/**
 * A sentence without what is said for politeness around a question: "hey, could you please tell me who wrote it, thanks" is
 * "who wrote it". Nothing where no question or thing asked for would be left. Looks at its beginning and end only.
 */
export function withoutCivilities(sentence: string): Plain | undefined {
  // Of the same length, so that what is found can be cut from the sentence itself.
  const plain = sentence.replace(/[’ʼ]/g, "'")
  let from = 0
  let requested = false
  let civil = false
  for (let step = 0; step < STEPS; step += 1) {
    from += /^[\s,;:.!…–—-]{0,9}/u.exec(plain.slice(from, from + WINDOW))![0].length
    const rest = plain.slice(from, from + WINDOW)
    const request = REQUESTS.exec(rest)
    const found = request ?? CIVILITIES.exec(rest)
    if (!found) break
    requested ||= request !== null
    civil ||= requested || !CONNECTIVES.has(found[0].toLowerCase())
    from += found[0].length
  }
  const kept = sentence.slice(from)
  const text = withoutTail(requested ? kept.replace(LINK, '') : kept)
  const words = messageWords(text.slice(0, WINDOW))
  const asks =
    questionForm(words) !== undefined ||
    (requested && (WHETHER.test(kept) || DETERMINERS.has(words[0]?.word ?? '')))
  return asks ? { text, requested, changed: civil || text.length < kept.length } : undefined
}

/** What joins "could you tell me" to what is asked. */
const LINK = /^(?:if|whether|that|about)\s/i
const WHETHER = /^(?:if|whether)\s/i

/** How many civilities may follow one another, and how long one may be, in UTF-16 code units. */
const STEPS = 8
const WINDOW = 120

function withoutTail(text: string): string {
  let kept = text.trimEnd()
  for (let step = 0; step < STEPS; step += 1) {
    const start = Math.max(0, kept.length - WINDOW)
    const end = kept.slice(start).replace(/[’ʼ]/g, "'")
    const tail = TAIL_AFTER_MARK.exec(end) ?? TAIL.exec(end)
    if (!tail) break
    const mark = /[?？]/.test(tail[0]) || /\?\s*$/.test(kept) ? '?' : ''
    kept = `${kept.slice(0, start + tail.index).replace(/[\s,;–—-]{1,9}$/, '')}${mark}`
  }
  return kept
}
