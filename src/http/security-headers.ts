import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * What a browser may do with what comes from here: run no script and take no style but the server's own, make nothing of text
 * but text, and show no page in a frame; but for the page that allowed sites may frame, and the files of the widget, which any
 * page may take.
 */
export function securityHeaders(allowedOrigins: readonly string[]): MiddlewareHandler {
  const ours = secureHeaders(headers(["'none'"]))
  const framed = secureHeaders({ ...headers(["'self'", ...allowedOrigins]), xFrameOptions: false })
  const taken = secureHeaders({ ...headers(["'none'"]), crossOriginResourcePolicy: 'cross-origin' })
  return (context, next) => {
    const { path } = context.req
    if (path === '/embed') return framed(context, next)
    return (path === '/widget.js' || path.startsWith('/widget/') ? taken : ours)(context, next)
  }
}

function headers(frameAncestors: string[]) {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors,
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    // A browser refuses such a page in a tab that was opened from a sandboxed frame, as frames of site builders are.
    crossOriginOpenerPolicy: false,
    xFrameOptions: 'DENY',
    // Whether the site is reached by TLS is the reverse proxy's to know and to say.
    strictTransportSecurity: false,
  } satisfies Parameters<typeof secureHeaders>[0]
}
