import { existsSync } from 'node:fs'
import { env } from 'node:process'
import { chromium, type Browser } from 'playwright-core'

/** Debian's Chromium, or that of CHROMIUM, without its calls home. Throws with what to install. */
export function launchChromium(): Promise<Browser> {
  const executablePath = env['CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}. Install it (apt install chromium) or set CHROMIUM to where it is.`,
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
