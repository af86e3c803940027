// Each phrase is written with straight apostrophes and single spaces, and matched without regard to case.

const YOU = '(?:you|u|ya|anyone|anybody|someone|somebody)'
const SOFTLY =
  '(?: (?:please|pls|plz|kindly|possibly|maybe|just|also|perhaps|really|still|quite|happen to|by any chance)){0,9}'

/** The same before a verb that opens the phrase. */
const SOFTLY_FIRST = '(?:(?:just|also|really|always|still|quite) ){0,9}'

const phrases = (...alternatives: readonly string[]) =>
  new RegExp(`^(?:${alternatives.join('|')})(?![\\w'-])`, 'i')

const ME = "(?:(?:i|we)(?:'d|'m|'re|'ve|'ll| would| am| are| have| was| will)? |im |id |ive )"
const ASKED = '(?= (?:who|whom|whose|what|which|when|where|why|how)\\b)'

/** What asks to be told, at the beginning of a text. What follows is put as after "tell me". */
export const REQUESTS = phrases(
  `(?:can|could|would|will|may|might) ${YOU}${SOFTLY} (?:tell|remind|inform)(?: (?:me|us))?${SOFTLY}`,
  `(?:can|could|would|will) ${YOU}${SOFTLY} let (?:me|us) know`,
  `(?:do|does|did|would) ${YOU}(?: guys| all| here)?${SOFTLY} (?:know|remember|recall)`,
  `(?:tell|remind) (?:me|us)${SOFTLY}|let (?:me|us) know`,
  `(?:may|can|could|might) i${SOFTLY} ask(?: you)?`,
  `${ME}?${SOFTLY_FIRST}(?:always )?wonder(?:ed|ing)?(?: (?:if|whether) ${YOU}${SOFTLY}(?: (?:can|could|might|may|would))?(?: be able to)?${SOFTLY} (?:know|knows|tell|remind|say|explain)(?: (?:me|us))?)?`,
  `${ME}?${SOFTLY_FIRST}(?:like|love|want|wanted|need|dying|curious|trying|keen|eager)${SOFTLY} to${SOFTLY} (?:know|ask|find out|learn|hear|understand|remember|work out|figure out)`,
  `${ME}(?:have|need|got) to ask`,
  `(?:my|the) (?:only |main |real |first |next |last )?question (?:is|was)`,
  `what ${ME}${SOFTLY_FIRST}(?:want|wanted|like|love|need) to (?:know|ask|find out) is`,
  `any (?:idea|clue)|no idea`,
  `${ME}?(?:be|would be)${SOFTLY}(?: (?:most|very|so|extremely))? (?:grateful|thankful|glad|happy|obliged) (?:for|if ${YOU}${SOFTLY} (?:can|could|would)${SOFTLY} (?:tell|give|send|let)(?: (?:me|us))?(?: know)?)`,
  `(?:${ME}|would )(?:really |greatly |also )?appreciate(?: it if ${YOU} (?:can|could|would)${SOFTLY} (?:tell|give|send) (?:me|us))?`,
  `${ME}?(?:looking|searching) for`,
  `${ME}?${SOFTLY_FIRST}need(?= (?:the|a|an|some|any|all)\\b)`,
  `i (?:can't|cannot)${SOFTLY} (?:remember|recall)`,
  `${ME}(?:forgot|forgotten|forget)`,
  `${ME}?(?:never|don't|didn't|do not|did not)${SOFTLY} (?:found out|find out|understood|understand|learned|figured out|knew|know|get|got|caught|catch)${ASKED}`,
)

/** What is said before coming to the point, at the beginning of a text. */
export const CIVILITIES = phrases(
  `(?:hi+|hello+|hey+|hiya|heya|howdy|yo|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|guys|folks|team|again))?`,
  `(?:thanks|thank you|thx|cheers|ty)(?: (?:so much|very much|a lot|a bunch|again|in advance))?(?: for (?:the|your|that|all) \\w{1,20})?`,
  `please|pls|plz|just|ok|okay|so|well|now|um|uh|oh|ah|great|cool|and|but|also|btw|by the way|alright|right`,
  `(?:i'm |i am )?(?:so |very )?sorry(?: (?:to|for|if|about) [^,.:;!?]{1,60}(?=[,.:;!]| but ))?`,
  `(?:just |maybe |perhaps |probably |this is |here's |i have |i've got |got )*(?:an? |one |my )?(?:quick |silly |dumb |stupid |simple |small |random |last |final |another |more |other )*(?:question|one|thing)(?: more| please| though)*(?=\\s?[:,;–—-]| but )`,
  `(?:just )?(?:curious|out of interest|out of curiosity|asking for a friend)(?=\\s?[:,;.–—-])`,
)

const THANKS =
  '(?:many thanks|thanks|thank you|thx)(?: (?:so much|very much|a lot|a bunch|again|in advance|for your help))?'

/** What is said at the end of a text without a mark before it; in small letters only, as "Thank You" may be a title. */
export const TAIL = new RegExp(`\\s(?:please|pls|plz|asap|${THANKS})[\\s.!?]{0,6}$`)

/** What is said at the end of a text behind a comma, full stop or the like. */
export const TAIL_AFTER_MARK = new RegExp(
  `[,;.!?…–—-]\\s{0,3}(?:${THANKS}|please|pls|plz|asap|cheers|ty|tia|any ideas?|any clue|do you know|do you happen to know|does anyone know|anyone know|anyone|if you know|if you don't mind|if possible|by any chance|(?:can|could) you${SOFTLY} (?:remind|tell|help) me|let me know|just curious|just wondering|lol|haha|mate|guys)[\\s.!?]{0,6}$`,
  'i',
)
