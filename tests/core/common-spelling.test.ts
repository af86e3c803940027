import { describe, expect, it } from 'vitest'
import { commonSpelling } from '../../src/core/common-spelling.ts'
import { terms } from '../../src/core/terms.ts'

describe('a word and its American spelling', () => {
  it.each([
    ['colour', 'color'],
    ['favourites', 'favorites'],
    ['neighbourhood', 'neighborhood'],
    ['behaviour', 'behavior'],
    ['humorous', 'humourous'],
    ['theatre', 'theater'],
    ['centres', 'centers'],
    ['centred', 'centered'],
    ['realise', 'realize'],
    ['organised', 'organized'],
    ['criticising', 'criticizing'],
    ['analysed', 'analyzed'],
    ['dialogue', 'dialog'],
    ['programme', 'program'],
    ['grey', 'gray'],
    ['jewellery', 'jewelry'],
    ['travelled', 'traveled'],
    ['skilful', 'skillful'],
    ['defence', 'defense'],
    ['sceptical', 'skeptical'],
  ])('are one term: %s, %s', (british, american) => {
    expect(terms(british)).toEqual(terms(american))
  })

  it.each([
    ['four', 'for'],
    ['fourth', 'forth'],
    ['mourning', 'morning'],
    ['course', 'corse'],
    ['hour', 'hor'],
    ['improvise', 'improve'],
    ['expertise', 'expert'],
    ['advertise', 'advert'],
    ['paradise', 'parade'],
    ['rise', 'rize'],
    ['wise', 'wize'],
    ['acre', 'acer'],
    ['hatred', 'hater'],
    ['rogue', 'rog'],
  ])('are not made of two others: %s, %s', (one, other) => {
    expect(commonSpelling(one)).not.toBe(commonSpelling(other))
    expect(commonSpelling(one)).toBe(one)
  })

  it.each([
    ['revise', 'revision'],
    ['precise', 'precisely'],
    ['televised', 'television'],
    ['exercise', 'exercises'],
    ['surprise', 'surprising'],
    ['promised', 'promises'],
    ['filmmaker', 'filmmakers'],
  ])('keep forms of a word together: %s, %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other))
  })
})
