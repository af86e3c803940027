import type { DocumentId, DocumentRef, Span } from '../core/document.ts'

/** Where visitors reach the server. */
export interface Site {
  /** For its own pages: a path from the root of the host, `/ask/documents` for `/documents` under the prefix `/ask`. */
  path(path: `/${string}`): string
  /** For use elsewhere: the whole address where the public one is known, else the path. */
  link(path: `/${string}`): string
  /** The path as the routes know it, whether or not a proxy has taken the prefix off. */
  withoutPrefix(path: string): string
}

export function siteAt(publicUrl?: string): Site {
  const { origin, pathname } = publicUrl === undefined ? { origin: '', pathname: '/' } : new URL(publicUrl)
  const prefix = pathname.replace(/\/+$/, '')
  return {
    path: (path) => prefix + path,
    link: (path) => origin + prefix + path,
    withoutPrefix: (path) => {
      if (prefix === '' || !(path === prefix || path.startsWith(`${prefix}/`))) return path
      return path.slice(prefix.length) || '/'
    },
  }
}

export function documentPath(id: DocumentId): `/${string}` {
  return `/documents/${id.split('/').map(encodeURIComponent).join('/')}`
}

/** Opens the source view with the quote highlighted, and lets it notice that the text has changed since. */
export function citationPath({ id, version }: DocumentRef, { start, end }: Span): `/${string}` {
  return `${documentPath(id)}?v=${version}#c${start}-${end}`
}
