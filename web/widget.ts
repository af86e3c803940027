import styles from './widget.css'
import type { Panel, VerbatimApi, Widget, WidgetSettings } from './widget-settings.ts'
import { WIDGET_WORDS } from './widget-words.ts'

/** The name of the panel's file, which changes with what is in it. Put in by the build. */
declare const PANEL: string

declare global {
  interface Window {
    Verbatim?: VerbatimApi
  }
}

/** Whoever takes the widget out of the page again and again gets it back no more often than this. Milliseconds. */
const BACK_AFTER = 50
/** From sight only: what is said in it is heard. */
const HIDDEN = 'display:block!important;position:fixed!important;clip-path:inset(50%)!important'

// A second tag finds the widget there. What has the name but is an element of the page (`name="Verbatim"`) is not it.
if (typeof window.Verbatim?.ask !== 'function') start()

/**
 * The loader. It shows the launcher, and fetches the panel when it is first needed. It has to be small: every page of a site
 * loads it.
 */
function start(): void {
  const { currentScript, documentElement } = document
  // It is not there for a module, and something else where an element of the page has its name.
  const script = (
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : document.querySelector('[src*="/widget.js"],[src*="widget/widget-"]')
  ) as HTMLScriptElement
  const settings: WidgetSettings = { ...script.dataset }
  const server = script.src.replace(/(widget\/)?widget[^/]{0,99}$/, '')
  const languages = [settings.language ?? '', documentElement.lang, ...navigator.languages].filter(Boolean)
  const known = languages.map((language) => WIDGET_WORDS[language.slice(0, 2)]).find(Boolean)
  const [label, unreachable] = known ?? WIDGET_WORDS['en']!

  const host = document.createElement('verbatim-widget')
  const region = document.createElement('div')
  const place = document.createElement('div')
  const launcher = document.createElement('button')
  const notice = document.createElement('p')
  let panel: Promise<Panel> | undefined
  let attempts = 0

  const widget: Widget = {
    settings,
    page: location.href,
    server,
    languages,
    host,
    place,
    launcher,
    region,
    // As it was when the widget came: a page may change it later.
    send: fetch,
    emit: (name, detail) =>
      host.dispatchEvent(new CustomEvent(`verbatim:${name}`, { detail, bubbles: true })),
  }

  async function use(act: (panel: Panel, focus: boolean) => void): Promise<void> {
    // Somebody has pressed something just now, so that the focus may move.
    const focus = navigator.userActivation?.isActive !== false
    say('')
    launcher.ariaBusy = 'true'
    try {
      // What failed once may be remembered as failed under the very same address.
      panel ??= import(`${server}widget/${PANEL}#${attempts++}`).then((module) => module.createPanel(widget))
      act(await panel, focus)
    } catch {
      panel = undefined
      say(unreachable)
      widget.emit('error')
    }
    launcher.ariaBusy = null
  }

  function say(words: string): void {
    region.textContent = notice.textContent = words
  }

  function mount(): void {
    const at = settings.inline ? document.querySelector(settings.inline) : documentElement
    if (host.isConnected || !at) return
    at.append(host)
    documentElement.append(region)
  }

  const open = () => use((panel, focus) => panel.open(focus))

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  // By the object model, which no policy forbids, and stronger than any style of the page.
  region.style.cssText = HIDDEN
  region.role = 'status'
  for (const { name, value } of script.attributes)
    host.style.setProperty(name.replace('data-', '--verbatim-'), value)
  place.className = `place ${settings.inline ? 'inline' : settings.position}`
  Object.assign(launcher, {
    type: 'button',
    dir: 'auto',
    part: 'launcher',
    ariaExpanded: 'false',
    ariaLabel: settings.label || label,
    textContent: (settings.label ?? label) || '?',
    onclick: open,
  })
  notice.part = 'notice'
  place.append(notice, launcher)
  root.append(place)

  window.Verbatim = {
    open,
    close: async () => (await panel)?.close(),
    ask: (question) => use((panel, focus) => panel.ask(question, focus)),
  }
  const begin = () => {
    mount()
    new MutationObserver(() => {
      if (!host.isConnected) setTimeout(mount, BACK_AFTER)
    }).observe(documentElement, { childList: true, subtree: !!settings.inline })
    widget.emit('ready')
    try {
      if (!settings.inline && sessionStorage['verbatim:open']) void open()
    } catch {
      // A frame or a setting of the browser forbids it.
    }
  }
  if (document.body) begin()
  else addEventListener('DOMContentLoaded', begin)
}
