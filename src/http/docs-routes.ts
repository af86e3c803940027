import { Hono } from 'hono'
import { cacheableHtml, cacheableJson } from './caching.ts'
import { docsPage } from './docs-page.ts'
import { describe } from './openapi/describe.ts'
import type { Site } from './site.ts'

/** The contract for programs and for people: it is there also while nothing is answered yet. */
export function docsRoutes(site: Site, version: string): Hono {
  const routes = new Hono()
  const description = describe({ version, server: site.link('/').replace(/(.)\/$/, '$1') })
  const page = docsPage(description, site)
  routes.get('/openapi.json', (context) => cacheableJson(context, description))
  routes.get('/docs', (context) => cacheableHtml(context, page))
  return routes
}
