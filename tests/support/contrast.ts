import type { Page } from 'playwright-core'

/** A text that is hard to read: its contrast with what is behind it, by WCAG 2.2, is below 4.5. */
export interface FaintText {
  readonly text: string
  readonly contrast: number
}

/** The visible texts of a page whose contrast is too low. Backgrounds must be plain colours. */
export function faintTexts(page: Page): Promise<readonly FaintText[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const share = channel / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const backgroundOf = (node: Element | null): string => {
      if (node === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(node)
      return channels(backgroundColor)[3] === 0 ? backgroundOf(node.parentElement) : backgroundColor
    }
    const found: { text: string; contrast: number }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      const text = texts.currentNode.textContent?.trim() ?? ''
      if (parent === null || text === '' || !parent.checkVisibility()) continue
      const [one, other] = [luminance(getComputedStyle(parent).color), luminance(backgroundOf(parent))]
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      if (contrast < 4.5) found.push({ text, contrast })
    }
    return found
  })
}
