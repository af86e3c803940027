import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What scolds the assistant or is displeased with its answers; by topic, in the spelling of `social-words.ts`. */
export const DISPLEASURE: Phrases<SmallTalkTopic> = {
  insult: `
    you (are)? (not|no) (any|a|of)? (good|help|use|human|fun|clever|smart|bright|intelligent|nice|funny) (at (all|
      this)|are you|you know)*
    (fuck|silence|quiet|clanker)
    how <bad> (you are|of you|this is)
    you <bad>* (piece|pile|bucket|bag|heap|waste|sack|lump|load) of _ _?
    give me strength
    kys
    be (more)? (<good>|<bad>|smarter|nicer|kinder|quicker|faster|cleverer|funnier|honest)
    we are (not working together|through|finished|over) (anymore)?
    (oh|go|why do not you|you can|you should|can you|will you|could you|i said|then|right)* (fuck|screw|sod|bugger|
      piss|naff|jog|eff|f|buzz|hop|bog|rack) (off|you|yourself|this|that|it|on|right off)
    (oh|just|why do not you|you can|you should|can you|will you|could you|i said)* (shut (the (fuck|hell))? (up|it|
      your (mouth|face|trap|gob))|get (stuffed|bent|lost|a life|out|a grip|real|over yourself)|go (away|to hell|fuck
      yourself|jump off a (cliff|bridge)|jump in a lake|die|screw yourself|home|kill yourself|shut down)|be (quiet|
      silent)|zip it|drop dead|bite me|eat (shit|my shorts)|kiss my (ass|arse)|kill yourself|delete yourself|leave me
      alone|stop it|stop talking to? me?|beat it|do one|suck it|burn in hell|rot in hell) (you|your|will)?
    what (a|an)? <bad>+ (you are|this is|that is)?
    not what (i|we) (asked|meant|wanted|said|was asking|needed|was looking) (for|about)*
    sorry what (was that)?
    pay attention
    you are (getting|driving|doing|pissing|making|boring|annoying|wasting|starting|killing|giving) (on|my|me|nerves|
      mad|crazy|insane|nuts|head|in|off|time|angry|sick|bored|a|headache|up the wall|to)+
    you are (a|an|the|such|total|complete|absolute|utter)* waste of _
    you are (a lot|much|way|far|even)* <worse> than (i|a|an|the|my|your|most|any|other|of|_)+
    (i have|i)? had (better|more|smarter)+ (conversation|conversations|chats|talks) with (my|the|a|an|_)+
    up yours
    your (mother|mum|mama)
    you are? fired
    i (will|am going to) (sue|report|delete|unplug|kill|destroy|replace|block|uninstall) you
    (nobody|no one) (likes|asked|loves|cares) (you|about you)?
    (who|nobody) (asked|cares)
    you (are)? (about|as)* (thick|dumb|stupid|useful|useless|smart|clever|slow|sharp|bright|dense|daft|good|helpful|
      blind|deaf|funny|much use|interesting) as (a|an|the|two|my|your)? _ _? _? _? _?
    (i have)? (met|seen|had|known|talked to) (smarter|cleverer|better|brighter|more intelligent|more useful|more
      helpful) _ _? _?
    (my|a) (dog|cat|toaster|fridge|gran|grandma|nan|goldfish|kid|hamster|granny|phone|microwave|calculator|brick|
      potato|rock|parrot) (is|knows|could|can|would|has) _? (smarter|more|better|cleverer|brighter|faster) _*
    you (are)? (not|a|an|the|such|total|totally|complete|completely|utter|utterly|absolute|absolutely|big|little|old|
      bunch of|piece of|load of|pile of|waste of|sorry excuse for|worst|<bad>|nothing but|no|glorified|overpriced|
      bloody|damn|like)* (<bad>|toaster|calculator|parrot|potato|tin can|search engine|space|air|skin|oxygen|metal|
      weirdo|creep|evil|mean|fat|old|crazy|nuts|bonkers|retarded|retard|nugget|melt|donut|doughnut|pig|cow|disgrace|
      clanker|dickhead) (of a)? (bot|robot|machine|program|computer|thing|idiot|at all|at (this|that|your job)|you
      know that?|you are|to me|or what|or something|are you)*
    (are|is) (you|this bot|this thing|this) (always|trying to be|being|such|a|an|the|this|that|completely|totally|
      <bad>)* (<bad>|retarded|mad|nuts|crazy|high|stoned|drunk|deaf|blind|broken|malfunctioning|trolling|mocking|brain
      dead|asleep|on drugs|out of your mind|ignoring|avoiding) (me|with me|my|question|questions|us|or|something|what|
      in the head|on purpose|as you (look|sound|seem)|at this|me today)*
    why (are|is) (you|this bot|this thing|this) (all|always|being|such|a|an|this|that|acting|like|not|making|<bad>)*
      (<bad>|weird|difficult|pain|helpful|working|answering|listening|helping|repeating yourself|ignoring|avoiding|
      vague|robotic|formal|lying|like this|mean|lying|good|useful) (to|me|my|question|questions|all the time|at this|
      anyway|in the (ass|arse|neck))*
    why do you (always|keep|have to)* (exist|sucks|lie|hate me|bother|ignore me|ignoring me|repeat yourself|repeating
      yourself|saying|say|talk|talking) (that|the same thing|like (this|that))*
    (what|such)? (a|an)? (<bad> )+ (bot|robot|machine|computer|ai|app|program|thing|site|website|answer|tool|
      technology|software|chat|service|excuse) (ever|i have|used|seen|met|in the world|of all time|on earth|for a
      bot)*
    (i|we)? hate (you|this|robots|bot|robot|ai|computers|machines) (bot|thing|much|stuff|app|site|robot)*`,
  complaint: `
    (huh|eh|pardon|damn|dammit|darn|shit|crap|bollocks|bugger|argh|arghh|aargh|aaargh|ugh|urgh|bah|pff|pfft|tsk|boo|
      grr|grrr|hell|sigh|facepalm|bullshit|rubbish|garbage|lame|fail|cringe|yuck|blah|meh|useless|hopeless|pathetic)
    (this|the|your|that) (bot|thing|chat|site|app|ai|tool|chatbot|page|website|search|answer|system) (is|does|did|do|
      never|has|will)+ (not|never)? (work|working|works|broken|broke|down|help|answer|slow|stopped working|understand|
      listen) (at all|properly|anymore|me)*
    you (do|are|did)? (not|never)? (broken|work|working|works) (at all|properly|for me)*
    (no|but|well|sorry)* (that|this|it) (is|was|does|did) not (what|the|an|a|any|my|answer|answering|help|helpful|
      question|questions|thing|one|i|we|asked|meant|wanted|said|say|needed|am|was|asking|looking|for|about|to|know|at
      all|useful|right|correct|true|enough|relevant|me|what i)+
    you can not be serious
    (are)? you (for real|kidding|joking|serious|having a laugh|taking the (piss|mick)) (me|with me|right)*
    come on
    give me a break
    what a joke
    big help
    fat lot of (good|use|help) (that was|you are)?
    (i)? (give up|can not even|can not believe (this|it|you))
    why (do|did|will|can|are|would|could) not? you (answer|answering|help|helping|understand|listen|listening|talk|
      reply|respond|know|say|tell|try|stop|want)+ (me|my|question|questions|anything|properly|it|that|this|us|to|help|
      answer|the)*
    done with (you|this)
    (for)? crying out loud
    for (fucks|god is|gods|heaven is|heavens|goodness|pete is|christ is|fuck is) sake
    this is (getting|becoming)? (ridiculous|unacceptable|outrageous|absurd|hopeless|painful|old|silly|nowhere)
    what (the|in the) (fuck|hell|heck|f|actual fuck|devil|bloody hell) (is|was|are|did|do|you|this|that|it|even|wrong
      with|going on|on about|talking about|saying|just|say|mean|bot|thing|answer)*
    what is (up with (you|this)|wrong|the matter|your (problem|deal|damage)|the problem|the deal) (with (you|this|this
      (bot|thing)))?
    what are you (on|on about|talking about|saying|smoking|rambling about|trying to say)
    what do you mean (by (that|this|it))?
    how dare you
    how (stupid|dumb|thick|slow|useless|hard) (can|could) (you|it|this) be
    what (good|use) are you
    what is the (point|use) (of|in)? (this|you|that|it|talking|asking)* (bot|chat|thing|to you|you)?
    you what
    come again
    say (what|again|that again)
    makes? no sense (at all|to me)?
    (that|this|it|you) (makes|make) no sense (at all|to me)?
    no sense
    you lost me
    (no|but|well|sorry)* (i|we) (already|literally|have|only)* (asked|said|told|mentioned|typed|wrote) (you|that|this|
      it|already|twice|before|a|simple|question|three|times|for an answer|the same thing)*
    (can|could|would|will)? you? (try|ask|say|do|answer|think) (it|that|this|me)? (again|harder|better|properly|
      differently)
    (can|could) you (repeat|rephrase|explain) (that|it|yourself|this) (again)?
    (repeat|explain) yourself
    (can|could|would|will)? you? stop (it|that|this|repeating|yourself|lying|to|me|talking|being|a|an|wasting|my|time|
      saying|doing|same|thing|the|ignoring|asking|quoting|everything|at|with|<bad>|difficult|everything)*
    (can|could) you (be|get)? any (more)? (_)
    is (that|this) (it|all|the best)* (you (can|could) (do|say|offer)|you (have|have got|got|know|do)|all|supposed to
      (help|be (helpful|funny|an answer|a joke|useful))|a joke|some kind of joke|your (answer|best))+
    (a|an|such|what|it is|this is|that is|that was|this was|all|total|complete|utter|absolute|big|huge|whole|right|oh|
      bloody|fucking|is)* (load|loads|waste|bunch|pile|heap|piece|sack|bag|bucket|lot) of (my|your|everyone is|old|
      total|utter|absolute|complete|hot|pure)* (time|money|space|energy|effort|breath|<bad>|hot air|lies|waffle|balls|
      poo|hogwash|codswallop|baloney|nonsense) (you are|this is|that is|that was|bot)*
    (oh)? (bloody|flipping|fucking|damn) (hell|heck|it)
    (what the)? (fuck|hell)
    oh (dear|shit|crap|man|boy|come on|for crying out loud)
    (never mind|forget (about)? it) then?
    (thanks|thank you) (for nothing|a lot for nothing)
    no (help|use) (at all|whatsoever)?
    how (annoying|rude|useless|frustrating|disappointing|irritating|unhelpful|lame)`,
}
