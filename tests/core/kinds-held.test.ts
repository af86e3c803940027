import { describe, expect, it } from 'vitest'
import type { AskedKind } from '../../src/core/asked-kind.ts'
import { holdsKind } from '../../src/core/kinds-held.ts'

describe('holdsKind', () => {
  it.each<readonly [AskedKind, string, boolean, number]>([
    ['person', 'composed by Ada Lind', false, 1],
    ['person', 'Ada Lind wrote it', true, 1],
    ['person', 'Nobody wrote it', true, 0],
    ['person', 'a brooding score', false, 0],
    ['place', 'in the old mill', false, 1],
    ['place', 'Ravenna', false, 1],
    ['place', 'quite often', false, 0],
    ['time', 'it opened in 1987', false, 1],
    ['time', 'last spring', false, 1],
    ['time', 'the opening was a success', false, 0],
    ['amount', 'forty-one reels', false, 1],
    ['amount', '€12', false, 1],
    ['amount', 'modest earnings', false, 0],
    ['reason', 'because it rained', false, 1],
    ['reason', 'it rained', false, 0],
    ['manner', 'by hand', false, 1],
    ['manner', 'the wall', false, 0],
    ['judgment', 'a superb debut', false, 1],
    ['judgment', 'the second reel', false, 0],
    ['statement', 'it rained', false, 0.5],
    ['other', 'it rained', false, 0.5],
  ])('sees whether a %s stands in %j', (kind, text, opens, held) => {
    expect(holdsKind(kind, text, opens)).toBe(held)
  })
})
