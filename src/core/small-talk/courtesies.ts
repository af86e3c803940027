import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What is said for courtesy; by topic, in the spelling of `social-words.ts`. */
export const COURTESIES: Phrases<SmallTalkTopic> = {
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
  thanks: `
    (thanks|thank you|cheers|ta) (a lot|much|very|so)* @
    (arigato|danke|merci|gracias|xie|domo) (gozaimasu|schon|schön|xie|bien|arigato|dir|ihnen)*
    (many|big|huge|massive|a? million|a? thousand|warm|warmest|hearty|my|no|much)* (thanks|thank you|thank|ta|cheers|
      merci|gracias|danke|grazie|obrigado|obrigada|arigato|spasibo|shukran|mahalo|tack|respect) (a (lot|bunch|ton|
      million|bundle)|lots|loads|tons|heaps|much|million|very|kindly|muchly|indeed|anyway|beaucoup|mille|ever|in
      advance|from the bottom of my heart)*
    vielen dank
    dank je
    muchas gracias
    xie xie
    i owe you (one|a (drink|beer|pint|coffee))?
    bless you
    god bless you?
    bless your heart
    (much|greatly|truly|most|highly) (appreciate|obliged|grateful)
    how can i (thank|repay) you
    you are too kind
    (you (have|are)?)? (saved|made) my (life|day|bacon|evening|night|week|homework|essay|skin|ass|arse|butt)
    (this|that|it|you|which)? (was|is|has|have|will|does|would)? (been)? (a|of)? (great|big|huge|real|much|super|
      extremely|incredibly|immensely)* (helps|helped|helpful|useful|handy) (me|a lot|lots|loads|heaps|much|to know|
      indeed|a great deal|a ton|tons|immensely|out|information)*
    (that|it|which|this|you)? (is|was)? (all|what) (that|what|i)* (i|we) (need|needed|want|wanted|am after|was after|
      was (looking|searching|asking|hoping) for|am (looking|searching) for|came for|hoped for|was hoping|had hoped)
      (to (know|hear|find out|find|ask))?
    (that|this|it|which) (has|does|perfectly|completely|totally)* (answers|answered|answer|solves|solved|clears|
      cleared|clarifies|clarified|explains|explained|settles|settled) (it|that|everything|things|up|my|the|all|
      question|questions|doubt|doubts|query|confusion|problem|issue|bet|argument|debate|dispute|matter|nicely|
      perfectly)*
    (this|that|it|you|which) (was|is|has|have|will|does|would|do) (been)? (a|of)? (great|big|huge|real|much|some)*
      help (me|a lot|lots|to me|out)*
    (a|of|such)* (great|big|huge|much|real)+ help (thanks)?
    problem solved
    question answered
    all? sorted
    mystery solved`,
  farewell: `
    (bye|goodbye|farewell|adios|cheerio|toodles|tata|ttfn|later|laters|peace|sayonara|deuces|night|adieu|godspeed|
      arrivederci)
    (i|we)? (have|got|have got|still have|had)+ (a lot of|lots of|some|other|more|better)* (work|things|stuff|
      homework|chores|errands|places|studying|cooking) to (do|be|finish|go|see)*
    (getting|growing|am) (tired|bored|sick) of (you|this|it)
    (it is)? (better|time|must|need to) (get|to|for|go)+ (some|to|back|a)* (<errand>|go|leave|home|rest) (now|for me)*
    back (soon|later|<when>)+
    toodle pip
    are we (done|finished) (here)?
    on the flip side
    peace out
    over and out
    (good|ta|bye|night|nighty|pip|toodle)+ (bye|ta|ra|night|pip|oo|now) (for now|to (you all?|everyone|all))*
    so long
    for now
    (later|in a while) (alligator|gator|crocodile|dude)
    au revoir
    hasta (la vista|luego|manana)
    auf wiedersehen
    sign(ing|ed)? off
    signing (off|out)
    logging (off|out)
    catch you
    (i|we|will|hope to|hopefully|can not wait to|look forward to|looking forward to)* (see|catch|talk to|speak to|chat
      to|chat with|talk with|speak with|meet|message|seeing|talking to|hear from) you (guys|all)? up? <when>*
    (talk|speak|chat|catch up|more) <when>+
    (until|till) (next time|tomorrow|then|later|we meet again)
    same time tomorrow
    take (it easy|good? care) (of yourself)? <when>*
    be (well|good|safe|careful)
    stay (safe|well|cool|awesome|healthy|warm|golden|blessed)
    keep well
    mind how you go
    go well
    (with)? (all (the|my) best|best wishes|kind regards|kindest regards|(best|warm|warmest|many|kind|kindest)? regards
      @? @?|yours (truly|sincerely|faithfully)|sincerely)
    safe travels
    (good|best of) luck with? (everything|that|it all)?
    live long and prosper
    (and|do|then)* (have|enjoy|wish you|wishing you) yourself? (a|an|the|your|rest|of|all|very|<good>|safe|restful|
      peaceful|relaxing|blessed|happy|pleasant)* <day> (ahead|as well|everyone|yourself|off|home)*
    sleep (well|tight)
    sweet dreams
    (you too|same to you|likewise|you as well)
    (enjoy|have fun)
    (i|we)? (have|had|am|got|gotta|should|would|will|must|need|better|best|probably|think|guess|to|going|about|
      supposed|afraid|it is time|time|for me|i)+ (go|run|dash|bounce|jet|split|shoot|scoot|fly|bail|rush|leave|head|
      log|sign|crash|turn in|hop off|get going|get off|get back|be off|be going|be leaving|be heading|make a move|love
      you and leave you|say (goodbye|bye|good night)|call it a (night|day)|hit the (hay|sack|road)|catch (my|the|a)
      (bus|train|flight|plane|tram)) (off|out|home|back|right|soon|tomorrow|for now|already|to (the|my|<errand>)*|and?
      (eat|sleep|cook|study|work)|to (sleep|eat|cook|study)|<errand>|there|it|at|that|with|this)*
    (i|we)? (am|are|will be) (off|out|leaving|going|heading|done|finished|away|outta here|dipping|clocking off) (off|
      out|home|of here|for (now|today|tonight|the (day|night)|good)|to (the|my|<errand>)+|tomorrow|soon|already|
      asking)*
    (off|out|leaving|going|heading|gone|away) (out|home|of here|now|to (the|my|<errand>)+|for (now|today|tonight|the
      day))+
    (no|ok|well|right|yes|think|i)* (that|this) (is|was|will be|would be|should be|s) (about|pretty much|basically|
      probably|it|all|everything|enough|plenty|me|done|a wrap|folks|the lot|for|now|today|tonight|the|moment|day|from|
      my|side|end|us|i|need|needed|want|wanted|have|had|to|know|ask|thank you|thanks)+
    (i|we|there)? (have|have got|got|are)? (no|not any|zero) (more|further|other|additional)? (question|questions|
      queries) (from me|for (now|today|you)|at (this time|the moment|all)|left|right|your honor|anymore)*
    nothing (else|more|further) (for (now|today)|from me|to ask|i need|at the moment)*
    all (done|good|set|sorted|finished) (for now|for today)?
    enough for (now|today|tonight|one day)
    good for now
    bon voyage
    (my|the|our)? (bus|train|ride|lift|taxi|uber|phone|doorbell|kettle|dinner|tea|lunch|battery|mum|dad|wife|husband|
      boss|girlfriend|boyfriend|baby|kids|kid|cat|friend|friends|teacher|class|meeting|lesson|break|stop) (is|are|has|
      was|have) (here|calling|ringing|waiting|leaving|boiled|boiling|arriving|arrived|ready|come|starting|started|
      over|at the door|nearly|almost|dying|crying|coming|up|dead|yelling|shouting|me|at|for|about|to|start|leave|die)+
    (i|we|will|am|going to|might|may)* (be (right)? back|come back|check back|pop back|return later|try again (later|
      tomorrow|another time)|drop by|be in touch|think about it) <when>* (in (a|an|\\d)* (minute|minutes|second|
      seconds|hour|bit|moment|mo|jiffy)|after (the|my|this)? <errand>|after (this|that)|if i (need|have|think of)
      (you|anything|something|more|any|other|questions|question|help|else)+|with more (questions)?)*`,
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
