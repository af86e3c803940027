import { createHash } from 'node:crypto'
import type { Vector } from '../core/vector.ts'

/** Row numbers grouped by vector, each group ascending, the groups by their first row. */
export function sameVectors(rows: readonly Vector[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const [row, vector] of rows.entries()) {
    const key = createHash('sha256').update(vector).digest('base64')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return Array.from(groups.values())
}
