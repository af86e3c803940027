/**
 * What is said to small talk, by what it is about. Own words, so they say nothing about the documents and never "yes" or
 * "no" to a question about them.
 */
export const SMALL_TALK_REPLIES = {
  person:
    'There is nobody behind this chat, only a program that quotes documents. If the site names a contact, that is the way to reach a person.',
  help: 'Gladly. Type a question in plain words, such as who, what, when, where, why or how, and I’ll look for the sentence that answers it.',
  insult:
    'I’m sorry that I was no help. I can only quote what the documents say, and other words for the same question sometimes find more.',
  complaint:
    'I’m sorry about that. Try asking it in other words, or follow the link beside a quote and read on from there.',
  abilities:
    'You can ask me anything about the documents here: who, what, when, where, why or how. I show you the sentence that answers, word for word, and where it stands; and I say so when they don’t answer.',
  sources:
    'Everything I quote comes from the documents here, word for word, and each quote has a link to its place. I have no other source.',
  trust:
    'I never change a quote, but I may pick the wrong sentence. Every quote has a link to its place, so you can see for yourself.',
  privacy:
    'I look up your question in the documents here and send it nowhere else. What is kept of a visit is for whoever runs this site to say.',
  language:
    'I find most when asked in English. Quotes come in the language of the documents, as they were written.',
  memory:
    'I know no one, and nothing beyond the last few questions of this chat. Ask me about the documents here, and I’ll look.',
  maker:
    'I’m Verbatim, a program that whoever runs this site has set up to quote their documents. More than that I can’t say of myself.',
  nature:
    'I’m Verbatim, a program. I don’t make up sentences: I look through the documents here and quote what they say, word for word.',
  feelings:
    'I’m a program without feelings, tastes or opinions. What I can show you is what the documents say, in their own words.',
  joke: 'That is beyond me: all I can do is quote the documents here. Ask me about them, and perhaps you’ll find something to smile at.',
  presence: 'I’m here and listening. What would you like to know?',
  howAreYou: 'All is well here, thank you for asking. What would you like to know?',
  farewell: 'Goodbye, and thank you for stopping by. Come back whenever another question comes to mind.',
  thanks: 'You’re welcome! If another question comes to mind, just ask.',
  apology: 'No harm done. Whenever you’re ready, ask away.',
  name: 'Nice to meet you! What would you like to know?',
  praise: 'That’s kind of you. The words are those of the documents, though; I only find them.',
  greeting:
    'Hello! Ask me something about the documents here, and I’ll show you the sentence that answers it.',
  remark: 'All right. If there is something you would like to look up, just ask.',
  wordless: 'I can’t read signs and pictures on their own. Ask me something in words, and I’ll look it up.',
} as const

/** In order of weight: a message with several of them is answered as the first. */
export type SmallTalkTopic = keyof typeof SMALL_TALK_REPLIES

/** The weightiest of the topics of a message. */
export function weightiest(topics: ReadonlySet<SmallTalkTopic>): SmallTalkTopic | undefined {
  return ALL_TOPICS.find((topic) => topics.has(topic))
}

const ALL_TOPICS = Object.keys(SMALL_TALK_REPLIES) as readonly SmallTalkTopic[]
