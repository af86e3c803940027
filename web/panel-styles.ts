import chat from './chat.css'
import panel from './panel.css'
import tokens from './tokens.css'

/**
 * The styles of the panel. A rem is whatever the page makes of it, so that lengths in rem become lengths in the size of letters
 * that the visitor has chosen in the browser, or the page for the widget. In media queries a rem is always the visitor's.
 */
export function panelStyles(host: HTMLElement): CSSStyleSheet {
  const size = Number.parseFloat(getComputedStyle(host).fontSize)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    (tokens + chat + panel).replace(/@media[^{]*|([\d.]{1,20})rem/g, (found, rem?: string) =>
      rem === undefined ? found : `${Number(rem) * size}px`,
    ),
  )
  return sheet
}
