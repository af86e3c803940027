import { describe, expect, it } from 'vitest'
import { unfamiliar } from '../../src/core/unfamiliar.ts'

const lexicon = {
  passages: 3,
  passagesWith: new Map([
    ['mill', 2],
    ['ada', 1],
    ['lind', 1],
  ]),
  vocabulary: new Map(),
}

describe('unfamiliar', () => {
  it.each([
    ['Does Ada Lind own the mill?', { names: 1, unknownNames: 0, unknownTerms: 0 }],
    ['Does Tom Lind own the mill?', { names: 1, unknownNames: 1, unknownTerms: 1 / 3 }],
    ['Does the mill of Ada Lind lie on the Mill of Tom?', { names: 3, unknownNames: 1, unknownTerms: 2 / 5 }],
    ['does tom lind own the mill', { names: 0, unknownNames: 0, unknownTerms: 1 / 3 }],
    ['Mill?', { names: 0, unknownNames: 0, unknownTerms: 0 }],
    ['Why?', { names: 0, unknownNames: 0, unknownTerms: 0 }],
  ])('counts what %j names and asks that the documents never say', (question, counts) => {
    expect(unfamiliar(question, lexicon)).toEqual(counts)
  })
})
