const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** With the spellings of hasty typing. */
export const QUESTION_WORDS = words(`who whom whose what which when where why how wat wot wut wich wen`)

/** A question word and its verb in one. */
export const CONTRACTED_QUESTION_WORDS = words(`
  who's what's where's when's why's how's whos whats wheres whens whys hows wats who'd what'd where'd how'd why'd
  who're what're where're who've what've who'll what'll where'll when'll`)

export const AUXILIARIES = words(`
  is are was were am isn't aren't wasn't weren't isnt arent wasnt werent
  do does did don't doesn't didn't dont doesnt didnt has have had hasn't haven't hadn't hasnt havent hadnt
  can could will would shall should may might must can't couldn't won't wouldn't shouldn't cant couldnt wont wouldnt`)

/** Also plain verbs, which open a request or go on with a sentence: "do the dishes", "have the car repaired". */
export const AUXILIARIES_OR_VERBS = words(`do did does have had has`)

/** Pronouns that are subjects and never objects: "do they" asks, "do it" may not. */
export const SUBJECTS_ONLY = words(`i he she we they there`)

export const SUBJECT_PRONOUNS = words(`
  i he she we they there it you u this that these those anyone anybody someone somebody everyone everybody nobody
  anything something everything`)

export const DETERMINERS = words(`
  the a an any some all both every each no my your his her its our their this that these those another`)

/** What may stand before a question without being part of it: "so who did it?" */
export const CONNECTIVES = words(`
  and but so also then plus or well ok okay oh ah now anyway anyways btw next finally lastly actually basically
  because cause cuz still yet um uh erm hmm`)

/** Between a question word and what it asks: "what exactly is", "who really wrote". */
export const EMPHASIS = words(
  `exactly actually really precisely ever else then also originally first finally exactly just even`,
)

/** Before a question word: "in which year", "to whom". */
export const PREPOSITIONS = words(
  `in on at by for from with to of about under over during since until through after before into against around`,
)

/** After "how": what is asked is an amount or degree, not a manner. */
export const DEGREES = words(`
  many much long old often far big large small tall high deep fast good bad well soon late early close come
  successful accurate popular expensive violent scary graphic realistic true faithful important different heavy`)

/** Verbs that ask for something, at the start of a request. */
export const REQUEST_VERBS = words(
  `tell explain describe remind list summarise summarize give show name compare help`,
)

/** What a whole document may be about: "it" behind one of these says no more than without it. */
export const WHOLE_WORKS = words(`
  film movie picture show series documentary book novel story play episode game album article page text`)

/** What "which" asks for without "it" behind it meaning that: "which year", but "which song". */
export const SELDOM_MEANT = words(`
  year date day month time country city place town language way actor actress character person people
  film movie book`)

/** Whether a word only joins or points, so that a phrase ends before it. */
export function isFunctionWord(word: string): boolean {
  return [
    AUXILIARIES,
    CONNECTIVES,
    CONTRACTED_QUESTION_WORDS,
    DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
  ].some((list) => list.has(word))
}
