/**
 * A visitor's text without the e-mail addresses, account names, telephone numbers and other long numbers that may stand in it.
 * Names and addresses in words cannot be told from what the documents are about, and stay. Years and dates stay, too. Linear.
 */
export function maskPersonalData(text: string): string {
  let masked = text
  // Looked for only where there may be one: these go through a text more slowly.
  if (masked.includes('@')) masked = masked.replace(EMAIL, '[e-mail]').replace(HANDLE, '[account]')
  if (SPELT_AT.test(masked)) masked = masked.replace(SPELT_EMAIL, '[e-mail]')
  return masked.replace(NUMBER, (found) =>
    isLong(found) && ![YEARS, DATE, OF_YEAR].some((form) => form.test(found)) ? '[number]' : found,
  )
}

const SPELT_AT = /[([{]at[)\]}]| at /i
// As long as a mail server takes (RFC 5321, §4.5.3.1.1); unlimited, a long run would be gone through from each of its characters.
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** "anna at example dot org", "anna (at) example (dot) org" */
const SPELT_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?: ?[([{]at[)\]}] ?| at )[\p{L}\p{N}-]{1,63}(?: ?[([{]dot[)\]}] ?| dot |\.)\p{L}{2,}/giu
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/gu
/** Digits with at most three signs between them, as telephone, card and account numbers are written. */
const NUMBER = /(?<!\p{Nd})(?:\+|\()?\p{Nd}+(?:[ .()/–\u00A0-]{1,3}\p{Nd}+)*/gu

/** The shortest telephone numbers that people give have as many. */
const LONG = 7

function isLong(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= LONG
}

const YEARS = /^(?:1[5-9]|20)\d\d(?:\D{1,3}(?:(?:1[5-9]|20)\d\d|\d\d))*$/
const DATE = /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/
/** "451 (1966)", but for the last bracket. */
const OF_YEAR = /^\d{1,4} \((?:1[5-9]|20)\d\d$/
