import { describe, expect, it } from 'vitest'
import { spoilerTest } from '../../src/http/spoilers.ts'

describe('spoilerTest', () => {
  const isSpoiler = spoilerTest(['plot summary', 'ending'])

  it.each([
    [['The Ending']],
    [['Plot Summary']],
    [['About', 'Ending, explained']],
    [['PLOT  SUMMARY: part one', 'Setting']],
  ])('finds a phrase in %j', (section) => expect(isSpoiler(section)).toBe(true))

  it.each([[['Plot']], [['Unending Summer']], [['Summary of the plot']], [[]]])(
    'finds none in %j',
    (section) => expect(isSpoiler(section)).toBe(false),
  )

  it('finds nothing where no phrases are set', () => {
    expect(spoilerTest([])(['Ending'])).toBe(false)
    expect(spoilerTest(['', ' - '])(['Ending'])).toBe(false)
  })
})
