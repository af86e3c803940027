/**
 * English words too common to tell passages apart, in the form `words` gives them ("don't" is "dont").
 * Question words are among them: "who" and "where" say what kind of answer is wanted, which is the reader's business;
 * for matching, a passage that happens to say "where" is no nearer.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those
   i me my mine myself we us our ours ourselves you your yours yourself yourselves
   he him his himself she her hers herself it its itself they them their theirs themselves
   am is are was were be been being isnt arent wasnt werent aint
   do does did doing done dont doesnt didnt
   have has had having havent hasnt hadnt
   can could cant cannot couldnt will would wont wouldnt shall should shouldnt may might must mustnt
   who whom whose what which when where why how
   and or but nor so if then than as because while though although
   of in on at to from by for with about into onto over under between through during before after
   up down out off again further once here there
   not no only own same very too just also both each any some such other more most
   please tell`
    .trim()
    .split(/\s+/),
)
