import { describe, expect, it } from 'vitest'
import { isBadUsage, parseCommandLine, UsageError } from '../../src/cli/command-line.ts'
import { documentId } from '../../src/core/document.ts'
import {
  InferenceError,
  InvalidSettingsError,
  UnknownDocumentsError,
  WordlessQuestionError,
} from '../../src/core/errors.ts'

describe('parseCommandLine', () => {
  it('serves where no command is given', () => {
    expect(parseCommandLine([])).toEqual({ kind: 'serve', flags: {} })
    expect(parseCommandLine(['--port', '0'])).toEqual({ kind: 'serve', flags: { port: '0' } })
  })

  it('takes settings before and after the command', () => {
    expect(parseCommandLine(['--index-dir=here', 'index', '--log-level', 'debug'])).toEqual({
      kind: 'index',
      flags: { 'index-dir': 'here', 'log-level': 'debug' },
    })
  })

  it('takes a switch without a value for yes', () => {
    expect(parseCommandLine(['serve', '--watch', '--log-questions'])).toEqual({
      kind: 'serve',
      flags: { watch: 'yes', 'log-questions': 'yes' },
    })
  })

  it('looks for gaps in the last four weeks, to be read here, if not told otherwise', () => {
    expect(parseCommandLine(['gaps'])).toEqual({ kind: 'gaps', flags: {}, days: 28, format: 'text' })
    expect(parseCommandLine(['gaps', '--days=7', '--format', 'csv', '--question-log-dir', 'log'])).toEqual({
      kind: 'gaps',
      flags: { 'question-log-dir': 'log' },
      days: 7,
      format: 'csv',
    })
  })

  it('opens a conversation where ask has no question', () => {
    expect(parseCommandLine(['ask', '--document', 'Red-Rocket', '--limit=1'])).toEqual({
      kind: 'converse',
      flags: {},
      json: false,
      asking: { within: [documentId('red-rocket')], limit: 1 },
    })
  })

  it('takes a question as one word or as several, and makes it regular', () => {
    const command = {
      kind: 'ask',
      flags: {},
      json: false,
      inquiry: { question: 'who plays Mikey?', turns: [], limit: 3 },
    }
    expect(parseCommandLine(['ask', '  who plays\tMikey? '])).toEqual(command)
    expect(parseCommandLine(['ask', 'who', 'plays', 'Mikey?'])).toEqual(command)
  })

  it('limits the documents and the quotes', () => {
    expect(
      parseCommandLine([
        'ask',
        'Why?',
        '--json',
        '--document',
        'Red-Rocket',
        '--document=2024/dune',
        '--limit=8',
      ]),
    ).toEqual({
      kind: 'ask',
      flags: {},
      json: true,
      inquiry: {
        question: 'Why?',
        turns: [],
        within: [documentId('red-rocket'), documentId('2024/dune')],
        limit: 8,
      },
    })
  })

  it('takes a question that starts with a dash after two dashes', () => {
    expect(parseCommandLine(['ask', '--', '--port is what?'])).toMatchObject({
      inquiry: { question: '--port is what?' },
    })
  })

  it.each([
    [['--help'], 'help'],
    [['ask', '-h'], 'help'],
    [['--version'], 'version'],
    [['-v'], 'version'],
  ])('shows %s', (args, kind) => {
    expect(parseCommandLine(args)).toEqual({ kind })
  })

  it.each<[args: string[], problem: RegExp]>([
    [['answer'], /There is no command "answer": it is one of serve, index, ask, gaps and mcp/],
    [['--ports', '1'], /Unknown option '--ports'/],
    [['serve', '--port'], /argument missing/],
    [['serve', 'now'], /serve takes no further word, got "now"/],
    [['index', '--json'], /go with ask/],
    [['mcp', '--limit', '2'], /go with ask/],
    [['mcp', 'now'], /mcp takes no further word/],
    [['--limit', '2'], /go with ask/],
    [['ask', ' '], /ask takes a question/],
    [['ask', ' \u0000 '], /ask takes a question/],
    [['ask', 'x'.repeat(1001)], /at most 1000 characters, this one has 1001/],
    [['ask', 'Why?', '--limit', '0'], /--limit: expected a whole number from 1 to 8, got "0"/],
    [['ask', 'Why?', '--limit', '9'], /--limit/],
    [['ask', 'Why?', '--limit', '2.5'], /--limit/],
    [['ask', 'Why?', '--limit', ''], /--limit/],
    [['ask', 'Why?', '--document', ' '], /--document takes the id of a document/],
  ])('refuses %j', (args, problem) => {
    expect(() => parseCommandLine(args)).toThrow(UsageError)
    expect(() => parseCommandLine(args)).toThrow(problem)
    expect(() => parseCommandLine(args)).toThrow('`verbatim --help`')
  })

  it('refuses a question without words', () => {
    expect(() => parseCommandLine(['ask', '?!'])).toThrow(WordlessQuestionError)
  })
})

describe('isBadUsage', () => {
  it('tells what the caller did wrong from what went wrong', () => {
    expect(isBadUsage(new UsageError('No'))).toBe(true)
    expect(isBadUsage(new InvalidSettingsError('PORT'))).toBe(true)
    expect(isBadUsage(new WordlessQuestionError())).toBe(true)
    expect(isBadUsage(new UnknownDocumentsError(['x']))).toBe(true)
    expect(isBadUsage(new InferenceError('gone'))).toBe(false)
  })
})
