import { describe, expect, it } from 'vitest'
import { takeTurns } from '../../src/inference/take-turns.ts'

describe('takeTurns', () => {
  it('runs one task at a time, and urgent ones before the patient ones still waiting', async () => {
    const turns = takeTurns()
    const log: string[] = []
    const task = (name: string) => async () => {
      log.push(`${name} begins`)
      await Promise.resolve()
      log.push(`${name} ends`)
    }
    await Promise.all([
      turns.patient(task('index 1')),
      turns.patient(task('index 2')),
      turns.urgent(task('question 1')),
      turns.urgent(task('question 2')),
    ])
    expect(log.filter((line) => line.endsWith('begins'))).toEqual([
      'index 1 begins',
      'question 1 begins',
      'question 2 begins',
      'index 2 begins',
    ])
    expect(log.every((line, i) => i % 2 === 0 || line.replace('ends', 'begins') === log[i - 1])).toBe(true)
  })

  it('goes on after a task that failed', async () => {
    const turns = takeTurns()
    const failing = turns.urgent(() => Promise.reject(new Error('no memory')))
    const next = turns.urgent(async () => 'done')
    await expect(failing).rejects.toThrow('no memory')
    expect(await next).toBe('done')
  })

  it('is finished only when nothing is left', async () => {
    const turns = takeTurns()
    let done = false
    void turns.patient(async () => {
      done = true
    })
    await turns.finished()
    expect(done).toBe(true)
  })
})
