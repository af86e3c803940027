// Of QWERTY; QWERTZ and AZERTY differ in few of them. Each row begins half a key further to the right.
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

const KEYS: ReadonlyMap<string, { readonly row: number; readonly column: number }> = new Map(
  ROWS.flatMap((letters, row) =>
    Array.from(letters, (letter, at) => [letter, { row, column: at + row / 2 }] as const),
  ),
)

/** Whether two different letters, lower case, lie beside each other. */
export function areNearKeys(a: string, b: string): boolean {
  const one = KEYS.get(a)
  const other = KEYS.get(b)
  if (a === b || one === undefined || other === undefined) return false
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1
}
