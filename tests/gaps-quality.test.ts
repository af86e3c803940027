import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { askedOfFilm } from '../bench/gaps/asked-of-film.ts'
import { clusterScores } from '../bench/gaps/cluster-scores.ts'
import { readLabelled } from '../bench/gaps/labelled-questions.ts'
import { clusterByMeaning } from '../src/core/gaps/cluster-by-meaning.ts'
import { SAME_QUESTION } from '../src/core/gaps/gaps-report.ts'
import type { Vector } from '../src/core/vector.ts'
import { loadConfig } from '../src/config.ts'
import { superviseInference } from '../src/inference/supervise.ts'

// Measured 2026-11-25 by bench:gaps: purity 0.92, V-measure 0.93, adjusted Rand index 0.70. Other processors round differently.
it('groups questions by what they ask', { timeout: 120_000 }, async () => {
  const questions = await readLabelled(resolve('bench/gaps/questions.txt'))
  const { modelsDir, encoderModel, readerModel } = loadConfig({
    flags: {},
    environment: {},
    packageRoot: resolve('.'),
    workingDir: resolve('.'),
  })
  const inference = await superviseInference({
    workerFile: pathToFileURL(resolve('dist/inference/worker.js')),
    modelsDir,
    encoder: encoderModel,
    reader: readerModel,
    threads: 1,
  })
  try {
    const { embedder } = inference.withPriority('background')
    const vectors: Vector[] = []
    for (const { text } of questions) vectors.push(await embedder.embedQuestion(askedOfFilm(text)))
    const clusters = await clusterByMeaning(vectors, { threshold: SAME_QUESTION })
    const scores = clusterScores(
      questions.map(({ topic }) => topic),
      clusters,
    )
    expect(scores.purity).toBeGreaterThan(0.87)
    expect(scores.vMeasure).toBeGreaterThan(0.9)
    expect(scores.ari).toBeGreaterThan(0.62)
  } finally {
    await inference.close()
  }
})
