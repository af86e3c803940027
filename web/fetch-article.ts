import { documentPath } from './client.ts'

/** A document as the source view shows it; the text of every element with `data-start` is the document's from there on. */
export interface Article {
  readonly title: string
  readonly node: HTMLElement
  /** Its own page. */
  readonly href: string
}

/**
 * Fetches the source view under `base`. `version` is the one that was quoted, if something was: the view says so where the
 * text has changed since. Read by XMLHttpRequest because it parses a page without running or loading anything in it, under
 * Trusted Types too.
 */
export function fetchArticle(base: string, id: string, version?: string): Promise<Article> {
  const url = new URL(documentPath(id), base)
  if (version !== undefined) url.searchParams.set('v', version)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.setRequestHeader('accept', 'text/html')
    request.responseType = 'document'
    request.addEventListener('error', () => reject(new Error(`${url} cannot be reached`)))
    request.addEventListener('load', () => {
      const page = request.responseXML
      const node = page?.querySelector('article')
      if (request.status !== 200 || !page || !node) return reject(new Error(`${url} is not an article`))
      node.lang = page.documentElement.lang
      resolve({ title: node.querySelector('h1')?.textContent ?? id, node, href: url.href })
    })
    request.send()
  })
}
