import type { MessageWord } from './message-words.ts'

/**
 * What a message seems to name: runs of words with capitals behind its first word, each once. None where all is in
 * capitals, and none where all is in small letters.
 */
export function namesIn(words: readonly MessageWord[]): readonly string[] {
  if (!words.some(({ typed }) => /\p{Ll}/u.test(typed))) return []
  const names: string[] = []
  let running = false
  for (const { typed } of words.slice(1)) {
    const capital = /^\p{Lu}/u.test(typed) && !FIRST_PERSON.test(typed)
    const name = typed.replace(/['’]s$/, '')
    if (capital) names.push(running ? `${names.pop()!} ${name}` : name)
    running = capital && name === typed
  }
  return [...new Set(names)]
}

const FIRST_PERSON = /^I(?:['’]|$)/
