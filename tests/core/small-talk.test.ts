import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hear, type Heard } from '../../src/core/small-talk.ts'
import { SMALL_TALK_REPLIES, type SmallTalkTopic } from '../../src/core/small-talk/replies.ts'

describe('hear', () => {
  it.each<{ readonly topic: SmallTalkTopic; readonly messages: readonly string[] }>([
    {
      topic: 'greeting',
      messages: [
        'hello',
        'Hiya mate!',
        'good morning to you all',
        'Dear Sir or Madam',
        'Happy New Year!',
        'hi there 👋',
      ],
    },
    {
      topic: 'howAreYou',
      messages: [
        'how are you?',
        'hows ur day been',
        'wassup',
        'Hope you are having a good one.',
        'fine thanks, and you?',
      ],
    },
    {
      topic: 'thanks',
      messages: [
        'thanks',
        'thx a million!!',
        'Ta very much',
        'Thank you kindly for your assistance.',
        'tysm 🙏',
        'that answers it',
      ],
    },
    {
      topic: 'farewell',
      messages: [
        'bye',
        'cya l8r',
        'Right, I’m off to bed',
        'gotta go, the bus is here',
        'No more questions for now.',
      ],
    },
    {
      topic: 'praise',
      messages: ['good bot', 'ur amazing', 'I love this', '10/10', 'You are cleverer than I expected'],
    },
    {
      topic: 'insult',
      messages: [
        'you’re useless',
        'u suck',
        'shut up',
        'are you stupid or what?',
        'You’re as thick as two short planks',
      ],
    },
    {
      topic: 'complaint',
      messages: [
        'That’s not what I asked.',
        'what a load of rubbish',
        'wtf',
        'try again',
        'is that the best you can do?',
      ],
    },
    {
      topic: 'remark',
      messages: [
        'ok',
        'lol',
        'hahahaha',
        'fair enough',
        'omg no way!!',
        'Really?',
        'That was quick, I must say',
      ],
    },
    {
      topic: 'apology',
      messages: [
        'sorry, wrong window',
        'my bad',
        'oops, I pressed enter by accident',
        'excuse my bad english',
      ],
    },
    {
      topic: 'name',
      messages: ['My name is Ifeoma', 'you can call me Bo', 'I’m Giulia, nice to meet you', 'hi im jake'],
    },
    {
      topic: 'abilities',
      messages: ['what can you do?', 'So what exactly are you able to do', 'what sort of things may I ask?'],
    },
    {
      topic: 'nature',
      messages: [
        'are you a robot?',
        'r u chatgpt',
        'what’s your name',
        'how old are you',
        'tell me about yourself',
        'how does this chat work?',
      ],
    },
    {
      topic: 'person',
      messages: [
        'can I speak to a human',
        'is there a real person behind this?',
        'put me through to an agent please',
      ],
    },
    { topic: 'maker', messages: ['who made you?', 'which company built this bot', 'who do you work for'] },
    {
      topic: 'feelings',
      messages: [
        'do you ever get bored?',
        'are you happy',
        'do you like films?',
        'What’s your favourite colour?',
      ],
    },
    { topic: 'sources', messages: ['where do you get your information from?', 'how do you know all this'] },
    { topic: 'trust', messages: ['are you sure about that?', 'do you make things up?', 'can I trust you?'] },
    { topic: 'language', messages: ['do you speak Polish?', 'what languages do you know'] },
    { topic: 'memory', messages: ['do you remember me?', 'have we met before'] },
    { topic: 'privacy', messages: ['are you recording this?', 'is this chat private'] },
    {
      topic: 'help',
      messages: ['help!', 'can you help me', 'May I ask you a question?', 'I have a quick question'],
    },
    { topic: 'joke', messages: ['tell me a joke', 'I’m bored, entertain me', 'marry me'] },
    { topic: 'presence', messages: ['anyone there?', 'hello is anybody home', 'testing 1 2 3', 'asdfghjkl'] },
    { topic: 'wordless', messages: ['👍', '😂😂', ':D', '…', '?!'] },
  ])('takes small talk for what it is: $topic', ({ topic, messages }) => {
    for (const message of messages)
      expect([message, hear(message)]).toEqual([
        message,
        { kind: 'smalltalk', topic, message: SMALL_TALK_REPLIES[topic as keyof typeof SMALL_TALK_REPLIES] },
      ])
  })

  it.each([
    'That’s all I needed, I’ll come back tomorrow',
    'Helllooooo',
    'thnaks for the quik reply, that was brillaint',
    'GOOD EVENING',
    'oh ok i see, that makes sense now, cheers',
    'Well hello there, robot friend',
    'You’re no help at all, are you?',
    'I had such a long day',
  ])('takes %j for small talk', (message) => {
    expect(hear(message).kind).toBe('smalltalk')
  })

  it.each([
    ['nice! any oscars?', 'any oscars?'],
    ['OK, bye. Oh wait, does he die?', 'does he die?'],
    ['thanks, and where was it shot?', 'where was it shot?'],
    ['hi who directed it', 'who directed it'],
    ['Hello there! Can I bring my dog?', 'Can I bring my dog?'],
    ['lol ok but how does it end', 'how does it end'],
    ['who directed it? thanks!! you’re the best 😊', 'who directed it?'],
    ['you’re useless, just tell me who did it', 'tell me who did it'],
    [
      'my name is Anna and I’d like to know if refunds are possible',
      'I’d like to know if refunds are possible',
    ],
    ['That’s wrong. Who wrote it really?', 'Who wrote it really?'],
    ['what can you do? and who wrote it?', 'and who wrote it?'],
  ])('hears the question in %j', (message, text) => {
    expect(hear(message)).toEqual({ kind: 'question', text })
  })

  it.each<readonly [why: string, ...messages: string[]]>([
    [
      'a title may look social',
      'Hello, Dolly!',
      'Good Morning, Vietnam',
      'is Thank You for Smoking based on a book?',
      'Bye Bye Birdie',
      'Good Night, and Good Luck',
      'Is "Hello Again" a musical?',
      'Never Say Goodbye',
      'Hello, Dolly! Who wrote it?',
    ],
    [
      'a title in it keeps its first words',
      'Good Morning, Vietnam. Who stars in it?',
      'Dude, Where’s My Car?',
      '"Hello, Goodbye" lyrics, who wrote them?',
    ],
    [
      '"you" may be anybody',
      'are you allowed to see it if you’re 12',
      'who are you meant to root for',
      'how do you do that shot',
      'do you get paid holidays',
      'can you freeze it?',
      'what do you do if it overheats',
      'how do you know when it’s done',
    ],
    [
      '"you" may be asked for the document’s words',
      'do you know if there is a sequel',
      'can you tell me who wrote it',
      'what do you think critics said',
      'would you recommend it?',
      'Do you offer refunds?',
    ],
    [
      'a few words may ask',
      'why?',
      'and then?',
      'how much',
      'is it good?',
      'really? since when?'.slice(8),
      'any good?',
      'it was good?',
      'more',
      'the other one',
    ],
    [
      'a fragment is what is looked for',
      'score composer',
      'lead actress',
      'best scene',
      'love interest',
      'help desk number',
      'thank you letter',
      'complaints procedure',
      'robot',
      'runtime pls',
    ],
    [
      'help with something is a question',
      'help me understand the ending',
      'I need help with the timer',
      'explain',
      'tell me more',
    ],
    [
      'what is said holds something to look up',
      'my screen is frozen and I can’t log in',
      'I forgot my PIN',
      'I’m allergic to nuts',
      'it doesn’t work',
      'someone told me the ending was changed',
    ],
    [
      'others have names, feelings and makers, too',
      'what’s his name',
      'who made it?',
      'is he a robot',
      'are the robots evil',
      'does she get bored',
      'who is the boss',
      'is there a person in the boat?',
    ],
    [
      'what a question hangs on stays',
      'I’m pregnant. Is it safe?',
      'I’m 14. can I watch it?',
      'I read that the film was meant as a thank-you to someone. Who was it?',
      'I Love You, Man – when was it released?',
    ],
  ])('is in doubt a question, and whole: %s', (_, ...messages) => {
    for (const message of messages)
      expect([message, hear(message)]).toEqual([message, { kind: 'question', text: message }])
  })

  // Both halves and the other set have been worked with: they guard what is known, and do not tell how new messages fare.
  describe('keeps telling small talk from questions', () => {
    interface Labelled {
      readonly q: string
      readonly kind: Heard['kind']
    }
    const labelled = (path: string): readonly Labelled[] =>
      readFileSync(`tests/fixtures/${path}`, 'utf8')
        .trim()
        .split('\n')
        .map((line): Labelled => JSON.parse(line))
    const messages = labelled('small-talk.jsonl')

    it.each<readonly [set: string, floor: number, messages: readonly Labelled[]]>([
      ['one half of 250 messages', 0.98, messages.filter((_, at) => at % 2 === 0)],
      ['the other half', 0.95, messages.filter((_, at) => at % 2 === 1)],
      ['90 messages that look like each other', 0.95, labelled('evaluation/dev-smalltalk.jsonl')],
    ])('on %s', (_, floor, set) => {
      const right = set.filter(({ q, kind }) => hear(q).kind === kind)
      expect(right.length / set.length).toBeGreaterThanOrEqual(floor)
    })
  })

  it('takes no question of the committed sets for small talk', () => {
    for (const set of [
      'dev-questions.jsonl',
      ...['a', 'b', 'c'].map((name) => `films/${name}/questions.jsonl`),
    ]) {
      const lines = readFileSync(`tests/fixtures/evaluation/${set}`, 'utf8').trim().split('\n')
      const questions = lines.map((line): string => JSON.parse(line).q)
      expect(questions.filter((question) => hear(question).kind === 'smalltalk')).toEqual([])
    }
  })

  it('never throws, and keeps of a question a part of it that has words', () => {
    const word = fc.constantFrom(
      ...'hi thanks you are so good bot the film who directed it what can do my name is Ada no not really bye'.split(
        ' ',
      ),
      ...', . ? ! … : – " 😀 :D 2 10/10 ’s n’t'.split(' '),
    )
    const talk = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.oneof(talk, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (message) => {
          const heard = hear(message)
          if (heard.kind === 'smalltalk') return
          expect(message).toContain(heard.text)
          expect(heard.text).toMatch(/[\p{L}\p{N}]/u)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it.each([
    'so ',
    'hi, ',
    'how are you ',
    'do you like me or not and ',
    'haha',
    'you are as good as a ',
    '😀',
    '’',
    'a',
    ':D ',
  ])('takes %j a million characters long for a question, and gets through as much as one may be', (piece) => {
    const message = piece.repeat(1_000_000 / piece.length)
    expect(hear(message)).toEqual({ kind: 'question', text: message })
    expect(hear(piece.repeat(2000 / piece.length))).toHaveProperty('kind')
  })
})

describe('what is said to small talk', () => {
  const replies = Object.values(SMALL_TALK_REPLIES)

  it('differs by topic, is short plain text and never says yes or no', () => {
    expect(new Set(replies).size).toBe(replies.length)
    for (const reply of replies) {
      expect(reply.length).toBeLessThanOrEqual(240)
      expect(reply).not.toMatch(/[<>*_`]|\b(?:yes|no)\b(?! (?:help|harm|one|other))/i)
    }
  })

  it('says what may be asked where it was asked what it can do', () => {
    for (const topic of ['abilities', 'help'] as const)
      expect(SMALL_TALK_REPLIES[topic]).toMatch(/who, what, when, where, why or how/)
  })
})
