import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalData } from '../../../src/core/gaps/mask-personal-data.ts'

describe('maskPersonalData', () => {
  it.each([
    ['Write to anna.b+films@mail.example.org please', 'Write to [e-mail] please'],
    ['jörg@müller.example?', '[e-mail]?'],
    ['anna @ example.org', '[e-mail]'],
    ['mail anna at example dot org', 'mail [e-mail]'],
    ['anna(at)example.org', '[e-mail]'],
    ['anna [at] example [dot] org', '[e-mail]'],
    ['follow @anna_b', 'follow [account]'],
    ['call 0171 2345678', 'call [number]'],
    ['call +49 (0)30/123 45-67!', 'call [number]!'],
    ['(030) 1234567', '[number]'],
    ['my card is 4111 1111 1111 1111, why?', 'my card is [number], why?'],
    ['ticket 20261125001', 'ticket [number]'],
    ['١٢٣٤٥٦٧٨', '[number]'],
  ])('masks %j', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
  })

  it.each([
    'Who plays Mikey Saber?',
    'Was it shot in 1999 or 2001?',
    'Was it 1999-2001?',
    'What happened from 2016–2019, and in 2020/21?',
    'Did it open on 2021-12-03?',
    'Or on 03.12.2021?',
    'Is 2.35:1 the aspect ratio?',
    'Did it earn $1,234,567 dollars?',
    'Fahrenheit 451 (1966)',
    'rated 12@Odeon',
    'Were they at home?',
    'He was at school. Why?',
  ])('leaves %j', (text) => {
    expect(maskPersonalData(text)).toBe(text)
  })

  it('leaves nothing with an at sign between words and dots, and no seven digits in a row', () => {
    const piece = fc.constantFrom('a', '@', '.', '1', '2345678', ' ', '-', 'anna@example.org', '+', 'ü', '(')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const masked = maskPersonalData(pieces.join(''))
        expect(masked).not.toMatch(/[a-zü\d]@[a-zü\d-]+\.[a-zü\d]/)
        expect(masked).not.toMatch(/\d{7}/)
      }),
    )
  })

  it('takes a time in proportion to the length, whatever is typed', { timeout: 60_000 }, () => {
    for (const unit of ['a', '1', '1 ', 'a@', 'a.', '@', '((', 'a at ', 'a at b dot ', '1-', '+']) {
      const startedAt = performance.now()
      maskPersonalData(`${unit.repeat(300_000 / unit.length)}@ at `)
      expect(performance.now() - startedAt).toBeLessThan(10_000)
    }
  })
})
