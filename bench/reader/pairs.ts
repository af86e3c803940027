import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv } from 'node:process'
import { documentId } from '../../src/core/document.ts'
import { relativeTo } from '../../src/core/evidence.ts'
import { contextOf } from '../../src/core/passage-context.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import { retrieve } from '../../src/core/retrieve.ts'
import { terms } from '../../src/core/terms.ts'
import { openQualityRun } from '../quality/command-line.ts'
import { filmSet } from '../quality/evaluation-sets.ts'
import { withIndexOf } from '../quality/gather.ts'

const PASSAGES = 6

// pairs.js FOLDER OUT: each question of a folder with the passages that retrieval likes best, a line of JSON a question.
const [folder, out] = argv.slice(2)
if (!folder || !out) throw new RangeError('usage: pairs.js FOLDER OUT')
const { inference } = await openQualityRun([])
const set = await filmSet(folder, folder, join(folder, 'questions.jsonl'), false)
const lines = await withIndexOf(folder, inference, async (store) => {
  const snapshot = await store.snapshot()
  const pairs: string[] = []
  for (const { document, question: raw, parts, keys } of set.questions) {
    const question = normaliseQuestion(raw)
    const asked = {
      question,
      vector: await inference.embedder.embedQuestion(question),
      terms: terms(question),
    }
    const found = await retrieve(asked, snapshot, PASSAGES, [documentId(document)])
    const passages = found.map((embedded) => ({
      context: contextOf(embedded.passage),
      text: embedded.passage.text,
      sentences: embedded.passage.sentences.map((sentence) => relativeTo(embedded, sentence)),
    }))
    const readings = await inference.reader.read(question, passages)
    pairs.push(
      JSON.stringify({
        question,
        sentences: parts.flat(),
        spans: keys,
        passages: passages.map((passage, at) => ({
          ...passage,
          margin: Math.max(...readings[at]!.sentences.map(({ margin }) => margin)),
        })),
      }),
    )
  }
  snapshot.release()
  return pairs
})
await writeFile(out, `${lines.join('\n')}\n`)
await inference.close()
