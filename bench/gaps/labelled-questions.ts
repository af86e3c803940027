import { readFile } from 'node:fs/promises'

export interface LabelledQuestion {
  readonly text: string
  /** What it asks; one that asks what no other does has a topic of its own. */
  readonly topic: string
}

/** The film that no other than the questions speak of. */
export const FILM = 'The Glass Orchard'

/** Questions as visitors of a film site type them, below a line with their topic; "# -" before those that share none. */
export async function readLabelled(file: string): Promise<readonly LabelledQuestion[]> {
  const questions: LabelledQuestion[] = []
  let topic = ''
  for (const line of (await readFile(file, 'utf8')).split('\n').map((each) => each.trim())) {
    if (line.startsWith('# ')) topic = line.slice(2)
    else if (line !== '') questions.push({ text: line, topic: topic === '-' ? `- ${line}` : topic })
  }
  return questions
}

/**
 * To choose by, and to measure by what was chosen: the first half of the topics and the second, as topics that are easily taken
 * for each other ("the dog's breed", "whether the dog dies") stand next to each other; of the questions without a topic each half.
 */
export function halves(
  questions: readonly LabelledQuestion[],
): readonly [readonly LabelledQuestion[], readonly LabelledQuestion[]] {
  const topics = [...new Set(questions.map(({ topic }) => topic))]
  const first = new Set(
    [true, false].flatMap((own) => {
      const some = topics.filter((topic) => topic.startsWith('- ') === own)
      return some.slice(0, Math.ceil(some.length / 2))
    }),
  )
  return [
    questions.filter(({ topic }) => first.has(topic)),
    questions.filter(({ topic }) => !first.has(topic)),
  ]
}
