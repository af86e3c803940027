import { calibrationError, reliability, type Outcome } from '../metrics.ts'
import { percent } from '../svg.ts'
import { reliabilityPlot } from '../plots.ts'
import type { Part } from '../report.ts'

/** Whether the confidence is the probability that it says it is. */
export function confidencePart(outcomes: readonly Outcome[]): Part {
  const bins = reliability(outcomes)
  return {
    title: 'Reliability of the confidence',
    notes: [
      `Ten bins of equally many questions of the committed sets, answered or not; an unanswerable question is never right. Whiskers are 95 % Wilson intervals. Expected calibration error: ${(100 * calibrationError(outcomes)).toFixed(1)} %.`,
    ],
    tables: [
      {
        head: ['questions', 'mean confidence', 'right first quote'],
        rows: bins.map(({ count, confidence, right }) => [`${count}`, percent(confidence), percent(right)]),
      },
    ],
    plots: [
      {
        file: 'quality-reliability.svg',
        alternative: 'Mean confidence beside the share of right first quotes in ten bins',
        svg: reliabilityPlot(bins),
      },
    ],
  }
}
