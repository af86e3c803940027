import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig, SETTING_NAMES, SETTINGS, type SettingSources } from '../src/config.ts'
import { InvalidSettingsError } from '../src/core/errors.ts'

const nothing: SettingSources = {
  flags: {},
  environment: {},
  packageRoot: '/package',
  workingDir: '/elsewhere',
}

describe('loadConfig', () => {
  it('has a default for all that is needed, with folders in the package wherever it is started', () => {
    expect(loadConfig(nothing)).toEqual({
      host: '127.0.0.1',
      port: 3000,
      corpusDir: resolve('/package/corpus'),
      indexDir: resolve('/package/index'),
      modelsDir: resolve('/package/models'),
      encoderModel: 'bge-small-en-v1.5',
      readerModel: 'extractive-reader',
      allowedOrigins: [],
      spoilerSections: ['plot summary', 'ending', 'fan theories'],
      retentionDays: 90,
      trustedProxies: [],
      rateLimit: 60,
      rateBurst: 20,
      queueLength: 8,
      mcp: 'on',
      logLevel: 'info',
      logFormat: 'auto',
      logQuestions: false,
      metrics: 'open',
      watch: 'no',
      drainSeconds: 1,
      inferenceThreads: 1,
    })
  })

  it('takes a flag over the environment, and the environment over the default', () => {
    const environment = { HOST: '::1', PORT: '4000' }
    expect(loadConfig({ ...nothing, environment, flags: { port: '5000' } })).toMatchObject({
      host: '::1',
      port: 5000,
      allowedOrigins: [],
      spoilerSections: ['plot summary', 'ending', 'fan theories'],
      logLevel: 'info',
    })
  })

  it('looks for a folder that was given from where the program is started', () => {
    const environment = { CORPUS_DIR: 'texts', INDEX_DIR: '/var/verbatim' }
    expect(loadConfig({ ...nothing, environment })).toMatchObject({
      corpusDir: resolve('/elsewhere/texts'),
      indexDir: resolve('/var/verbatim'),
    })
  })

  it('takes an origin as people write it, and keeps it as browsers do', () => {
    const given =
      'HTTPS://Films.Example, https://films.example:443/, https://bücher.example, http://localhost:8080'
    expect(loadConfig({ ...nothing, environment: { ALLOWED_ORIGINS: given } }).allowedOrigins).toEqual([
      'https://films.example',
      'https://films.example',
      'https://xn--bcher-kva.example',
      'http://localhost:8080',
    ])
  })

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ ...nothing, environment: { PORT: '', PUBLIC_URL: '' } })).toEqual(loadConfig(nothing))
  })

  it.each(['', ' ', 'none'])('takes no headings for spoilers where SPOILER_SECTIONS is %j', (value) => {
    expect(loadConfig(nothing).spoilerSections).not.toEqual([])
    expect(loadConfig({ ...nothing, environment: { SPOILER_SECTIONS: value } }).spoilerSections).toEqual([])
    expect(loadConfig({ ...nothing, flags: { 'spoiler-sections': value } }).spoilerSections).toEqual([])
  })

  it('does not tell again a token that cannot be used', () => {
    const load = () => loadConfig({ ...nothing, environment: { ADMIN_TOKEN: 'short-secret' } })
    expect(load).toThrow(/ADMIN_TOKEN: expected at least 32 .*, got 12 characters/)
    expect(load).not.toThrow(/short-secret/)
  })

  it.each([
    ['HOST', 'two words'],
    ['HOST', 'http://localhost'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', 'eighty'],
    ['CORPUS_DIR', '  '],
    ['READER_MODEL', ' '],
    ['ALLOWED_ORIGINS', 'https://a.example, b.example'],
    ['ALLOWED_ORIGINS', 'https://a.example/blog'],
    ['ALLOWED_ORIGINS', 'https://*.a.example'],
    ['ALLOWED_ORIGINS', 'https://me:secret@a.example'],
    ['ALLOWED_ORIGINS', 'file:///srv'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['LOG_LEVEL', 'verbose'],
    ['LOG_FORMAT', 'xml'],
    ['LOG_QUESTIONS', 'maybe'],
    ['METRICS', 'yes'],
    ['WATCH', 'sometimes'],
    ['DRAIN_SECONDS', '6'],
    ['INFERENCE_THREADS', '0'],
    ['INFERENCE_THREADS', '65'],
  ])('refuses %s=%s, naming it and what was given', (variable, value) => {
    const load = () => loadConfig({ ...nothing, environment: { [variable]: value } })
    expect(load).toThrow(InvalidSettingsError)
    expect(load).toThrow(`${variable}: expected `)
    expect(load).toThrow(`got ${JSON.stringify(value)}`)
  })

  it('names every bad setting at once, by the name it was given under', () => {
    const environment = { PORT: 'eighty', LOG_LEVEL: 'loud', HOST: '127.0.0.1' }
    expect(() => loadConfig({ ...nothing, environment, flags: { port: '-5' } })).toThrow(
      [
        'These settings cannot be used:',
        '  --port: expected a whole number from 0 to 65535, got "-5"',
        '  LOG_LEVEL: expected one of silent, error, info, debug, got "loud"',
      ].join('\n'),
    )
  })
})

describe('the README', () => {
  it.each(SETTING_NAMES)('tells of %s with its variable, flag and default', async (name) => {
    const { variable, flag, fallback } = SETTINGS[name]
    const readme = await readFile(resolve(import.meta.dirname, '../README.md'), 'utf8')
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${variable}\``))
    expect(row).toContain(`\`--${flag}\``)
    expect(row).toContain(fallback === undefined ? '—' : `\`${fallback}\``)
  })
})
