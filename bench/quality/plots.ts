import type { Interval } from './bootstrap.ts'
import type { ConfidenceBin } from './metrics.ts'
import type { RiskAtCoverage } from './risk-coverage.ts'
import { drawing, line, percent, percentAxes, seriesClass, text, xOf, yOf, type Box } from './svg.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** How often a first quote is right beside how sure the system was, a mark for each bin. */
export function reliabilityPlot(bins: readonly ConfidenceBin[]): string {
  const box: Box = { left: 64, top: 40, width: 380, height: 380 }
  return drawing(
    {
      width: 480,
      height: 480,
      title: 'Reliability of the confidence',
      description: `Ten bins of equally many questions; in each the mean confidence and the share of right first quotes: ${bins
        .map(({ confidence, right }) => `${percent(confidence)} and ${percent(right)}`)
        .join('; ')}. On the dashed line both are the same.`,
    },
    [
      ...percentAxes(box, 'confidence', 'right first quote'),
      line(xOf(box, 0), yOf(box, 0), xOf(box, 1), yOf(box, 1), 'axis grid dashed'),
      ...bins.flatMap(({ confidence, right, count }) => {
        const { low, high } = wilsonInterval(right, count)
        const x = xOf(box, confidence)
        return [
          line(x, yOf(box, low), x, yOf(box, high), 'whisker'),
          `<circle cx="${x}" cy="${yOf(box, right)}" r="4.5" class="${seriesClass(0)}"/>`,
        ]
      }),
    ],
  )
}

export interface Curve {
  readonly name: string
  readonly points: readonly RiskAtCoverage[]
  /** Area under it. */
  readonly area: number
}

const POINTS_DRAWN = 150

/** Wrong answers beside answers given, a line for each system. */
export function riskCoveragePlot(curves: readonly Curve[]): string {
  const box: Box = { left: 64, top: 40, width: 480, height: 380 }
  const legend = box.left + box.width + 24
  return drawing(
    {
      width: 800,
      height: 480,
      title: 'Wrong answers at each share of questions answered',
      description: `Area under each curve, lower is better: ${curves.map(({ name, area }) => `${name} ${percent(area)}`).join('; ')}.`,
    },
    [
      ...percentAxes(box, 'questions answered, the surest first', 'wrong among them'),
      ...curves.flatMap(({ name, points, area }, index) => {
        const y = box.top + 20 + 44 * index
        return [
          `<polyline class="line ${seriesClass(index)}" points="${drawnPoints(points)
            .map(({ coverage, risk }) => `${xOf(box, coverage)},${yOf(box, risk)}`)
            .join(' ')}"/>`,
          line(legend, y - 4, legend + 28, y - 4, `line ${seriesClass(index)}`),
          text(legend + 36, y, name, index === 0 ? 'strong' : ''),
          text(legend + 36, y + 17, `area ${percent(area)}`),
        ]
      }),
    ],
  )
}

/** Evenly chosen, the last among them; a mean over the very first questions would jump from 0 to 1. */
function drawnPoints(points: readonly RiskAtCoverage[]): readonly RiskAtCoverage[] {
  const settled = points.slice(Math.min(points.length - 1, Math.floor(points.length / 50)))
  const step = Math.max(1, Math.floor(settled.length / POINTS_DRAWN))
  return settled.filter((_, at) => (settled.length - 1 - at) % step === 0)
}

export interface BarPanel {
  readonly title: string
  /** One a system, in their order. */
  readonly values: readonly (Interval & { readonly value: number })[]
}

const BAR = { height: 20, gap: 10 }
const PANEL = { width: 170, gap: 56 }

/** A panel for each metric with a bar for each system, and whiskers for the intervals. */
export function comparisonPlot(systems: readonly string[], panels: readonly BarPanel[]): string {
  const left = 190
  const top = 48
  const rows = systems.length * (BAR.height + BAR.gap)
  const rowAt = (index: number) => top + index * (BAR.height + BAR.gap)
  return drawing(
    {
      width: left + panels.length * (PANEL.width + PANEL.gap),
      height: top + rows + 16,
      title: 'Verbatim beside other ways',
      description: panels
        .map(
          ({ title, values }) =>
            `${title}: ${values.map(({ value }, index) => `${systems[index]} ${percent(value)}`).join(', ')}.`,
        )
        .join(' '),
    },
    [
      ...systems.map((system, index) =>
        text(left - 12, rowAt(index) + 15, system, index === 0 ? 'end strong' : 'end'),
      ),
      ...panels.flatMap(({ title, values }, column) => {
        const box: Box = {
          left: left + column * (PANEL.width + PANEL.gap),
          top,
          width: PANEL.width,
          height: rows,
        }
        return [
          text(box.left, top - 20, title, 'strong'),
          line(box.left, top - 6, box.left, top + rows - 4, 'axis'),
          ...values.flatMap((value, index) =>
            bar(box, rowAt(index), value, seriesClass(index === 0 ? 0 : 1)),
          ),
        ]
      }),
    ],
  )
}

function bar(
  box: Box,
  y: number,
  { value, low, high }: BarPanel['values'][number],
  className: string,
): readonly string[] {
  const middle = y + BAR.height / 2
  return [
    `<rect x="${box.left}" y="${y}" width="${xOf(box, value) - box.left}" height="${BAR.height}" class="${className}" fill-opacity="0.75"/>`,
    line(xOf(box, low), middle, xOf(box, high), middle, 'whisker'),
    text(xOf(box, Math.max(value, high)) + 6, y + 15, percent(value)),
  ]
}
