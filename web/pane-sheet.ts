/** The pane over the whole page, where there is no room for it beside the chat. */
export interface PaneSheet {
  readonly isOpen: boolean
  /** Nothing happens where there is room. */
  open(): void
  /** As the browser's own way back does. */
  close(): void
}

const STATE = 'article'

/** The way back leads to the chat, as from a page of its own; `closed` is told when it was gone. */
export function paneSheet(pane: HTMLElement, wide: MediaQueryList, closed: () => void): PaneSheet {
  let isOpen = false
  const close = () => history.back()

  function put(over: boolean): void {
    isOpen = over
    pane.classList.toggle('over', over)
    pane.role = over ? 'dialog' : 'complementary'
    pane.ariaModal = over ? 'true' : null
    for (const other of pane.parentElement?.children ?? []) {
      if (other instanceof HTMLElement && other !== pane && other.role !== 'status') other.inert = over
    }
  }

  addEventListener('popstate', () => {
    if (!isOpen) return
    put(false)
    closed()
  })
  wide.addEventListener('change', () => {
    if (isOpen) close()
  })
  // Loaded anew while it was open: the chat is what is seen, so that the way back leads to where it came from.
  if (history.state === STATE) close()

  return {
    get isOpen() {
      return isOpen
    },
    open: () => {
      if (wide.matches || isOpen) return
      put(true)
      history.pushState(STATE, '')
    },
    close,
  }
}
