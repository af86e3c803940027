import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { InferenceError } from '../../src/core/errors.ts'
import {
  doublingBackOff,
  RecoveringError,
  superviseInference,
  type InferenceEvent,
  type SupervisedInference,
  type SupervisionOptions,
} from '../../src/inference/supervise.ts'

const options = {
  modelsDir: resolve('models'),
  encoder: 'bge-small-en-v1.5',
  reader: 'extractive-reader',
  workerFile: pathToFileURL(resolve('tests/support/stub-worker.mjs')),
  backOffMs: () => 1,
}

/** Models that were told to end when the test does, what became of them, and what waits for that. */
async function supervised(changes: Partial<SupervisionOptions> = {}) {
  const events: InferenceEvent[] = []
  let heard = () => {}
  const inference = await superviseInference({
    ...options,
    ...changes,
    onEvent(event) {
      events.push(event)
      heard()
    },
  })
  onTestFinished(() => inference.close())
  async function until(kind: InferenceEvent['kind'], times = 1): Promise<void> {
    while (events.filter((event) => event.kind === kind).length < times)
      await new Promise<void>((resolve) => (heard = resolve))
  }
  return { inference, events, until }
}

const ask = ({ embedder }: SupervisedInference, text: string) => embedder.embedQuestion(text)

describe('the models under supervision', () => {
  it.each(['exit now', 'throw now'])('run again after a worker that was told to %s', async (order) => {
    const { inference, events, until } = await supervised()
    const waiting = ask(inference, 'never answer')
    await Promise.all([
      expect(ask(inference, order)).rejects.toThrow(InferenceError),
      expect(waiting).rejects.toThrow(InferenceError),
    ])
    await until('restarted')
    expect(inference.isRunning()).toBe(true)
    expect(await ask(inference, 'who?')).toHaveLength(4)
    expect(events.map(({ kind }) => kind)).toEqual(['ended', 'restarted'])
  })

  it('fail at once what is asked while they do not run, with what to do', async () => {
    const { inference, until } = await supervised({ backOffMs: () => 60_000 })
    await expect(ask(inference, 'exit now')).rejects.toThrow(InferenceError)
    await until('ended')
    expect(inference.isRunning()).toBe(false)
    expect(inference.waiting()).toBe(0)
    await expect(ask(inference, 'who?')).rejects.toThrow('started again. Ask again in a moment')
    await expect(inference.reader.read('who?', [])).rejects.toThrow(RecoveringError)
  })

  it('are not started again once closed, not even in a pause', async () => {
    const { inference, events, until } = await supervised({ backOffMs: () => 60_000 })
    await expect(ask(inference, 'exit now')).rejects.toThrow(InferenceError)
    await until('ended')
    await inference.close()
    await expect(ask(inference, 'who?')).rejects.toThrow('Restart the server')
    expect(events.map(({ kind }) => kind)).toEqual(['ended'])
  })

  it('are tried again where they cannot be started, after longer and longer pauses', async () => {
    const modelsDir = await mkdtemp(join(tmpdir(), 'verbatim-models-'))
    onTestFinished(() => rm(modelsDir, { recursive: true, force: true }))
    await copyModels(modelsDir)
    const attempts: number[] = []
    const backOffMs = (attempt: number) => {
      attempts.push(attempt)
      return 1
    }
    const { inference, events, until } = await supervised({ modelsDir, backOffMs })
    await rm(join(modelsDir, options.reader), { recursive: true })
    await expect(ask(inference, 'exit now')).rejects.toThrow(InferenceError)
    await until('not-restarted', 2)
    expect(Math.max(...attempts)).toBeGreaterThanOrEqual(2)
    await copyModels(modelsDir)
    await until('restarted')
    expect(await ask(inference, 'who?')).toHaveLength(4)
    expect(events.find(({ kind }) => kind === 'not-restarted')).toMatchObject({
      problem: expect.stringContaining(options.reader),
    })
  })

  it('wait from half a second to half a minute', () => {
    expect([0, 1, 2, 5, 6, 1000].map(doublingBackOff)).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000])
  })
})

describe('the real models, killed while they compute', () => {
  it('answer again, and let what they had fail', { timeout: 60_000 }, async () => {
    const { workerFile: _, ...real } = options
    const { inference, events, until } = await supervised({
      ...real,
      workerFile: pathToFileURL(resolve('dist/inference/worker.js')),
    })
    const before = await ask(inference, 'Who directed it?')
    const underWay = Array.from({ length: 20 }, () => ask(inference, 'a long text '.repeat(100)))
    const failing = Promise.allSettled(underWay)
    process.kill(inference.pid()!, 'SIGKILL')
    expect((await failing).map(({ status }) => status)).toEqual(underWay.map(() => 'rejected'))
    await until('restarted')
    expect(await ask(inference, 'Who directed it?')).toEqual(before)
    expect(events[0]).toMatchObject({ kind: 'ended', problem: expect.stringContaining('SIGKILL') })
  })
})

async function copyModels(modelsDir: string): Promise<void> {
  for (const name of [options.encoder, options.reader]) {
    await mkdir(join(modelsDir, name, 'onnx'), { recursive: true })
    for (const file of [
      'config.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/model_quantized.onnx',
    ])
      await copyFile(join(options.modelsDir, name, file), join(modelsDir, name, file))
  }
}
