import { createHash } from 'node:crypto'
import type { GenerationId } from '../core/ports.ts'

/** `000007-9f2c41d0`: a counter, so that names sort by age, and the start of a sha256 over identity and documents. */
export const GENERATION_NAME = /^\d{6,}-[0-9a-f]{8}$/

/** A generation before it is whole, named by the lock under which it is written. */
export const DRAFT_NAME = /^draft-[0-9a-f-]{36}$/

export const EMPTY_GENERATION: GenerationId = 'empty'

/** A name that sorts after `existing` and is none of them. */
export function nextGenerationName(existing: readonly string[], content: string): GenerationId {
  const numbers = existing
    .filter((name) => GENERATION_NAME.test(name))
    .map((name) => Number.parseInt(name, 10))
  const number = Math.max(0, ...numbers) + 1
  return `${String(number).padStart(6, '0')}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`
}

export function draftName(token: string): string {
  return `draft-${token}`
}
