/** What the source view says itself, in English; `messages/` has it in other languages. */
export const SOURCE_WORDS = {
  source: 'source',
  skip: 'Skip to the text',
  ask: 'Ask a question',
  sections: 'Sections',
  published: 'Published here',
  changed:
    'The text has changed since this was quoted. The place that is marked may not be the one that was meant.',
  /** Heard before what is marked, and behind it. */
  quoteBegins: 'Quoted:',
  quoteEnds: 'End of the quote.',
} as const
