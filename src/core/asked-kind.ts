import { words } from './terms.ts'

/** What kind of thing a question wants to be told. `statement`: whether something is so; `other`: anything else. */
export type AskedKind =
  | 'person'
  | 'place'
  | 'time'
  | 'amount'
  | 'reason'
  | 'manner'
  | 'judgment'
  | 'statement'
  | 'other'

/**
 * The kind of thing asked for, by the general English of the question: its question word, the noun that goes with "what" or
 * "which", or the auxiliary it opens with; for a search-box fragment, the noun it ends on. The first rule that holds wins.
 * Li & Roth (2002), Learning question classifiers, name the coarse classes.
 */
export function askedKind(question: string): AskedKind {
  const asked = words(question).join(' ')
  for (const [kind, pattern] of RULES) if (pattern.test(asked)) return kind
  return fragmentKind(asked)
}

const PERSON_NOUNS =
  'actor|actress|actors|actresses|director|directors|filmmaker|writer|writers|screenwriter|author|composer|cinematographer|producer|producers|editor|designer|singer|musician|star|lead|leads|cast|critic|reviewer|person|people|man|woman|boy|girl|character|characters|performer|performers|performance|artist|crew|founder|owner|inventor|president|chairman|manager|coach|player|wife|husband|mother|father|sister|brother|son|daughter|narrator|villain|hero|heroine|killer|murderer'
const PLACE_NOUNS =
  'country|countries|city|cities|town|towns|village|state|region|place|places|location|locations|area|island|street|venue|cinema|cinemas|theatre|theater|theaters|studio|festival|festivals|room|building|address|platform|platforms|shop'
const TIME_NOUNS =
  'year|years|date|dates|day|days|month|months|decade|century|season|era|time|hour|hours|period|weekday'
const AMOUNT_NOUNS =
  'budget|price|cost|costs|fee|fees|age|runtime|length|duration|percentage|percent|number|amount|total|sum|rating|gross|earnings|height|weight|size|temperature|distance|speed|profit|revenue'

const RULES: readonly (readonly [AskedKind, RegExp])[] = [
  [
    'reason',
    /\b(?:why|how come|what for|(?:what|which|for what) reasons?|what (?:made|makes|led|leads|caused|causes|prompted|drove|motivated|motivates|inspired))\b/,
  ],
  [
    'judgment',
    /\b(?:how good|how bad|any good|worth|(?:do|did|does|what|how) .{0,40}\b(?:think|thinks|thought|feel|feels|felt|rate|rates|like best|like most|dislike|enjoy|praise|criticise|criticize)|opinions?|verdict|reviews?|reception|received|reviewed|recommend|complaints?|complain|find fault)\b/,
  ],
  [
    'amount',
    new RegExp(
      `\\b(?:how (?:many|much|long|old|big|tall|far|often|high|fast|large|deep|heavy|wide|hot|loud|expensive|late|early)|(?:what|which)(?: (?:is|was|are|were))?(?: \\S+){0,3} (?:${AMOUNT_NOUNS}))\\b`,
    ),
  ],
  [
    'time',
    new RegExp(
      `\\b(?:when|since when|how soon|how recently|(?:what|which)(?: \\S+){0,1} (?:${TIME_NOUNS})|release date)\\b`,
    ),
  ],
  [
    'place',
    new RegExp(
      `\\b(?:where|whereabouts|(?:what|which)(?: \\S+){0,1} (?:${PLACE_NOUNS})|name of the(?: \\S+){0,2} (?:${PLACE_NOUNS}))\\b`,
    ),
  ],
  [
    'person',
    new RegExp(
      `\\b(?:who|whos|whom|whose|(?:what|which)(?: \\S+){0,1} (?:${PERSON_NOUNS})|name of the(?: \\S+){0,2} (?:${PERSON_NOUNS}))\\b`,
    ),
  ],
  [
    'statement',
    /^(?:(?:and|so|but|ok|well|hi|hello|hey) )*(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|isnt|arent|wasnt|werent|dont|doesnt|didnt|any|anything|anybody|anyone)\b|\b(?:whether|if (?:it|there|he|she|they|the))\b/,
  ],
  ['manner', /\bhow\b/],
]

function fragmentKind(asked: string): AskedKind {
  if (/\b(?:what|which|tell|explain|describe)\b/.test(asked)) return 'other'
  const last = asked.split(' ').slice(-2)
  for (const end of [last.at(-1)!, last.join(' ')]) {
    for (const [kind, nouns] of FRAGMENTS) if (nouns.test(end)) return kind
  }
  return 'other'
}

const FRAGMENTS: readonly (readonly [AskedKind, RegExp])[] = [
  ['amount', new RegExp(`\\b(?:${AMOUNT_NOUNS}|box office)\\b`)],
  ['time', new RegExp(`\\b(?:${TIME_NOUNS})\\b`)],
  ['place', new RegExp(`\\b(?:${PLACE_NOUNS})\\b`)],
  ['person', new RegExp(`\\b(?:${PERSON_NOUNS}|name)\\b`)],
]
