import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** Whole questions on what the assistant can do, where it has things from, and what it keeps of a chat. */
export const ASKED_OF_WORK: Phrases<SmallTalkTopic> = {
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
}
