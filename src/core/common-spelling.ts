/**
 * A word in the American spelling where British and American differ by rule ("colour", "theatre", "realise") or are among
 * the others listed here; lower case without accents. For matching alone: it is applied to what is indexed and to what is
 * asked, so that a rule may also change what it was not meant for ("contour"), as long as it seldom makes one word of two.
 */
export function commonSpelling(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word
  const listed = LISTED.get(word)
  if (listed !== undefined) return listed
  const [, stem, ending] = ISE.exec(word) ?? []
  if (stem !== undefined && !ALWAYS_S.has(stem)) return `${stem}iz${ending}`
  for (const [british, american] of RULES) if (british.test(word)) return word.replace(british, american)
  return word
}

const SHORTEST = 4
// Longer than any English word; what the rules look at stays bounded.
const LONGEST = 40

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const ISE = /^([a-z]{3,})is(e|es|ed|er|ers|ing|ation|ations|able)$/

/** What stands before "ise" in words that are spelt so everywhere: improvise and improve, revise and revision are others. */
const ALWAYS_S: ReadonlySet<string> = new Set(
  words(`adv advert appr chast circumc compr comprom conc dem desp dev disgu enterpr exc exerc expert franch improv inc
    likew merchand otherw parad pra prec prem prom rev superv surm surpr telev treat turquo`),
)

// What stands before is as long as a word at most, so that no text is gone through again and again.
// Words whose first syllable is bare stay: four, hour, flour, scour; course, journey; acre, genre; vogue.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[a-z]{0,40}[aeiou][a-z]{0,40}[b-df-hj-np-tv-z]|^[a-z]{1,40}i)our(?!n)/, 'or'],
  [/(?<=^[a-z]{2,40}al)ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  [/(?<=^[a-z]{2,40}[bt])re(?=s?$)/, 'er'],
  [/(?<=^[a-z]{3,40}og)ue(?=s?$)/, ''],
  [/(?<=gram)me(?=s?$)/, ''],
]

const LISTED: ReadonlyMap<string, string> = new Map(
  `grey gray, greys grays, greyish grayish, defence defense, defences defenses, offence offense, offences offenses,
   pretence pretense, licence license, licences licenses, practise practice, practised practiced, practising practicing,
   jewellery jewelry, skilful skillful, wilful willful, instalment installment, fulfilment fulfillment,
   enrolment enrollment, tyre tire, tyres tires, kerb curb, plough plow, aluminium aluminum, pyjamas pajamas,
   moustache mustache, cosy cozy, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism,
   sulphur sulfur, aeroplane airplane, aeroplanes airplanes, mum mom, mums moms, judgement judgment, ageing aging,
   likeable likable, speciality specialty, aesthetic esthetic, aesthetics esthetics, archaeology archeology,
   archaeologist archeologist, manoeuvre maneuver, learnt learned, burnt burned, dreamt dreamed, spoilt spoiled,
   spelt spelled, centred centered, towards toward, afterwards afterward, whisky whiskey, artefact artifact,
   artefacts artifacts, enquiry inquiry`
    .split(',')
    .map((pair): [string, string] => {
      const [british = '', american = ''] = words(pair)
      return [british, american]
    }),
)
