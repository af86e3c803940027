/** The words of a text in lower case, one space between them: what two texts share that differ in case and marks only. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
