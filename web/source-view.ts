import { markIn } from './article-marks.ts'
import { spanInHash } from './mark-span.ts'

// Marks the span that the address names in the text, and brings it into view.
const article = document.querySelector('article')!
const notice = document.querySelector('.notice')

function show(): void {
  const marks = markIn(article, spanInHash(location.hash))
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last) return
  // Heard, not seen: what a mark means is said by its colour alone otherwise.
  first.dataset['before'] = article.dataset['quoteBegins']
  last.dataset['after'] = article.dataset['quoteEnds']
  if (notice) first.setAttribute('aria-describedby', notice.id)
  first.tabIndex = -1
  const fits = first.getBoundingClientRect().height < innerHeight / 2
  first.scrollIntoView({ block: fits ? 'center' : 'start' })
  first.focus({ preventScroll: true })
}

addEventListener('hashchange', show)
show()
