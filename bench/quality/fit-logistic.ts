import type { LogisticModel } from '../../src/core/logistic.ts'

export interface Example {
  readonly features: Readonly<Record<string, number>>
  readonly positive: boolean
}

const ITERATIONS = 60
const CONVERGED = 1e-9

/**
 * L2-regularised logistic regression by Newton's method (iteratively reweighted least squares) on standardised features;
 * the intercept is not penalised. `strength` is the penalty's weight beside the sum of log losses. Throws RangeError for
 * no examples.
 */
export function fitLogistic(examples: readonly Example[], strength = 1): LogisticModel {
  const [one] = examples
  if (!one) throw new RangeError('nothing to fit')
  const names = Object.keys(one.features)
  const columns = names.map((name) => examples.map(({ features }) => features[name]!))
  const scales = columns.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return { mean, deviation: Math.sqrt(variance) || 1 }
  })
  // The last entry of each row is the intercept's.
  const rows = examples.map((_, at) => [
    ...columns.map((values, column) => (values[at]! - scales[column]!.mean) / scales[column]!.deviation),
    1,
  ])

  let weights = rows[0]!.map(() => 0)
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const { gradient, hessian } = derivatives(rows, examples, weights, strength)
    const step = solve(hessian, gradient)
    weights = weights.map((weight, at) => weight - step[at]!)
    if (Math.max(...step.map(Math.abs)) < CONVERGED) break
  }
  return {
    intercept: weights.at(-1)!,
    features: Object.fromEntries(names.map((name, at) => [name, { ...scales[at]!, weight: weights[at]! }])),
  }
}

function derivatives(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  weights: readonly number[],
  strength: number,
): { gradient: number[]; hessian: number[][] } {
  const size = weights.length
  const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : strength * weight))
  const hessian = weights.map((_, at) =>
    weights.map((_, other) => (at === other && at !== size - 1 ? strength : 0)),
  )
  for (const [at, row] of rows.entries()) {
    const odds = row.reduce((sum, value, column) => sum + value * weights[column]!, 0)
    const probability = 1 / (1 + Math.exp(-odds))
    const error = probability - (examples[at]!.positive ? 1 : 0)
    const curvature = Math.max(probability * (1 - probability), 1e-9)
    for (let i = 0; i < size; i += 1) {
      gradient[i]! += error * row[i]!
      for (let j = 0; j < size; j += 1) hessian[i]![j]! += curvature * row[i]! * row[j]!
    }
  }
  return { gradient, hessian }
}

/** Solves a system of linear equations by Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, values[at]!])
  const size = values.length
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column).map((row) => Math.abs(row[column]!))
    const pivot = column + rest.indexOf(Math.max(...rest))
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    for (let below = column + 1; below < size; below += 1) {
      const factor = rows[below]![column]! / rows[column]![column]!
      for (let k = column; k <= size; k += 1) rows[below]![k]! -= factor * rows[column]![k]!
    }
  }
  const solution = values.map(() => 0)
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = rows[row]![size]!
    for (let k = row + 1; k < size; k += 1) sum -= rows[row]![k]! * solution[k]!
    solution[row] = sum / rows[row]![row]!
  }
  return solution
}
