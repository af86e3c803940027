import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { version } from 'node:process'

/** What a figure was measured on: without it the figure means little. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly node: string
  /** The commit measured, with "+" where files had been changed since; "unknown" outside a repository. */
  readonly commit: string
}

export function thisMachine(): Machine {
  const cores = cpus()
  return {
    cpu: cores[0]?.model ?? 'unknown',
    cores: cores.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: version,
    commit: commitMeasured(),
  }
}

export function inOneLine(machine: Machine): string {
  return `${hardware(machine)}, commit ${machine.commit}`
}

/** For a file that is committed itself. */
export function hardware({ cpu, cores, memoryGb, node }: Machine): string {
  return `${cores} × ${cpu}, ${memoryGb} GB, Node ${node}`
}

function commitMeasured(): string {
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') !== ''
    return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '')
  } catch {
    return 'unknown'
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}
