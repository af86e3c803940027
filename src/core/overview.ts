import type { NonEmpty } from './document.ts'
import { words } from './terms.ts'

/**
 * What a question about the whole comes to when it is put in particular: no sentence of a text says "what it is about", but
 * some say what happens in it and to whom. The question's own words come first. Undefined for a question that is particular itself. General English only.
 */
export function overviewQuestions(question: string): NonEmpty<string> | undefined {
  const asked = words(question).join(' ')
  for (const [pattern, questions] of OVERVIEWS) if (pattern.test(asked)) return [question, ...questions]
  return undefined
}

const WHOLE =
  '(?:it|this|that|(?:the|this|that|your) (?:film|movie|picture|story|book|novel|series|show|play|documentary|album|game|article|essay|text|page|thing|one))'
const ENDING =
  '(?: (?:all|really|actually|exactly|even|then|though|please|again|in short|in a nutshell|in brief|anyway|overall|or not|at all))*'
const OPENING = '(?:(?:so|and|but|ok|hey|hi|just|well) )*'

const whole = (pattern: string): RegExp => new RegExp(`^${OPENING}(?:${pattern})${ENDING}$`)

const OVERVIEWS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    whole(
      [
        `whats? (?:is |was )?${WHOLE}(?: all| really| actually)* about`,
        `whats? (?:is )?the (?:plot|story|storyline|premise|setup|gist|synopsis)(?: of ${WHOLE}| here| like)?`,
        `what happens(?: in ${WHOLE})?`,
        `(?:can you |could you |please )?(?:summari[sz]e|sum up|describe) ${WHOLE}`,
        `(?:give me |tell me |i want |need )?(?:the |a |an |quick |short |brief )*(?:plot|story|storyline|premise|synopsis|gist|summary|overview|plot summary)(?: of ${WHOLE})?`,
        `(?:tell me|talk) (?:something |more |all )?about ${WHOLE}`,
      ].join('|'),
    ),
    ['What is the story about?', 'What happens to the main character?'],
  ],
  [
    whole(
      [
        `(?:is|was) ${WHOLE} (?:(?:any|really|very|actually|that|a) )*(?:good|great|bad|decent|worth (?:it|watching|seeing|reading|playing|my time|the time|a watch|a look|going))(?: (?:film|movie|book|one|watch))?`,
        `(?:is ${WHOLE} )?(?:any good|worth (?:watching|seeing|reading|it|a watch|my time))`,
        `how good (?:is|was) ${WHOLE}`,
        `should (?:i|we) (?:watch|see|read|play|bother with) ${WHOLE}`,
        `(?:do|would) you recommend ${WHOLE}`,
      ].join('|'),
    ),
    ['What did critics think of it?', 'How did audiences like it?'],
  ],
  [
    whole(
      [
        `whos? (?:is |are |was )?(?:all )?in ${WHOLE}`,
        `who (?:stars|acts|plays|appears)(?: in ${WHOLE})?`,
        `(?:whos? |what )?(?:is |are )?(?:the |in the )?(?:whole )?(?:cast|actors|cast list|cast members|actors and actresses)(?: (?:of|in) ${WHOLE})?`,
        `(?:which|what) (?:actors|stars|actors and actresses) (?:are|play|star|act|appear) in ${WHOLE}`,
      ].join('|'),
    ),
    ['Who plays the lead?', 'Which actors are in the cast?'],
  ],
]
