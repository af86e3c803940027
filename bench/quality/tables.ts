import type { Ablated } from './ablation.ts'
import { differenceOf, figureOf, shown, shownDifference } from './figure.ts'
import * as metrics from './metrics.ts'
import type { Metric, Outcome } from './metrics.ts'
import { areaUnderRiskCoverage } from './risk-coverage.ts'
import { SHOWN_METRICS } from './shown-metrics.ts'
import type { ReportTable } from './report.ts'

export interface Group {
  readonly name: string
  readonly outcomes: readonly Outcome[]
}

const ofAllKinds: Readonly<Record<string, Metric>> = {
  'right first quote': metrics.rightFirst,
  'right among three': metrics.rightAmongThree,
  'falsely abstained': metrics.falselyAbstained,
  'abstained when it should': metrics.abstainedWhenItShould,
  AUROC: metrics.auroc,
  'short answer F1': metrics.shortAnswerF1,
}

/** Every metric of every group: a row a metric, a column a group. */
export function metricsTable(groups: readonly Group[]): ReportTable {
  return {
    head: ['', ...groups.map(({ name }) => name)],
    rows: [
      ['answerable, others', ...groups.map(({ outcomes }) => counts(outcomes))],
      ...SHOWN_METRICS.map(({ name, of, unit }) => [
        name,
        ...groups.map(({ outcomes }) => shown(figureOf(outcomes, of), unit)),
      ]),
    ],
  }
}

/** A row a kind of question. */
export function kindsTable(kinds: readonly Group[]): ReportTable {
  return {
    head: ['', 'answerable, others', ...Object.keys(ofAllKinds)],
    rows: kinds.map(({ name, outcomes }) => [
      name,
      counts(outcomes),
      ...Object.values(ofAllKinds).map((of) => shown(figureOf(outcomes, of))),
    ]),
  }
}

/** Metrics that can be compared whatever a system's threshold is, and two that tell what its own comes to. */
export const COMPARED: Readonly<Record<string, Metric>> = {
  'right first': metrics.rightFirstUnabstained,
  'among three': metrics.rightAmongThreeUnabstained,
  AUROC: metrics.auroc,
  'abstained at 10 % falsely': metrics.abstainedAtTenPercentFalse,
  'coverage at 90 %': metrics.coverageAtPrecision(0.9),
  'risk–coverage area': areaUnderRiskCoverage,
  'calibration error': metrics.calibrationError,
  'falsely abstained': metrics.falselyAbstained,
  'abstained when it should': metrics.abstainedWhenItShould,
}

export function comparisonTable(systems: readonly Group[]): ReportTable {
  return {
    head: ['', ...Object.keys(COMPARED)],
    rows: systems.map(({ name, outcomes }) => [
      name,
      ...Object.values(COMPARED).map((of) => shown(figureOf(outcomes, of))),
    ]),
  }
}

const ABLATED: Readonly<Record<string, Metric>> = {
  'right first': metrics.rightFirstUnabstained,
  'among three': metrics.rightAmongThreeUnabstained,
  AUROC: metrics.auroc,
  'coverage at 90 %': metrics.coverageAtPrecision(0.9),
  'risk–coverage area': areaUnderRiskCoverage,
}

// Half as many as elsewhere: there are many rows, and what matters of them is whether they come near zero.
const RESAMPLES = 400

/** What changes, in percentage points, when something is taken away or done otherwise. */
export function ablationTable(
  head: string,
  whole: readonly Outcome[],
  ablated: readonly Ablated[],
): ReportTable {
  return {
    head: [head, ...Object.keys(ABLATED)],
    rows: [
      ['(as it is)', ...Object.values(ABLATED).map((of) => shown(figureOf(whole, of, RESAMPLES)))],
      ...ablated.map(({ change, outcomes }) => [
        change,
        ...Object.values(ABLATED).map((of) => shownDifference(differenceOf(whole, outcomes, of, RESAMPLES))),
      ]),
    ],
  }
}

function counts(outcomes: readonly Outcome[]): string {
  const answerable = outcomes.filter((outcome) => outcome.answerable).length
  return `${answerable}, ${outcomes.length - answerable}`
}
