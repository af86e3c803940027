import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What is asked for in a chat besides answers, by topic, in the spelling of `social-words.ts`. */
export const CHAT_REQUESTS: Phrases<SmallTalkTopic> = {
  presence: `
    (asdf)
    (is|are)? (anyone|someone|everyone|who) (out|else|is|real)* (there|here|home|around|in|listening|alive|awake|
      online|at home|reading this) (in (there|here)|out there|at all|or not|to help|that can help|who can help)*
    (are|is)? (you|this (thing|chat|bot)|the bot|bot) (there|here|around|online|awake|alive|up|listening|on|active|
      available|responding|working|live|functional|operational|with me|ready|in there|busy|asleep|dead|down|broken|
      offline|frozen|crashed) (yet|or (not|dead|asleep|down|what|broken)|to (talk|chat|help)|right|at the moment)*
    (this|is|i|am|a|an|only|ignore|it|hello|sorry|message)* (test|testing|ping|pong) (#|one|two|three|four|test|
      testing|check|this|it|you|the|bot|chat|if|whether|works|work|working|is|out|only|that|message|something|
      response|app|site|thing|123|a)*
    (mic check|check check|check one) (check|one|two|#)*
    hello world
    is this (working|on|live) (at all|properly)?
    foo bar?
    lorem ipsum
    (checking|seeing|testing) (if|whether|that) (this|it|you|the bot|the chat|this thing) (is|are|works|work|working|
      on|there|respond|reply|answer|alive|listening)+
    (can|could|do|does|did|will) (you|anyone|someone) (hear|see|read|copy|receive|get|understand) (me|this|us|my
      (message|messages|question)) (ok|at all|properly|clearly)*
    earth to _
    knock knock
    (respond|reply|wake up|talk to me|say something|answer me)`,
  help: `
    (sos|mayday)
    (i|we)? (need|want|would like|could use) (some|a bit of|your)? advice (please)?
    (can|could|would|will) you give (me|us) (some|a bit of|a piece of|any)? (advice|tips|guidance|help|a hint|hints)
    assist me
    (can|could|may) (i|we) (get|have) (some|a bit of|your|any)* (help|assistance|advice)
    (can you|could you|someone|god)* help (me|us|out|here|sos|needed|wanted|asap|required|a friend out)*
    (i|we)? (do|badly|desperately|urgently|might|may|could|would|will)* (need|use|like|want|require|appreciate) (some|
      a|bit|little|of|your|urgent|more|any)* (help|assistance|hand|support|guidance) (with (something|this|that|it|a
      question|a few things)|asap|from you|urgently)*
    (can|could|would|will|may|might|are) (you|someone|anyone|it|this|this bot|this thing|they) (able to|be able to|
      going to|willing to|here to)* (help|assist|be of (help|assistance|service)|lend me? a hand|give me a hand|do me
      a favor|do me a favour) (me|us|out|a bit|right|at all|with (something|this|that|it|a question|some questions|a
      few questions|a problem|my (question|questions|problem|homework|essay|assignment|project|studies|exam)))*
    (can|may|could|might|shall|should|am i allowed to|is it (ok|okay|alright|fine) (to|if)|do you mind if|would you
      mind if|mind if|let me|i (want|would like|wish|need|have|wanted) to|i will)+ i? ask (you|a|an|one|another|some|
      few|more|quick|simple|small|little|<bad>|weird|random|personal|serious|last|something|anything|thing|things|of|
      couple|question|questions|else|favor|favour|for|help|several|basic)*
    (i|we)? (have|had|have got|got|do have|only have)? (a|an|one|some|another|few|many|several|lots of|couple|quick|
      my|two|three|more|#)+ (quick|simple|small|little|more|of|<bad>|weird|random|last|final|another|other|few|big|
      general|basic|short|serious|different|important|burning|tricky|difficult|hard|lot)* (question|questions|query|
      queries|inquiry|enquiry) (for you|to ask|you|if (you do not mind|i may|that is ok)|that? i (want|would like) to
      ask|first)*
    (have)? (you)? (got|have) (a|one) (sec|second|minute|moment|mo) (for me|to spare|to (talk|chat|help))?
    quick? question
    where (do|should|shall|can) i (start|begin)
    how (do|should|can) (i|we) (start|begin|get started)
    (what now|now what)
    what (do|should|shall) i do
    i am (not sure|unsure) (what to (ask|do)|where to start|how (to start|this works|to use this))
    how (can|could|will|would|do|may) you (help|assist|be of (help|assistance|service)) (me|us|out)*`,
  joke: `
    (can|could|will|would) you (sing|dance|rap|beatbox|whistle|meow|bark|beep|play (a game|something|music|chess|a
      song|games))
    (can|could|will|would) you (write|compose|draw|make|create|paint) (a|an|some|my) (poem|song|essay|haiku|letter|
      email|rap|homework|code|picture|drawing|painting|image|novel|cv|resume|report|tweet) (for me)?
    (i|we)? (want|would like|need|would love|should|could|demand|wanna)+ (to|a|another)* (marry|date|kiss|hug|hugs|
      cuddle|meet|dance|marry|chat|talk|be friends|fight|get married) (you|with you)? (please)?
    let us get (married|a room)
    (speak|sing|lie|cook|read) (to|for)? me (something)?
    (can|could|will|would|do|how about|maybe)? you? (know how to|want to)? (tell|give|crack|share|know|have|got|make|
      say|do) (me|us)? (a|an|another|one|some|any|more|your|best|good|funny|<bad>|dad|knock knock|dirty|random|new|
      quick|little|clean|great|favorite|dark|corny|cheesy|short|nice|bedtime|scary|of)* (joke|jokes|riddle|riddles|one
      liner|limerick|tongue twister) (for me|about (yourself|bot|robot|robots|computers|ai|anything)|or two|you know|
      to (tell|share))*
    (a|another|one|more|any|some|your|please)* (joke|jokes|riddle|riddles)
    what is your (favorite|best|funniest) joke
    (can|could|will|would)? you? tell (me|us) (a|an|another|some|your)+ (bedtime|scary|funny|good|nice|short|fun)?
      (story|secret|secrets|poem|fact|gossip|lie)
    (can|could|will|would|let us|please)? you? (make me (laugh|smile|happy|a (sandwich|coffee|tea|cup of tea|drink|
      cake)|coffee|tea|dinner|breakfast)|say (something (funny|nice|else|interesting|silly|smart|clever|cool|random|in
      _)?|hi|hello|please|sorry|cheese|my name)|(entertain|amuse|surprise|comfort|hug|kiss) me|cheer me up|give me a
      (hug|kiss|high five|cuddle)|high five|fist bump|talk dirty to? me?|(talk|chat|flirt|play|sing) (with|to|for) me|
      sing me? (a|something|happy birthday) (song|lullaby|tune)?|(dance|rap|sing) for me|do (a|an) (trick|dance|
      backflip|barrel roll|flip|handstand|magic trick|impression)|(flip|toss) a coin|roll (a|the)? (die|dice)|pick a
      (number|card|color)|guess (what|my (name|age|weight))|play (a game|something|music|chess|a song|some music|
      games|tic tac toe|hangman|rock paper scissors) (with|for) me|order me a? (pizza|food|taxi|beer)|(write|compose|
      draw|make|create|paint) (me|us) (a|an|some|my|the)? (short|long|little|nice|funny|love)? (poem|song|essay|haiku|
      letter|email|rap|homework|code|picture|drawing|painting|image|novel|cv|resume|report|tweet) (for me)?|do my
      (homework|taxes|job|laundry|essay|assignment) (for me)?|tell me (something (funny|nice|silly)|i am (pretty|
      beautiful|smart|the best)|you love me|my (fortune|future|horoscope)|the truth)|read my (mind|palm)|marry me|be
      my (friend|girlfriend|boyfriend|valentine|wife|husband|best friend)|go (out|on a date) with me)
    (let us|can we|shall we|could we|do you want to|want to|would you like to|will you|we should|i want to|can i|i
      would like to) (have (a chat|a conversation|fun|a beer|a drink|sex)|chat|talk|play|play (a game|chess)|be (best|
      good)? (friends|mates)|hang out|go out|grab a (beer|drink|coffee)|marry me|date me|get married|fight|start
      (over|again)|change the subject|be my (friend|girlfriend|boyfriend|valentine)|party|vent|go on a date|go for a
      (beer|drink|coffee|walk)|talk about (something else|anything else|you|us|me|life|yourself)|netflix and chill)
      (with (me|you)|for a bit|a bit|a little|instead|together|sometime|someday|tonight)*
    i? am? bored
    ask me (something|anything|a question)
    truth or dare
    heads or tails
    what is the meaning of life
    why did the chicken cross the road`,
  person: `
    (can|could|may|might|is it possible|would it be possible|how (do|can|could|would)|where (do|can|could)|am i able|
      is there (a|any) way|why can not|why can not i)* (i|we|for me)* (want|need|would like|would prefer|would rather|
      wish|demand|prefer|insist|like|let me|have|rather|love|trying|am trying)* (to|on|me|us)* (talk|speak|chat|
      connect|connected|be connected|be put through|talking|speaking|transfer|put me through|hand me over) (me|us)?
      (to|with) (a|an|the|your|some|any|one|real|actual|live|living|human|proper|customer|service|support|fellow|
      other|actually)* <somebody> (here|there|instead|now|about (this|it|that|something)|else|real|in charge|not|a|
      bot|robot|machine|computer|and|rather than|directly|at all|immediately|alive|available|(who|that) can help (me|
      us)?|right away|from (the|your) (team|company)|on the phone|with a (pulse|brain))*
    (i|we|can i|could i|can we)? (want|need|would like|would prefer|would rather|demand|prefer|get me|give me|connect
      me|transfer me|pass me|put me through|find me|bring me|get|have|rather have|bring in|forward me)+ (to|with)? (a|
      an|the|your|some|any|one|real|actual|live|living|proper|customer|service|support|fellow)* (human|humans|agent|
      operator|representative|rep|manager|supervisor|human being|real person|actual person|customer (service|support)|
      member of staff|human agent|someone real) (here|there|instead|now|about (this|it|that|something)|else|real|in
      charge|not|a|bot|robot|machine|computer|and|rather than|directly|at all|immediately|alive|available|(who|that)
      can help (me|us)?|right away|from (the|your) (team|company)|on the phone|with a (pulse|brain))*
    (please)? (connect|transfer|forward|put|hand|pass) me (over|through|on|to|with)+ (a|an|the|your|some|customer)*
      (support|team|service|staff|human|person|department|someone) (please)?
    (a|an)? (real|live|actual|living|human)? (human|agent|operator|representative|human being) (please|instead|not a
      (bot|robot|machine))+
    (real|live|actual) (human|person|people|agent|operator) please?
    (is|are|do you have|have you got) (there|they) (a|an|any|some|actually|real|actual|live|living|human|proper|also|
      only)* (human|humans|person|people|agent|agents|operator|someone|anyone|human being) (here|there|else|real|
      available|online|alive|around|i can (talk|speak|chat) (to|with)|that i can (talk|speak) to|to (talk|speak|chat)
      (to|with)|behind (this|it|you|the screen|the scenes|the bot)|on the other (end|side)|reading this|instead|(who|
      that) can help (me|us)?|in charge|working here|answering)*
    do you have (a|any|real|actual|live)+ (human|humans|people|agent|agents|operator|operators|staff) (there|here|i
      can (talk|speak) to|working (there|here|for you))*`,
}
