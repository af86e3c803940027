import type { PassageStore, Snapshot } from './ports.ts'

/** Uses the newest generation of the index, and lets go of it whatever comes of that. */
export async function withSnapshot<T>(
  store: Pick<PassageStore, 'snapshot'>,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const snapshot = await store.snapshot()
  try {
    return await use(snapshot)
  } finally {
    snapshot.release()
  }
}
