/** White space collapsed, Markdown emphasis and code marks dropped: two renderings of a sentence compare equal. */
export function plain(text: string): string {
  return text
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a quote says a gold sentence: holds it or is more than half of it, and is at most 2.5 times as long. */
export function saysGold(quote: string, gold: string): boolean {
  const quoted = plain(quote)
  const wanted = plain(gold)
  if (quoted.length > 2.5 * wanted.length) return false
  return quoted.includes(wanted) || (wanted.includes(quoted) && quoted.length > wanted.length / 2)
}

function answerTokens(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/\p{P}/gu, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((token) => token !== '')
}

/** Token F1 after SQuAD's normalisation: lower case, without punctuation and articles (Rajpurkar et al. 2016). */
export function tokenF1(answer: string, key: string): number {
  const given = answerTokens(answer)
  const remaining = [...answerTokens(key)]
  const wanted = remaining.length
  let shared = 0
  for (const token of given) {
    const at = remaining.indexOf(token)
    if (at === -1) continue
    remaining.splice(at, 1)
    shared += 1
  }
  if (shared === 0) return 0
  const precision = shared / given.length
  const recall = shared / wanted
  return (2 * precision * recall) / (precision + recall)
}
