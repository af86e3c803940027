import { judge, type Attempt } from '../attempts.ts'
import type { Baseline } from '../baselines.ts'
import { figureOf } from '../figure.ts'
import type { Judged } from '../judged.ts'
import { comparisonPlot, riskCoveragePlot } from '../plots.ts'
import type { Part } from '../report.ts'
import { areaUnderRiskCoverage, riskCoverage } from '../risk-coverage.ts'
import { COMPARED, comparisonTable, type Group } from '../tables.ts'

const BARS = ['right first', 'AUROC', 'abstained at 10 % falsely', 'coverage at 90 %'] as const

/** Verbatim beside what else one could build on the same sentences. */
export function comparisonPart(pooled: readonly Judged[], baselines: readonly Baseline[]): Part {
  const ours: Group = {
    name: 'Verbatim',
    outcomes: judge(pooled.map(attemptOf), { confidence: (score) => score, threshold: 'fitted' }),
  }
  const others = baselines.map(({ name, attempts, decision, ranksAs }) => ({
    name,
    ranksAs,
    outcomes: judge(attempts, decision),
  }))
  // Two readings of the same score draw the same curve.
  const drawn = [ours, ...others.filter(({ ranksAs }) => ranksAs === undefined)]
  return {
    title: 'Beside other ways to answer',
    notes: [
      'All on the committed sets and the same sentences. “right first” to “risk–coverage area” do not depend on a threshold: nothing is abstained from, or every threshold is tried. The last two columns are what a threshold comes to that turns away a tenth of the answerable questions of the other documents; for the reader alone, a margin of 0. A confidence that is not one by itself (cosine, BM25, sum of reciprocal ranks) is Platt-scaled on the other documents.',
    ],
    tables: [comparisonTable([ours, ...others])],
    plots: [
      {
        file: 'quality-comparison.svg',
        alternative: `Verbatim beside ${drawn.length - 1} other systems by ${BARS.join(', ')}`,
        svg: comparisonPlot(
          drawn.map(({ name }) => name),
          BARS.map((title) => ({
            title,
            values: drawn.map(({ outcomes }) => figureOf(outcomes, COMPARED[title]!)),
          })),
        ),
      },
      {
        file: 'quality-risk-coverage.svg',
        alternative: 'Share of wrong answers as more questions are answered, for each system',
        svg: riskCoveragePlot(
          drawn.map(({ name, outcomes }) => ({
            name,
            points: riskCoverage(outcomes),
            area: areaUnderRiskCoverage(outcomes),
          })),
        ),
      },
    ],
  }
}

function attemptOf({ item: { asked }, outcome }: Judged): Attempt {
  return { asked, quoted: outcome, score: outcome.confidence }
}
