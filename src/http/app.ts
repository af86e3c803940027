import { createHash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { html } from 'hono/html'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId, type RequestIdVariables } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import type { Document, DocumentId, DocumentRef } from '../core/document.ts'
import { UnknownDocumentsError } from '../core/errors.ts'
import type { PassageStore } from '../core/ports.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import type { Assets } from './assets.ts'
import { crossOrigin } from './cross-origin.ts'
import { withinDeadline } from './deadline.ts'
import { demoPage } from './demo-page.ts'
import { feedbackFrom, type RecordFeedback } from './feedback.ts'
import { documentsFromQuery, inquiryFromBody, inquiryFromQuery } from './inquiry.ts'
import { messagesFor } from './messages.ts'
import { plainAnswer, plainFailure } from './plain-answer.ts'
import { presentDocument, presentDocumentRef, presentReply } from './present.ts'
import { problemOf, problemResponse, type ToldProblem } from './problem.ts'
import { readJson } from './read-json.ts'
import { replyForScript } from './reply-for-script.ts'
import {
  MethodNotAllowedError,
  NotReadyError,
  UnknownDocumentError,
  UnknownPathError,
} from './request-errors.ts'
import { siteAt, type Site } from './site.ts'
import { spoilerTest } from './spoilers.ts'
import { sourceView } from './source-view.ts'
import { widgetRoutes } from './widget-routes.ts'

export interface AppDeps {
  readonly ask: (inquiry: Inquiry) => Promise<Reply>
  readonly store: Pick<PassageStore, 'snapshot'>
  /** Questions that are known to be answered, about these documents only, where given. */
  readonly suggestions: (within?: readonly DocumentId[]) => readonly string[]
  readonly readiness: () => 'loading' | 'ready' | 'draining'
  readonly assets: Assets
  /** Where visitors reach the server, path prefix included. */
  readonly publicUrl?: string
  /** Origins of other sites whose pages may ask. */
  readonly allowedOrigins?: readonly string[]
  /** Words of headings whose sentences give away the story. */
  readonly spoilerSections?: readonly string[]
  /** Forgets what visitors think where absent. */
  readonly recordFeedback?: RecordFeedback
  readonly log: { error(line: string): void }
}

type Env = { Variables: RequestIdVariables }

/** The whole contract as one fetch function; listening is another's business. */
export function createApp(deps: AppDeps): Hono<Env> {
  const site = siteAt(deps.publicUrl)
  const app = new Hono<Env>({ getPath: (request) => site.withoutPrefix(new URL(request.url).pathname) })

  app.use(requestId())
  const { allowedOrigins = [] } = deps
  for (const path of ['/widget.js', '/widget/*'])
    app.use(path, async (context, next) => {
      await next()
      context.header('cross-origin-resource-policy', 'cross-origin')
    })
  app.use('/embed', async (context, next) => {
    await next()
    const policy = context.res.headers.get('content-security-policy') ?? ''
    const ancestors = ["'self'", ...allowedOrigins].join(' ')
    context.header(
      'content-security-policy',
      policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${ancestors}`),
    )
    context.header('x-frame-options', undefined)
  })
  app.use(secureHeaders(HEADERS))
  const guard = crossOrigin(allowedOrigins, deps.publicUrl)
  for (const path of ['/ask', '/documents', '/documents/*', '/suggestions', '/feedback']) app.use(path, guard)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        told(context, new MethodNotAllowedError(context.req.method, methods), deps),
    }),
  )
  for (const path of ['/ask', '/documents', '/documents/*', '/suggestions']) {
    app.use(path, (_, next) => {
      const readiness = deps.readiness()
      if (readiness !== 'ready') throw new NotReadyError(readiness)
      return next()
    })
  }
  addRoutes(app, deps, site)
  app.notFound((context) => told(context, new UnknownPathError(), deps))
  app.onError((error, context) => told(context, error, deps))
  return app
}

function addRoutes(
  app: Hono<Env>,
  { ask, store, suggestions, readiness, assets, spoilerSections = [], recordFeedback, log }: AppDeps,
  site: Site,
): void {
  const isSpoiler = spoilerTest(spoilerSections)
  const presented = async (reply: Reply, context: Context, { withoutScripts = false } = {}) => {
    const { language, messages } = messagesFor(context)
    context.header('vary', 'Accept-Language', { append: true })
    if (reply.kind !== 'answer' && !withoutScripts) context.header('content-language', language)
    const documents = await quotedDocuments(store, reply, ({ url }) => withoutScripts || url !== null)
    return presentReply(reply, { site, isSpoiler, messages, documents, withoutScripts })
  }
  app.get('/healthz', (context) => context.json({ status: 'alive' }))
  app.get('/readyz', (context) => {
    const now = readiness()
    if (now !== 'ready') throw new NotReadyError(now)
    return context.json({ status: 'ready' })
  })

  app.post('/ask', async (context) => {
    const inquiry = inquiryFromBody(await readJson(context.req.raw))
    context.header('cache-control', 'no-store')
    return context.json(await presented(await withinDeadline(ask(inquiry)), context))
  })
  app.get('/ask', async (context) => {
    const inquiry = inquiryFromQuery(new URL(context.req.url).searchParams)
    return cacheableJson(context, await presented(await withinDeadline(ask(inquiry)), context))
  })

  app.get('/documents', async (context) => {
    const list = await withSnapshot(store, async (snapshot) => ({
      documents: (await snapshot.documents()).map(presentDocumentRef),
      generation: snapshot.generation,
    }))
    return cacheableJson(context, list)
  })
  app.get('/documents/:id{.+}', async (context) => {
    const document = await findDocument(store, context.req.param('id'))
    context.header('vary', 'Accept', { append: true })
    if (!prefersHtml(context)) return cacheableJson(context, presentDocument(document))
    context.header('vary', 'Accept-Language', { append: true })
    const citedVersion = context.req.query('v')
    const page = await sourceView(document, { site, citedVersion, ...messagesFor(context) })
    return cacheable(context, page.toString(), 'text/html; charset=utf-8')
  })
  app.get('/suggestions', async (context) => {
    const within = documentsFromQuery(new URL(context.req.url).searchParams)
    if (within) await requireKnown(store, within)
    return cacheableJson(context, { suggestions: suggestions(within) })
  })

  app.post('/feedback', async (context) => {
    const feedback = feedbackFrom(await readJson(context.req.raw))
    await recordFeedback?.(feedback)
    return context.body(null, 204)
  })

  app.get('/', async (context) => {
    // What the page refers to lies beside it, and is looked for elsewhere where its address has no slash at the end.
    const { pathname, search } = new URL(context.req.url)
    if (!pathname.endsWith('/')) return context.redirect(site.path('/') + search)
    const question = context.req.query('question')
    if (question === undefined) return asset(context, assets, 'index.html')
    context.header('cache-control', 'no-store')
    return context.html(await plainPage(question, context))
  })
  app.get('/demo', async (context) => {
    const document = await withSnapshot(store, async (snapshot) => {
      const [first] = await snapshot.documents()
      return first && snapshot.document(first.id)
    })
    if (!document) throw new UnknownPathError()
    return cacheable(context, demoPage(document, site).toString(), 'text/html; charset=utf-8')
  })
  app.get('/embed', (context) => asset(context, assets, 'embed.html'))
  app.get('/assets/:name', (context) => asset(context, assets, context.req.param('name')))
  app.route(
    '/',
    widgetRoutes(assets, (context, name) => asset(context, assets, name)),
  )

  /** The answer, or what is wrong, in the page itself: for whom no script runs; and the reply once more for the page’s script. */
  async function plainPage(question: string, context: Context): Promise<string> {
    const { language } = messagesFor(context)
    try {
      const inquiry = inquiryFromQuery(new URLSearchParams({ question }))
      const now = readiness()
      if (now !== 'ready') throw new NotReadyError(now)
      const reply = await withinDeadline(ask(inquiry))
      const forScript = await presented(reply, context)
      const shown = await presented(reply, context, { withoutScripts: true })
      // The page around it is in English.
      context.header('content-language', undefined)
      const outcome = `${plainAnswer(shown, site, language)}${replyForScript(forScript)}`
      return pageWith(assets, { title: question, outcome })
    } catch (error) {
      const told = tellOperator(context, error, log)
      context.status(told.status)
      for (const [name, value] of Object.entries(told.headers)) context.header(name, value)
      const outcome = String(plainFailure(question, told.problem))
      return pageWith(assets, { title: question, outcome, draft: question })
    }
  }
}

interface PlainPage {
  readonly title: string
  readonly outcome: string
  /** What is left in the question box. */
  readonly draft?: string
}

function pageWith(assets: Assets, { title, outcome, draft = '' }: PlainPage): string {
  const page = assets.get('index.html')
  if (!page) throw new UnknownPathError()
  return new TextDecoder()
    .decode(page.bytes)
    .replace('<title>', () => `<title>${html`${title} · `}`)
    .replace('<!-- answer -->', () => `<div>${outcome}</div>`)
    .replace('</textarea>', () => `${html`${draft}`}</textarea>`)
}

/** The wanted ones of the quoted documents, as they are now. */
async function quotedDocuments(
  store: AppDeps['store'],
  reply: Reply,
  isWanted: (document: DocumentRef) => boolean,
): Promise<ReadonlyMap<DocumentId, Document>> {
  const quotes = reply.kind === 'answer' ? reply.quotes : reply.kind === 'abstention' ? reply.nearest : []
  const ids = new Set(quotes.flatMap(({ document }) => (isWanted(document) ? [document.id] : [])))
  if (ids.size === 0) return new Map()
  const documents = await withSnapshot(store, (snapshot) =>
    Promise.all(Array.from(ids, (id) => snapshot.document(id))),
  )
  return new Map(documents.flatMap((document) => (document ? [[document.id, document] as const] : [])))
}

const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  // A browser refuses such a page in a tab that was opened from a sandboxed frame, as frames of site builders are.
  crossOriginOpenerPolicy: false,
  xFrameOptions: 'DENY',
  // Whether the site is reached by TLS is the reverse proxy's to know and to say.
  strictTransportSecurity: false,
} satisfies Parameters<typeof secureHeaders>[0]

async function requireKnown(store: AppDeps['store'], within: readonly DocumentId[]): Promise<void> {
  const documents = await withSnapshot(store, (snapshot) => snapshot.documents())
  const known = new Set(documents.map(({ id }) => id))
  const unknown = within.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new UnknownDocumentsError(unknown)
}

async function findDocument(store: AppDeps['store'], id: string) {
  const document = await withSnapshot(store, async (snapshot) => {
    const ids: readonly DocumentId[] = (await snapshot.documents()).map((document) => document.id)
    const known = ids.find((known) => known === id)
    return known && snapshot.document(known)
  })
  if (!document) throw new UnknownDocumentError(id)
  return document
}

/** Browsers ask for text/html by name; a program that takes anything gets JSON. */
function prefersHtml(context: Context): boolean {
  const [json, html] = ['application/json', 'text/html']
  return accepts(context, { header: 'Accept', supports: [json, html], default: json }) === html
}

function asset(context: Context, assets: Assets, name: string): Response {
  const found = assets.get(name)
  if (!found) throw new UnknownPathError()
  return revalidated(context, found.etag) ?? context.body(found.bytes, 200, { 'content-type': found.type })
}

function cacheableJson(context: Context, content: object): Response {
  return cacheable(context, JSON.stringify(content), 'application/json; charset=utf-8')
}

/** May be kept, but must be asked about each time: it changes with the index. */
function cacheable(context: Context, body: string, type: string): Response {
  const hash = createHash('sha256').update(body).digest('base64url')
  return revalidated(context, `"${hash.slice(0, 22)}"`) ?? context.body(body, 200, { 'content-type': type })
}

/** 304 where the client has it already (RFC 9110, §13.1.2); sets the headers of either answer. */
function revalidated(context: Context, etag: string): Response | undefined {
  context.header('etag', etag)
  context.header('cache-control', 'no-cache')
  const known = (context.req.header('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known.some((tag) => tag === etag || tag === '*') ? context.body(null, 304) : undefined
}

/** Tells an error to whoever asked, and a fault of ours to the operator. */
function told(context: Context<Env>, error: unknown, { log }: AppDeps): Response {
  return problemResponse(context, tellOperator(context, error, log))
}

function tellOperator(context: Context, error: unknown, log: AppDeps['log']): ToldProblem {
  const { messages } = messagesFor(context)
  const problem = problemOf(error, new URL(context.req.url).pathname, messages)
  if (problem.ourFault) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error(`${context.get('requestId')} ${context.req.method} ${problem.problem.instance}: ${what}`)
  }
  return problem
}
