import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/** What is said in passing: yes and no, wonder and laughter; by topic, in the spelling of `social-words.ts`. */
export const PASSING_REMARKS: Phrases<SmallTalkTopic> = {
  remark: `
    (x|xx|xxx|xo|xoxo|xxxx|waves|hugs|nods|bows|sighs|shrugs|ok|okay|alright|right|righto|yes|no|sure|maybe|perhaps|
      possibly|indeed|exactly|precisely|absolutely|totally|completely|definitely|certainly|obviously|clearly|
      understood|noted|gotcha|roger|copy|fine|cool|nice|sweet|wow|wowza|woah|whoa|gosh|gee|golly|blimey|crikey|cor|
      jeez|geez|yikes|ouch|oof|phew|whew|aww|aw|awh|ooh|oooh|oh|aha|ah|ahh|hmm|hm|hmmm|mm|mmm|mhm|mmhmm|um|er|eh|ha|
      haha|lol|omg|yay|hooray|hurray|hurrah|woohoo|woo|woot|yippee|yahoo|whatever|whatevs|duh|shrug|bet|fair|agreed|
      same|ditto|affirmative|negative|dunno|shame|pity|bummer|really|seriously|honestly|touche|checkmate|boom|bingo|
      bam|voila|eureka|amen|hallelujah|snap|oops|yolo|please|welcome|congrats|anytime|nevermind|bless|tldr|based)
    you are (not)? (a|an|my|the)? _
    by the way
    just saying
    i? (found|figured|worked|sorted) it (out|myself)*
    (la|na|da|dum|tra)+
    (haha|oh|um|er) what
    to be honest
    in my opinion
    right now
    not going to lie
    for real
    fair point well made
    sure why not
    i? told you so?
    (not|no) a? problem at all
    jeez louise
    no problem (about that|at all|with that)?
    how <feeling> (i am|that is|you are|of (you|me)|it is)?
    (bad|good|great|nice|brilliant|terrible|excellent|lovely) (idea|plan|thinking|question|times|vibes)
    anything you (want|say|like)
    (could you|can you|please)? wait (please|up|a _|for me)*
    (ok|oh|ah|all|fine|right|well|cool|yes|no|hmm|mm|sure|wow|ha|he|ho|uh|haha|yeah)+ (ok|right|then|well|no|yes|dear|
      huh|sure|cool|nice|thing|great|good|fine|really|wow|ha|he|ho|haha|by me|sir)+
    oh? my (god|gosh|goodness|days|word|lord|oh my)
    oh my
    good (lord|god|grief|heavens|gracious)
    holy (cow|moly|shit|crap|smokes|guacamole)
    as if
    yeah right
    no (shit|duh|kidding|doubt|way|comment|problem|worries|probs|biggie|bother|matter|rush|need|clue|idea|thanks|thank
      you|sir|offense)
    yes (way|sir|please|thanks|thank you)
    say (less|no more)
    true that
    (too|so|very) true
    fair (enough|play|point|dos)
    good (enough|point)
    duly noted
    roger that
    copy that
    got (you|it)
    (it|that|this|all|now|everything)? (makes|made) (perfect|total|more|complete|a lot of|much)* sense (now|to me)?
    that figures
    i see
    i know right?
    (i)? (guess|suppose|think|thought|hope|reckon) (so|not|that|as much)+
    thought so
    same here
    (me|you) (too|neither|either)
    same old
    of course not?
    by all means
    my pleasure
    you are welcome
    not a problem
    do not (worry|mention it|sweat it) (about it)?
    any time
    not (much|bad|sure|at all|really|quite|yet|a lot|necessarily|exactly|too (bad|shabby))
    beats me
    who knows
    god knows
    (let us|we will|we shall) see
    time will tell
    too (bad|funny|true)
    what a (shame|pity|relief|surprise|bummer|day|week|life|mess|laugh|waste|coincidence|story|question|time|world|
      loss|treat|movie|film|ending|twist|book|legend|star)
    is that (so|right)
    you do not say
    you (reckon|think so)
    do you (think|reckon) so
    if you say so
    as you (wish|like)
    up to you
    your (call|choice)
    (good|lucky) (for)? you
    poor (you|thing|guy|man|kid|girl|boy|soul|dog|them)
    (i am)? not (sure|convinced|certain) (about|of) (that|this|it)
    (i am)? (dead|dying|crying|screaming|weak)
    no shit sherlock
    i need a (friend|hug|drink|break|holiday|coffee|hero|miracle|nap|vacation|beer)
    bless (them|him|her|you)
    (that|such) is life
    it is what it is
    c est la vie
    easy peasy
    piece of cake
    game over
    hear hear
    (hell|heck) (yes|no)
    damn (right|straight)
    too right
    small world
    mind blown
    plot twist
    wait (what|really)
    no really
    long story
    let it be
    mind your own business
    none of your business
    (that|this) is (private|personal|between us)
    ((i|we) (am|was|were)?)? (kidding|joking|messing (around|about|with you)|teasing|pulling your leg|winding you up|
      playing (around|with (you|this|it))|browsing|looking around|having a look|checking (in|this out|you out|it out)|
      curious|wondering|bored|(killing|passing) the? time|chilling|hanging (out|around)|procrastinating|saying (hi|
      hello)|passing (by|through)|having fun|trying (this|it|you)+ (thing|bot)? out?) (with you|around|for now|a bit|
      of course|me|right)*
    (sec|mo|jiffy)
    (one|a|half a|two|give me a?|wait a|hang on|hold on|just)+ (sec|second|moment|minute|mo|tick|jiffy) (please|let me
      _ _?)?
    hold (on|up|your horses|that thought)
    hang on
    wait up?
    bear with me
    stand by
    let me (think|see|check|look|read|have a (look|think)) (about|for|it|this|that|a|moment|second|minute|bit|over)*
    where was i
    (i|we)? (could|can) not (agree more|wait|complain|have said it better|say|tell|think)
    i am (all ears|listening)
    that is (news|new) to me
    you can say that again
    tell me about it
    i had no idea
    i do not (know|care|mind|think so|get it|remember)
    my (god|goodness|heart)
    i am (over the moon|under the weather|on my (phone|way|break)|at (home|work|school)|in a (rush|hurry|meeting)|in
      (tears|love|shock)|on the (bus|train)|a (human|person|real person|teacher|student|doctor|nurse|fan|big fan)|only
      human|not a (robot|bot)) (too|as well)?`,
}
