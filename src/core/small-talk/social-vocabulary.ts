import { ASKED, SAID } from './grammar.ts'
import {
  COURTEOUS,
  EVERYDAY,
  FILLERS,
  FUNCTION_WORDS,
  PRAISING,
  REMARKING,
  SCOLDING,
} from './social-lexicon.ts'

/** Every word that the rules on small talk have. */
export const SOCIAL_VOCABULARY: ReadonlySet<string> = new Set(
  [
    COURTEOUS,
    EVERYDAY,
    FILLERS,
    FUNCTION_WORDS,
    PRAISING,
    REMARKING,
    SCOLDING,
    SAID.vocabulary,
    ASKED.vocabulary,
  ].flatMap((words) => [...words]),
)
