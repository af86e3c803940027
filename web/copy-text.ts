/** Puts text on the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The only way on a page that came without TLS. It moves the focus, and gives it back. */
function copyBySelection(text: string): boolean {
  let before = document.activeElement
  while (before?.shadowRoot?.activeElement) before = before.shadowRoot.activeElement
  const holder = document.createElement('textarea')
  holder.style.position = 'fixed'
  holder.value = text
  document.body.append(holder)
  holder.select()
  const copied = document.execCommand('copy')
  holder.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return copied
}
