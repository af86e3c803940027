import { element } from './element.ts'

/** Long enough for a screen reader to take up what was said. Milliseconds. */
const SAID_FOR = 2000

/**
 * Says something once in a live region, which must stand in the page before anything is said, and in light DOM: VoiceOver
 * on iOS rarely hears one in a shadow tree. The words go again when they have been read, so that nobody meets them by browsing.
 */
export function announcerIn(region: HTMLElement): (text: string) => void {
  return (text) => {
    const said = element('p', {}, text)
    region.append(said)
    setTimeout(() => said.remove(), SAID_FOR)
  }
}
