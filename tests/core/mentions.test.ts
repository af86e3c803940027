import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../src/core/mentions.ts'
import { peopleOf } from '../../src/core/known-people.ts'

const about = {
  subject: 'The Snail and the Sea',
  people: peopleOf(
    [
      'The baker Edmund Vane and his sister, Hester Vane, a nurse, meet.',
      'Edmund sleeps.',
      'Edmund dreams.',
      'Hester wakes.',
      'Hester goes.',
    ],
    null,
  ),
}
const mentions = (text: string) => mentionsIn(text, about).map(({ text, standing }) => `${text}: ${standing}`)

describe('mentionsIn', () => {
  it.each<[string, string[]]>([
    ['Who killed Edmund Vane?', ['Edmund: he']],
    ['who killed hester', ['Hester: she']],
    ['What does the old captain say?', ['the old captain: person']],
    ['Does her mother like the songs?', ['her mother: she', 'the songs: several']],
    ['Who painted the lighthouse in winter?', ['the lighthouse: thing']],
    ['Is the film long?', []],
    ['Who wrote The Snail and the Sea?', []],
    ['Who voices the snail?', ['the snail: thing']],
    ['Is it good?', []],
  ])('finds in “%s” %j', (text, found) => {
    expect(mentions(text)).toEqual(found)
  })

  it('does not take one of two who share a name for the other', () => {
    expect(mentions('Who killed Hester Vane?')).toEqual(['Hester: she'])
  })
})
