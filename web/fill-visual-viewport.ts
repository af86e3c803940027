/**
 * Keeps a panel that fills the window within the part of it that is seen: a keyboard on the screen leaves the window as it
 * is, and would cover the question box. Somebody who has zoomed in is left alone.
 */
export function fillVisualViewport(panel: HTMLElement, fills: MediaQueryList): void {
  const { visualViewport: seen } = window
  if (!seen) return
  const fit = () => {
    if (!fills.matches || seen.scale > 1.01) return
    panel.style.setProperty('--top', `${seen.offsetTop}px`)
    panel.style.setProperty('--height', `${seen.height}px`)
  }
  seen.addEventListener('resize', fit)
  seen.addEventListener('scroll', fit)
  fills.addEventListener('change', fit)
}
