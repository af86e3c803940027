/** A value with several users, disposed of once it is retired and the last of them has let go. */
export interface Shared<T> {
  readonly value: T
  /** Returns what lets go again; further calls of that change nothing. */
  pin(): () => void
  /** From now on only those who have it keep it. */
  retire(): void
}

export function shared<T>(value: T, dispose: (value: T) => void): Shared<T> {
  let pins = 0
  let retired = false
  const disposeIfUnused = (): void => {
    if (retired && pins === 0) dispose(value)
  }
  return {
    value,
    pin() {
      let pinned = true
      pins += 1
      return () => {
        if (!pinned) return
        pinned = false
        pins -= 1
        disposeIfUnused()
      }
    },
    retire() {
      if (retired) return
      retired = true
      disposeIfUnused()
    },
  }
}
