/** Length of what hnswlib 0.8 writes before the points. */
export const HEADER_BYTES = 96

/**
 * What contradicts itself or the manifest in the header of an hnswlib file; undefined where nothing does. hnswlib takes
 * all sizes from the header unchecked and would read and write beyond its memory (nmslib/hnswlib#673).
 */
export function headerProblem(
  bytes: Uint8Array,
  expected: { readonly dimensions: number; readonly points: number; readonly m: number },
): string | undefined {
  if (bytes.length < HEADER_BYTES) return `its header has ${bytes.length} bytes of ${HEADER_BYTES}`
  const header = decodeHeader(bytes)
  const linkBytes = 4 + 4 * 2 * expected.m
  const elementBytes = linkBytes + 4 * expected.dimensions + 8
  const facts: readonly (readonly [string, number, number])[] = [
    ['level-0 offset', header.offsetLevel0, 0],
    ['room', header.maxElements, expected.points],
    ['points', header.elements, expected.points],
    ['bytes a point', header.elementBytes, elementBytes],
    ['label offset', header.labelOffset, elementBytes - 8],
    ['vector offset', header.vectorOffset, linkBytes],
    ['links a point', header.links, expected.m],
    ['links at level 0', header.linksLevel0, 2 * expected.m],
    ['M', header.m, expected.m],
  ]
  const wrong = facts.find(([, found, wanted]) => found !== wanted)
  if (wrong !== undefined) return `its header says ${wrong[0]} ${wrong[1]}, expected ${wrong[2]}`
  if (header.entryPoint >= expected.points) return `its entry point ${header.entryPoint} is not a point`
  return undefined
}

function decodeHeader(bytes: Uint8Array): HnswHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = (at: number): number => Number(view.getBigUint64(at, true))
  return {
    offsetLevel0: size(0),
    maxElements: size(8),
    elements: size(16),
    elementBytes: size(24),
    labelOffset: size(32),
    vectorOffset: size(40),
    entryPoint: view.getUint32(52, true),
    links: size(56),
    linksLevel0: size(64),
    m: size(72),
  }
}

interface HnswHeader {
  readonly offsetLevel0: number
  readonly maxElements: number
  readonly elements: number
  readonly elementBytes: number
  readonly labelOffset: number
  readonly vectorOffset: number
  readonly entryPoint: number
  readonly links: number
  readonly linksLevel0: number
  readonly m: number
}
