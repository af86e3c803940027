import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { understand } from '../../src/core/understand.ts'
import type { Vocabulary } from '../../src/core/vocabulary.ts'
import { vocabularyOfFile } from '../support/vocabulary-of.ts'

let vocabulary: Vocabulary

beforeAll(async () => {
  vocabulary = await vocabularyOfFile('corpus/red-rocket.txt')
})

describe('what was typed', () => {
  it.each([
    ['who derected it', 'who directed it'],
    ['Who derected it?!', 'Who directed it?!'],
    ['where dose the movi take palce', 'where does the movie take place'],
    ['wat kind of ligthing did baker use', 'what kind of lighting did baker use'],
    ['did simon rex get any awrd nominatons', 'did simon rex get any award nominations'],
    ['wich problms did the prodction run into', 'which problems did the production run into'],
    ['rotten tomatos scroe of red rocket', 'rotten tomatos score of red rocket'],
    ['Who plays Mikye Saber?', 'Who plays Mikey Saber?'],
    ['Who is Mikeyy?', 'Who is Mikey?'],
    ["what is Mikye's job", "what is Mikey's job"],
    ['u think its good', 'you think its good'],
    ['where r they from pls', 'where are they from please'],
    ['Whos in it', "Who's in it", false],
    ['is it sooooo sad', 'is it so sad'],
    ['what is the sound track like', 'what is the soundtrack like', false],
    ['how is thesoundtrack', 'how is the soundtrack', false],
    ['WHO DERECTED IT', 'who directed it'],
    ['WHO DIRECTED IT?', 'who directed it?', false],
    ['Ｗｈｏ　ｄｉｒｅｃｔｅｄ　ｉｔ？', 'Who directed it?', false],
    ['“Red Rocket” – who’s in it? 😀', '"Red Rocket" - who\'s in it?', false],
    ['IS IT RATED R', 'is it rated r', false],
    ['is the co-writter known', 'is the co-writer known'],
  ])('%j is understood as %j', (typed, text, changed = true) => {
    expect(understand(typed, { vocabulary })).toEqual({ text, changed, foreign: false })
  })

  it.each([
    // People and things that the documents do not know, near to some that they do.
    'Who is Strawberry?',
    'who is strawberry',
    'Who is Mike?',
    'does mike have a wife',
    'Who is Lexie?',
    'Who is Mikel?',
    'who plays mikel',
    'Who is Simone Rexford?',
    'is Lila in it',
    'Did Shaun Baker direct it?',
    'Is Dean Baker the director?',
    'Was it Simon Reg?',
    'What does Lexa want?',
    'who is neel',
    'Did Harlan Voss win an Oscar for it?',
    'who is theo',
    'Was it shown at Sundance?',
    'is it like Tangerines',
    'Was Texan music used?',
    'What did Marit say to Irena?',
    'how does Roth die',
    'Where is Galveston?',
    // Correct, rare or of other spellings.
    'Who narrates the documentary?',
    'what colour is the theatre programme',
    'does the cinematographer analyse grey dialogue',
    'is it a prequel or a whodunnit',
    'Which MPA rating did it get, R or NC-17?',
    'Rocky III or Rocky II?',
    'what happens at 3pm in 2021',
    'mail me at mikye@moveis.org or #mikye',
    'the U.S. or the U.K.?',
    "Isn't it, don't they, who's that?",
    'why?',
    'score',
    'asdf qwer zxcv uiop hjkl',
    'red rocket',
  ])('%j is left as it is', (typed) => {
    expect(understand(typed, { vocabulary })).toMatchObject({ text: typed, changed: false })
  })

  it('is left alone, but for its characters, where it is in another language', () => {
    expect(understand('Wer hat bei „Red Rocket“ Regie geführt?', { vocabulary })).toEqual({
      text: 'Wer hat bei "Red Rocket" Regie geführt?',
      changed: false,
      foreign: true,
    })
  })

  it('is left alone where the documents are in another language', () => {
    const german = 'der film wurde in einer kleinen stadt gedreht und handelt von einem mann'
    const words: Vocabulary = new Map(german.split(' ').map((word) => [word, { count: 1, form: word }]))
    expect(understand('wer hat den flim gedreth', { vocabulary: words })).toEqual({
      text: 'wer hat den flim gedreth',
      changed: false,
      foreign: false,
    })
  })

  it('keeps what the documents themselves write so', () => {
    const words: Vocabulary = new Map([
      ['u', { count: 2, form: 'U' }],
      ['derected', { count: 1, form: 'derected' }],
    ])
    expect(understand('who derected u', { vocabulary: words }).text).toBe('who derected u')
  })

  it('takes the accents of the documents', () => {
    const words: Vocabulary = new Map([['helene', { count: 5, form: 'Hélène' }]])
    expect(understand('Is Heelene punished?', { vocabulary: words }).text).toBe('Is Hélène punished?')
    expect(understand('Is Helene punished?', { vocabulary: words }).text).toBe('Is Helene punished?')
  })

  it('keeps its words where there are no documents', () => {
    expect(understand('Who is it?', { vocabulary: new Map() }).text).toBe('Who is it?')
  })
})

describe('understanding', () => {
  const messages = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[a-z' ]{0,60}$/),
    fc
      .array(
        fc.constantFrom(
          'who',
          'derected',
          'teh',
          'Mikye',
          'r',
          'u',
          'sooo',
          'THE',
          'soundtrak',
          'palce',
          '?',
          'sound',
          'track',
        ),
      )
      .map((words) => words.join(' ')),
  )

  it('keeps every message that has a word one that has', () => {
    fc.assert(
      fc.property(messages, (message) => {
        if (!/[\p{L}\p{N}]/u.test(message)) return
        expect(understand(message, { vocabulary }).text).toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  it('changes nothing more when done again', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { text } = understand(message, { vocabulary })
        expect(understand(text, { vocabulary })).toMatchObject({ text, changed: false })
      }),
    )
  })

  it('is not misled by case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), (message) => {
        const shouted = understand(message.toUpperCase(), { vocabulary }).text.toLowerCase()
        expect(shouted).toBe(understand(message, { vocabulary }).text.toLowerCase())
      }),
    )
  })

  // Each takes a second or two. The time limit leaves room for a busy machine: quadratic work would take hours.
  it.each([
    ['one word', 'a'.repeat(1e6)],
    ['unknown words', 'qzxw '.repeat(2e5)],
    ['known and unknown words', 'the derected '.repeat(77_000)],
    ['chat-speak', 'r u '.repeat(250_000)],
    ['apostrophes', "'".repeat(1e6)],
    ['contractions', "a'a".repeat(330_000)],
    ['capitals', 'AA '.repeat(330_000)],
    ['accents on one letter', `a${'\u0301'.repeat(1e6)}`],
    ['joiners', 'a\u200d'.repeat(5e5)],
    ['accents and joiners', 'a\u0301\u0301\u200d'.repeat(250_000)],
    ['emoji', '👨‍👩‍👧‍👦'.repeat(90_000)],
    ['dots', 'a.'.repeat(5e5)],
    ['drawn-out runs', 'aaab'.repeat(250_000)],
    ['ideographs', '映'.repeat(1e6)],
    ['spaces', ' '.repeat(1e6)],
  ])(
    'takes a million characters of %s in its stride',
    (_what, message) => {
      expect(understand(message, { vocabulary }).changed).toBeTypeOf('boolean')
    },
    120_000,
  )
})
