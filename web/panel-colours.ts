import { luminance, mixed, readable, type Rgb } from './readable-colour.ts'

/** What a page may set, each as `--verbatim-…`. */
const GIVEN = ['paper', 'ink', 'accent', 'mark'] as const
/** WCAG 2.2: of text, and of the edges of what can be pressed or filled in. */
const TEXT = 4.5
const EDGE = 3
/** As well read in black as in white. */
const MIDDLE = 0.179

/**
 * Takes over the colours that a page sets, and keeps what is written in them readable, whatever they are; again whenever the page
 * may have set others. The frame stands in the page.
 */
export function keepReadable(frame: HTMLElement, host: HTMLElement): void {
  const probe = document.createElement('i')
  probe.hidden = true
  frame.append(probe)

  /** Undefined where it is no colour. */
  function rgb(colour: string): Rgb | undefined {
    probe.style.color = ''
    probe.style.color = `color(from ${colour} srgb r g b)`
    if (probe.style.color === '') return undefined
    const [red, green, blue] = (getComputedStyle(probe).color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    return [red ?? 0, green ?? 0, blue ?? 0]
  }

  const own = (name: string): Rgb => rgb(`var(--${name})`) ?? [0, 0, 0]

  function update(): void {
    const { style } = frame
    const set = (name: string, colour: Rgb) =>
      style.setProperty(`--${name}`, `rgb(${colour.map((channel) => Math.round(channel * 255)).join(' ')})`)
    const all = getComputedStyle(host)
    const given = GIVEN.map((name) => rgb(all.getPropertyValue(`--verbatim-${name}`).trim() || '?'))
    for (const name of [...GIVEN, 'sheet', 'field', 'muted', 'rule', 'edge', 'on-accent'])
      style.removeProperty(`--${name}`)
    style.colorScheme = ''
    if (given.every((colour) => colour === undefined)) return
    const paper = given[0] ?? own('paper')
    style.colorScheme = luminance(paper) < MIDDLE ? 'dark' : 'light'
    const [, wantedInk, wantedAccent, wantedMark] = GIVEN.map((name, at) => given[at] ?? own(name)) as [
      Rgb,
      Rgb,
      Rgb,
      Rgb,
    ]
    const ink = readable(wantedInk, [paper], 7)
    const sheet = mixed(paper, ink, 0.03)
    const accent = readable(wantedAccent, [paper, sheet], TEXT)
    set('paper', paper)
    set('ink', ink)
    set('sheet', sheet)
    set('field', sheet)
    set('muted', readable(mixed(ink, paper, 0.3), [paper, sheet], TEXT))
    set('rule', mixed(paper, ink, 0.2))
    set('edge', readable(mixed(paper, ink, 0.5), [paper, sheet], EDGE))
    set('accent', accent)
    set('on-accent', readable(paper, [accent], TEXT))
    set('mark', readable(wantedMark, [ink], TEXT))
  }

  const watch = new MutationObserver(update)
  for (const node of [document.documentElement, document.body, host])
    watch.observe(node, { attributeFilter: ['class', 'style', 'data-theme'] })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update)
  update()
}
