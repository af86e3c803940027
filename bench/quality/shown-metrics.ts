import * as metrics from './metrics.ts'
import type { Metric } from './metrics.ts'
import type { Unit } from './figure.ts'
import { areaUnderRiskCoverage } from './risk-coverage.ts'

export interface ShownMetric {
  readonly name: string
  readonly of: Metric
  readonly unit: Unit
}

const share = (name: string, of: Metric): ShownMetric => ({ name, of, unit: 'share' })

/** The metrics of the report in its order. */
export const SHOWN_METRICS: readonly ShownMetric[] = [
  share('right first quote', metrics.rightFirst),
  share('right among three', metrics.rightAmongThree),
  share('… first, had it never abstained', metrics.rightFirstUnabstained),
  share('… three, had it never abstained', metrics.rightAmongThreeUnabstained),
  share('abstained when it should', metrics.abstainedWhenItShould),
  share('falsely abstained', metrics.falselyAbstained),
  share('abstained when it should, at 10 % falsely', metrics.abstainedAtTenPercentFalse),
  share('AUROC', metrics.auroc),
  share('coverage at 80 % precision', metrics.coverageAtPrecision(0.8)),
  share('coverage at 90 % precision', metrics.coverageAtPrecision(0.9)),
  share('coverage at 95 % precision', metrics.coverageAtPrecision(0.95)),
  share('area under the risk–coverage curve', areaUnderRiskCoverage),
  share('expected calibration error', metrics.calibrationError),
  share('short answer F1', metrics.shortAnswerF1),
  { name: 'characters of the first quote', of: metrics.quoteLength, unit: 'characters' },
  { name: '… in mean sentences of the document', of: metrics.relativeQuoteLength, unit: 'times' },
]
