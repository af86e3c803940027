import { describe, expect, it } from 'vitest'
import { documentId, span } from '../../src/core/document.ts'
import type { Quote, Reply } from '../../src/core/reply.ts'
import { askReply } from '../../src/http/contract.ts'
import { presentReply } from '../../src/http/present.ts'
import { siteAt } from '../../src/http/site.ts'

const document = { id: documentId('red-rocket'), title: 'Red Rocket', url: null, version: '9f2c41d0' }

const quote: Quote = {
  text: 'Rain stopped it.',
  span: span(1240, 1256),
  passage: span(1101, 1533),
  highlight: span(1240, 1244),
  document,
  section: ['Plot', 'Cast'],
  confidence: 0.94,
}

const answer: Reply = {
  kind: 'answer',
  question: 'why?',
  understoodAs: 'Why did it stop?',
  confidence: 0.94,
  shortAnswer: { text: 'Rain', span: span(1240, 1244) },
  quotes: [quote, { ...quote, highlight: null, confidence: 0.4 }],
  suggestions: ['Who stopped?'],
  generation: 'g1',
}

const presentedQuote = {
  text: 'Rain stopped it.',
  start: 1240,
  end: 1256,
  passage: { start: 1101, end: 1533 },
  highlight: { start: 1240, end: 1244 },
  document: { id: 'red-rocket', title: 'Red Rocket', url: null, version: '9f2c41d0' },
  section: ['Plot', 'Cast'],
  confidence: 0.94,
  link: '/documents/red-rocket?v=9f2c41d0#c1240-1256',
  spoiler: false,
}

describe('presentReply', () => {
  it.each<{ name: string; reply: Reply; expected: object }>([
    {
      name: 'an answer',
      reply: answer,
      expected: {
        kind: 'answer',
        question: 'why?',
        understoodAs: 'Why did it stop?',
        confidence: 0.94,
        shortAnswer: { text: 'Rain', start: 1240, end: 1244 },
        quotes: [presentedQuote, { ...presentedQuote, highlight: null, confidence: 0.4 }],
        suggestions: ['Who stopped?'],
        generation: 'g1',
      },
    },
    {
      name: 'an answer that only the whole sentence gives',
      reply: { ...answer, shortAnswer: null, quotes: [quote] },
      expected: {
        kind: 'answer',
        question: 'why?',
        understoodAs: 'Why did it stop?',
        confidence: 0.94,
        shortAnswer: null,
        quotes: [presentedQuote],
        suggestions: ['Who stopped?'],
        generation: 'g1',
      },
    },
    {
      name: 'an answer to some of several parts',
      reply: {
        ...answer,
        quotes: [quote],
        parts: [
          { question: 'Why did it stop?', quotes: [0] },
          { question: 'Who stopped?', quotes: [] },
        ],
      },
      expected: {
        kind: 'answer',
        question: 'why?',
        understoodAs: 'Why did it stop?',
        confidence: 0.94,
        shortAnswer: { text: 'Rain', start: 1240, end: 1244 },
        quotes: [presentedQuote],
        parts: [
          { question: 'Why did it stop?', quotes: [0] },
          { question: 'Who stopped?', quotes: [] },
        ],
        suggestions: ['Who stopped?'],
        generation: 'g1',
      },
    },
    {
      name: 'an abstention from several parts',
      reply: {
        kind: 'abstention',
        question: 'who? why?',
        confidence: 0.06,
        message: 'The article doesn’t say.',
        nearest: [],
        parts: [
          { question: 'Who?', quotes: [] },
          { question: 'Why?', quotes: [] },
        ],
        suggestions: [],
        generation: 'g1',
      },
      expected: {
        kind: 'abstention',
        question: 'who? why?',
        confidence: 0.06,
        message: 'The article doesn’t say.',
        nearest: [],
        parts: [
          { question: 'Who?', quotes: [] },
          { question: 'Why?', quotes: [] },
        ],
        suggestions: [],
        generation: 'g1',
      },
    },
    {
      name: 'an abstention',
      reply: {
        kind: 'abstention',
        question: 'who?',
        confidence: 0.06,
        message: 'The article doesn’t say.',
        nearest: [quote],
        suggestions: [],
        generation: 'g1',
      },
      expected: {
        kind: 'abstention',
        question: 'who?',
        confidence: 0.06,
        message: 'The article doesn’t say.',
        nearest: [presentedQuote],
        suggestions: [],
        generation: 'g1',
      },
    },
    {
      name: 'small talk',
      reply: { kind: 'smalltalk', question: 'hi', message: 'Hello.', suggestions: [], generation: 'g1' },
      expected: { kind: 'smalltalk', question: 'hi', message: 'Hello.', suggestions: [], generation: 'g1' },
    },
  ])('words $name as the contract does', ({ reply, expected }) => {
    const presented = presentReply(reply, { site: siteAt() })
    expect(presented).toEqual(expected)
    expect(askReply.parse(presented)).toEqual(presented)
  })

  it.each([
    { publicUrl: undefined, url: null, link: '/documents/red-rocket?v=9f2c41d0#c1240-1256' },
    {
      publicUrl: 'https://films.example/qa',
      url: null,
      link: 'https://films.example/qa/documents/red-rocket?v=9f2c41d0#c1240-1256',
    },
    {
      publicUrl: 'https://films.example/qa',
      url: 'https://blog.example/rocket',
      link: 'https://blog.example/rocket#:~:text=Rain%20stopped%20it.',
    },
  ])('links to $link', ({ publicUrl, url, link }) => {
    const of = { ...quote, document: { ...document, url } }
    const presented = presentReply({ ...answer, quotes: [of] }, { site: siteAt(publicUrl) })
    expect(presented.kind === 'answer' && presented.quotes[0]).toMatchObject({ document: { url }, link })
  })

  it('leaves out what only the index knows of a document', () => {
    const indexed = { ...document, fingerprint: 'secret' }
    const presented = presentReply(
      { ...answer, quotes: [{ ...quote, document: indexed }] },
      { site: siteAt() },
    )
    expect(JSON.stringify(presented)).not.toContain('fingerprint')
  })
})
