import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitQuestion } from '../../src/core/split-question.ts'

describe('splitQuestion', () => {
  it.each<readonly [message: string, ...parts: string[]]>([
    ['Where was it shot, and who wrote it?', 'Where was it shot?', 'Who wrote it?'],
    ['Who directed it? Who plays the lead?', 'Who directed it?', 'Who plays the lead?'],
    ['who directed it? who plays the lead?', 'Who directed it?', 'Who plays the lead?'],
    ['who directed it and who wrote it', 'Who directed it?', 'Who wrote it?'],
    ['who was in it & where did they film it', 'Who was in it?', 'Where did they film it?'],
    ['When and where was it filmed?', 'When was it filmed?', 'Where was it filmed?'],
    ['Where was it shot and when?', 'Where was it shot?', 'When was it shot?'],
    ['Is it good, and is it scary?', 'Is it good?', 'Is it scary?'],
    ['Who directed it and is it any good?', 'Who directed it?', 'Is it any good?'],
    [
      'What did critics praise; how did audiences react?',
      'What did critics praise?',
      'How did audiences react?',
    ],
    [
      'Where was it shot, who wrote it, and how long is it?',
      'Where was it shot?',
      'Who wrote it?',
      'How long is it?',
    ],
    ["What's the plot and who's the villain?", "What's the plot?", "Who's the villain?"],
    ['Who directed it, and what about the music?', 'Who directed it?', 'What about the music?'],
    ['Who directed it and could you tell me where it was shot?', 'Who directed it?', 'Where it was shot?'],
    ['1. Who wrote it? 2. Where was it filmed?', 'Who wrote it?', 'Where was it filmed?'],
    ['How much did it cost and how much did it make?', 'How much did it cost?', 'How much did it make?'],
    ['When does the library open and do I need a card?', 'When does the library open?', 'Do I need a card?'],
    ['Is it safe for dogs and can cats have it too?', 'Is it safe for dogs?', 'Can cats have it too?'],
    [
      'How do I reset the router and what does the red light mean?',
      'How do I reset the router?',
      'What does the red light mean?',
    ],
    [
      'What were the colours like, and what sort of light was used?',
      'What were the colours like?',
      'What sort of light was used?',
    ],
    [
      'According to the judge, what does justice rest on and who says so in court?',
      'According to the judge, what does justice rest on?',
      'Who says so in court?',
    ],
  ])('parts %j', (message, ...parts) => {
    expect(splitQuestion(message)).toEqual(parts)
  })

  it.each<readonly [message: string, ...parts: string[]]>([
    ['Who is Ada and what does she do?', 'Who is Ada?', 'What does Ada do?'],
    ['Who is Ada? what’s her job?', 'Who is Ada?', 'What’s Ada’s job?'],
    ['Where was Red Hill filmed and who wrote it?', 'Where was Red Hill filmed?', 'Who wrote Red Hill?'],
    ['Who plays Ada and who directed it?', 'Who plays Ada?', 'Who directed it?'],
    ['How long is the film and who directed it?', 'How long is the film?', 'Who directed it?'],
    [
      'Where was it shot, who plays the lead and who wrote it?',
      'Where was it shot?',
      'Who plays the lead?',
      'Who wrote it?',
    ],
    [
      'Who is Ada, where was she born and when did she die?',
      'Who is Ada?',
      'Where was Ada born?',
      'When did Ada die?',
    ],
    ['What was the budget, and who directed it?', 'What was the budget?', 'Who directed it?'],
    ['What was the budget, and did it win an Oscar?', 'What was the budget?', 'Did it win an Oscar?'],
    ['What was the budget and how much did it make?', 'What was the budget?', 'How much did it make?'],
    ['How long is the runtime? When did it come out?', 'How long is the runtime?', 'When did it come out?'],
    [
      'How much was the box office and where was it shot?',
      'How much was the box office?',
      'Where was it shot?',
    ],
    ['What is the music like and who directed it?', 'What is the music like?', 'Who directed it?'],
    ['How is the ending, and who stars in it?', 'How is the ending?', 'Who stars in it?'],
    ['Who composed the music and who directed it?', 'Who composed the music?', 'Who directed it?'],
    ['Who plays the villain and is it any good?', 'Who plays the villain?', 'Is it any good?'],
    ['Who is the lead actor and what is it about?', 'Who is the lead actor?', 'What is it about?'],
    [
      'Who is the director of Red Hill and when was it shot?',
      'Who is the director of Red Hill?',
      'When was Red Hill shot?',
    ],
    ['When did Ada leave and why did they let her go?'],
    ['What was the budget and was it high?'],
    ['What was the budget and what made it so high?'],
    ['What was the budget and who approved it?'],
    ['What was the budget for music and who composed it?'],
    ['What music did the director use and who composed it?'],
    ['What is the rating and is it deserved?'],
    ['What is the rating and does it make sense?'],
    ['What is the release date and when was it set?'],
    ['What is the title and who wrote it?'],
    ['How much did the restored disc cost and when was it released?'],
    ['What is the ship price and who wrote it?'],
    ['How does the earlier version end and who directed it?'],
    ['Did she become a star and what is it about?'],
    ['Who wrote the script and did it win an Oscar?'],
    ['What is the ending and what does it mean?'],
    ['How was the opening scene and who directed it?'],
    ['Where is the harbour and when was it built?'],
    ['What was the budget of the ship and who released it?'],
    ['Who is the villain and who is it really?'],
    ['What does the director’s cut add and when was it released?'],
    ['What is the theme of Ada and who directed it?'],
    ['What is the music like and who composed it?'],
    ['Is there a sequel? When is it coming out?'],
    ['Who wrote Emma, and what else did she write?'],
    ['Did Ada meet Tom and what did he say?'],
    ['What do bees eat and where do they live?'],
    ['He says it is true. Is that so?'],
  ])('lets no pronoun lose its meaning: %j', (message, ...parts) => {
    expect(splitQuestion(message)).toEqual(parts.length > 0 ? parts : [message])
  })

  it.each([
    'Who directed it?',
    'firework meaning',
    'What happens between A and B?',
    'Why and how did the critics change their minds?',
    'Who sings the rock and roll numbers?',
    'Is it violent or scary?',
    'How do Ada and Tom compare?',
    'Who plays Romeo and Juliet?',
    'Who wrote and directed it?',
    'Who or what is the real adversary?',
    'Who wrote “Who Dies and Who Lives”?',
    'Who are Walt, Teddy and Rose?',
    'Do Ada and Tom have children?',
    'Who wrote it and did the music?',
    'Who lives there and does the cooking?',
    'Who lives and who dies?',
    'Who is in it and who is not?',
    'Who killed him and why?',
    'Who is Ada, who used to be a pilot?',
    'Who is the man who wrote it and who directed it?',
    'What happens when they meet and when they part?',
    'What does it say about love and what matters in life?',
    'When he returns home, what happens?',
    'When the tower fell, how many people died?',
    'If it fails, does it keep the settings?',
    'Does it have a plot and if so what is it?',
    'Does it contain nuts, and if not, what does it contain?',
    'For which event, held in May, did she sing?',
    'Did it win any awards and which ones?',
    'Which songs are old and which are new?',
    'Do they stay in and have the car repaired?',
    'What does “to be and to have” mean?',
    'I loved it and who would not.',
    'He is out, is he not?',
  ])('leaves %j whole', (message) => {
    expect(splitQuestion(message)).toEqual([message])
  })

  it('makes four parts at most and loses none of the message', () => {
    const message = 'What is it about? Who is in it? Where was it made? When was it shown? How long is it?'
    expect(splitQuestion(message)).toEqual([
      'What is it about?',
      'Who is in it?',
      'Where was it made?',
      'When was it shown? How long is it?',
    ])
  })

  it('never throws, and makes one to four parts, none of them blank', () => {
    fc.assert(
      fc.property(fc.oneof(askingText(), fc.string({ unit: 'grapheme' })), (message) => {
        fc.pre(/[\p{L}\p{N}]/u.test(message))
        const parts = splitQuestion(message)
        expect(parts.length).toBeGreaterThanOrEqual(1)
        expect(parts.length).toBeLessThanOrEqual(4)
        for (const part of parts) expect(part).toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([', and who is it', '? ', 'and ', '“', 'who ', '. . ', '-'])(
    'takes %j a million characters long as it is',
    (piece) => {
      const message = piece.repeat(1_000_000 / piece.length)
      expect(splitQuestion(message)).toEqual([message])
    },
  )

  it.each([', and who is it', '? ', 'and ', '“', 'who ', '. . ', '-'])(
    'gets through %j as long as a question may be',
    (piece) => {
      expect(splitQuestion(piece.repeat(2000 / piece.length)).length).toBeLessThanOrEqual(4)
    },
  )
})

/** Texts made of what the rules look for, so that every rule meets every other. */
function askingText() {
  const word = fc.constantFrom(
    ...'who what when where why how which is was did do does have it he they the a film Ada Tom directed wrote shot and but'.split(
      ' ',
    ),
    ...', ; ? . ! … “ ” ( ) - please thanks tell me if not 2'.split(' '),
  )
  return fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
}
