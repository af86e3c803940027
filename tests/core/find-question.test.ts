import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuestion } from '../../src/core/find-question.ts'

describe('findQuestion', () => {
  it.each([
    ['could you please tell me who directed it', 'who directed it'],
    ['I was wondering if you know where it was shot', 'where it was shot'],
    ['do you happen to know how long it is?', 'how long it is?'],
    ['Any idea who sings in the credits?', 'who sings in the credits?'],
    ['Would you happen to know if there is a ramp?', 'there is a ramp?'],
    ['Sorry for the spoiler request, but does he die?', 'does he die?'],
    ['hey, quick question: who plays the lead?', 'who plays the lead?'],
    ['Sorry, one more: what job does Ada have at the end?', 'what job does Ada have at the end?'],
    ['Just curious, in which city was he living?', 'in which city was he living?'],
    ['thanks, and where was it shot?', 'where was it shot?'],
    ['Hi! Could you tell me how the mud was removed? Thanks', 'how the mud was removed?'],
    ['how long is it, please?', 'how long is it?'],
    ["I'd love to know how much they got, any idea?", 'how much they got?'],
    ['I can’t remember who played the sheriff', 'who played the sheriff'],
    ['Just tell me how it ends', 'how it ends'],
    ["I've forgotten the name of the doctor, can you remind me?", 'the name of the doctor?'],
  ])('strips the civilities of %j', (message, question) => {
    expect(findQuestion(message)).toBe(question)
  })

  it.each([
    [
      'I saw it with my sister last night and we argued all the way home because she disagreed... so who actually killed the guard? thanks so much',
      'who actually killed the guard?',
    ],
    [
      'We watched it yesterday. My husband fell asleep. I loved it. Who composed the score? Thank you!',
      'Who composed the score?',
    ],
    [
      'ok so basically i was on the train and saw ten minutes and now i need to know what happens to the dog',
      'what happens to the dog',
    ],
    [
      'My machine shows E24 and I tried everything, turning it off, cleaning the filter... what does E24 mean?',
      'what does E24 mean?',
    ],
    ['Can you remind me what they smash? My kid keeps asking', 'what they smash?'],
    ['I had to leave early, can you tell me how the captain dies?', 'how the captain dies?'],
    ['I stayed until the end, so I have to ask: who wrote that chant?', 'who wrote that chant?'],
    ['Is it scary? I hate jump scares. And is it long?', 'Is it scary? And is it long?'],
    [
      'I never found out where they filmed the beach scene. Do you know?',
      'where they filmed the beach scene.',
    ],
    ['i love this one. who sings in it? any idea?', 'who sings in it?'],
    ['WHO DIRECTED IT??? I NEED TO KNOW', 'WHO DIRECTED IT???'],
  ])('drops the story of %j', (message, question) => {
    expect(findQuestion(message)).toBe(question)
  })

  it.each([
    [
      'I read there was a row over one song. How was it resolved, please?',
      'I read there was a row over one song. How was it resolved?',
    ],
    [
      'My friend and I have a bet. He says it was shot in spain, I say mexico. Which is it?',
      'He says it was shot in spain, I say mexico. Which is it?',
    ],
    [
      'I watched Red Hill last night. Who is the director?',
      'I watched Red Hill last night. Who is the director?',
    ],
    ['Who directed it? I mean Red Hill.', 'Who directed it? I mean Red Hill.'],
    ['I Love You, Man – when was it released?', 'I Love You, Man – when was it released?'],
    ['My little one is four, is that old enough?', 'My little one is four, is that old enough?'],
    ['i know it won something but what was it', 'i know it won something but what was it'],
    [
      'People say one scene sums it up; what is the idea behind that?',
      'People say one scene sums it up; what is the idea behind that?',
    ],
  ])('keeps what the question of %j hangs on', (message, question) => {
    expect(findQuestion(message)).toBe(question)
  })

  it.each([
    [
      'I am writing an essay and would be most grateful for the names of the producers.',
      'the names of the producers.',
    ],
    ['need the runtime asap', 'the runtime'],
    ["I'm looking for the film's running time.", "the film's running time."],
    ["I'd be grateful if you could tell me what the title means.", 'what the title means.'],
  ])('takes a statement such as %j for the request that it is', (message, question) => {
    expect(findQuestion(message)).toBe(question)
  })

  it.each([
    'Who directed it?',
    'and her mother?',
    'so how did they do it?',
    'What is the runtime? And the budget?',
    'Plot summary, please. Who is in it?',
    'what share of the pop. lives in towns',
    'Who plays Lt. Col. Slade?',
    'Is it on at 5 p.m. on Sundays?',
    'firework meaning',
    'Hello Dolly cast',
    'Hello, Dolly!',
    'Is "Thank You for Smoking" based on a book?',
    'Is that the guy from Cheers?',
    'bye bye Birdie – is that mentioned?',
    'what a film!',
    'why?',
    'lol ok',
    'thank you so much for your help',
    'Tell me more.',
    'help me understand the ending',
    'what do you think critics said?',
    'Would you recommend it to a teenager?',
    'Can you watch it without having seen the first one?',
    'According to the film, what does justice rest on?',
    'When he returns home, what happens?',
    'If you die in the dream, do you simply wake up?',
    'In the final scene, who is at the door?',
    'Ada, who plays her?',
    'Never mind the plot, what year did it come out?',
    'I saw it twice.',
  ])('leaves %j as it is', (message) => {
    expect(findQuestion(message)).toBe(message)
  })

  it('never throws, and always leaves words to look for', () => {
    const word = fc.constantFrom(
      ...'who what where is was did it the film Ada directed and but so I my sister please thanks sorry hi'.split(
        ' ',
      ),
      ...', ; ? . ! … : – could you tell me need know if grateful for asap'.split(' '),
    )
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (message) => {
        fc.pre(/[\p{L}\p{N}]/u.test(message))
        expect(findQuestion(message)).toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['so who is it ', ', ', '? ', 'please ', 'hello, ', '… ', '“'])(
    'takes %j a million characters long as it is, and gets through as much as a question may be',
    (piece) => {
      const message = piece.repeat(1_000_000 / piece.length)
      expect(findQuestion(message)).toBe(message)
      expect(typeof findQuestion(piece.repeat(2000 / piece.length))).toBe('string')
    },
  )
})
