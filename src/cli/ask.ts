import type { Config } from '../config.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import { presentReply } from '../http/present.ts'
import { siteAt } from '../http/site.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { logTo } from './log.ts'
import { openVerbatim } from './open-verbatim.ts'
import { progressOn } from './progress.ts'
import { renderReply } from './render-reply.ts'
import type { Screen } from './screen.ts'

/** Answers one question on standard output; all else that it has to say goes to standard error. */
export async function ask(
  config: Config,
  {
    inquiry,
    json,
    out,
    err,
  }: {
    readonly inquiry: Inquiry
    readonly json: boolean
    readonly out: Screen
    readonly err: Screen
  },
): Promise<ExitStatus> {
  const verbatim = await openVerbatim(config, { log: logTo(err, config.logLevel), progress: progressOn(err) })
  try {
    const reply = await verbatim.ask(inquiry)
    out.write(
      `${json ? JSON.stringify(presentReply(reply, { site: siteAt(config.publicUrl) }), null, 2) : renderReply(reply, out)}\n`,
    )
    return exitStatusOf(reply)
  } finally {
    await verbatim.close()
  }
}

export function exitStatusOf(reply: Reply): ExitStatus {
  return reply.kind === 'abstention' ? EXIT.abstained : EXIT.done
}
