/** One stage of a Dockerfile, as far as ours go: comments, lines that go on, and COPY of plain names. */
export interface Stage {
  /** Undefined for the last one, which needs none. */
  readonly name: string | undefined
  readonly image: string
  readonly workdir: string
  /** COPY and RUN, in their order. */
  readonly steps: readonly Step[]
  readonly environment: Readonly<Record<string, string>>
  readonly user: string | undefined
  readonly volumes: readonly string[]
  readonly command: readonly string[]
  readonly healthcheck: readonly string[]
}

export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | {
      readonly kind: 'copy'
      /** A stage; the folder of the Dockerfile where undefined. */
      readonly from: string | undefined
      readonly sources: readonly string[]
      readonly target: string
    }

/** Throws on what it does not know, so that no step is left out in silence. */
export function parseDockerfile(text: string): readonly Stage[] {
  const stages: Stage[] = []
  for (const instruction of instructionsOf(text)) {
    const [, name = '', rest = ''] = /^(\w+)\s+([\s\S]*)$/.exec(instruction) ?? []
    if (name === 'FROM') {
      const [, image = '', as] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(rest) ?? []
      stages.push({ ...EMPTY, image, name: as })
      continue
    }
    const last = stages.pop()
    if (last === undefined) throw new TypeError(`${instruction}: stands before FROM`)
    stages.push(withInstruction(last, name, rest))
  }
  return stages
}

const EMPTY: Stage = {
  name: undefined,
  image: '',
  workdir: '/',
  steps: [],
  environment: {},
  user: undefined,
  volumes: [],
  command: [],
  healthcheck: [],
}

function withInstruction(stage: Stage, name: string, rest: string): Stage {
  switch (name) {
    case 'WORKDIR':
      return { ...stage, workdir: rest }
    case 'RUN':
      return { ...stage, steps: [...stage.steps, { kind: 'run', command: rest }] }
    case 'COPY':
      return { ...stage, steps: [...stage.steps, copyStep(rest)] }
    case 'ENV':
      return { ...stage, environment: { ...stage.environment, ...pairsOf(rest) } }
    case 'USER':
      return { ...stage, user: rest }
    case 'VOLUME':
      return { ...stage, volumes: JSON.parse(rest) }
    case 'CMD':
      return { ...stage, command: JSON.parse(rest) }
    case 'HEALTHCHECK':
      return { ...stage, healthcheck: JSON.parse(rest.replace(/^.*?CMD\s+/s, '')) }
    case 'EXPOSE':
      return stage
    default:
      throw new TypeError(`${name} ${rest}: no instruction that is known here`)
  }
}

function copyStep(rest: string): Step {
  const words = rest.split(/\s+/)
  const flags = words.filter((word) => word.startsWith('--'))
  const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length)
  if (flags.length > (from === undefined ? 0 : 1)) throw new TypeError(`COPY ${rest}: a flag not known here`)
  const names = words.filter((word) => !word.startsWith('--'))
  return { kind: 'copy', from, sources: names.slice(0, -1), target: names.at(-1) ?? '' }
}

function pairsOf(rest: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rest.split(/\s+/).map((pair) => pair.split('=', 2) as [string, string]))
}

/** Without comments; a line that ends in a backslash goes on. */
function instructionsOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
}
