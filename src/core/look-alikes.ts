/**
 * Text in which each word of Latin letters that Cyrillic or Greek ones of the same looks stand among is wholly Latin: typed
 * on another keyboard, or to get round a filter. A word wholly in another script stays, and so does one with a letter that
 * looks like none of ours. Linear.
 */
export function withoutLookAlikes(text: string): string {
  return text.replace(WORD, (word) => {
    if (!LATIN.test(word) || !OTHER.test(word)) return word
    const folded = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
    return OTHER.test(folded) ? word : folded
  })
}

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

// Of Unicode's confusables (UTS #39), the single letters of both scripts that look the same in most type. No package holds
// these alone and is kept well.
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  `аa еe оo рp сc уy хx кk іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv ёë їï
   АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ЁË ЇÏ ԌG ԚQ ԜW
   αa οo ρp νv υu ιi γy κk χx
   ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX`
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [letter = '', latin = ''] = pair
      return [letter, latin]
    }),
)
