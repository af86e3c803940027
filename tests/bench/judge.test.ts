import { describe, expect, it } from 'vitest'
import { saysGold, tokenF1 } from '../../bench/quality/judge.ts'

describe('saysGold', () => {
  const gold = 'The film runs 97 minutes and is spoken in Portuguese.'
  it.each([
    { name: 'the sentence itself', quote: gold, says: true },
    {
      name: 'the sentence with other white space and emphasis',
      quote: 'The **film** runs\n97 minutes and is spoken in Portuguese.',
      says: true,
    },
    { name: 'more than half of it', quote: 'The film runs 97 minutes and is', says: true },
    { name: 'half of it or less', quote: 'The film runs 97 minutes', says: false },
    { name: 'a quote that holds it', quote: `It is slow. ${gold}`, says: true },
    { name: 'a quote over 2.5 times as long', quote: `${'It is slow. '.repeat(8)}${gold}`, says: false },
    { name: 'another sentence', quote: 'The film was shot in Brazil by a crew of five people.', says: false },
  ])('$name: $says', ({ quote, says }) => {
    expect(saysGold(quote, gold)).toBe(says)
  })
})

describe('tokenF1', () => {
  it.each([
    { answer: 'Sean Baker', key: 'Sean Baker', f1: 1 },
    { answer: 'the director Sean Baker', key: 'Sean Baker', f1: 0.8 },
    { answer: 'Rex’s', key: 'Rex', f1: 0 },
    { answer: 'a Texas town', key: 'sleepy Texas town', f1: 0.8 },
    { answer: '', key: 'Sean Baker', f1: 0 },
  ])('$answer / $key', ({ answer, key, f1 }) => {
    expect(tokenF1(answer, key)).toBeCloseTo(f1, 12)
  })
})
