/** Where values lie in a drawing: x to the right, y upwards, both from 0 to 1 over a box in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export function xOf({ left, width }: Box, value: number): number {
  return round(left + value * width)
}

export function yOf({ top, height }: Box, value: number): number {
  return round(top + (1 - value) * height)
}

/** Distinguished by dashes and labels too, not by colour alone; after Okabe & Ito (2008), darkened or lightened to contrast at least 3 : 1. */
const SERIES = [
  { light: '#0b62a8', dark: '#58b0f0', dash: '' },
  { light: '#b34700', dark: '#f08a4b', dash: '7 3' },
  { light: '#00755a', dark: '#3fc79f', dash: '2 3' },
  { light: '#a03a78', dark: '#e08fc0', dash: '10 3 2 3' },
  { light: '#6b6500', dark: '#d6cb4e', dash: '4 4' },
] as const

/** Class of the lines and marks of a series. */
export function seriesClass(index: number): string {
  return `s${index % SERIES.length}`
}

/** Its own card behind it, so that it can be read on whatever page it is put; light or dark as the reader prefers. */
export function drawing(
  {
    width,
    height,
    title,
    description,
  }: Record<'width' | 'height', number> & Record<'title' | 'description', string>,
  content: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>
${style('light')}
@media (prefers-color-scheme: dark) {
${style('dark')}
}
text { font: 13px system-ui, sans-serif; stroke: none }
.end { text-anchor: end }
.middle { text-anchor: middle }
.strong { font-weight: 600 }
.line { fill: none; stroke-width: 2 }
.grid, .axis, .whisker { stroke-width: 1 }
.grid.dashed { stroke-dasharray: 4 4 }
</style>
<rect class="card" width="${width}" height="${height}" rx="8"/>
${content.join('\n')}
</svg>
`
}

function style(scheme: 'light' | 'dark'): string {
  const [card, ink, grid] =
    scheme === 'light' ? ['#ffffff', '#24292f', '#d0d7de'] : ['#161b22', '#e6edf3', '#3d444d']
  return [
    `.card { fill: ${card} }`,
    `text { fill: ${ink} }`,
    `.grid { stroke: ${grid} }`,
    `.axis, .whisker { stroke: ${ink} }`,
    ...SERIES.map((series, index) => {
      const dashes = series.dash === '' ? '' : `; stroke-dasharray: ${series.dash}`
      return `.s${index} { fill: ${series[scheme]}; stroke: ${series[scheme]} } .s${index}.line { fill: none${dashes} }`
    }),
  ].join('\n')
}

export function text(x: number, y: number, content: string, className = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${className === '' ? '' : ` class="${className}"`}>${escaped(content)}</text>`
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" class="${className}"/>`
}

/** Grid lines at every fifth with percentages, both ways, and what the axes stand for. */
export function percentAxes(box: Box, x: string, y: string): readonly string[] {
  const bottom = box.top + box.height
  return [
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => [
      line(xOf(box, value), box.top, xOf(box, value), bottom, value === 0 ? 'axis' : 'grid'),
      line(box.left, yOf(box, value), box.left + box.width, yOf(box, value), value === 0 ? 'axis' : 'grid'),
      text(xOf(box, value), bottom + 18, percent(value), 'middle'),
      text(box.left - 8, yOf(box, value) + 4, percent(value), 'end'),
    ]),
    text(box.left + box.width / 2, bottom + 40, x, 'middle'),
    text(box.left, box.top - 14, y),
  ]
}

export function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** To a tenth of a pixel. */
function round(pixels: number): number {
  return Math.round(10 * pixels) / 10
}
