import type { Context } from 'hono'
import { messagesFor } from './messages.ts'
import { problemOf, problemResponse, type ToldProblem } from './problem.ts'

export interface ProblemLog {
  error(line: string): void
}

/** Tells an error to whoever asked, and a fault of ours to the operator. */
export function told(context: Context, error: unknown, log: ProblemLog): Response {
  return problemResponse(context, tellOperator(context, error, log))
}

/** Tells the operator a fault of ours, and returns what to tell whoever asked. */
export function tellOperator(context: Context, error: unknown, log: ProblemLog): ToldProblem {
  const { messages } = messagesFor(context)
  const problem = problemOf(error, new URL(context.req.url).pathname, messages)
  if (problem.ourFault) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error(`${context.get('requestId')} ${context.req.method} ${problem.problem.instance}: ${what}`)
  }
  return problem
}
