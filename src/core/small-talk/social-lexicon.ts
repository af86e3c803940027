const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words and, of those short enough to have them, "dumber" and "dumbest". */
const compared = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].flatMap((word) => [word, ...comparisonsOf(word)]))

function comparisonsOf(word: string): readonly string[] {
  if (word.length < 3 || word.length > 7) return []
  const stem = /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}i`
    : /[^aeiou][aeiou][bdgmnpt]$/.test(word)
      ? word + word.at(-1)!
      : word.replace(/e$/, '')
  return [`${stem}er`, `${stem}est`]
}

// All in the spelling of `socialWords`: lower case, contractions as two words.

/** Said around anything without saying anything: links, softeners, forms of address. */
export const FILLERS = words(`
  and but so well anyway anyways anyhow oh ah um uh erm er like just actually really please then now also again
  though too even honestly seriously literally basically lol haha xx xxx x xo xoxo xxxx
  mate dude bro bruv bruh brother sis man guys folks everyone everybody all buddy pal friend friends sir madam miss mister love dear
  darling honey hun hon babe baby fam lads lad chum duck team amigo partner sweetie sweetheart boss chief
  bot robot chatbot assistant ai siri alexa google cortana verbatim chatgpt
  today tonight tomorrow later soon ever already yet god jesus yes no ok right`)

/** What praises, of things and of the assistant. */
export const PRAISING = compared(`
  good great nice awesome amazing brilliant excellent perfect wonderful fantastic superb marvellous marvelous splendid lovely
  beautiful gorgeous fab fabulous terrific incredible outstanding magnificent stellar spectacular super stunning neat cool wicked
  ace epic legit dope lit smashing cracking top best better legend lifesaver genius star superstar hero angel champ champion gem
  treasure helpful useful handy smart clever intelligent bright impressive impressed kind polite friendly quick speedy fast fun
  delightful charming thoughtful knowledgeable reliable accurate correct proud grateful pleased delighted satisfied
  adorable cute sweet flawless magic magical goat genial phenomenal exceptional sublime first-class decent tidy grand lush mint
  love loved loving loves liked enjoy enjoyed adore appreciate recommend winner beauty bravo kudos congrats respect efficient easy
  smooth slick sick fire goated valuable invaluable gold golden informative insightful thorough prompt blessing blessed`)

/** What scolds, of things and of the assistant. */
export const SCOLDING = compared(`
  stupid dumb useless idiot idiots idiotic moron moronic rubbish garbage trash trashy crap crappy shit shitty bullshit bull bs bollocks
  worthless pathetic terrible horrible awful dreadful lousy lame sucks hate hated boring annoying irritating frustrating
  frustrated disappointed disappointing disappointment disappoint fail failed failure wrong incorrect bad worst worse slow thick dense
  daft silly ridiculous nonsense loser fool foolish clown dummy dumbass dimwit jerk asshole arsehole ass arse bastard bitch prick dick
  twat wanker tosser tool muppet pillock plonker numpty dork dunce twit cretin imbecile donkey
  fuck fucking fucked fucker damn damned bloody freaking frigging effing goddamn piss pissed bugger insane mental
  clueless hopeless incompetent ignorant brainless rude unhelpful unfriendly unacceptable unimpressed unimpressive ugly gross
  disgusting stinks stink liar lying lie lied lies cheat fraud scam fake creepy waste wasted wasting overrated underwhelming mediocre
  pointless meaningless irrelevant gibberish inaccurate unreliable unsatisfactory unsatisfied unintelligent simpleton redundant
  junk tosh tripe piffle cobblers twaddle drivel pants shite dross blows blow joke nightmare embarrassing embarrassment abysmal appalling atrocious`)

/** What else is felt or thought of anything. */
export const REMARKING = compared(`
  interesting sad funny hilarious weird strange odd curious surprising surprised shocking shocked shame pity true fair enough clear
  obvious sense confused confusing tricky crazy wild intense serious kidding joking exciting excited
  fascinating intriguing relief relieved busy tired sleepy hungry thirsty bored lonely depressed stressed exhausted knackered gutted
  chuffed nervous worried lazy drunk hungover jealous upset angry mad annoyed happy glad okay ok fine alright well bummer
  unfortunate unlucky lucky luck amused speechless stunned flabbergasted gobsmacked impossible unbelievable believable
  understandable understood noted agreed deal settled scary spooky lost wow omg oops yikes ugh
  rough harsh tough heavy dark deep savage
  furious enraged thrilled ecstatic devastated heartbroken anxious overwhelmed overloaded insomniac sleepless hyped buzzing pumped
  starving stuffed drained shattered pooped frustrated annoyed offended insulted flattered touched moved honored blessed
  clueless puzzled baffled bewildered perplexed mystified intrigued concerned relaxed chilled calm content delirious giddy
  special silly qualified mad hopeful homesick heartbroken insecure awkward embarrassed ashamed guilty proud restless
  sunny rainy welcome hopefully unfortunately sadly luckily apparently thankfully obviously evidently`)

export const THANKING = words(`
  thanks thank thankful gratitude cheers merci gracias danke grazie obrigado obrigada arigato`)
export const EXCUSING = words('sorry apologies apologize pardon')
export const PARTING = words('bye goodbye farewell regards')
export const GREETING = words('hello hi hey greetings welcome pleasure')

/** With one of these, everyday words around it say nothing more. */
export const COURTEOUS: ReadonlySet<string> = new Set([
  ...THANKING,
  ...EXCUSING,
  ...PARTING,
  ...GREETING,
  'appreciate',
  'appreciation',
])

export const NEGATIONS = words('not no never hardly barely nothing none')

/** Said to or of the assistant and the chat. */
export const ADDRESSING = words(
  'you your yours yourself bot robot chatbot assistant this ai app site website tool page',
)

/** Grammar and degree. */
export const FUNCTION_WORDS = words(`
  i me my mine myself we us our ours you your yours yourself it its itself this that these those there here one
  something anything nothing everything someone anyone everyone nobody none
  am is are was were be been being have has had having do does did done doing can could will would shall should may might must
  a an the and but so because as than although though while
  of in on at to for from by with without about over up down out off into around
  very really too quite pretty rather fairly super extremely incredibly absolutely totally completely utterly truly highly deeply
  bit little lot lots tad much more most less almost nearly just only even still already yet ever never always often sometimes
  af asf again indeed honestly seriously literally actually basically probably maybe perhaps definitely certainly surely clearly
  anyway tho also not no yes yeah ok kind of sort such own all both some any every each many few
  kindly sincerely simply exactly precisely especially particularly mostly mainly hardly barely badly well
  then now today right please`)

/** What goes on in any chat and any life, whatever it is about. */
export const EVERYDAY = words(`
  go goes going gone went come comes coming came get gets getting got say says said saying told ask asked asking asks
  answer answers answered answering reply replies replied respond responds responded response responses
  know knew known knows knowing think thought thinking thinks guess guessed suppose supposed believe mean meant
  understand understood understanding see saw seen seeing hear heard look looks looked looking sound sounds sounded
  seem seems seemed feel feels felt feeling hope hoping hopes wish wishing want wanted wants need needed needs like likes
  try tried trying tries help helps helped helping assist assistance support use used using read reading talk talking talked speak speaking
  chat chatting chatted conversation stop wait waiting let leave leaving stay sleep sleeping eat eating make makes made making take taking took call
  forget forgot forgotten remember miss missed learn learned learnt learning keep keeps kept started finish finished found
  type typed typing click clicked pressed press hit mess messed matter matters bother bothered bothering mind care cares agree
  disagree deserve spend spent expect expected watch watched watching happen happened happens appear
  clearing letting listening sharing explaining clarifying replying responding telling coming caring send sent sending birthday muchly
  sure listen sit worry whatever chance least important different along either able careful somewhere secret fault ones
  surprise forever anywhere besides realize realized save saved saves saving usually interested difference judge imagine instead
  give gave given giving ready alone awake asleep gone hard difficult simple possible notice remind mention suggest consider decide
  decided change changed family mum dad wife husband kids kid boyfriend girlfriend brother sister son daughter mother father teacher
  party internet vacation together trust respect deal hang quiet awhile nowhere sometime someday tonight yet per
  disturb disturbing interrupt interrupting sorted fixed solved bunches win won scream woke wake close continue finish g patient caps misunderstood misread misheard mistaken earlier conversations
  promise swear doubt bet check checking checked
  quit browse browsing test testing tested repeat repeated repeating figured
  time times day days night nights week weekend month year today tonight tomorrow yesterday morning afternoon evening moment
  minute hour while way ways thing things stuff people person human man bot robot chatbot chatgpt chat ai machine computer program
  app website site page tool service technology software developers developer creators
  question questions information idea point word words life world place bed lunch
  dinner supper breakfast nap shower coffee tea class school meeting homework essay
  message typo mistake error window enter keyboard accident accidentally
  confusion inconvenience disturbance delay patience effort attention kindness advice suggestion explanation clarification
  correction heads quickness knowledge skills job hand
  weather sun rain raining snowing outside sir madam mate friend friends google
  fall falling returned anymore real afraid full happiness truth train annoy annoys annoying bore bores boring bother deserve fired dismissed study advice hug truth
  later soon back away home early late long ago last next new old big huge small whole quickly fast slowly
  since before after during until till same else rest
  cool million thousand hundred bunch ton tons loads heaps bits
  let me honest honestly joke jokes laugh laughing smile cry crying fun hell god heaven goodness gosh
  wonderful holiday holidays vacation evening everybody anybody somebody finally exactly
  english language spelling grammar opinion opinions feedback`)

/** What documents may be about: only with an article are they no more than "it". */
export const WORKS = words('film films movie movies flick show book article story text')

/** Of persons, these say little; of things they tell a fault: "it does not work". */
export const OF_PERSONS = words('work works working worked start stop train break return')

/** What a statement in passing is made about. */
export const SUBJECTS = words(
  'i we you it this that these there everything nothing all something my your our me anyone someone everyone',
)

/** Verbs that open a statement without "I" or "it" before them. */
export const BARE_VERBS = words(`
  love loved like liked hate hated hope hoping guess think thought wish got had did do does can could would was sounds sound
  looks seems feels makes made never appreciate enjoyed going leaving feeling having heading talking let trying kidding glad
  happy sorry be stop go come forget`)

/** Verbs of everyday statements, besides auxiliaries. */
export const VERBS = words(`
  bore bores annoy annoys love loved loves like liked hate hated hope guess think thought wish got get gets see saw know knew
  mean meant understand feel felt want wanted need needed sound sounds look looks seem seems make makes made help helped helps
  work works said say told ask asked answer answered forgot remember enjoyed appreciate agree disagree suck sucks stink lie lied fail
  failed cheat believe doubt bet expect expected deserve care promise swear watched read found miss missed learned learnt slept
  come came go went tried talk took spent finished use used keep waste wasted rock start`)

/** Words that a statement cannot end with. */
export const JOINING = words(
  'a an the and but of to for in at by with from as than because my our your although while about if',
)

/** Judging words that are things, too, so that one alone may be looked for. */
export const THINGS = words(`
  star superstar hero angel champ champion treasure magic goat winner beauty blessing gold golden fire mint love loves sense
  relief luck waste fraud scam lie lies cheat fake junk pants tool joke nightmare failure fail blow blows dross top super
  fun welcome interest scary spooky sunny rainy dense thick sweet smooth`)

/** Words that end as adverbs do. */
export const NO_ADVERBS = words(`
  family reply fly apply supply multiply assembly anomaly butterfly jelly belly holly bully ally rally lily july italy comply
  imply rely dolly polly sally billy molly kelly early folly melancholy monopoly homily panoply firefly gully tally doily`)

/** What may follow those: "loved it", "makes sense", "going home"; not what would make a phrase to look up. */
export const GO_ON = words(`
  i me my it this that these those there you your him us so not no too to be been very really quite pretty super rather more much
  enough better like as if all everything something nothing anything fun sense home back away out off up down away along now here
  nice lots tired`)
