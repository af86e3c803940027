import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What is said in apology and in praise. */
export const KIND_WORDS: Phrases<SmallTalkTopic> = {
  apology: `
    (typo|typos|misclick|mistype|autocorrect)
    (so|very|terribly|awfully|my|i am|we are|sincere|sincerest|deepest|a thousand|i do|i must|oh|oops|please|accept)*
      (sorry|apologies|apologize|pardon|pardon me|excuse me|forgive me|my bad|my mistake|my fault|oops|whoops|
      whoopsie|oopsie|oops a daisy|mea culpa|beg your pardon|i beg your pardon) (about (that|this|it|the|my|all|caps|
      typos|typo|spelling|mess|noise|delay|confusion|mistake)+|for (that|this|it|everything|asking|bothering you|
      disturbing you|shouting|swearing|interrupting|wasting your time|being (rude|late|mean|slow|a pain|an idiot)|
      (the|my|all|any|all the) (confusion|trouble|typo|typos|inconvenience|mistake|mistakes|noise|delay|spam|wait|
      disturbance|mess|english|spelling|typing|grammar|language|behavior|caps|swearing|bad|poor|late|reply)+)|to
      (bother|disturb|interrupt|trouble|hear that|be (a|rude|pain|bother|nuisance)+|keep (asking|bothering)|ask) (you|
      again)*|if i (was|am|were|sound|seem|sounded|seemed|offended|hurt|upset|confused) (you|rude|mean|harsh|
      annoying)*|everyone|all|in advance)*
    (excuse|forgive|pardon) my (english|typing|spelling|language|grammar|french|bad|poor|typos|ignorance|broken|
      keyboard|mistakes|mistake|caps)+
    (please|can you|could you|you can|sorry|actually|no)* (ignore|disregard|forget|delete|scratch|cancel|dismiss|skip|
      strike) (about|that|this|me|my|last|previous|message|question|it|what|i|said|asked|wrote|typed|all|of|the|one|
      everything|above|first|typo|text|earlier)+
    (i|that|this|is|was|the|have|am|in|think|got|opened|clicked|pressed|sent|to|oops|it|sorry)* wrong (window|chat|
      tab|person|number|button|place|bot|box|site|website|message|thread|group|page|key|link|one|conversation|
      keyboard|answer)
    (that|this|it) (was|is) (only|all)? (a|an|my)? (typo|mistake|accident|misclick|slip|error|fault|bad|autocorrect|
      not (for|meant for) you|meant for (someone|somebody) else|by (accident|mistake)|unintentional|cat|kid|son|
      daughter|phone|brother|sister|friend)+
    (i)? (pressed|hit|sent|clicked|typed|posted|tapped|submitted|entered|did) (that|it|this|enter|return|send|the|
      button|wrong|key|something|message|a)* (by (accident|mistake)|accidentally|too (early|soon|fast)|wrongly)
    (i)? (accidentally|mistakenly) (pressed|hit|sent|clicked|typed|posted) (that|it|this|enter|return|send|the|button|
      wrong|key|something|message|a|too|early|soon)*
    please ignore (me|this|that|it)?
    ignore (me|this|that)
    (butter|fat) (fingers|finger)
    my? finger slipped
    slip of the (finger|tongue)
    _ _? _? _? (on|over|across) (the|my) keyboard
    (i)? did not mean (to|that|it) (be|send|say|type|do|offend|hurt|insult|upset|it|that|this|you|rude|mean)*
    no (offense|offence|harm) (meant|intended|done|taken)?
    no hard feelings
    are we (good|cool|friends)
    (do|can|will) you forgive me`,
  praise: `
    (gg|ggwp|mvp|props|slay|bravo|chapeau|#/#)
    (what|such)? (a|an)? <good>+ (little|bit of)? (bot|robot|machine|computer|ai|app|program|thing|site|website|tool|
      technology|software|chat|service|stuff|cookie|fellow|invention|assistant|work) (you are|this is|that is|ever|i
      have used|in the world|here|are you)*
    (way|much|far|lot|loads)* better than (google|siri|alexa|chatgpt|most|any|other|the|bots|bot|humans|real|people|a|
      human|expected|i|thought|last|one)+
    you complete me
    how <good> (you are|of you|this is|that is)
    how <exclaimed> (of you)?
    you are the <good>
    you are (the)? (funniest|smartest|nicest|kindest|cutest|sweetest|greatest|coolest|cleverest|fastest)
    i am (impressed|amazed|blown away)
    color me impressed
    well (done|played) you?
    (good|nice|great|awesome|amazing|excellent|fantastic|brilliant|super|lovely|wonderful|best|cool|smart|clever|top)
      (job|work|one|bot|boy|girl|lad|going|stuff|call|point|answer|effort|show|shout|try|chat|talk|service|tool|app|
      help|touch|move|cookie|robot|ai|job team)
    (nice|good|great|lovely|fun) (talking|chatting|speaking) (to|with) you
    (nice|good) to (know|hear)
    a pleasure
    top (notch|marks)
    first class
    second to none
    chef is kiss
    spot on
    bang on
    on point
    on fire
    right on
    (hats off|kudos|congrats|respect|props|big up|well done) to? (you|the|this|your|whoever|who|ever|made|built|
      created|developers|developer|team|this|that|creators|makers|people|everyone)*
    two? thumbs up
    (#|five) stars (from me)?
    # (out of #|percent|points)
    ten out of ten
    a plus
    full marks
    keep (it up|up the <good> work|going|rocking)
    you (got this|did it|rock|rule|slay|win|nailed it|smashed it|got it|go girl)
    nailed it
    smashed it
    (would|will) (use|recommend|buy|do) (this|it|you)? again?
    highly (recommend|recommended)
    you are the (man|best|bomb|goat|boss|one|greatest|bee is knees)
    (i|we)* (love|adore|heart|like|in love with|obsessed with|a fan of) (you|this|it|that|ya) (guys|all|bot|robot|
      tool|app|site|chat|to bits|lots|loads|a lot|much|already|more)*
    (not bad|pretty|<good>)+ for a (bot|robot|machine|computer|program|chatbot)
    you deserve (a|an|the|some|more|my|every|_)+
    what (a|an) <good>+ (you are)?
    #/# (service|work|answer|job|effort|bot|help|from me|for effort)+
    you are (a|an|the|my)* <good>+ (bot|robot|assistant|thing|machine|program|helper|friend|ai|computer|invention|one)
      (ever|of all|time|i have|used|in the world|met|seen)*
    you are (a lot|much|way|far|even)* <better> than (i|a|an|the|my|your|most|any|other|expected|thought|imagined|_)+
    <good> (bot|robot|chatbot|assistant|ai|app|tool) (ever|i have|used)*
    you <good> (bot|robot|thing|human|person|you|little)*
    you (absolute|total|complete|little|bloody|utter|beautiful|a|an)+ <good>`,
}
