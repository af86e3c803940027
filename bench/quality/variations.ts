import type { Document } from '../../src/core/document.ts'
import type { Reader, Snapshot } from '../../src/core/ports.ts'
import type { Variation } from './gather.ts'

/** Each part of finding and reading done otherwise, by what is done. */
export const VARIATIONS: Readonly<Record<string, Variation>> = {
  'found by meaning only': { snapshot: withoutWords },
  'found by words only': { snapshot: withoutMeaning },
  'four passages read, never more': { reading: { first: 4, atMost: 4 } },
  'eight passages read, always': { reading: { first: 8, atMost: 8 } },
  'read without headings': { reader: withoutContext },
  'no headings at all': { document: withoutHeadings },
}

function withoutWords(snapshot: Snapshot): Snapshot {
  return { ...snapshot, matching: async () => [] }
}

function withoutMeaning(snapshot: Snapshot): Snapshot {
  return { ...snapshot, nearest: async () => [] }
}

function withoutContext(reader: Reader): Reader {
  return {
    ...reader,
    read: (question, passages) =>
      reader.read(
        question,
        passages.map((passage) => ({ ...passage, context: '' })),
      ),
  }
}

function withoutHeadings(document: Document): Document {
  return {
    ...document,
    title: '',
    sections: document.sections.map((section) => ({ ...section, path: [] })),
    fingerprint: `${document.fingerprint} without headings`,
  }
}
