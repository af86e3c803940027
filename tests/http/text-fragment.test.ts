import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/core/sentences.ts'
import { readCorpus } from '../../src/corpus.ts'
import { withTextFragment } from '../../src/http/text-fragment.ts'

describe('withTextFragment', () => {
  it.each([
    { name: 'a short quote whole', quote: 'It rained twice.', fragment: 'It%20rained%20twice.' },
    {
      name: 'a quote of more than ten words by its first five and last five',
      quote: 'One two three four five six seven eight nine ten eleven.',
      fragment: 'One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.',
    },
    {
      name: 'the signs that part a directive, encoded',
      quote: 'Half-day, Q&A: 5 #1',
      fragment: 'Half%2Dday%2C%20Q%26A%3A%205%20%231',
    },
    { name: 'line breaks as spaces', quote: 'one\r\n  two', fragment: 'one%20two' },
    { name: 'half of a surrogate pair as a replacement', quote: 'a\ud83d', fragment: 'a%EF%BF%BD' },
  ])('names $name', ({ quote, fragment }) => {
    expect(withTextFragment('https://films.example/harbour', quote)).toBe(
      `https://films.example/harbour#:~:text=${fragment}`,
    )
  })

  it.each([
    ['https://films.example/a#plot', 'https://films.example/a#plot:~:text=Rain'],
    ['https://films.example/a#plot:~:text=old', 'https://films.example/a#plot:~:text=Rain'],
    ['https://films.example/a?b=c', 'https://films.example/a?b=c#:~:text=Rain'],
  ])('keeps what %s already says', (url, expected) => {
    expect(withTextFragment(url, 'Rain')).toBe(expected)
  })
})

describe('a text fragment in a whole document', () => {
  it('names exactly its sentence, as a browser finds the first place that fits', async () => {
    const ambiguous: string[] = []
    let sentences = 0
    for (const folder of [
      'corpus',
      'tests/fixtures/evaluation/films/a',
      'tests/fixtures/evaluation/films/b',
    ]) {
      for (const { id, text, sections } of (await readCorpus(resolve(folder))).documents) {
        const spans = sections.flatMap(({ blocks }) =>
          blocks.flatMap(({ span }) => splitSentences(text, span)),
        )
        for (const { start, end } of spans) {
          const url = withTextFragment('https://films.example/', text.slice(start, end), { text, start, end })
          const found = firstPlaceOf(url, text)
          const want = collapsed(text.slice(0, start)).length
          if (Math.abs(found - want) > 1) ambiguous.push(`${id} ${start}: ${url}`)
          sentences += 1
        }
      }
    }
    expect(ambiguous).toEqual([])
    expect(sentences).toBeGreaterThan(350)
  })

  it('goes with words before and behind where the same words stand earlier', () => {
    const text = 'It rained. Then it stopped. It rained. Nobody came.'
    const at = { start: 28, end: 38 }
    expect(withTextFragment('https://a.example/', text.slice(28, 38), { text, ...at })).toBe(
      'https://a.example/#:~:text=Then%20it%20stopped.-,It%20rained.,-Nobody%20came.',
    )
  })
})

const collapsed = (text: string) => text.replace(/\s+/g, ' ')

/** Where the pieces of a directive stand one behind another for the first time; -1 where nowhere. */
function firstPlaceOf(url: string, text: string): number {
  const pieces = url.split(':~:text=')[1]!.split(',')
  const words = (piece: string | undefined) => decodeURIComponent(piece ?? '')
  const prefix = pieces[0]!.endsWith('-') ? words(pieces.shift()!.slice(0, -1)) : ''
  const suffix = pieces.at(-1)!.startsWith('-') ? words(pieces.pop()!.slice(1)) : ''
  const [start, end] = pieces.map(words)
  const whole = collapsed(text)
  const sought = prefix === '' ? start! : `${prefix} ${start}`
  for (let at = whole.indexOf(sought); at !== -1; at = whole.indexOf(sought, at + 1)) {
    const from = at + sought.length - start!.length
    const to = end === undefined ? from + start!.length : whole.indexOf(end, from) + end.length
    if (suffix === '' || whole.slice(to).trimStart().startsWith(suffix)) return from
  }
  return -1
}
