import { describe, expect, it } from 'vitest'
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
