import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs, promisify } from 'node:util'
import { inOneLine, thisMachine } from './support/machine.ts'
import { startServer } from './support/server-process.ts'
import { table } from './support/table.ts'

// What Schemathesis (PyPI) makes of /openapi.json, right and wrong on purpose, against the server with models that compute next
// to nothing: whether it fails, keeps to its own description, and tells every error as a problem.
const { values: flags } = parseArgs({
  options: {
    /** An environment for Python that Schemathesis is installed in; one is made where none is named. */
    venv: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3' },
    /** Of each operation in each kind of test, at most. */
    examples: { type: 'string', default: '700' },
  },
})

const SCHEMATHESIS = '4.32.5'

/**
 * Left out: a valid request may still name a document that is not there or put an end before a start, which is refused (422,
 * 400); and what only the operator may see is not there for others (404), as if nobody had heard of it. /mcp speaks JSON-RPC
 * (tests/mcp/any-input.test.ts).
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
]

interface Run {
  readonly seed: string
  readonly cases: number
  readonly statuses: Readonly<Record<string, number>>
  readonly serverErrors: number
  readonly errorsThatAreNoProblems: number
  readonly failures: readonly string[]
}

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'verbatim-schema-'))
try {
  const venv = flags.venv ?? (await newVenv(join(folder, 'venv')))
  const server = await startServer(
    { INDEX_DIR: join(folder, 'index'), CORPUS_DIR: resolve('corpus'), LOG_LEVEL: 'error' },
    { program: resolve('dist/bench/bench/support/stub-server.js') },
  )
  try {
    const runs: Run[] = []
    for (const seed of flags.seeds.split(',')) runs.push(await tested(venv, server.url, seed))
    show(runs, server.told())
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function newVenv(path: string): Promise<string> {
  await run('python3', ['-m', 'venv', path])
  await run(join(path, 'bin/pip'), ['install', '--quiet', `schemathesis==${SCHEMATHESIS}`])
  return path
}

async function tested(venv: string, url: string, seed: string): Promise<Run> {
  const har = join(folder, `${seed}.har`)
  const options = [
    'run',
    `${url}/openapi.json`,
    `--seed=${seed}`,
    `--max-examples=${flags.examples}`,
    `--checks=${CHECKS.join(',')}`,
    '--phases=examples,coverage,fuzzing',
    '--continue-on-failure',
    '--exclude-path=/admin/reindex',
    '--exclude-path=/mcp',
    '--report=har',
    `--report-har-path=${har}`,
    '--no-color',
  ]
  const told = await run(join(venv, 'bin/st'), options, { cwd: folder, maxBuffer: 2 ** 28 }).then(
    (done) => done.stdout,
    // It ends with 1 where something failed.
    (error: { readonly stdout?: string }) => error.stdout ?? String(error),
  )
  const exchanges: readonly Exchange[] = JSON.parse(await readFile(har, 'utf8')).log.entries
  const statuses: Record<string, number> = {}
  for (const { response } of exchanges) statuses[response.status] = (statuses[response.status] ?? 0) + 1
  return {
    seed,
    cases: exchanges.length,
    statuses,
    serverErrors: exchanges.filter(({ response }) => response.status >= 500).length,
    errorsThatAreNoProblems: exchanges.filter(({ response }) => !isTold(response)).length,
    // What failed, and how to see it again.
    failures: told.split('\n').filter((line) => /^- |Schema Error|^ {4}curl /.test(line)),
  }
}

interface Exchange {
  readonly response: {
    readonly status: number
    readonly headers: readonly { readonly name: string; readonly value: string }[]
  }
}

/** HEAD has no body, and a type for it all the same. */
function isTold({ status, headers }: Exchange['response']): boolean {
  if (status < 400) return true
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? ''
  return type.startsWith('application/problem+json')
}

function show(runs: readonly Run[], told: string): void {
  const rows = runs.map((one) => [
    one.seed,
    String(one.cases),
    Object.entries(one.statuses)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', '),
    String(one.serverErrors),
    String(one.errorsThatAreNoProblems),
    String(one.failures.length),
  ])
  const total = runs.reduce((sum, { cases }) => sum + cases, 0)
  stdout.write(`Schemathesis ${SCHEMATHESIS}; ${inOneLine(thisMachine())}; ${total} requests\n\n`)
  stdout.write(
    `${table(['seed', 'requests', 'statuses', '5xx', 'errors that are no problem', 'against the description'], rows)}\n`,
  )
  for (const failure of new Set(runs.flatMap(({ failures }) => failures))) stdout.write(`${failure}\n`)
  if (told !== '') stdout.write(`The server told of:\n${told}\n`)
  stdout.write(`${JSON.stringify({ machine: thisMachine(), runs })}\n`)
}
