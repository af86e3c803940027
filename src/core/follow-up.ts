/** A message that asks for nothing by itself, but something of what was said last. */
export type FollowUp = 'why' | 'more' | 'meaning'

/** Which of them a message is, if it is one. General English only; whole messages. Linear. */
export function followUpIn(message: string): FollowUp | undefined {
  const said = message
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [kind, pattern] of FOLLOW_UPS) if (pattern.test(said)) return kind
  return undefined
}

const BEFORE =
  '(?:(?:and|but|so|ok|okay|well|oh|hm+|ah|yes|no|sure|great|cool|wow|really|please|lol|haha|nice|thanks) )*'
const BEHIND = '(?: (?:then|though|exactly|please|again|so|thanks|now|pls|here))*'
const THAT = '(?:that|this|it|them|those|these|him|her|the topic|the subject)'

const whole = (pattern: string): RegExp => new RegExp(`^${BEFORE}(?:${pattern})${BEHIND}$`)

const FOLLOW_UPS: readonly (readonly [FollowUp, RegExp])[] = [
  [
    'why',
    whole(
      `why|how come|how so|why so|why not|what for|why (?:is|was) (?:that|this)(?: so)?|why (?:did|does|do|would) (?:that|this) (?:happen|matter)|for what reasons?|what(?:'s| is| was) the reasons?(?: for ${THAT})?|what makes you say (?:that|so)|why do you say (?:that|so)`,
    ),
  ],
  [
    'more',
    whole(
      [
        `(?:can you |could you |would you )?(?:tell|give|show) me (?:a bit |a little |some |something |a lot |anything )?(?:more|else)(?: (?:details|detail|info|information))?(?: (?:about|on|of) ${THAT})?`,
        `(?:can you |could you )?(?:say|know|have|got|is there|was there|are there)? ?(?:any|a bit |a little |some ?|much )?(?:more|thing more|thing else)(?: (?:details|detail|info|information))?(?: (?:about|on|of|to) ${THAT})?`,
        `(?:can you |could you )?(?:go on|carry on|continue|keep going|proceed|elaborate|expand|more|some more|further)(?: (?:about|on|with) ${THAT})?`,
        `(?:and )?(?:what|who|where|which) else|anything else(?: (?:about|on) ${THAT})?|any others?|(?:what|who) else is there`,
        `i(?:'d| would) (?:like|love) to (?:know|hear|read) more(?: (?:about|on) ${THAT})?|i want (?:to know )?more`,
        `more (?:about|on) ${THAT}|more (?:details?|info|information)`,
        `(?:and )?then what|what (?:happens|happened|comes|came|is|was) (?:next|then|after that)|and then`,
        `such as|like what|like who|for (?:example|instance)|any examples?|give me an example|which ones|namely`,
      ].join('|'),
    ),
  ],
  [
    'meaning',
    whole(
      [
        `what (?:do|does|did) (?:you|that|this|it|he|she|they) mean(?: by ${THAT})?`,
        `how do you mean|in what (?:way|sense)|meaning(?: what)?|what(?:'s| is) that supposed to mean|what does ${THAT} mean`,
        `i (?:don'?t|do not|didn'?t) (?:get|understand|follow)(?: (?:it|that|this|you))?`,
        `(?:can|could|would) you (?:explain|clarify)(?: ${THAT})?|(?:please )?(?:explain|clarify)(?: ${THAT})?`,
        `(?:what(?:'s| is) )?the context|in (?:what )?context|show (?:me )?the context|come again|what was that`,
      ].join('|'),
    ),
  ],
]
