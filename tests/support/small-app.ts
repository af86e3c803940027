import { aboutOf } from '../../src/core/about.ts'
import { createApp, type AppDeps } from '../../src/http/app.ts'
import type { Assets } from '../../src/http/assets.ts'
import { documentId, span } from '../../src/core/document.ts'
import type { PassageStore } from '../../src/core/ports.ts'
import type { Inquiry, Reply } from '../../src/core/reply.ts'
import { readDocument } from '../../src/formats/read-document.ts'

export const ARTICLE = readDocument({
  path: 'reviews/harbour.txt',
  bytes: new TextEncoder().encode(
    'The Harbour\n\nPlot\n\nIt was shot by Ilse Brandt — 🚀 in Lisbon.\r\nRain <b>stopped</b> it & them twice.\n\nMusic\n\nA choir sang.\n',
  ),
})

/** A store that holds one document and finds nothing: what the HTTP layer needs of one. */
export function shelf(document = ARTICLE): Pick<PassageStore, 'snapshot'> {
  return {
    snapshot: async () => ({
      generation: 'g1',
      documents: async () => [{ ...document, about: aboutOf(document) }],
      document: async (id) => (id === document.id ? document : undefined),
      lexicon: async () => ({ passages: 0, passagesWith: new Map(), vocabulary: new Map() }),
      nearest: async () => [],
      matching: async () => [],
      passagesFrom: async () => [],
      load: async () => [],
      release: () => {},
    }),
  }
}

/** Answers every question by the first sentence of the article. */
export function answering({ question }: Inquiry): Reply {
  const [section] = ARTICLE.sections
  const start = ARTICLE.text.indexOf('It was')
  const end = ARTICLE.text.indexOf('Lisbon.') + 'Lisbon.'.length
  const at = ARTICLE.text.indexOf('Ilse Brandt')
  return {
    kind: 'answer',
    question,
    suggestions: [],
    generation: 'g1',
    confidence: 0.9,
    shortAnswer: { text: 'Ilse Brandt', span: span(at, at + 11) },
    quotes: [
      {
        text: ARTICLE.text.slice(start, end),
        span: span(start, end),
        passage: section!.span,
        highlight: span(at, at + 11),
        document: { id: ARTICLE.id, title: ARTICLE.title, url: null, version: ARTICLE.version },
        section: ['Plot'],
        confidence: 0.9,
      },
    ],
  }
}

export function abstaining({ question }: Inquiry): Reply {
  return {
    kind: 'abstention',
    question,
    suggestions: [],
    generation: 'g1',
    confidence: 0.05,
    message: 'The article doesn’t say.',
    nearest: [],
  }
}

export interface SmallApp {
  readonly app: ReturnType<typeof createApp>
  /** What the operator was told. */
  readonly logged: readonly string[]
  /** What was asked. */
  readonly inquiries: readonly Inquiry[]
}

export function smallApp(deps: Partial<AppDeps> = {}): SmallApp {
  const logged: string[] = []
  const inquiries: Inquiry[] = []
  const assets: Assets = new Map([
    [
      'index.html',
      { bytes: new TextEncoder().encode('<!doctype html>'), type: 'text/html; charset=utf-8', etag: '"i"' },
    ],
  ])
  const { ask = async (inquiry: Inquiry) => answering(inquiry), ...others } = deps
  const app = createApp({
    store: shelf(),
    suggestions: () => [],
    readiness: () => 'ready',
    assets,
    log: { error: (line) => logged.push(line) },
    ask: (inquiry, gone) => {
      inquiries.push(inquiry)
      return ask(inquiry, gone)
    },
    ...others,
  })
  return { app, logged, inquiries }
}

export const ARTICLE_ID = documentId('reviews/harbour')
