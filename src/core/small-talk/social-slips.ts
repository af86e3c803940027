const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that small talk hangs on and that are easily mistyped. */
const MISTYPED = words(`
  thanks thank hello goodbye morning afternoon evening tonight tomorrow weekend welcome sorry please great awesome amazing
  brilliant excellent perfect wonderful fantastic beautiful interesting incredible impressive helpful useful useless stupid
  idiot rubbish garbage terrible horrible annoying pathetic ridiculous disappointing appreciate grateful christmas really
  definitely understand question answer nothing anything something everything someone anyone robot human person computer
  machine assistant language remember feelings favorite funny laugh boring absolutely exactly apologize mistake accident
  cheers quick clever lovely pleasure support listening talking always birthday`)

/** Other words that are one slip from those: common ones of SUBTLEX-US (Brysbaert & New 2009) with the same first letter. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  words(`
  tanks thanes tank thane hollo helio hells hellos moaning mooning mourning afternoons evenings tonights tomorrows welcomed
  welcomes pease pleaser pleases groat greta greet greats prefect perfects stupids idiom garage horribly appreciates graceful
  rally realty understands noting nothings someones root haman heman humane parson persona persons commuter compute computed
  machined assistants remembers feedings fanny funky laughs baring bering boing boeing boning booing bowing boxing apologized
  apologizes mistaken accidents cheeks cheery clover cleaver cleve lively lovey loverly pleasured pleasures supports tanking
  tasking birthdays listing answers robots humans questions machines computers languages`),
)

/** What a word of small talk was meant by a word with one slip in it: a letter too few, too many, other or changed places. */
export function slipOf(typed: string): string | undefined {
  if (typed.length < SHORTEST || typed.length > LONGEST || OTHER_WORDS.has(typed)) return undefined
  return MISTYPED.find((word) => word[0] === typed[0] && isOneSlipFrom(word, typed))
}

const SHORTEST = 4
const LONGEST = 1 + Math.max(...MISTYPED.map(({ length }) => length))

function isOneSlipFrom(word: string, typed: string): boolean {
  let from = 0
  while (from < word.length && word[from] === typed[from]) from += 1
  const [meant, put] = [word.slice(from), typed.slice(from)]
  return (
    meant.slice(1) === put ||
    meant === put.slice(1) ||
    meant.slice(1) === put.slice(1) ||
    (meant.slice(2) === put.slice(2) && meant[0] === put[1] && meant[1] === put[0])
  )
}
