import type { Calibration } from '../../src/core/confidence.ts'
import { fitCalibration, leavingDocumentsOut, type FitOptions } from './fit-calibration.ts'
import type { Gathered } from './gather.ts'
import type { Outcome } from './metrics.ts'
import { outcomeOf } from './outcome.ts'

export interface Judged {
  readonly item: Gathered
  readonly outcome: Outcome
}

/** Whether a question belongs to a set that is never fitted on, by the set's name. */
export function isUnseen({ asked }: Pick<Gathered, 'asked'>): boolean {
  return asked.set === 'dev-questions' || asked.set.startsWith('varied/')
}

/**
 * Each question judged by a calibration that has not seen its document: those of sets never fitted on by one fitted on all
 * the others, or by `shipped`. In the order of the items.
 */
export function judgeUnseen(
  gathered: readonly Gathered[],
  options: FitOptions = {},
  shipped?: Calibration,
): readonly Judged[] {
  const others = gathered.filter((item) => !isUnseen(item))
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
