import { Hono, type Context } from 'hono'
import { html } from 'hono/html'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId, type RequestIdVariables } from 'hono/request-id'
import type { DocumentId } from '../core/document.ts'
import type { PassageStore } from '../core/ports.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import { adminGuard } from './admin-guard.ts'
import type { Assets } from './assets.ts'
import { asset, cacheableHtml, cacheableJson } from './caching.ts'
import { crossOrigin } from './cross-origin.ts'
import { demoPage } from './demo-page.ts'
import { docsRoutes } from './docs-routes.ts'
import { feedbackFrom, type RecordFeedback } from './feedback.ts'
import { healthRoutes, requireAnswering, whileAnswering, type Readiness } from './health-routes.ts'
import { documentsFromQuery, inquiryFromBody, inquiryFromQuery } from './inquiry.ts'
import { mcpRoute, type AnswerMcp } from './mcp-route.ts'
import { messagesFor } from './messages.ts'
import { observeRequests, type ObservedVariables, type ObserveRequest } from './observe-requests.ts'
import { operatorRoutes, type OperatorDeps } from './operator-routes.ts'
import { plainAnswer, plainFailure } from './plain-answer.ts'
import { plainPage } from './plain-page.ts'
import { presentDocument, presentDocumentRef, presentReply } from './present.ts'
import { preferredType } from './preferred-type.ts'
import { citingPage, publishedFrom } from './published.ts'
import { counted, requestCounter, type CountRequest, type RateLimits } from './rate-limit.ts'
import { readJson } from './read-json.ts'
import { replyForScript } from './reply-for-script.ts'
import { MethodNotAllowedError, UnknownPathError } from './request-errors.ts'
import { securityHeaders } from './security-headers.ts'
import { beginsLike, siteAt, type Site } from './site.ts'
import { spoilerTest } from './spoilers.ts'
import { sourceView } from './source-view.ts'
import { findDocument, firstDocument, quotedDocuments, requireKnown } from './stored-documents.ts'
import { told, tellOperator, type ProblemLog } from './tell-problem.ts'
import { widgetRoutes } from './widget-routes.ts'

export interface AppDeps {
  /** `gone` aborts when nobody waits for the reply any more. */
  readonly ask: (inquiry: Inquiry, gone: AbortSignal) => Promise<Reply>
  readonly store: Pick<PassageStore, 'snapshot'>
  /** Questions that are known to be answered, about these documents only, where given. */
  readonly suggestions: (within?: readonly DocumentId[]) => readonly string[]
  readonly readiness: () => Readiness
  readonly assets: Assets
  /** Where visitors reach the server, path prefix included. */
  readonly publicUrl?: string
  /** Origins of other sites whose pages may ask. */
  readonly allowedOrigins?: readonly string[]
  /** Words of headings whose sentences give away the story. */
  readonly spoilerSections?: readonly string[]
  /** Forgets what visitors think where absent. */
  readonly recordFeedback?: RecordFeedback
  /** Lets everybody ask as often as they like where absent. */
  readonly rateLimits?: RateLimits | undefined
  /** What lets through to /admin; there is none without it. */
  readonly adminToken?: string
  readonly operator?: OperatorDeps
  readonly observe?: ObserveRequest
  /** Of the program, for whoever reads the contract. */
  readonly version?: string
  /** There is no /mcp where absent. */
  readonly mcp?: AnswerMcp
  readonly log: ProblemLog
}

type Env = { Variables: RequestIdVariables & ObservedVariables }

/** Of one that a client or proxy gives itself; a UUID has 36. */
const REQUEST_ID_LENGTH = 64

/** The whole contract as one fetch function; listening is another's business. */
export function createApp(deps: AppDeps): Hono<Env> {
  const site = siteAt(deps.publicUrl)
  const app: Hono<Env> = new Hono<Env>({ getPath: (request) => site.route(request, (path) => isOurs(path)) })

  app.use(requestId({ limitLength: REQUEST_ID_LENGTH }), observeRequests(deps.observe))
  const { allowedOrigins = [] } = deps
  app.use(securityHeaders(allowedOrigins))
  const guard = crossOrigin(allowedOrigins, deps.publicUrl)
  for (const path of ['/ask', '/documents', '/documents/*', '/suggestions', '/feedback']) app.use(path, guard)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, found) => {
        const methods = [...found, 'OPTIONS']
        if (context.req.method === 'OPTIONS') return context.body(null, 204, { allow: methods.join(', ') })
        return told(context, new MethodNotAllowedError(context.req.method, methods), deps.log)
      },
    }),
  )
  const countQuestion = requestCounter('ask', deps.rateLimits)
  for (const path of ['/ask', '/mcp']) app.use(path, counted(countQuestion))
  app.use('/feedback', counted(requestCounter('feedback', deps.rateLimits)))
  for (const path of ['/ask', '/documents', '/documents/*', '/suggestions', '/demo'])
    app.use(path, whileAnswering(deps.readiness))
  app.use('/admin/*', adminGuard(deps.adminToken))
  app.route('/', healthRoutes(deps.readiness))
  app.route('/', operatorRoutes(deps.operator ?? {}, deps.adminToken))
  addRoutes(app, deps, site, countQuestion)
  app.route('/', docsRoutes(site, deps.version ?? 'unknown'))
  if (deps.mcp) app.route('/', mcpRoute(deps.mcp, deps))
  const isOurs = beginsLike(app.routes)
  app.notFound((context) => told(context, new UnknownPathError(), deps.log))
  app.onError((error, context) => told(context, error, deps.log))
  return app
}

function addRoutes(
  app: Hono<Env>,
  { ask, store, suggestions, readiness, assets, spoilerSections = [], recordFeedback, log }: AppDeps,
  site: Site,
  countQuestion: CountRequest,
): void {
  const isSpoiler = spoilerTest(spoilerSections)
  const presented = async (reply: Reply, context: Context, { withoutScripts = false } = {}) => {
    const { language, messages } = messagesFor(context)
    context.header('vary', 'Accept-Language', { append: true })
    if (reply.kind !== 'answer' && !withoutScripts) context.header('content-language', language)
    const documents = await quotedDocuments(store, reply, ({ url }) => withoutScripts || url !== null)
    return presentReply(reply, { site, isSpoiler, messages, documents, withoutScripts })
  }
  app.post('/ask', async (context) => {
    const body = await readJson(context.req.raw)
    const inquiry = inquiryFromBody(body)
    context.header('cache-control', 'no-store')
    const reply = citingPage(await ask(inquiry, context.req.raw.signal), publishedFrom(body))
    return context.json(await presented(reply, context))
  })
  app.get('/ask', async (context) => {
    const inquiry = inquiryFromQuery(new URL(context.req.url).searchParams)
    return cacheableJson(context, await presented(await ask(inquiry, context.req.raw.signal), context))
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
    const type = preferredType(context.req.header('accept'), ['application/json', 'text/html'])
    if (type === 'application/json') return cacheableJson(context, presentDocument(document))
    context.header('vary', 'Accept-Language', { append: true })
    const citedVersion = context.req.query('v')
    const page = await sourceView(document, { site, citedVersion, ...messagesFor(context) })
    return cacheableHtml(context, page)
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
    return context.html(await answeredPage(question, context))
  })
  app.get('/demo', async (context) => {
    const document = await firstDocument(store)
    if (!document) throw new UnknownPathError()
    return cacheableHtml(context, demoPage(document, site))
  })
  app.get('/embed', (context) => asset(context, assets, 'embed.html'))
  app.get('/assets/:name', (context) => asset(context, assets, context.req.param('name')))
  app.route(
    '/',
    widgetRoutes(assets, (context, name) => asset(context, assets, name)),
  )

  /** The answer, or what is wrong, in the page itself: for whom no script runs; and the reply once more for the page’s script. */
  async function answeredPage(question: string, context: Context): Promise<string> {
    const { language } = messagesFor(context)
    try {
      const inquiry = inquiryFromQuery(new URLSearchParams({ question }))
      requireAnswering(readiness())
      countQuestion(context)
      const reply = await ask(inquiry, context.req.raw.signal)
      const forScript = await presented(reply, context)
      const shown = await presented(reply, context, { withoutScripts: true })
      // The page around it is in English.
      context.header('content-language', undefined)
      const outcome = html`${plainAnswer(shown, site, language)}${replyForScript(forScript)}`
      return plainPage(assets, { question, outcome })
    } catch (error) {
      const told = tellOperator(context, error, log)
      context.status(told.status)
      for (const [name, value] of Object.entries(told.headers)) context.header(name, value)
      return plainPage(assets, { question, outcome: plainFailure(question, told.problem), draft: question })
    }
  }
}
