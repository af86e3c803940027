/** A logistic regression over named features, each standardised by the mean and deviation it was fitted with. */
export interface LogisticModel {
  readonly intercept: number
  readonly features: Readonly<
    Record<string, { readonly mean: number; readonly deviation: number; readonly weight: number }>
  >
}

/** The model's log-odds. Throws RangeError for a feature that is missing: a model and its features change together. */
export function logOdds(model: LogisticModel, values: Readonly<Record<string, number>>): number {
  let sum = model.intercept
  for (const [name, { mean, deviation, weight }] of Object.entries(model.features)) {
    const value = values[name]
    if (value === undefined) throw new RangeError(`the model needs the feature "${name}"`)
    sum += (weight * (value - mean)) / deviation
  }
  return sum
}

/** 1 ÷ (1 + e^−x). */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** The log-odds of a probability, kept finite at either end. */
export function logit(probability: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, probability))
  return Math.log(inside / (1 - inside))
}
