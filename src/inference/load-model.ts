import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers'
import ort from 'onnxruntime-node'

/** Call once, before any model is loaded: local files only, and sessions on the CPU with this many threads. */
export function prepareRuntime(modelsDir: string, threads: number): void {
  env.allowRemoteModels = false
  env.localModelPath = modelsDir
  env.useBrowserCache = false
  env.useFSCache = false

  // transformers.js 2 fixes the session options and, where the CPU provider fails, retries as WebAssembly with a second,
  // confusing error. Both are settled by taking its place at the only door to a session.
  const create: (
    model: Uint8Array,
    options?: ort.InferenceSession.SessionOptions,
  ) => Promise<ort.InferenceSession> = ort.InferenceSession.create.bind(ort.InferenceSession)
  const tuned: ort.InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  }
  Object.assign(ort.InferenceSession, { create: (model: Uint8Array) => create(model, tuned) })
}

export function loadTokenizer(name: string): Promise<PreTrainedTokenizer> {
  return AutoTokenizer.from_pretrained(name, { local_files_only: true })
}
