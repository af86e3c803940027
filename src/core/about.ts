import { sliceOf, type Document } from './document.ts'
import { peopleOf, type KnownPerson } from './known-people.ts'
import { splitSentences } from './sentences.ts'
import { subjectOf } from './subject-of.ts'

/** What a document tells of what it speaks of, made out once when it is indexed. */
export interface About {
  /** As the text names it; null where the title does not tell. */
  readonly subject: string | null
  /** In the order in which the text first names them. */
  readonly people: readonly KnownPerson[]
  /** Where several documents are asked, what each is about: then each may be spoken of, and none is everything. */
  readonly works?: readonly string[]
}

/** Linear in the length of the text times the people in it. */
export function aboutOf(document: Document): About {
  const { text, sections } = document
  const sentences = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ span }) => splitSentences(text, span).map((sentence) => sliceOf(text, sentence))),
  )
  const subject = subjectOf(document) ?? null
  return { subject, people: peopleOf(sentences, subject) }
}
