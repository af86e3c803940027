import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What is said on meeting, by topic, in the spelling of `social-words.ts`. */
export const GREETINGS: Phrases<SmallTalkTopic> = {
  greeting: `
    (hi|hello|hey|ey|hiya|heya|howdy|yo|ahoy|greetings|salutations|hola|bonjour|bonsoir|ciao|salut|namaste|aloha|
      shalom|salaam|salam|konnichiwa|ola|wotcha|moin|servus)
    (greetings|hello|hi|salutations|regards|love) from (the|sunny|rainy|cold|<good>)* _ _? _?
    (hi|hello|hey|hiya|howdy|yo|ahoy|oi) (there|again|everyone|all|you|world)*
    guess who is back
    a? newbie (here)?
    here i am (again)?
    good morrow
    guten (tag|morgen|abend)
    buenos dias
    buenas (tardes|noches)
    (assalamu|salam) alaikum
    oi oi
    (ay|ey) up
    (a|have a|wish you a|wishing you a)? (good|happy|lovely|warm|top of the) (morning|afternoon|evening|day) (to (you
      all?|everyone|all) here?)?
    (morning|afternoon|evening|mornings) all?
    (dear|respected) (sir or madam|sir madam|sir|madam|sirs|team|all|bot|assistant)
    to whom it may concern
    (it is)? (a|an)? (nice|good|great|lovely|pleased|glad|happy|delighted|pleasure|honor|honour) (it is)? to (finally|
      have)? (meet|met|see|talk to|speak to|speak with|talk with|chat with|be here|hear from) you? (too|as well)?
    nice (meeting|seeing) you
    long time no see
    me again
    it is me again?
    (pleased|nice) to make your acquaintance
    the? pleasure is all? mine
    (a|have a|wish you a|wishing you a)? (happy|merry|blessed|joyful|joyous) <feast>+ (day|eve)? (and a happy new
      year)? (to (you all?|me|everyone|all))?
    season is greetings
    seasons greetings
    (eid|ramadan) (mubarak|kareem)
    welcome back?
    peace be upon you
    (sorry|i am)* new (here|to this|at this|around here)
    (it is)? my? first (time|visit) (here|using (a|this|one|of|these|such)+ (bot|thing|chat|ai)*|user|on here|talking
      to (a|an) (bot|ai|robot))?
    (what|such)? a? (lovely|nice|beautiful|gorgeous|horrible|awful|terrible|miserable|great|glorious|rainy|sunny|grey|
      fine|rotten|bad|cold|hot) (weather|day|morning|evening|afternoon) (we are having|outside|out there|out|for it)*
    (it is)? (hot|cold|raining|snowing|sunny|freezing|boiling|pouring|windy|foggy|rainy|warm) (outside|here|out there|
      today|over here|where i am)+`,
  howAreYou: `
    how (are|is|have|has|was|did) (you all?|you guys|we|things|everything|everyone|life|all|it all|the family|family|
      business|tricks|the weather|(your|the) (day|night|morning|evening|afternoon|week|weekend|life|self|sleep|
      holidays|christmas|monday|friday)) (been|doing|going|go|feeling|keeping|hanging|holding up|getting on|getting
      along|coming along|treating you|with you|over there|on your (end|side)|this (morning|afternoon|evening|fine day|
      fine morning)|tonight|lately|so far|these days)*
    how is it (all)? (going|hanging) (with you|so far|tonight|over there)*
    how it is going
    how goes it
    how you (been|doing|feeling|going|keeping) (lately)?
    how (do|did) you (do|feel|sleep) (last night|this morning|right)*
    (are|is)? (you all?|everything|things|everyone) (ok|okay|alright|all right|well|good|fine|keeping well|doing (ok|
      okay|well|good|alright|fine)|having (fun|a (good|nice|great) (day|time|one))) (with you|over there)?
    sleep well
    did you (sleep well|have a <good> (day|night|weekend|sleep|christmas|week|one|time))
    having (fun|a <good> (day|one|time|evening|week))
    (i|we)? (hope|hoping|trust) (that)? (you|all|everything|things|this|your|finds|message|email|is|are|have|has|had|
      doing|having|feeling|keeping|a|an|one|well|good|great|fine|nice|ok|day|week|weekend|evening|morning|health|safe|
      happy|with|in|too)+
    and? yourself
    and (you|yours)
    and? (what|how) about (you|yourself|yours|your (day|night|weekend|week))
    what is (up|new|good|going on|happening|cooking|cracking|shaking|popping|occurring|the craic|the good word|the
      vibe) (with you|over there|doc|in your world|my)*
    what up
    anything new with? you?
    any news
    what (are|have|is)? you (been)? (up to|doing) (right|tonight|lately|this weekend|later|for fun|these days)*`,
  name: `
    (i am|am|this is|it is|name is) @ @? @? (here|speaking)? ((from|in|of|at) the? @ @?)*
    @ @? here
    (hello|hi|hey|hiya|greetings|good (morning|afternoon|evening)) there? (i am|this is|it is) _ _? here?
    (i am|i live|we are) (from|in) the? @ @? @?
    (by the way|and)* my (full|first|real|nick)? name is _ _? _? (by the way|what is yours|and yours)*
    (the)? name is _ _?
    (they|people|everyone|my friends) (call|calls) me _ _?
    i am called _ _?
    i go by _
    (you (can|may))? call me _ _?`,
}
