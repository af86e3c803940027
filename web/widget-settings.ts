/**
 * What the attributes of the script tag say. All of them may be left out. Whatever else begins with `data-` is a property of the
 * style: `data-accent` is `--verbatim-accent`.
 */
export interface WidgetSettings {
  /** Where the launcher stands: `left` or `right`, `top` or `bottom`, as in `top left`. By default where lines end, at the bottom. */
  readonly position?: string
  /** What the launcher says; a question mark where it is empty. */
  readonly label?: string
  /** The heading of the panel. */
  readonly heading?: string
  /** BCP 47; by default that of the page, else of the browser. */
  readonly language?: string
  /** Questions to begin with, parted by `|`. */
  readonly suggestions?: string
  /** Ids of the only documents to ask, parted by spaces. */
  readonly documents?: string
  /** The id of the document that the page publishes, where the corpus does not say so. */
  readonly article?: string
  /** A selector of the element that the chat is to stand in, instead of a panel over the page. */
  readonly inline?: string
}

/** What the loader has set up by the time the panel is fetched. */
export interface Widget {
  readonly settings: WidgetSettings
  /** The address of the page, as it was when the widget came. */
  readonly page: string
  /** The address of the server, ending in a slash. */
  readonly server: string
  /** BCP 47, the wanted one first. */
  readonly languages: readonly string[]
  /** Bears the custom properties that the page sets. */
  readonly host: HTMLElement
  /** In the shadow tree; stands in the corner, or inline. */
  readonly place: HTMLElement
  readonly launcher: HTMLElement
  /** The live region, in light DOM. */
  readonly region: HTMLElement
  readonly send: typeof fetch
  /** Tells the page, by the event `verbatim:` + name. */
  emit(name: string, detail?: object): unknown
}

export interface Panel {
  /** Without `focus` where nobody asked for it just now. */
  open(focus: boolean): void
  close(): void
  ask(question: string, focus: boolean): void
}

/** `window.Verbatim`. */
export interface VerbatimApi {
  open(): Promise<void>
  close(): Promise<void>
  /** Opens the panel and asks. */
  ask(question: string): Promise<void>
}
