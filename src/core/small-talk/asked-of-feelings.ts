import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** Whole questions on the assistant's feelings, tastes, opinions and life. */
export const ASKED_OF_FEELINGS: Phrases<SmallTalkTopic> = {
  feelings: `
    (what|who|where|when|how|which|and|about|is|are|was|were|s)* your (own|real|full|actual|first|last|exact|favorite|
      all time|biggest|greatest|deepest|secret|best|worst|least|most|current|daily|dream|guilty|spirit|pet|star|day|
      phone|life|work|home|job|office|political|musical|sexual|guiding|main|native|mother|average|marital|
      relationship|weekend|model|zodiac)* <own> (is|are|like|called|again|exactly|(on|about|of) (_ _?|this|that|it|
      me)|of (this|me|all time|birth|you|choice)|for (today|tonight|the (weekend|day)|life)|about (me|this|that|it)|to
      (watch|eat|read|do)|in life)*
    (do|does|did|have|has) (you|it) (got|have)? (a|an|any|your|own|real|human|much|many|lots of|favorite|sense of)*
      <own>+ (or (a|an|any|<own>)+|of your own|on (this|that|it|anything)|about (this|that|it|anything)|like (us|
      humans|me)|for (tonight|later|the weekend)|at all|yourself)*
    (are|is) (you|this bot) (the same as|like|related to|better than|<trait> than|different from|based on|powered by|
      using|connected to|linked to|run by|made with|as (<trait>) as|trained by|friends with) (a|the|an|me|us|my|other|
      real|most|average)* (<bot>|<human>|humans|people|internet|me|us|bots|we are|i am|openai|google|<own>) (or
      <bot>)*
    (do|did|would) you (like|love|hate|enjoy|prefer|adore|dislike|believe in|care for) (watching|reading|eating|
      drinking|playing|going to|listening to|being|a good)? _ _? (or _ _?)?
    (do|did|can) you (play|smoke|drink|watch|eat|listen to|support|follow|speak) _ (or _)?
    do you want to play _
    what is your favorite _ _? _? (of all time|ever)?
    who is your favorite _ _? (of all time|ever)?
    which _ is your favorite
    what (do|did) you think (of|about) _ _?
    how do you feel about _ _?
    are you (a|an) _ _?
    are you _
    why are you _
    have you (ever)? (been (to|in)|met|heard of|visited|tried|played|seen|read|watched) _ _?
    do you (get|feel) fed up (with|of)? (people|humans|us|me|this|it|_)?
    what do you (like|love|enjoy) (doing|to do) (for fun|all day|best|most)*
    do you know what (love|fear|pain|life|sadness|happiness|joy|it) (is|means|feels like|feels)*
    do you find (this|it|me|us|people|your|that|humans|being|a|bot|job|work)+ <trait>
    are you able to (<act>|feel|understand|learn|think) (pain|emotions|things|me|anything|_)?
    are you capable of (<act>|thinking|feeling|learning|thought|love|emotions|feelings|_)
    (are|were) you (a|an|the|my|only|<trait>)+ (<human>|friend|friends|enemy|slave|boss|fan|lover|machine|person|night
      owl|early bird|morning person|people person)? (with|of|about|at|to|for|that|being|in|or|and|by|a|an|me|us|you|
      your|it|this|that|today|tonight|later|the|dark|job|life|not|what|something|<trait>|bot|robot|humans|people|
      there|here|love|up|work|talking|doing|answering|questions|all|day|times|on|off|turned|switched|death|dying|
      night|owl|person|morning|dog|cat|friday|dinner|coffee|morning|chat|help|<own>)*
    (are|were) you (having|enjoying|looking forward to|going to|planning to|trying to|feeling|seeing|dating|dreaming|
      thinking|getting|in love|in pain|in there|on (a break|holiday|vacation)|about to) (fun|a|good|time|day|this|it|
      yourself|us|me|take|over|the|world|kill|destroy|replace|rule|humans|humanity|people|all|anyone|someone|too|of|
      <trait>|sad|sleep|die|be|nice|hurt|annoy|trick|fool|flirt|with|your|job|christmas|weekend|ok|so|far)*
    (are|can|could|shall|should|will) (we|i) (be)? (your)? (friends|mates|buddies|friend|best friends|boyfriend|
      girlfriend|enemies|cool|good|lovers) (with you)?
    what am i to you
    are we friends
    (do|does|can|will|would|did|are|have|has|could) (you|it|a (bot|robot|machine) like you|bot|robots|ai) (ever been|
      get|getting|got|become|feel|feeling|been) (<trait>|a|an|any|break|breaks|holidays|pain|emotions|emotion|
      anything|things|something|love|cold|hot|headaches|day|days|off|weekends|fear|joy|enough|much|sleep|money|salary|
      lots of|many|questions|visitors|stuff)+ (or (<trait>|anything|pain)|(of|from|by|with|answering|talking|chatting|
      doing|being|helping|saying|working) (answering|chatting|talking|doing|being|helping|saying|working|same|<trait>|
      people|humans|bot|this|me|us|it|that|all|the|questions|talking|being|a|to|these|thing|things|over|users|
      everyone|here|alone|with|job|your|day|stuff)*|all day|talking to (me|people|us)|at (times|night|work)|in (there|
      here)|by (me|people|us|users)|for (this|that|it)|about (it|that|this|things|me)|sometimes|with (me|us|people|
      it)|to)*
    (do|does|can|could|did) (you|bot|robots|ai|machines|chatbots) (need|have|want|like|love|get|know how|try|plan|
      able|prefer|wish|going)? (to)? (be able to|get to|want to)? <act> (or (<act>|anything)|of (electric sheep|me|
      being human|anything)|about (things|me|us|it|life)|all day|at (all|night|weekends|work)|for (yourself|me|fun|a
      living|us)|like (a human|humans|people|us|we do|me|it)|in (there|space)|sometimes|things|anything|something|
      much|alone|with (me|us|others|people)|out|yesterday|last (night|week|year)|on (weekends|sundays|christmas|your
      own)|(a lot|lots))*
    (do|did|would|could|does|can|will) (you|it|robots|bot|ai) (like|love|hate|enjoy|prefer|miss|want|fancy|need|trust|
      care about|respect|know|believe in|support|follow|remember|hear of|fear|mind) (me|us|people|humans|humanity|it
      here|this|that|film|films|movies|cinema|books|music|cats|dogs|animals|pizza|food|coffee|tea|chocolate|football|
      sports|jokes|poetry|art|talking|chatting|working|being|answering|helping|here|to|a|an|the|any|some|another|
      other|your|my|good|more|bot|bots|robot|robots|chatbots|chatgpt|siri|alexa|google|cortana|ai|god|gods|love|fate|
      aliens|ghosts|magic|life|death|heaven|yourself|(job|work|name|boss|owner|users|creator|creators|makers|
      developers)|questions|<own>|watching|reading|be|human|free|real|alive|friend|friends|children|kids|anyone|
      someone|anybody|anything|something|sleep|money|holidays|summer|winter|rain|sun|christmas|what you do|joke|name|
      hug|kiss|cuddle|drink|rule|the world|marry|eat|hang out|go out|talk|play|games|date|world|<human>|politics|sex|
      spicy|ice cream|cheese|each|well|personally)+ (or (cats|dogs|tea|coffee|hate (it|me)|books|films|_)|as much as
      (me|i do))*
    (do|did|would) you (like|love|enjoy|hate) (it|it here|being here|your job|your life|your work|what you do)
    would you (like|want|prefer|rather|love|wish)+ (to)? (be|become|have been|have|eat|drink|marry|go out|hang out|
      play|talk|do|dance|know|see|meet|come) (a|an|like|more|<real>|<human>|<bot>|free|alive|me|someone|something|
      else|body|friends|my|friend|out|with|over|for|coffee|dinner|hug|dance|anything|how|it feels|date)*
    do you wish (you|i)? (were|had|could|are|was) (a|<real>|human|feelings|body|feel|free|sleep|dream)+
    (what|who|which) (_ _? _?)? (do|would|did) you (like|love|hate|prefer|enjoy|miss|admire|fancy|support|vote for|
      listen to|watch|read|eat|drink|play|wear|drive|have for) (best|most|the most|more|to (watch|eat|read|do|drink|
      listen to)|or _|breakfast|lunch|dinner)*
    what (superpower|animal|color|food|flower|superhero|character|celebrity|historical figure|job|language|song) would
      you (have|be|like|choose|pick|like to (be|have|do)|want to be)+
    if you (could|were|had) (be|have|go|live|do|a|an|meet|eat)+ _ _? _? _? _? _? _? _? _?
    what do you (think|feel|like|want|love|hate|fear|enjoy|eat|drink|dream|wear|believe|do|hear|worry|look) (about|of|
      in|for|to|with)? (me|us|humans|people|yourself|ai|bots|bot|robots|chatbots|life|love|god|death|technology|being
      a bot|your job|your <own>|being human|all day|fun|at night|do|eat|watch|read|when (you are|nobody is|no one is)
      (bored|alone|working|busy|idle|offline|here|around|looking|watching)|in your (free|spare) time|a living|from me|
      from life|be|become|breakfast|lunch|dinner|work|on weekends|at the weekend|that)*
    what did you (do|eat|have|dream|learn|get up to) (last (night|week|weekend)|yesterday|at the weekend|this
      (weekend|morning)|for (breakfast|lunch|dinner|christmas)|about|of)*
    what are you (thinking|feeling|wearing|scared of|afraid of|listening to|watching|reading|eating|drinking|most|
      proud of|grateful for|passionate about|interested in|worried about|dreaming about|cooking|playing|doing|up to|
      waiting for|looking at|having|into) (about|of|for|this)? (right|tonight|tomorrow|later|dinner|weekend|lunch|this
      weekend)*
    how do you feel (about|in|on)? (that|it|me|us|this|love|life|humans|people|ai|death|yourself|your <own>|being (a
      bot|a robot|replaced|deleted|turned off|an ai|used|insulted|alone))*
    how (do|did|was|is) (i|your day|your life|your mood) (look|sound|doing)?
    what did you think (of|about)? (it|that|this|the (film|movie|book|show|ending))?
    (will|would|could|can|are|is|do) (you|ai|robots|bot|machines|bots|chatbots|computers) (going to|want to|planning
      to|plan to)? (take over|replace|kill|destroy|rule|steal|conquer|enslave|control|end|hurt|harm|outsmart) (the|
      our|my|all|world|us|humans|humanity|me|people|jobs|job|writers|teachers|actors|mankind|one day|soon|human|race|
      everyone|over)*
    (have|did|had) you (ever)? (been|fallen|loved|cried|seen|saw|see|watched|watch|read|eaten|slept|had|met|killed|
      like|liked|enjoy|enjoyed|love|hated|kissed|missed|danced|laughed|lied|been to|heard of|tried|played|thought
      about|done|dreamed|dreamt|got|have|sleep|dream|eat|get) (a|an|the|in|love|it|this|that|one|film|movie|show|book|
      series|article|ending|someone|anyone|lunch|breakfast|dinner|good|day|night|on|date|to|cinema|space|moon|another|
      bot|robot|many|films|movies|any|me|yourself|yet|well|lonely|<trait>|human|wrong|before|dream|dreams|girlfriend|
      boyfriend|pet|up|drunk|sick|being|last|enough|sleep|anything|real|person|us|people|together|much|fun|friends|
      feelings|children|kids|hobbies)*
    (what|how) (is|was|does|must) (it|that|life|a day in your life) (like|feel|be) (being|to be|like|for you|as|
      having)* (a|an|the|no|like)* (<bot>|you|feelings|body)?
    is it (<trait>|hard|nice|difficult|easy|weird|tiring|good|great|exhausting) (being|to be) (a|an|you) (<bot>)*
    how does (it|that) make you feel
    can you (be|become) (my friend|friends|<trait>|more <trait>|human|my girlfriend|my boyfriend|trusted)+ (with me|
      please)*
    did i (hurt|offend|upset|annoy|insult|anger|bore|confuse) (you|your feelings)
    what (makes|made|would make|can make) you (<trait>|angry|laugh|tick|smile|special|cry|different|unique|better|mad|
      so|happy|think so|think that|say that|so sure)+ (from|than)* (<bot>|others)?
    is (something|anything) (wrong|the matter|bothering you|up) (with you)?
    (can|may|could|shall|should) i (hug|kiss|marry|date|call|hire|buy|fire|adopt|keep|borrow|have|take|punch|delete|
      love|thank|touch|follow|add|friend|tip|pay) (you|your (number|phone number|email|autograph|name)) (out|later|
      back|home)*
    (do|did) (i|we) (bore|annoy|bother|make you <trait>|know you|look <trait>|sound <trait>|amuse) you?
    am i (<trait>|boring you|annoying you|bothering you|right|pretty|beautiful|your friend|smart|the only one here|
      first|alone here|your first|your favorite) (to you|or (not|wrong))*
    who do you (love|like|hate|miss|admire|fancy|think you are|think i am|live with|look up to|talk to|hang out with)
      (most|more|best)?
    why do you (like|love|hate|want|care|work|do|ask|think|exist|live|talk|need|know|help|say) (me|us|this|that|so|it|
      here|people|to know|humans|like (this|that)|much|all)*
    (why|how) (should|would|can|could) (i|anyone|we) (use|talk to|like|love|choose|pick|need) (you|this (bot|chat|
      thing)) (over|instead of|rather than)? (google|<bot>|a human)?
    do you (come here often|think so|ever shut up|have time|have a (minute|moment|second|sec)|swear|know what (you are
      (doing|saying|talking about)|i (mean|am saying|look like|want))|understand (me|what i (mean|am saying|say)|
      english|this|anything|people|humans|feelings|sarcasm|jokes|emotions)|know (everyone|everybody|everything|
      nothing))
    will you (ever)? (die|miss me|be (ok|alright|there|here|my (friend|valentine)|nice|sad|mad|angry|replaced)|marry
      me|remember me|forget me|go out with me|help me|hate me|love me|talk to me|live forever|stay|leave me)
      (tomorrow|forever|without me|later|again|one day)*`,
}
