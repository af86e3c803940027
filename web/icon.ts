const SVG = 'http://www.w3.org/2000/svg'

/** Drawn in lines within 24 by 24. */
const PATHS = {
  article: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  more: 'M6 9l6 6 6-6',
  helpful: 'M7 11v9H4v-9zM7 11l4-8c2 0 3 1 2.5 4L13 9h6c1 0 2 1 1.7 2l-1.7 7c-.3 1-1 2-2 2H7',
  down: 'M12 5v14M6 13l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M5 5l14 14M19 5L5 19',
} as const

type Drawn = keyof typeof PATHS
export type IconName = Drawn | 'less' | 'unhelpful'

/** What is drawn already, put on its head. */
const TURNED: Partial<Record<IconName, Drawn>> = { less: 'more', unhelpful: 'helpful' }

/** Says nothing that the words beside it do not say. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  const turned = TURNED[name]
  path.setAttribute('d', PATHS[turned ?? (name as Drawn)])
  if (turned) path.setAttribute('transform', 'rotate(180 12 12)')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(path)
  return svg
}
