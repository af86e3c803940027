import { describe, expect, it } from 'vitest'
import { withTextFragment } from '../../src/http/text-fragment.ts'

describe('withTextFragment', () => {
  it.each([
    { name: 'a text', directive: { start: 'It rained twice.' }, fragment: 'It%20rained%20twice.' },
    { name: 'its two ends', directive: { start: 'One two', end: 'ten' }, fragment: 'One%20two,ten' },
    {
      name: 'what stands around it',
      directive: { prefix: 'a', start: 'b', end: 'c', suffix: 'd' },
      fragment: 'a-,b,c,-d',
    },
    {
      name: 'the signs that part a directive, encoded',
      directive: { prefix: '-', start: 'Half-day, Q&A: 5 #1', suffix: 'x,-y' },
      fragment: '%2D-,Half%2Dday%2C%20Q%26A%3A%205%20%231,-x%2C%2Dy',
    },
    {
      name: 'half of a surrogate pair as a replacement',
      directive: { start: 'a\ud83d' },
      fragment: 'a%EF%BF%BD',
    },
  ])('names $name', ({ directive, fragment }) => {
    expect(withTextFragment('https://films.example/harbour', directive)).toBe(
      `https://films.example/harbour#:~:text=${fragment}`,
    )
  })

  it.each([
    ['https://films.example/a#plot', 'https://films.example/a#plot:~:text=Rain'],
    ['https://films.example/a#plot:~:text=old', 'https://films.example/a#plot:~:text=Rain'],
    ['https://films.example/a?b=c', 'https://films.example/a?b=c#:~:text=Rain'],
  ])('keeps what %s already says', (url, expected) => {
    expect(withTextFragment(url, { start: 'Rain' })).toBe(expected)
  })
})
