import type { Config } from '../config.ts'
import { AppError } from '../core/errors.ts'
import { normaliseQuestion, QUESTION_LIMIT } from '../core/question.ts'
import type { Inquiry, Reply, Turn } from '../core/reply.ts'
import { turnOf } from '../core/turn-of.ts'
import { presentReply } from '../http/present.ts'
import { siteAt } from '../http/site.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { logTo } from './log.ts'
import { openVerbatim } from './open-verbatim.ts'
import { progressOn } from './progress.ts'
import { renderReply } from './render-reply.ts'
import type { Screen } from './screen.ts'

/** What all questions of a conversation have in common. */
export type Asking = Pick<Inquiry, 'within' | 'limit'>

const GREETING = `Ask a question, and then further ones that follow on it.
  /words  answer the last question by its words alone    /new  begin anew    /quit  leave (or Ctrl+D)
`
const TURNS_KEPT = 8

/**
 * A conversation in the terminal, a line a question, until the lines end or one says /quit. A question that cannot be asked
 * costs a message and no more. With `json`, a line of JSON for each reply, and nothing else on standard output.
 */
export async function converse(
  config: Config,
  {
    asking,
    json,
    lines,
    out,
    err,
  }: {
    readonly asking: Asking
    readonly json: boolean
    /** Called when the first is wanted: what came before that must not be lost. */
    readonly lines: () => AsyncIterable<string>
    readonly out: Screen
    readonly err: Screen
  },
): Promise<ExitStatus> {
  const verbatim = await openVerbatim(config, { log: logTo(err, config.logLevel), progress: progressOn(err) })
  const site = siteAt(config.publicUrl)
  const prompt = () => err.write(out.isTerminal ? '\n> ' : '')
  let turns: readonly Turn[] = []
  try {
    if (out.isTerminal) err.write(GREETING)
    prompt()
    for await (const line of lines()) {
      const typed = normaliseQuestion(line)
      if (typed === '/quit' || typed === '/exit') break
      if (typed === '/new') turns = []
      const last = turns.at(-1)
      const asTyped = typed === '/words' && last !== undefined
      const question = asTyped ? last.question : typed
      if (typed !== '' && (asTyped || !typed.startsWith('/'))) {
        const before = asTyped ? turns.slice(0, -1) : turns
        const reply = await replyTo({ ...asking, question, turns: before, ...(asTyped ? { asTyped } : {}) })
        if (reply) turns = [...before, turnOf(reply)].slice(-TURNS_KEPT)
      } else if (typed.startsWith('/') && typed !== '/new') err.write(GREETING)
      prompt()
    }
    return EXIT.done
  } finally {
    await verbatim.close()
  }

  async function replyTo(inquiry: Inquiry): Promise<Reply | undefined> {
    if (inquiry.question.length > QUESTION_LIMIT) {
      err.write(`A question has at most ${QUESTION_LIMIT} characters.\n`)
      return undefined
    }
    try {
      const reply = await verbatim.ask(inquiry)
      out.write(
        json
          ? `${JSON.stringify(presentReply(reply, { site }))}\n`
          : `${renderReply(reply, out)}${takenBack(reply)}\n`,
      )
      return reply
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      err.write(`${error.message}\n`)
      return undefined
    }
  }
}

function takenBack(reply: Reply): string {
  return reply.understoodAs === undefined ? '' : '\n\nNot what you meant? /words answers your words alone.'
}
