/** A word reduced to what two spellings of it share: lower case, no accents, stemmed. */
export type Term = string
