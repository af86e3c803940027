const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Lower case, without the final full stop. What follows belongs to the same sentence: a name, a place, an example. */
export const ABBREVIATIONS_WITHIN = words(`
  mr mrs ms mx messrs dr prof rev fr sr.a st ste mt ft gen col lt maj capt cpt sgt cpl pvt adm cmdr gov sen rep pres hon
  vs v e.g i.e cf ca approx viz esp incl resp dept univ assn bros mme mlle sig dir`)

/** The same before a number or Roman numeral only: "No. 5", but "He said no." */
export const ABBREVIATIONS_BEFORE_NUMBERS = words(
  `no nos p pp vol vols fig figs ch art sec sect op ed eq par para`,
)

/** These end a sentence where the next word is one that sentences begin with: "… at 5 p.m. The film" but "Acme Inc. Films". */
export const ABBREVIATIONS_THAT_MAY_END = words(`
  etc inc ltd co corp llc plc jr sr esq phd md ba ma bsc msc a.m p.m u.s u.k u.n d.c al seq ibid
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd sq hwy min max hr hrs sec mins ft in lb lbs oz`)

/** Words that often open a sentence and seldom a name, as they stand there: with a capital. */
export const SENTENCE_STARTERS = words(`
  A An The This That These Those There Here It Its He She They We You His Her Their Our My Your
  In On At By For From With Without To Of As If When While Where Because Since Although Though Despite After Before
  During Until Once Unlike Like Over Under Through Between Among Against Upon
  And But Or Nor So Yet Then Thus However Moreover Meanwhile Instead Still Also Even Only Just Not No Yes
  Who What Why How Which Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must
  All Both Each Every Some Many Most Several Few Any None Nobody Everyone Everything Nothing Something Someone
  One Two Three Another Other Others Such Today Later Now Perhaps Maybe Finally First Second Third Next Last`)

/** What follows the speaker where a quotation ends in ? or !: “Why?” Tom asked. */
export const VERBS_OF_SAYING = words(`
  said says asked asks replied replies answered answers cried cries shouted shouts whispered whispers wondered wonders
  added adds exclaimed exclaims called calls wrote writes thought thinks demanded demands muttered mutters`)
