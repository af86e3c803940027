import type { PassageId } from './document.ts'

/**
 * The `limit` candidates with the highest scores, best first; equal scores by id. A heap of the best so far, its worst
 * on top, keeps this at n log limit: a common word makes every passage of a large corpus a candidate.
 */
export function bestFirst(
  candidates: Iterable<PassageId>,
  scoreOf: (id: PassageId) => number,
  limit: number,
): readonly PassageId[] {
  const heap: Scored[] = []
  if (limit <= 0) return []
  for (const id of candidates) {
    const entry = { id, score: scoreOf(id) }
    if (heap.length < limit) {
      heap.push(entry)
      siftUp(heap)
    } else if (isBetter(entry, heap[0]!)) {
      heap[0] = entry
      siftDown(heap)
    }
  }
  return heap.toSorted((a, b) => (isBetter(a, b) ? -1 : 1)).map(({ id }) => id)
}

interface Scored {
  readonly id: PassageId
  readonly score: number
}

function isBetter(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.id < b.id)
}

function siftUp(heap: Scored[]): void {
  let child = heap.length - 1
  while (child > 0) {
    const parent = (child - 1) >> 1
    if (!isBetter(heap[parent]!, heap[child]!)) return
    swap(heap, parent, child)
    child = parent
  }
}

function siftDown(heap: Scored[]): void {
  let parent = 0
  for (;;) {
    let worst = parent
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && isBetter(heap[worst]!, heap[child]!)) worst = child
    }
    if (worst === parent) return
    swap(heap, parent, worst)
    parent = worst
  }
}

function swap(heap: Scored[], a: number, b: number): void {
  const kept = heap[a]!
  heap[a] = heap[b]!
  heap[b] = kept
}
