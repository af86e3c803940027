import { describe, expect, it } from 'vitest'
import { withoutSubject } from '../../src/core/without-subject.ts'

describe('withoutSubject', () => {
  it.each([
    ['Who plays Ruth in The Salt Road?', 'Who plays Ruth in it?'],
    ['who plays ruth in the salt road', 'who plays ruth in it'],
    ['Where was “The Salt Road” shot?', 'Where was it shot?'],
    ['The Salt Road’s budget?', 'Its budget?'],
    ['What is The Salt Road about?', 'What is it about?'],
    ['Who directed the film The Salt Road?', 'Who directed the film?'],
    ['the salt road budget', 'budget'],
    ['How long is it, The Salt Road?', 'How long is it, it?'],
  ])('puts “%s” as “%s”', (question, put) => {
    expect(withoutSubject(question, 'The Salt Road')).toBe(put)
  })

  it.each([
    ['does not name it', 'Who built the road of salt?', 'The Salt Road'],
    ['asks for nothing else', 'The Salt Road?', 'The Salt Road'],
    ['only has its one word in small letters', 'Who pays the harvest workers?', 'Harvest'],
    ['has the name within another word', 'Who are the Harvesters?', 'Harvest'],
  ])('leaves a question alone that %s', (_, question, subject) => {
    expect(withoutSubject(question, subject)).toBeUndefined()
  })
})
