/** Lets a link open in a tab of its own. */
export function inNewTab({ currentTarget: link }: Event): void {
  if (!(link instanceof HTMLAnchorElement)) return
  link.target = '_blank'
  link.rel = 'noopener'
}
