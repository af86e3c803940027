/** Trimmed, and each stretch of white space one line break where it holds one, else one space. Linear. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\n\r\u2028\u2029]/.test(space) ? '\n' : ' ')).trim()
}
