import type { Calibration } from '../../src/core/confidence.ts'
import { fitCalibration, leavingDocumentsOut, type FitOptions } from './fit-calibration.ts'
import type { Gathered } from './gather.ts'
import type { Outcome } from './metrics.ts'
import { outcomeOf } from './outcome.ts'

export interface Judged {
  readonly item: Gathered
  readonly outcome: Outcome
}

/** The one set that is never fitted on. */
export const DEVELOPMENT = 'dev-questions'

/**
 * Each question judged by a calibration that has not seen its document: those of the development set by one fitted on all
 * the others, or by `shipped`. In the order of the items.
 */
export function judgeUnseen(
  gathered: readonly Gathered[],
  options: FitOptions = {},
  shipped?: Calibration,
): readonly Judged[] {
  const isDevelopment = ({ asked }: Gathered) => asked.set === DEVELOPMENT
  const others = gathered.filter((item) => !isDevelopment(item))
  const calibrations = new Map(
    leavingDocumentsOut(others, (items) => fitCalibration(items, options), options.groupOf).map(
      ({ item, fitted }) => [item, fitted],
    ),
  )
  const development = shipped ?? fitCalibration(others, options)
  return gathered.map((item) => ({
    item,
    outcome: outcomeOf(item, calibrations.get(item) ?? development),
  }))
}
