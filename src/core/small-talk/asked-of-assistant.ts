import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/**
 * Questions on the assistant's own nature, abilities and feelings, and on the chat itself, as `phrase-grammar.ts` reads
 * them. Whole questions: what goes on with anything else ("do you know if …", "can you tell me …") is about the documents,
 * and so is a "you" that means anybody ("are you allowed to see it").
 */
export const ASKED_OF_ASSISTANT: Phrases<SmallTalkTopic> = {
  nature: `
    (are|is|am|was) (you|this|it|that|this (chat|thing|page|site)) (a|an|the|some|any|another|kind of|sort of|type of|
      my|only|<real>)* (<bot>|<human>) (or (not|what|something|a|an|the|some|kind of|only|<real>|<bot>|<human>)+|#|
      like <bot>|i am (talking|speaking|chatting) (to|with)|talking to me|behind (this|it)|typing|answering|writing|to
      talk to)*
    (are|is) (you|this (bot|chat|thing|conversation)) (<real>|sentient|self aware|aware|programmed|automated|
      computerized|generated|ai) (or (a|an|the|some|what|something|<real>|<bot>|<human>|fake|made up)+)*
    (am|are) (i|we) (talking|speaking|chatting|writing|texting|typing) (to|with) (a|an|the|some|only|<real>|another)*
      (<bot>|<human>) (or (what|something|a|an|the|<real>|<bot>|<human>|to|with)+|real|alive)*
    (if|whether) (you|this|it|i) (are|is|am) (talking to|speaking to|chatting with)? (a|an|the|some|only|<real>)*
      (<bot>|<human>) (or (what|something|a|an|the|<real>|<bot>|<human>)+)*
    (who|what|where) (am i|are we|i am) (talking|speaking|chatting|writing) (to|with)?
    (who|what) (you are|are you|are you guys|is it i am talking to|is (this|that) talking|am i) (called)?
    who is (there|answering|typing|speaking|behind (this chat|you)|this talking)
    (what|how) (do|does|should|can|shall|may|could|must|would) (i|we|people|they|others|your friends|one) (call|
      address) you
    what (are you|you are) called
    is your name _
    (what is)? (the)? (date|day|year|time|place) of your (birth|birthday)
    how old (are you|you are|is (this|the) bot)
    (when|where|how) (were|was|are|is|have|you)+ (you|this bot|been|were|was|are)* (born|made|built|created|trained|
      developed|programmed|launched|released|from)
    when do you (celebrate|have) your? birthday
    (how long|since when) have you (been (alive|here|online|working here|a bot|around)|existed)
    how long (are you|you have) been (here|alive|around)
    (from)? where (are|do|did|have|you|were)+ (you)? (from|live|come from|come|reside|work|now|at|working|grow up|
      sitting|hiding|calling from|typing from|stay|go to school|been)* (from|exactly|all my life)?
    what are you made (of|from|out of)
    (what|which) (kind|sort|type)? of? (a|an)? (<bot>|person|creature|being|entity|animal) (are you|is this|do you
      identify as|would you be|describes you)
    (what|which) (version|model|ai|llm|bot|engine|technology|language|software|platform)+ (are you|is this|do you use|
      is behind (this|you)|powers you|are you (using|based on|running on|built on|built with)|do you run on|made you)
    what (powers|runs|drives) (you|this)
    what (am i|are we) (talking|speaking|chatting) (to|with)
    how (do|does|exactly)* (you|your (brain|mind|code|algorithm)|this|this (bot|chat|thing|app|tool|program)|the (bot|
      chat)|all this|all of this) (all|actually)? (work|works|function|operate|do (it|that|this|what you do))
    what (programming|computer)? language (are|were) you (written|programmed|coded|made) in
    what is verbatim
    you are (a|an|the|only|not|<real>)* (<bot>|<human>|<real>)
    (say|talk|tell me|tell us|tell|know|learn|hear|speak)? (me|us|to me)? (something|more|anything|all|a|a little)?
      about (yourself|you|your (self|training|<own>|past|background|origins|creators|code))
    (introduce|describe|explain) yourself
    (do|are) (you|it|this) (use|using|run on|running on|have) (chatgpt|ai|gpt|openai|artificial intelligence|a
      language model|a llm|machine learning|claude|gemini)
    are you trained (by|on|with) _ _?
    you (a|an)? (<bot>|<human>|<real>) (or (a|an|<bot>|<human>|<real>)+)*
    what (do|does) (you|a bot like you) look like
    do you (really|actually)? exist
    what does (your name|verbatim) mean
    why (are|were) you (called|named|here|made|created|built|so <trait>|<trait>|a bot|a robot|like (this|that)|doing
      this|talking like (this|that)) (for|today|to me)*
    how old (might|would|could) you be
    you (sound|look|talk|act|seem|write|feel) like (a|an|my|the)* (<bot>|<human>|me)
    how <trait> (are you|you are|is this bot) (at (this|that|your job)|as a bot|compared to <bot>|exactly)*
    are you (one of|part of) (those|these|the|them) (bots|ais|robots|machines|<bot>|team|company|family)? (chat)?
      (things|bots)?
    (what is)? your (real|full|actual|own|first|last|given)? (name|nickname|age|gender|sex|pronouns|version|model|
      identity|birthday|species)`,
  maker: `
    (by)? (who|whom|what company|which company) (were|was|are|is)? (you|this bot)? (made|make|makes|built|create|
      creates|created|programmed|programs|designed|designs|developed|develops|trained|trains|invented|invents|coded|
      wrote|owns|runs|operates|hired|pays|controls|maintains|is behind|is responsible for|set up|put) (you|by|this
      (bot|chat|thing|app|tool|site|program|ai|software)|it all|the bot|here|together|up)*
    who (do you think|would you say)? (is|are) your (maker|makers|creator|creators|owner|owners|boss|developer|
      developers|programmer|programmers|coder|botmaster|father|mother|mum|dad|daddy|inventor|author|designer|master|
      god|parents|company|manager|employer|provider) (of this (bot|chat|thing|app|tool|site)|behind (you|this|it|this
      (bot|chat)))*
    (whose|who is|who had the) (idea|creation|invention|fault|project|work)+ (of|for|was|were|are|is)* (you|this|the
      bot)
    who (set|put|made|built) (this|you|it) (up|together|here)
    (who|what company|which company) (do you|you) (work for|belong to|serve|represent|report to|obey|answer to)
    (do|are|were) you (work for|working for|belong to|owned by|made by|run by|built by|created by|developed by|
      programmed by|from|trained by|paid by) _ _?
    who is in charge (here|of (you|this))`,
  abilities: `
    (so|and)* what (else|all|exactly|more|things|stuff|kind of things)? (can|could|do|will|would|you can|you could|you
      do) (you)? (do|offer|know|answer|handle|tell me|help with|help me with|talk about|do best|know about|answer
      about|specialize in) (for (me|us)|here|besides (this|that|quoting)|apart from (this|that)|with (this|that)|and
      what|or|at all|all day|for a living)*
    what (are|is|am|you are) (you)? (able to (do|answer|tell me)|capable of|good (at|for)|here for|for|made for|built
      for|designed (for|to do)|supposed to (do|know)|meant (for|to do)|used for|useful for|trained (on|for|to do)|
      doing here|all about)
    what is the point of you
    what (is|are) (your|the) (purpose|function|job|role|use|task|mission|skill|skills|superpower|superpowers|
      speciality|limits|limitations|features|capabilities|abilities|options|commands|area of expertise|expertise|
      field|subject) (in life|here|of (you|this (bot|chat|thing)))*
    (what|which) (can|could|should|may|do|shall|must|am|would) (i|we|people) (able to|allowed to|supposed to|get to|
      normally)* (ask|ask of|say to|talk to|talk about|chat about|discuss|do|write|type|use) (you|this (bot|chat|
      thing)|the bot|here|about|for|with)+
    what (should|can|could|may|shall|must|am|do) (i|we) (allowed to|supposed to)? ask (about|you|here)*
    (what|which) (sort|kind|type|sorts|kinds|types)? of? (things|thing|questions|question|stuff|information|topics|
      topic|subjects|help|answers|documents|films|movies|articles|queries|services) (am|can|could|do|may|should|are|
      will|you|i)+ (able to|allowed to)? (i|we|you|people)? (able to|allowed to)? (ask|answer|know|have|help|cover|
      discuss|give|offer|understand|handle|provide|deal|specialize in|do) (you|with|about|me|for|here|on|answers to)*
    what is this (bot|chat|chatbot|thing|tool|app|assistant|site|website|page) (for|about|all about|good for|supposed
      to do)?
    what does this (bot|chat|thing|tool|app|site|website|page) do
    what is (going on here|this all about here)
    how (do|can|could|should|does|to) (i|we|one|someone)? (use|talk to|chat with|work with|interact with|operate|ask)
      (you|this (bot|chat|thing|tool|app|assistant|site|page|website)|questions (here)?) (properly|best|right)?
    how does this work
    do you only (know|talk|know things|answer questions|answer) (about)? (this|one|the|a|_)+
    how many questions (can|may|could) i ask (you)?
    how (much|many things) do you know
    (can|could|will) you (get|become|be) (smarter|better|faster|cleverer|nicer|funnier)
    (can|could|do|will|are) you (do|answer|know|able to (do|answer)) (anything|everything|more|all|any|a lot|lots|
      stuff|things|other|something|my|of|question|questions|else|useful|interesting|besides (this|quoting)|i (ask|
      have))+
    are you any (good|use|help) (at (this|anything|it|all))*
    is there (anything|something) (else)? you (can|could|do|know)+ (do|know|answer|talk about|help with)
    (can|could|do|are) you (search|use|access|browse|connected to|surf|google) (the|things|on)* (internet|web|online|
      google|things)
    (can|could|do|will) you (write|draw|code|translate|count|spell|calculate|do (math|maths|sums|homework|my homework|
      tricks|magic)|think|learn|fly|read (minds|my mind|images|pictures|books)|talk|sing|dance|type|see (pictures|
      images|my screen)|play (chess|games|music|football|_)|recognize (images|faces|pictures)|pass the turing test|
      think for yourself|tell the (time|future)|predict the future) (or <act>|for me|too|as well)*
    (do|does) (you|it) work (properly|at all|offline|on weekends|24 hours)*
    are you (working|functioning) properly`,
  sources: `
    where (does|do|is|are) (your|the|all)+ (information|knowledge|data|facts|quotes|answers|sources) (come)? from
    where (do|did|does) (you|this|it) (get|find|take|have|got|learn|know|pull|gather|source) (your|this|that|the|all|
      of|these|such|information|knowledge|facts|answers|answer|data|stuff|it|quotes|things|wisdom)+ from?
    where (do|did|does) (you|this|it) (get|find|take|know|learn) (it|this|that|everything)? from
    (what|which|where) (are|is) your (source|sources|database|knowledge base|data|evidence|references)
    (do|have) you (have|got)? (a|any)? (source|sources|proof|evidence|references) (for (that|this|it))?
    source please
    what (data|documents|sources|database) (do|are|were) you (use|using|trained on|have|search|based on|rely on|quote|
      quoting)
    how (do|did|can|could|would) you (know|find|learn|come up with|get) (all|much|everything|this|that|of|things|
      these|stuff|it|the|your|answers|answer|a lot) (this|that|of|about (it|everything|this|that)|stuff|answers|
      answer|things)*
    how do you know
    what do you base (that|this|it|your answers) on
    says who
    who (says|told you|said) (that|this|so)?
    do you (copy|quote|google|look|search) (everything|things|it|this|that|stuff)+ (up|online|from (the)? (internet|
      wikipedia|web|google))*
    do you use (wikipedia|google|the internet|the web)`,
  trust: `
    are you (absolutely|completely|totally|a hundred percent|# percent|ever|always)* (sure|certain|positive|right|
      correct|accurate|reliable|trustworthy|honest|truthful|telling (me)? the truth|lying|biased|objective|neutral|
      wrong|guessing|hallucinating|making (this|that|it|things|stuff|all) (that|this)? up|confident|infallible|
      perfect) (about (that|this|it)|of (that|this|it|yourself)|to me|with (me|that))*
    you sure (about (that|this|it))?
    (can|should|may|could|do) (i|we|one|you|people) (trust|believe|rely on) (you|this|that|it|what you (say|tell me|
      write)|your (answers|answer|information|quotes)|this (bot|chat|thing))
    why should (i|anyone|we) (trust|believe) (you|that|this)
    how (reliable|accurate|trustworthy|sure|certain|confident|correct|honest|right) (are you|are your answers|is
      (this|that|your information)) (about (that|this|it))?
    do you (ever|always|sometimes|often)* (lie|make (things|stuff|it|this|that|answers|facts) up|make up (things|
      stuff|answers|facts|quotes)|make mistakes|make errors|hallucinate|cheat|guess|tell the truth|invent (things|
      stuff|answers|facts)|get (things|it|anything) wrong|know the truth) (to (me|people|us))*
    (did|have|are) you (make|made|making|invent|invented) (that|this|it|all) (that|this)? up?
    how (do|can|would) i know (that)? (you are|this is|that is|it is)? (not)? (lying|right|telling the truth|true|
      correct|real|making (this|that|it) up|serious)
    are your (answers|quotes|facts) (correct|right|true|accurate|reliable|real|always)+
    is (your|the) (information|answer|data) (correct|right|true|accurate|reliable|up to date|current)
    can you (ever)? (be wrong|make mistakes|lie|be trusted)`,
  privacy: `
    (are|do|will|does|is) (you|it|this|anyone|someone|anybody|they|this (chat|bot|site)) (record|save|store|keep|
      share|sell|log|track|watch|read|see|monitor|collect|recording|saving|storing|keeping|sharing|selling|logging|
      tracking|watching|reading|monitoring|collecting|spying on|spy on|listening to|recorded|monitored) (me|us|this|
      my|our|the|all|your|data|chat|chats|conversation|conversations|question|questions|message|messages|information|
      what i (say|type|ask|write)|everything|anything|privacy|history|with (anyone|others|google))*
    (is|are) (this|our|my|the) (chat|conversation|data|question|questions|messages)? (private|recorded|anonymous|
      confidential|encrypted|monitored|being (recorded|monitored|watched|saved)|stored|saved|logged|kept|shared|
      deleted|visible) (anywhere|somewhere|to (anyone|others)|by (anyone|you)|with anyone)*
    is (this|our|my|the) (chat|conversation|data|bot|site) (safe|secure)
    (who|what) (can|will|could|else)* (see|read|sees|reads) (this|my|our|the|chat|messages|questions|conversation|what
      i (type|write|ask))+
    what (do you do|happens|will happen|will you do) (to|with) my (data|information|questions|messages)
    (do|can|could) you (know|have|see|find|access|track) (my|who|where)+ (name|location|ip|ip address|address|email|
      number|phone number|details|data|personal data|i (live|am)|screen|camera|face)
    where do i live
    do you use cookies`,
  language: `
    (do|can|could|will|would) you (speak|understand|know|talk|write|reply|answer|read|do|chat|respond)+ (in|any|other|
      another|a|different|foreign|more|languages|language|than|besides|<language>|to me|me|or|and|too|as well)+
    (what|which|how many)+ (languages|language) (do|can|are|does) (you|i|this|it|this bot) (speak|understand|know|use|
      ask|write|fluent in|support|able to speak)+ (in)?
    in? (what|which) (languages|language) (can|should|do|may|must) i (ask|write|speak|type|talk) (in|to you|you)*
    (can|could|may|should|is it ok if|do) (i|we) (ask|write|speak|chat|talk|type|use) (to|you|my|questions)* in?
      (another language|other languages|<language>|my (own|native)? language) (or <language>|too|as well|instead)*
    (parlez vous|sprechen sie|sprichst du|habla|hablas|parli|fala|spreekt u) _
    (speak|talk|answer|reply|write|say (it|that)) (to me)? in <language>
    do you only speak <language>`,
  memory: `
    (do|did|will|can|could|would) you (remember|recognize|recall|know|forget|remembered|learn) (me|my name|who i am|
      us|this|that|this (chat|conversation)|our (last|previous|earlier)? (chat|conversation|talk)|anything|things|
      stuff|what (i|we) (asked|said|told you|talked about|discussed|am asking)|from (me|us|this|people|users|our
      (chats|conversations)|your mistakes|mistakes|conversations)) (before|earlier|from (last time|yesterday|before|
      earlier|last week)|yesterday|last time|tomorrow|anymore)*
    have we (met|talked|spoken|chatted) (before)?
    what is my (name|age|job|favorite _)
    (who|how old) am i
    what did (i|we) (ask|say|tell you|talk about|discuss) (you|before|last time|yesterday|about|first|last)*
    what (was|is) my (last|first|previous) (question|message)
    are you (learning|learning from (me|us|this)|getting smarter)
    do you learn
    do you know who (i am|you are (talking|speaking) to)`,
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
