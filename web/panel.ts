import { announcerIn } from './announcer.ts'
import { createChat, type Chat } from './chat.ts'
import { clientOf } from './client.ts'
import { conversationStore } from './conversation-store.ts'
import { element } from './element.ts'
import { fillVisualViewport } from './fill-visual-viewport.ts'
import { followCitation } from './follow-citation.ts'
import { icon } from './icon.ts'
import { inNewTab } from './in-new-tab.ts'
import { panelStyles } from './panel-styles.ts'
import { tellingClient } from './telling-client.ts'
import { loadTexts } from './texts/load-texts.ts'
import type { Panel, Widget } from './widget-settings.ts'

/** As panel.css has it: in narrower or lower windows the panel takes all of it. */
const FULL_SCREEN = matchMedia('(width < 30rem), (height < 30rem)')
/** What a page may set; what makes of it colours that can be read is loaded only then. */
const COLOURS = ['paper', 'ink', 'accent', 'mark'].map((name) => `--verbatim-${name}`)

/** The panel of the widget with the chat in it; fetched when it is first needed. */
export async function createPanel(widget: Widget): Promise<Panel> {
  const { settings, page, server, host, place, launcher, region, languages } = widget
  const inline = settings.inline !== undefined
  const texts = await loadTexts(languages)
  const announce = announcerIn(region)
  const client = tellingClient(clientOf(server, { language: texts.lang, send: widget.send }), widget.emit)
  const heading = element('h2', { id: 'heading', part: 'heading' }, settings.heading ?? texts.tagline)
  const body = element('div', { class: 'body', part: 'body' })
  const close = element('button', {
    type: 'button',
    class: 'close',
    part: 'close',
    'aria-label': texts.close,
  })
  const frame = element(
    'section',
    {
      class: 'frame',
      part: 'panel',
      role: inline ? 'region' : 'dialog',
      'aria-labelledby': 'heading',
      lang: texts.lang,
      dir: 'ltr',
      hidden: '',
    },
    element('header', { part: 'header' }, heading, ...(inline ? [] : [close])),
    body,
  )
  let chat: Chat | undefined

  close.append(icon('close'))
  close.addEventListener('click', shut)
  frame.addEventListener('keydown', (event) => {
    if (inline || event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    event.preventDefault()
    shut()
  })
  // What is typed here is no shortcut of the page, which would not see that it is typed in a field.
  for (const kind of ['keydown', 'keypress', 'keyup'])
    frame.addEventListener(kind, (event) => event.stopPropagation())

  host.shadowRoot?.adoptedStyleSheets.push(panelStyles(host))
  place.append(frame)
  const style = getComputedStyle(host)
  if (COLOURS.some((name) => style.getPropertyValue(name)))
    await import('./panel-colours.ts').then(
      ({ keepReadable }) => keepReadable(frame, host),
      // In our own colours, then.
      () => {},
    )
  if (!inline) fillVisualViewport(frame, FULL_SCREEN)

  function open(focus: boolean): void {
    const opened = frame.hidden
    launcher.hidden = true
    launcher.ariaExpanded = 'true'
    frame.hidden = false
    chat ??= createChat(body, {
      client,
      texts,
      store: conversationStore(`widget:${server}`, () => localStorage),
      ...(settings.documents && { documents: settings.documents.split(/\s+/).filter(Boolean) }),
      ...(settings.article && { published: { document: settings.article, url: page } }),
      ...(settings.suggestions && { suggestions: settings.suggestions.split('|').map((one) => one.trim()) }),
      announce,
      onCitation: (quote, event) =>
        followCitation({
          quote,
          event,
          textOf: () => client.document(quote.document.id),
          leave: () => {
            if (FULL_SCREEN.matches) shut()
          },
          shown: (isUnder) => {
            if (isUnder(frame)) shut()
            announce(texts.markedHere)
          },
        }),
      onDocument: (_, event) => inNewTab(event),
    })
    if (focus) chat.focus()
    if (!opened) return
    if (!inline) keepOpen('1')
    widget.emit('open')
  }

  function shut(): void {
    if (inline || frame.hidden) return
    const within = frame.matches(':focus-within')
    frame.hidden = true
    launcher.hidden = false
    launcher.ariaExpanded = 'false'
    if (within) launcher.focus({ preventScroll: true })
    keepOpen('')
    widget.emit('close')
  }

  return {
    open,
    close: shut,
    ask: (question, focus) => {
      open(focus)
      chat?.ask(question)
    },
  }
}

/** For the next page in this tab, whose loader looks for it. */
function keepOpen(open: '1' | ''): void {
  try {
    sessionStorage.setItem('verbatim:open', open)
  } catch {
    // A frame or a setting of the browser forbids it.
  }
}
