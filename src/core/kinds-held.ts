import type { AskedKind } from './asked-kind.ts'

/**
 * Whether a text shows a thing of the kind asked for: 1 it does, 0 it does not, ½ where the surface of English does not tell
 * (`other`, `statement`). `opens`: whether the text opens a sentence, so that its first capital says nothing.
 */
export function holdsKind(kind: AskedKind, text: string, opens: boolean): number {
  const pattern = SIGNS[kind]
  if (!pattern) return 0.5
  if (kind === 'person' || kind === 'place') return namesSomething(kind, text, opens) ? 1 : 0
  return pattern.test(text) ? 1 : 0
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|dozen|dozens|half|third|quarter|once|twice|single|no|none|first|second'
const NAME = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’.-]*)/gu

const SIGNS: Readonly<Partial<Record<AskedKind, RegExp>>> = {
  person: /./,
  place: /./,
  time: new RegExp(
    `\\b(?:1[0-9]{3}|20[0-9]{2})s?\\b|\\b(?:${MONTHS}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|\\b(?:spring|summer|autumn|winter|today|yesterday|tomorrow|century|decade|years?|months?|weeks?|days?|night|morning|evening|noon|midnight|dawn|dusk|ago|later|before|after|until|during|anniversary|o['’]clock)\\b`,
    'i',
  ),
  amount: new RegExp(`\\d|\\b(?:${NUMBERS})\\b|[%€$£¥]`, 'i'),
  reason:
    /\b(?:because|since|as|due to|owing to|thanks to|so that|so as|in order|to [a-z]+|for|after|out of|wanted|wants|hoped|hopes|believed|believes|felt|fear|fearing|therefore|thus|reason|hence|so|inspired|drawn|prompted)\b/i,
  manner: /\b(?:by|with|through|via|using|as|without|in|like|[a-z]+ly|[a-z]+ing)\b/i,
  judgment:
    /\b(?:prais\w*|critici[sz]\w*|acclaim\w*|admir\w*|applaud\w*|complain\w*|call\w*|describ\w*|consider\w*|found|finds|best|worst|better|worse|great|good|bad|brilliant\w*|superb\w*|weak\w*|strong\w*|masterpiece|classic|triumph\w*|fail\w*|succe\w*|love\w*|hate\w*|moving|dull|slow|bor\w*|beautiful\w*|powerful\w*|compelling|impress\w*|disappoint\w*|perfect\w*|recommend\w*|worth\w*|remarkabl\w*|stunning\w*|charm\w*|warm\w*|cold\w*|too|enough|stand\w* out|standout)\b/i,
}

const PLACE_WORD =
  /\b(?:in|at|on|near|from|outside|across|around|inside|beside|behind|under|above|along|through|into|to|off|between)\b/i

function namesSomething(kind: 'person' | 'place', text: string, opens: boolean): boolean {
  for (const { index, 1: name } of text.matchAll(NAME)) {
    if (opens && index === 0 && !/^\P{L}*\p{Lu}[\p{L}\p{M}'’-]*\s+\p{Lu}/u.test(text)) continue
    if (name!.length > 1 || kind === 'person') return true
  }
  return kind === 'place' && PLACE_WORD.test(text)
}
