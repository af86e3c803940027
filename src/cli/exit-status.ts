/** How a command ended, for the shell. */
export const EXIT = { done: 0, failed: 1, badUsage: 2, abstained: 3 } as const

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]
