import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What is said on leaving, and in thanks for what there was. */
export const PARTINGS: Phrases<SmallTalkTopic> = {
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
}
