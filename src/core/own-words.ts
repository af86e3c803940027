/** What is said where nothing is quoted; `message` of an abstention is one of these. */
export const OWN_WORDS = {
  article: 'The article doesn’t say.',
  articles: 'The articles don’t say.',
  noMore: 'That is all there is to quote about it.',
  askInEnglish: 'The documents are in English. Please ask in English.',
} as const
