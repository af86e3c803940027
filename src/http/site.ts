import type { DocumentId, DocumentRef, Span } from '../core/document.ts'
import { preferredType } from './preferred-type.ts'

/** Where visitors reach the server. */
export interface Site {
  /** For its own pages: a path from the root of the host, `/ask/documents` for `/documents` under the prefix `/ask`. */
  path(path: `/${string}`): string
  /** For use elsewhere: the whole address where the public one is known, else the path. */
  link(path: `/${string}`): string
  /** The path as the routes know it, whether or not a proxy has taken the prefix off. `isOurs` knows what begins like a route. */
  route(request: Request, isOurs: (path: string) => boolean): string
}

export function siteAt(publicUrl?: string): Site {
  const { origin, pathname } = publicUrl === undefined ? { origin: '', pathname: '/' } : new URL(publicUrl)
  const prefix = withoutSlash(pathname)
  return {
    path: (path) => prefix + path,
    link: (path) => origin + prefix + path,
    route(request, isOurs) {
      const path = new URL(request.url).pathname
      if (prefix === '' || !(path === prefix || path.startsWith(`${prefix}/`))) return path
      if (withoutSlash(request.headers.get('x-forwarded-prefix') ?? '') === prefix) return path
      const rest = path.slice(prefix.length) || '/'
      if (!isOurs(path)) return rest
      // From here on the prefix reads like a route, as `/ask` does. A proxy that takes it off sends `/ask` for `/ask/ask`; one
      // that leaves it sends `/ask/ask` for that, and `/ask` only for the page, which it is asked for by browsers.
      if (path === prefix) return wantsPage(request) ? rest : path
      return isOurs(rest) ? rest : path
    },
  }
}

/** What begins like one of these routes, by its first name. */
export function beginsLike(routes: readonly { readonly method: string; readonly path: string }[]) {
  const names = new Set(routes.filter(({ method }) => method !== 'ALL').map(({ path }) => firstName(path)))
  return (path: string): boolean => names.has(firstName(path))
}

function firstName(path: string): string | undefined {
  return path.split('/', 2)[1]
}

function withoutSlash(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '')
}

function wantsPage({ method, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  return preferredType(headers.get('accept'), ['application/json', 'text/html']) === 'text/html'
}

export function documentPath(id: DocumentId): `/${string}` {
  return `/documents/${id.split('/').map(encodeURIComponent).join('/')}`
}

/** Opens the source view with the quote highlighted, and lets it notice that the text has changed since. */
export function citationPath({ id, version }: DocumentRef, { start, end }: Span): `/${string}` {
  return `${documentPath(id)}?v=${version}#c${start}-${end}`
}
