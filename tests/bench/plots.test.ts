import { describe, expect, it } from 'vitest'
import { comparisonPlot, reliabilityPlot, riskCoveragePlot } from '../../bench/quality/plots.ts'
import { drawing, percentAxes, text, xOf, yOf } from '../../bench/quality/svg.ts'

const box = { left: 100, top: 50, width: 200, height: 400 }

describe('a box', () => {
  it.each([
    { value: 0, x: 100, y: 450 },
    { value: 0.5, x: 200, y: 250 },
    { value: 1, x: 300, y: 50 },
  ])('puts $value at $x, $y', ({ value, x, y }) => {
    expect([xOf(box, value), yOf(box, value)]).toEqual([x, y])
  })
})

describe('drawing', () => {
  const drawn = drawing({ width: 10, height: 10, title: 'A & B', description: 'less < more' }, [
    text(1, 2, '<script>'),
  ])

  it('says by title and description what it shows', () => {
    expect(drawn).toContain('role="img" aria-labelledby="title description"')
    expect(drawn).toContain('<title id="title">A &amp; B</title>')
    expect(drawn).toContain('<desc id="description">less &lt; more</desc>')
  })

  it('escapes what is written in it', () => {
    expect(drawn).toContain('>&lt;script&gt;</text>')
  })

  it.each(['light', 'dark'] as const)(
    'can be read in a %s page: text 4.5 : 1, marks 3 : 1 against the card',
    (scheme) => {
      const [light, dark] = drawn.split('@media (prefers-color-scheme: dark)')
      const style = scheme === 'light' ? light! : dark!
      const colour = (selector: string) => new RegExp(`${selector} \\{ fill: (#[0-9a-f]{6})`).exec(style)![1]!
      expect(contrast(colour('text'), colour('\\.card'))).toBeGreaterThan(4.5)
      const series = ['s0', 's1', 's2', 's3', 's4']
      const faint = series.filter((name) => contrast(colour(`\\.${name}`), colour('\\.card')) < 3)
      expect(faint).toEqual([])
    },
  )
})

describe('percentAxes', () => {
  it('names every fifth on both axes', () => {
    const labels = percentAxes(box, 'across', 'up').flatMap(
      (element) => />([^<]+)<\/text>/.exec(element)?.[1] ?? [],
    )
    expect(labels.filter((label) => label === '40 %')).toHaveLength(2)
    expect(labels.slice(-2)).toEqual(['across', 'up'])
  })
})

describe('reliabilityPlot', () => {
  const plot = reliabilityPlot([
    { count: 10, confidence: 0, right: 0 },
    { count: 10, confidence: 0.5, right: 1 },
  ])

  it('puts a mark for each bin where its confidence and its share lie', () => {
    expect(marksOf(plot, 'circle', 'cx', 'cy')).toEqual([
      [64, 420],
      [254, 40],
    ])
  })

  it('tells the figures to those who do not see it', () => {
    expect(plot).toContain('0 % and 0 %; 50 % and 100 %')
    expectWellFormed(plot)
  })
})

describe('riskCoveragePlot', () => {
  const points = [
    { coverage: 0.5, risk: 0 },
    { coverage: 1, risk: 0.5 },
  ]
  const plot = riskCoveragePlot([
    { name: 'ours', points, area: 0.25 },
    { name: 'theirs', points: [{ coverage: 1, risk: 1 }], area: 1 },
  ])

  it('draws a line for each system through its points', () => {
    expect(plot).toContain('points="304,420 544,230"')
    expect(plot).toContain('points="544,40"')
  })

  it('names each line and its area', () => {
    expect(plot).toContain('ours 25 %; theirs 100 %')
    expect(plot).toContain('>area 25 %</text>')
    expectWellFormed(plot)
  })

  it('draws some 150 points of many, up to the last, and not the first few that jump about', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      coverage: (i + 1) / 1000,
      risk: i < 5 ? 1 : 0.25,
    }))
    const [, list] = /points="([^"]+)"/.exec(riskCoveragePlot([{ name: 'ours', points: many, area: 0 }]))!
    const drawn = list!.split(' ')
    expect(drawn.length).toBeLessThan(200)
    expect(drawn.at(-1)).toBe('544,325')
    expect(drawn[0]).not.toMatch(/,40$/)
  })
})

describe('comparisonPlot', () => {
  const plot = comparisonPlot(
    ['ours', 'theirs'],
    [
      {
        title: 'right',
        values: [
          { value: 0.5, low: 0.4, high: 0.6 },
          { value: 1, low: 0.9, high: 1 },
        ],
      },
    ],
  )

  it('draws a bar as long as its value for each system', () => {
    const widths = Array.from(plot.matchAll(/<rect x="190" y="\d+" width="(\d+)"/g), ([, width]) =>
      Number(width),
    )
    expect(widths).toEqual([85, 170])
  })

  it('writes the values, and tells them to those who do not see it', () => {
    expect(plot).toContain('>50 %</text>')
    expect(plot).toContain('right: ours 50 %, theirs 100 %.')
    expectWellFormed(plot)
  })
})

function marksOf(svg: string, tag: string, x: string, y: string): readonly (readonly number[])[] {
  return Array.from(
    svg.matchAll(new RegExp(`<${tag} ${x}="([\\d.]+)" ${y}="([\\d.]+)"`, 'g')),
    ([, a, b]) => [Number(a), Number(b)],
  )
}

/** Every element that is opened is closed, in order, and no number in it is missing. */
function expectWellFormed(svg: string): void {
  const open: string[] = []
  const astray: string[] = []
  for (const [, closing, name, rest] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
    if (closing === '/' && open.pop() !== name) astray.push(name!)
    if (closing === '' && !rest!.endsWith('/')) open.push(name!)
  }
  expect([...astray, ...open]).toEqual([])
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
