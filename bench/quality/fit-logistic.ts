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
  const rows = standardised(columns, scales, examples.length)

  let weights = new Float64Array(names.length + 1)
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

/** All rows one after the other, in one array because arrays of arrays took three times as long; the last entry of each is the intercept's. */
function standardised(
  columns: readonly (readonly number[])[],
  scales: readonly { readonly mean: number; readonly deviation: number }[],
  count: number,
): Float64Array {
  const size = columns.length + 1
  const rows = new Float64Array(size * count).fill(1)
  for (const [column, values] of columns.entries()) {
    const { mean, deviation } = scales[column]!
    for (const [at, value] of values.entries()) rows[at * size + column] = (value - mean) / deviation
  }
  return rows
}

function derivatives(
  rows: Float64Array,
  examples: readonly Example[],
  weights: Float64Array,
  strength: number,
): { gradient: readonly number[]; hessian: readonly (readonly number[])[] } {
  const size = weights.length
  const gradient = Array.from(weights, (weight, at) => (at === size - 1 ? 0 : strength * weight))
  // Symmetric: only what is on and below the diagonal is summed.
  const half = new Float64Array(size * size)
  for (let at = 0; at < size - 1; at += 1) half[at * size + at] = strength
  for (let at = 0; at < examples.length; at += 1) {
    const from = at * size
    let odds = 0
    for (let i = 0; i < size; i += 1) odds += rows[from + i]! * weights[i]!
    const probability = 1 / (1 + Math.exp(-odds))
    const error = probability - (examples[at]!.positive ? 1 : 0)
    const curvature = Math.max(probability * (1 - probability), 1e-9)
    for (let i = 0; i < size; i += 1) {
      gradient[i]! += error * rows[from + i]!
      const scaled = curvature * rows[from + i]!
      for (let j = 0; j <= i; j += 1) half[i * size + j]! += scaled * rows[from + j]!
    }
  }
  return {
    gradient,
    hessian: gradient.map((_, i) => gradient.map((_, j) => half[Math.max(i, j) * size + Math.min(i, j)]!)),
  }
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
