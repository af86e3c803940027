import { SETTING_NAMES, SETTINGS } from '../config.ts'

/** What `verbatim --help` prints. */
export function helpText(): string {
  const settings = SETTING_NAMES.map((name) => {
    const { flag, variable, about, fallback, isSwitch } = SETTINGS[name]
    const given = `  --${flag}${isSwitch ? '' : ' <…>'}`.padEnd(26) + variable.padEnd(19)
    return `${given}${about}${fallback === undefined ? '' : ` (${fallback})`}`
  })
  return `Answers questions in the exact words of your documents.

  verbatim [serve]          index what has changed, then answer over HTTP
  verbatim index            index what has changed
  verbatim ask "question"   answer here; exit status 0 answered, 3 not in the documents
  verbatim ask              a conversation here, a line a question
  verbatim gaps             what was asked and not answered, where questions are kept
  verbatim mcp              answer an assistant (Model Context Protocol on standard input and output)

For ask:
  --document <id>           ask this document only; may be given again
  --limit <n>               at most this many quotes, 1 to 8 (3)
  --json                    print the reply as POST /ask gives it

For gaps:
  --days <n>                of so many days, today included (28)
  --format <…>              text, csv, markdown, html or json (text)

Settings, as flags or in the environment (a flag wins):
${settings.join('\n')}

  -h, --help   -v, --version

Exit status: 0 done or answered, 1 failed, 2 bad usage, 3 the documents do not say.
`
}
