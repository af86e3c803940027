import { describe, expect, it } from 'vitest'
import { peopleOf } from '../../src/core/known-people.ts'

const people = (...sentences: string[]) => peopleOf(sentences, 'Harbour Lights')
const of = (name: string, found: ReturnType<typeof people>) => found.find((person) => person.name === name)

describe('peopleOf', () => {
  it('tells how somebody is spoken of from the text, before the given name', () => {
    const found = people('Andrea Moll, a baker, sells his bread at night.', 'He never sleeps.')
    expect(of('Andrea Moll', found)).toMatchObject({ pronoun: 'he', callings: ['baker'] })
  })

  it('tells it from what somebody is called', () => {
    expect(of('Kim Sand', people('The actress Kim Sand came late.'))).toMatchObject({ pronoun: 'she' })
  })

  it('tells it from the given name where the text is silent', () => {
    expect(of('Maria Falk', people('The songs are by the composer Maria Falk.'))).toMatchObject({
      pronoun: 'she',
    })
  })

  it('does not tell where nothing does', () => {
    expect(of('Xq Vantor', people('The songs are by the composer Xq Vantor.'))).toMatchObject({
      pronoun: null,
    })
  })

  it('does not count a pronoun in a sentence on two people', () => {
    const found = people('The captain Xq Moll asks the baker Mira Falk whether she sleeps.')
    expect(of('Xq Moll', found)?.pronoun).toBeNull()
  })

  it('finds who plays whom, beside the name or in brackets behind it', () => {
    const found = people(
      'Lena Moll, played by Rita Sand, waits.',
      'Jonas Falk (Peter Holm), a baker, does not.',
      'Peter Holm is new.',
    )
    expect(of('Lena Moll', found)?.playedBy).toBe('Rita Sand')
    expect(of('Jonas Falk', found)?.playedBy).toBe('Peter Holm')
  })

  it('calls people as the text mostly does', () => {
    const found = people('The baker Jonas Falk is old.', 'Falk sleeps.', 'Falk wakes.')
    expect(of('Jonas Falk', found)?.called).toBe('Falk')
  })

  it('takes neither places nor companies nor what the text is about for people', () => {
    const found = people('Directed by Ada Moll in Paris for Florence Films.', 'Harbour Lights is long.')
    expect(found.map(({ name }) => name)).toEqual(['Ada Moll'])
  })
})
