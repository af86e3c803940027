import { button } from './button.ts'
import type { Conversation, Exchange } from './conversation-state.ts'
import type { ExchangeView } from './exchange-view.ts'
import { endIsInView } from './in-view.ts'
import type { Texts } from './texts/en.ts'

/** The exchanges in the log, which follows what is new unless somebody is reading further up. */
export interface LogView {
  /** `follow`: go to the end whatever is being read. */
  show(conversation: Conversation, follow: boolean): void
  /** Moves the focus to a question. */
  focus(id: number): void
  /** Stands above the question box and leads to an answer that came below what is being read. */
  readonly newAnswer: HTMLElement
  destroy(): void
}

export function logView(
  log: HTMLElement,
  texts: Texts,
  viewOf: (exchange: Exchange) => ExchangeView,
): LogView {
  const views = new Map<number, ExchangeView>()
  const newAnswer = button(texts.newAnswer, goToEnd, { class: 'new-answer', icon: 'down' })
  newAnswer.hidden = true
  const seen = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) setAside()
  })

  function show({ exchanges }: Conversation, follow: boolean): void {
    // Whoever has the end of the log out of view is reading further up, and is not pulled down by an answer.
    const pulled = follow || endIsInView(log)
    let changed = false
    for (const exchange of exchanges) {
      const view = views.get(exchange.id) ?? viewOf(exchange)
      views.set(exchange.id, view)
      changed = view.show(exchange) || changed
    }
    for (const [id, { node }] of views) {
      if (exchanges.some((exchange) => exchange.id === id)) continue
      node.remove()
      views.delete(id)
    }
    place(exchanges.map(({ id }) => views.get(id)!.node))
    if (!changed) return
    // At once: a smooth scroll still under way when the answer comes would look like reading on further up.
    if (pulled) log.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    else announceBelow()
  }

  /** Moves only what stands elsewhere: what is moved loses the focus. */
  function place(nodes: readonly Node[]): void {
    for (const [at, node] of nodes.entries())
      if (log.childNodes[at] !== node) log.insertBefore(node, log.childNodes[at] ?? null)
  }

  function announceBelow(): void {
    const last = log.lastElementChild
    if (!last) return
    newAnswer.hidden = false
    seen.disconnect()
    seen.observe(last)
  }

  function setAside(): void {
    newAnswer.hidden = true
    seen.disconnect()
  }

  function goToEnd(): void {
    const last = [...views.values()].find(({ node }) => node === log.lastElementChild)
    setAside()
    last?.node.scrollIntoView({ block: 'start' })
    last?.focus()
  }

  return { show, focus: (id) => views.get(id)?.focus(), newAnswer, destroy: () => seen.disconnect() }
}
