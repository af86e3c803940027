import type { Embedder } from '../../src/core/ports.ts'
import { terms, words } from '../../src/core/terms.ts'
import { normalise, type Vector } from '../../src/core/vector.ts'

/** Texts that share terms, or parts of words, come out near each other. No model, no randomness, nothing to wait for. */
export function hashingEmbedder(dimensions = 64): Embedder {
  const embed = (text: string): Vector => hashedBag(text, dimensions)
  return {
    model: { name: 'hashing', sha256: '0'.repeat(64), dimensions },
    embedQuestion: async (text) => embed(text),
    embedPassages: async (texts) => texts.map(embed),
    countTokens: async (texts) => texts.map((text) => words(text).length),
    close: async () => {},
  }
}

const TERM_WEIGHT = 1
const TRIGRAM_WEIGHT = 0.2

// Component 0 carries a trace of every text, so that one without words still has a direction.
function hashedBag(text: string, dimensions: number): Vector {
  const bag = new Float64Array(dimensions)
  bag[0] = 0.01
  for (const term of terms(text)) add(bag, `term:${term}`, TERM_WEIGHT)
  for (const word of words(text)) {
    const padded = `^${word}$`
    for (let i = 0; i + 3 <= padded.length; i += 1) add(bag, padded.slice(i, i + 3), TRIGRAM_WEIGHT)
  }
  return normalise(bag)
}

function add(bag: Float64Array, feature: string, weight: number): void {
  const hash = fnv1a(feature)
  const slot = 1 + (hash % (bag.length - 1))
  bag[slot] = bag[slot]! + (hash & 0x4000_0000 ? weight : -weight)
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
