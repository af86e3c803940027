import { html, raw } from 'hono/html'
import type { AskReply } from './contract.ts'

/**
 * The reply as data in the page, so that its script need not ask again. No policy for scripts concerns it: a browser runs
 * nothing of this type (HTML, §4.12.1), and with no `<` in it nothing ends it before its end.
 */
export function replyForScript(reply: AskReply) {
  return html`<script type="application/json" id="reply">
    ${raw(JSON.stringify(reply).replaceAll('<', '\\u003c'))}
  </script>`
}
