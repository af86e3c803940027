import type { Reading, ReadingPassage } from '../core/ports.ts'
import type { Vector } from '../core/vector.ts'

/** What the worker is started with. */
export interface WorkerSettings {
  readonly modelsDir: string
  readonly encoder: string
  readonly reader: string
  readonly threads: number
}

/** Each kind of work with what it takes and what it gives. */
export interface Work {
  readonly embedQuestion: { readonly takes: string; readonly gives: Vector }
  readonly embedPassages: { readonly takes: readonly string[]; readonly gives: readonly Vector[] }
  readonly countTokens: { readonly takes: readonly string[]; readonly gives: readonly number[] }
  readonly read: {
    readonly takes: { readonly question: string; readonly passages: readonly ReadingPassage[] }
    readonly gives: readonly Reading[]
  }
}

export type WorkKind = keyof Work

/** Whether somebody waits for it. All work for questions goes before all for the background that has not begun. */
export type Priority = 'question' | 'background'

export type WorkRequest = {
  readonly [Kind in WorkKind]: {
    readonly kind: Kind
    readonly id: number
    readonly priority: Priority
    readonly input: Work[Kind]['takes']
  }
}[WorkKind]

export type ToWorker =
  | WorkRequest
  /** What has not begun of the work is left; nobody takes its result. */
  | { readonly kind: 'drop'; readonly id: number }
  | { readonly kind: 'close' }

export type FromWorker =
  | { readonly kind: 'ready'; readonly dimensions: number }
  | { readonly kind: 'result'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
