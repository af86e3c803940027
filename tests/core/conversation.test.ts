import { describe, expect, it } from 'vitest'
import type { About } from '../../src/core/about.ts'
import { meaningsOf, remembered } from '../../src/core/conversation.ts'
import type { KnownPerson } from '../../src/core/known-people.ts'

const person = (name: string, pronoun: 'he' | 'she', more: Partial<KnownPerson> = {}): KnownPerson => ({
  name,
  called: name.split(' ').at(-1)!,
  pronoun,
  callings: [],
  playedBy: null,
  ...more,
})
const about: About = {
  subject: 'Harbour Lights',
  people: [
    person('Ada Moll', 'she', { playedBy: 'Rita Sand', callings: ['captain'] }),
    person('Rita Sand', 'she', { callings: ['actress'] }),
    person('Jonas Falk', 'he', { callings: ['baker'] }),
    person('Lil', 'she', { callings: ['mother'] }),
  ],
}

type Said = readonly [question: string, ...quotes: string[]]

const meaningsAfter = (turns: readonly Said[], question: string): readonly string[] =>
  meaningsOf(
    question,
    remembered(
      turns.map(([said, ...quotes]) => ({ question: said, quotes })),
      about,
    ),
  ).map((meaning) => meaning.question)

describe('what a question may mean after what was said before', () => {
  it.each<[string, Said[], string, string]>([
    ['a pronoun for who was asked about', [['Who is Jonas Falk?']], 'Who plays him?', 'Who plays Falk?'],
    ['a possessive', [['Who is Jonas Falk?']], 'What is his shop like?', 'What is Falk’s shop like?'],
    ['a name typed in small letters', [['who is jonas falk']], 'is he in it much?', 'is Falk in it much?'],
    [
      'somebody quoted, where the question before names nobody',
      [['Who runs the ferry?', 'Ada Moll runs the ferry alone.']],
      'How old is she?',
      'How old is Moll?',
    ],
    [
      'the one of two that agrees',
      [['Does Jonas Falk love Ada Moll?']],
      'What does she say to that?',
      'What does Moll say to that?',
    ],
    [
      'a description of who was quoted',
      [['Who plays Ada Moll?', 'Rita Sand plays Ada Moll.']],
      'Did the actress win anything?',
      'Did Sand win anything?',
    ],
    [
      'another in the place of the first',
      [['Who plays Ada Moll?']],
      'And Jonas Falk?',
      'Who plays Jonas Falk?',
    ],
    [
      'a thing in the place of a thing',
      [['Who painted the ship?']],
      'and the tower?',
      'Who painted the tower?',
    ],
    [
      'a possessor in the place of another',
      [["What is Lil's shop called?"]],
      "and Jonas Falk's?",
      "What is Jonas Falk's shop called?",
    ],
    ['another circumstance', [['Where was the film shot?']], 'When?', 'When was the film shot?'],
    [
      '… with its preposition',
      [['Where was the film shot?']],
      'in which year?',
      'In which year was the film shot?',
    ],
    ['a group that it is for', [['Is it fit for children?']], 'And for teachers?', 'Is it fit for teachers?'],
    ['the reason', [['Did they ever make a sequel?']], 'why not?', 'Why didn’t they ever make a sequel?'],
    ['the reason of what was asked', [['When did Jonas Falk leave?']], 'Why?', 'Why did Jonas Falk leave?'],
    [
      'what is named before',
      [['Where was it shot?']],
      'And the captain, how old is she?',
      'how old is the captain?',
    ],
    [
      'what is named behind',
      [['Where was it shot?']],
      'What was her name, the widow?',
      'What was the widow’s name?',
    ],
    ['a way back', [['Where was it shot?']], 'Back to Jonas Falk: who plays him?', 'who plays Jonas Falk?'],
    ['a way back to the work', [['Who is Jonas Falk?']], 'Back to the film: is it long?', 'is it long?'],
    ['something else', [['Who is Jonas Falk?']], 'Different question: is it long?', 'is it long?'],
  ])('takes up %s', (_, before, question, meant) => {
    expect(meaningsAfter(before, question)[0]).toBe(meant)
  })

  it.each<[string, Said[], string]>([
    ['nothing was said before', [], 'Who plays him?'],
    ['it names what it is about', [['Who is Jonas Falk?']], 'Where was the film shot?'],
    ['nobody before agrees with the pronoun', [['Who is Jonas Falk?']], 'How old is she?'],
    [
      'the pronoun means somebody in the same question',
      [['Who is Jonas Falk?']],
      'Does Ada Moll love her ship?',
    ],
    ['“that” goes with a noun', [['What is the music like?']], 'Who wrote that song?'],
  ])('leaves a question as it is where %s', (_, before, question) => {
    expect(meaningsAfter(before, question)).toEqual([question])
  })

  it('asks only the whole question where somebody takes the place of somebody: not who they are', () => {
    expect(meaningsAfter([['Who plays Ada Moll?']], 'and Jonas Falk?')).toEqual(['Who plays Jonas Falk?'])
  })

  it('also tries a bare thing by itself, behind the whole question', () => {
    expect(meaningsAfter([['What is the music like?']], 'And the ending?')).toEqual([
      'What is the ending like?',
      'What about the ending?',
    ])
  })

  it('keeps “it” as the work beside what else it may mean, and tries the work first', () => {
    expect(meaningsAfter([['What is the music like?']], 'How long is it?')).toEqual([
      'How long is it?',
      'How long is the music?',
    ])
    expect(meaningsAfter([['Why do the two brothers fight?']], 'What became of them?')).toEqual([
      'What became of them?',
      'What became of the two brothers?',
    ])
  })

  it('goes on from what an ellipsis meant', () => {
    const before: Said[] = [['Who plays Ada Moll?'], ['And Jonas Falk?']]
    expect(meaningsAfter(before, 'And Lil?')[0]).toBe('Who plays Lil?')
  })

  it('goes on from the topic where the last turn asked for more of it', () => {
    const before: Said[] = [['Who is Jonas Falk?'], ['tell me more']]
    expect(meaningsAfter(before, 'Who plays him?')[0]).toBe('Who plays Falk?')
  })

  it('does not take the article of a name for the name where it remembers what a quote spoke of', () => {
    const said: Said[] = [['Who wrote The Tethys Relay?'], ['How does it end?', 'It ends on the roof.']]
    const { turns } = remembered(
      said.map(([question, ...quotes]) => ({ question, quotes })),
      { subject: null, people: [] },
    )
    expect(turns.at(-1)!.question).toBe('How does it end?')
  })

  it('remembers of what a question may have meant that which was quoted for it', () => {
    const before: Said[] = [['Do Ada Moll and Lil meet?'], ['How old is she?', 'Lil is ninety.']]
    expect(meaningsAfter(before, 'Where does she live?')[0]).toBe('Where does Lil live?')
  })
})

describe('long turns', () => {
  const spell = 'what did the old man say to her about it, '
  const turn = (text: string, quote: string): Said => [text.repeat(1000 / text.length), quote]

  it.each(['and, ', 'she ', 'it ', spell, 'back to '])(
    'are understood in a moment: “%s” over and over',
    (text) => {
      const turns = Array.from({ length: 8 }, () =>
        turn(text, `Ada Moll runs the ferry. ${spell.repeat(400)}`),
      )
      meaningsAfter([['Who is Ada Moll?']], 'How old is she?') // Loads what is loaded once.
      const before = performance.now()
      meaningsAfter(turns, 'What did she say to him about it, and about that?')
      expect(performance.now() - before).toBeLessThan(5000)
    },
  )

  it('stand alone where they are longer than a follow-up is', () => {
    const long = `How old is she${', or so it was said'.repeat(30)}?`
    expect(meaningsAfter([['Who is Ada Moll?']], long)).toEqual([long])
    expect(meaningsAfter([['Who is Ada Moll?']], 'How old is she, or so it was said?')[0]).toContain('Moll')
  })
})

describe('of several works', () => {
  const several: About = {
    subject: null,
    people: about.people,
    works: ['The Straw Guest', 'The Last Baker', 'In the End', 'Ada'],
  }
  const after = (said: string, question: string, known: About): readonly string[] =>
    meaningsOf(question, remembered([{ question: said, quotes: [] }], known)).map(
      (meaning) => meaning.question,
    )

  it('asks of another what was asked of one, whatever their titles look like', () => {
    expect(after('Who directed The Straw Guest?', 'and The Last Baker?', several)).toEqual([
      'Who directed The Last Baker?',
    ])
    expect(after('How long is it?', 'What about the last baker?', several)).toEqual([
      'How long is the last baker?',
    ])
    expect(after('Who directed The Straw Guest?', 'and In the End?', several)).toEqual([
      'Who directed In the End?',
    ])
  })

  it('asks of somebody named like one what was asked of somebody', () => {
    expect(after('Who plays Jonas Falk?', 'and Ada?', several)).toEqual(['Who plays Ada?'])
  })

  it('does not put a scene in the place of the one work', () => {
    expect(after('Who directed Harbour Lights?', 'and the storm?', about)).toEqual(['What about the storm?'])
  })
})
