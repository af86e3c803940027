import { documentId, span, type NonEmpty, type Span } from '../../src/core/document.ts'
import type { EmbeddedDocument } from '../../src/core/ports.ts'
import { normalise, type Vector } from '../../src/core/vector.ts'

/** Data as large as wished, of the shape of real passages. */
export interface SyntheticIndex {
  /** Unit vectors in clusters of 50 on a cone: cosine about 0.7 within a cluster, as sentence encoders give them. */
  clustered(size: number): { readonly rows: readonly Vector[]; readonly questions: readonly Vector[] }
  /** A unit vector, all directions being as likely. */
  direction(): Vector
  /** Of 30,000, as often as Zipf's law says. */
  word(): string
  /** Ten passages a document, three sentences of twenty words a passage. */
  documents(rows: readonly Vector[]): readonly EmbeddedDocument[]
}

export function syntheticIndex(dimensions: number, questions: number, random: () => number): SyntheticIndex {
  return { clustered, direction, word: zipfWord, documents }

  function clustered(size: number): {
    readonly rows: readonly Vector[]
    readonly questions: readonly Vector[]
  } {
    const cone = direction()
    const centres = Array.from({ length: Math.ceil(size / 50) }, () => mix(cone, direction(), 1.2))
    const aroundACentre = (): Vector =>
      mix(centres[Math.floor(random() * centres.length)]!, direction(), 0.65)
    return {
      rows: Array.from({ length: size }, aroundACentre),
      questions: Array.from({ length: questions }, aroundACentre),
    }
  }

  function direction(): Vector {
    return normalise(Array.from({ length: dimensions }, gaussian))
  }

  function gaussian(): number {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  }

  function documents(rows: readonly Vector[]): readonly EmbeddedDocument[] {
    return Array.from({ length: Math.ceil(rows.length / 10) }, (_, at) =>
      syntheticDocument(`doc-${at}`, rows.slice(10 * at, 10 * at + 10)),
    )
  }

  function syntheticDocument(id: string, vectors: readonly Vector[]): EmbeddedDocument {
    let text = ''
    const passages = vectors.map((vector, ordinal) => {
      const start = text.length
      const sentences = [0, 1, 2].map(() => {
        const from = text.length
        text += `${Array.from({ length: 20 }, zipfWord).join(' ')}. `
        return span(from, text.length - 1)
      })
      return { ordinal, vector, sentences, span: span(start, text.length - 1) }
    })
    const document = {
      id: documentId(id),
      title: id,
      url: null,
      version: id,
      language: 'en',
      text,
      sections: [],
      fingerprint: id,
    }
    return {
      document,
      passages: passages.map(({ ordinal, vector, sentences, span }) => ({
        passage: {
          document: document.id,
          ordinal,
          title: id,
          path: [],
          span,
          text: text.slice(span.start, span.end),
          sentences: threeOf(sentences),
        },
        vectors: { passage: vector, heading: vectors[0]!, sentences: [vector, vectors[0]!, vector] },
      })),
    }
  }

  function zipfWord(): string {
    return `w${Math.floor(30_000 ** random())}`
  }
}

function threeOf([a, b, c]: readonly Span[]): NonEmpty<Span> {
  return [a!, b!, c!]
}

/** The direction of `base` and `share` times `other` together. */
export function mix(base: Vector, other: Vector, share: number): Vector {
  return normalise(base.map((value, i) => value + share * other[i]!))
}
