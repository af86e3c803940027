import { collapsed } from './collapsed.ts'
import { withoutLookAlikes } from './look-alikes.ts'

/**
 * Characters that are typed in several ways, in one way: compatibility forms (full-width letters, ligatures, "…") as plain
 * ones, letters of other scripts that look Latin made so, quotation marks and apostrophes straight, dashes as hyphens; emoji and invisible marks dropped, white space
 * collapsed to one space or line break. Linear; folding again changes nothing.
 */
export function foldCharacters(text: string): string {
  const plain = text
    // Before NFKC, which would make letters of "™" and "ℹ", of "´" a space with an accent, of "″" two marks.
    .replace(EMOJI, ' ')
    .replace(/´/g, "'")
    .replace(/″/g, '"')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
  return collapsed(
    withoutLookAlikes(plain)
      // What stood apart by an invisible mark, or by its script, may go together now.
      .normalize('NFC')
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .replace(DASHES, '-')
      .replace(LONG_DASHES, ' - '),
  )
}

// Pictures, and what joins, colours and frames them: skin tones, flags, keycaps, tags. Digits and "#" count as emoji in
// Unicode, but not as pictures.
const EMOJI =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{FE0E}\u{FE0F}\u{20E3}\u{E0020}-\u{E007F}]/gu
// Zero-width joiners stay where they shape the letters of a word.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|[\u200C\u200D](?<!\p{L}\p{M}*[\u200C\u200D])/gu
const SINGLE_QUOTES = /[‘’‚‛ʼ`′]/g
const DOUBLE_QUOTES = /[“”„‟«»]/g
const DASHES = /[‐‑‒–−]/g
/** Parts words, whether there are spaces around it or not. */
const LONG_DASHES = /[—―]/g
