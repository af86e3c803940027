import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentId } from '../../../src/core/document.ts'
import { askedRecords } from '../../../src/core/gaps/kept-records.ts'
import type { Inquiry, Reply } from '../../../src/core/reply.ts'
import { abstaining, answering, ARTICLE_ID } from '../../support/small-app.ts'

const DAY = '2026-11-25'
const inquiry: Inquiry = { question: 'Who shot it?', turns: [], limit: 3 }

describe('askedRecords', () => {
  it('tells an answer with the documents that it quotes', () => {
    expect(askedRecords(inquiry, answering(inquiry), DAY)).toEqual([
      {
        day: DAY,
        question: 'Who shot it?',
        kind: 'answered',
        confidence: 0.9,
        documents: [ARTICLE_ID],
        generation: 'g1',
      },
    ])
  })

  it('tells an abstention with the documents that were asked alone', () => {
    const within = [documentId('a'), documentId('b')] as const
    const reply = { ...abstaining(inquiry), understoodAs: 'Who shot The Harbour?' }
    expect(askedRecords({ ...inquiry, within }, reply, DAY)).toEqual([
      {
        day: DAY,
        question: 'Who shot it?',
        understoodAs: 'Who shot The Harbour?',
        kind: 'abstained',
        confidence: 0.05,
        documents: ['a', 'b'],
        generation: 'g1',
      },
    ])
  })

  it('tells each part of a question, as one may be answered and another not', () => {
    const parts = [
      { question: 'Who shot it?', quotes: [0] },
      { question: 'what did it cost?', quotes: [] },
    ]
    const records = askedRecords(inquiry, { ...answering(inquiry), parts } as Reply, DAY)
    expect(records.map(({ question, kind }) => [question, kind])).toEqual([
      ['Who shot it?', 'answered'],
      ['what did it cost?', 'abstained'],
    ])
  })

  it('keeps nothing of small talk', () => {
    const reply: Reply = {
      kind: 'smalltalk',
      question: 'hi',
      message: 'Hi.',
      suggestions: [],
      generation: 'g1',
    }
    expect(askedRecords(inquiry, reply, DAY)).toEqual([])
  })

  it('keeps no field but those it names, nothing of earlier turns, and no address, whatever is asked', () => {
    const allowed = ['day', 'question', 'understoodAs', 'kind', 'confidence', 'documents', 'generation']
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.emailAddress(),
        fc.boolean(),
        (before, extra, email, answered) => {
          // What is added to inquiries or replies some day is not kept by itself.
          const asked = {
            question: `Ask ${email}`,
            turns: [{ question: `SECRET${before}`, quotes: [] }],
            limit: 3,
            address: `SECRET${extra}`,
          } as Inquiry
          const reply: object = { ...(answered ? answering(asked) : abstaining(asked)), visitor: 'SECRET' }
          const records = askedRecords(asked, { ...reply, understoodAs: `SEE ${email}` } as Reply, DAY)
          for (const record of records) {
            expect(allowed).toEqual(expect.arrayContaining(Object.keys(record)))
            expect(record.day).toBe(DAY)
          }
          const text = JSON.stringify(records)
          expect(text).not.toContain('SECRET')
          expect(text).not.toMatch(/\d\d:\d\d/)
        },
      ),
    )
  })
})
