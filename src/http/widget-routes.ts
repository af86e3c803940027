import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import type { Assets } from './assets.ts'
import { UnknownPathError } from './request-errors.ts'

/** What pages of other sites load; `asset` answers with a file that may change, so that it is asked about each time. */
export function widgetRoutes(assets: Assets, asset: (context: Context, name: string) => Response): Hono {
  const routes = new Hono()
  for (const path of ['/widget.js', '/widget/*']) routes.use(path, cors({ origin: '*' }))
  routes.get('/widget.js', (context) => asset(context, 'widget.js'))
  routes.get('/widget/:name', (context) => {
    const name = context.req.param('name')
    const found = VERSIONED.test(name) ? assets.get(name) : undefined
    if (!found) throw new UnknownPathError()
    context.header('cache-control', 'public, max-age=31536000, immutable')
    return context.body(found.bytes, 200, { 'content-type': found.type })
  })
  return routes
}

/** Files whose name changes with what is in them. */
const VERSIONED = /^(?:widget|panel)(?:-[a-z-]{1,40})?-[A-Z0-9]{8}\.js$/
