import { describe, expect, it } from 'vitest'
import { makersIn, peopleIn } from '../../src/core/people-in.ts'

describe('whom a text treats as a person', () => {
  it.each([
    ['It was shot with patience by Ilse Brandt.', ['Ilse Brandt']],
    ['Ada Quist, portrayed with wit by Jan van der Meer, keeps the keys.', ['Ada Quist', 'Jan van der Meer']],
    ['She lives with Tom, her estranged husband, and Nell.', ['Tom']],
    ['Then came Tom, who had the keys.', ['Tom']],
    ['Director Ilse Brandt said no.', ['Ilse Brandt']],
    ['We asked the composer Ewa Mróz about it.', ['Ewa Mróz']],
    ['Tom’s mother sells the boat.', ['Tom']],
    ['Dr. Lund keeps a parrot.', ['Lund']],
    ['Ilse Brandt, the director, is tired. Brandt’s brother is not.', ['Ilse Brandt']],
    ['Jean-Luc O’Hara, a pilot, landed.', ['Jean-Luc O’Hara']],
  ])('%s', (text, names) => {
    expect(peopleIn(text).map(({ name }) => name)).toEqual(names)
  })

  it.each([
    'It was produced by Harbour Pictures.',
    'They met in Portland, Oregon, who knows why.',
    'The Danube, the longest river of all, froze.',
    'It was written by hand.',
    'It was directed by the Council, a body of ten.',
    'It was directed in Lisbon, a city of stairs.',
    'On 3 May, who came?',
    'We watched “Emma”, a teacher’s favourite film.',
    'Founded by Acme Studios, it grew.',
    'IndieWire praised it.',
    'the whole of it in small letters, who said so',
    '',
  ])('none: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })

  it('says who plays them where the text does', () => {
    expect(peopleIn('Ada Quist, played by Jan Meer, keeps the keys.')).toEqual([
      { name: 'Ada Quist', playedBy: 'Jan Meer' },
      { name: 'Jan Meer' },
    ])
  })

  it('says who made a thing only where it is one person alone', () => {
    expect(makersIn('Directed by the young Ilse Brandt and written by Jan Meer.')).toEqual([
      { verb: 'directed', name: 'Ilse Brandt' },
      { verb: 'wrote', name: 'Jan Meer' },
    ])
    expect(makersIn('One was directed by Ilse Brandt, the other directed by Jan Meer.')).toEqual([])
  })

  it('takes time in proportion to a hostile text', () => {
    for (const part of ['Aa ', 'A', 'by ', 'Aa, ', 'played by ', 'a ', 'Aa-', 'Aa’s ', 'Dr ']) {
      expect(() => peopleIn(part.repeat(50_000))).not.toThrow()
    }
  })
})
