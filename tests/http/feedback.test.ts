import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { feedbackFile } from '../../src/cli/feedback-file.ts'
import type { FeedbackBody } from '../../src/http/contract.ts'
import { smallApp } from '../support/small-app.ts'

const body = {
  question: ' Who shot it? ',
  kind: 'answer',
  quote: { document: 'reviews/harbour', version: 'v1', start: 3, end: 9 },
  generation: 'g1',
  helpful: false,
  reason: 'wrong',
  note: 'It was Piotr.',
}
const post = (sent: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(sent),
})

describe('POST /feedback', () => {
  it('hands on what a visitor thinks, and answers with nothing', async () => {
    const kept: FeedbackBody[] = []
    const { app } = smallApp({ recordFeedback: async (feedback) => void kept.push(feedback) })
    const response = await app.request('/feedback', post(body))
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
    expect(kept).toEqual([{ ...body, question: 'Who shot it?' }])
  })

  it('takes it where nothing is kept', async () => {
    expect((await smallApp().app.request('/feedback', post(body))).status).toBe(204)
  })

  it('names every field that is not as it should be', async () => {
    const bad = { ...body, kind: 'joke', helpful: 'yes', note: 'x'.repeat(1001), address: '10.0.0.1' }
    const response = await smallApp().app.request('/feedback', post(bad))
    expect(response.status).toBe(400)
    const { errors } = await response.json()
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '/address',
      '/helpful',
      '/kind',
      '/note',
    ])
  })

  it('keeps a line a rating in a file a day, with nothing of who sent it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-feedback-'))
    const { record } = feedbackFile(join(folder, 'new'), {
      now: () => new Date('2026-11-25T23:59:59Z'),
      keepDays: 90,
    })
    const { app } = smallApp({ recordFeedback: record })
    await app.request('/feedback', post(body))
    await app.request('/feedback', post({ ...body, helpful: true }))
    expect(await readdir(join(folder, 'new'))).toEqual(['feedback-2026-11-25.jsonl'])
    const lines = (await readFile(join(folder, 'new', 'feedback-2026-11-25.jsonl'), 'utf8'))
      .trim()
      .split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line)).toSorted())).toEqual(
      Array.from({ length: 2 }, () => [
        'day',
        'generation',
        'helpful',
        'kind',
        'note',
        'question',
        'quote',
        'reason',
      ]),
    )
    await rm(folder, { recursive: true })
  })
})
