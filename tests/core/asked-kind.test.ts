import { describe, expect, it } from 'vitest'
import { askedKind, type AskedKind } from '../../src/core/asked-kind.ts'

describe('askedKind', () => {
  it.each<readonly [string, AskedKind]>([
    ['Who wrote it?', 'person'],
    ['Which actress plays the mother?', 'person'],
    ['lead actress name', 'person'],
    ['score composer', 'person'],
    ['What is the name of the town?', 'place'],
    ['Where was it shot?', 'place'],
    ['In which country is the story set?', 'place'],
    ['When did it come out?', 'time'],
    ['what year is it set in', 'time'],
    ['release date', 'time'],
    ['How many goals did they score?', 'amount'],
    ['how long is it', 'amount'],
    ['What is the warranty’s length?', 'amount'],
    ['budget', 'amount'],
    ['Why did she leave?', 'reason'],
    ['How come the door is open?', 'reason'],
    ['What made him change his mind?', 'reason'],
    ['How did they build the set?', 'manner'],
    ['Is it any good?', 'judgment'],
    ['What did critics think of the ending?', 'judgment'],
    ['Does the dough have to rest?', 'statement'],
    ['I wonder whether dogs are allowed', 'statement'],
    ['What is the soup made of?', 'other'],
    ['The name of the wind', 'other'],
    ['tell me about the music', 'other'],
    ['', 'other'],
  ])('takes %j to ask for a %s', (question, kind) => {
    expect(askedKind(question)).toBe(kind)
  })
})
