import { PRAISING, REMARKING, SCOLDING } from './social-lexicon.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Classes of words that phrases name: `<good>`. In the spelling of `social-words.ts`. */
export const WORD_CLASSES = {
  good: new Set([...PRAISING, 'pleasant', 'happy', 'safe', 'interesting', 'funny', 'hilarious']),
  bad: SCOLDING,
  feeling: new Set([
    ...REMARKING,
    ...words(`
    hurt annoyed irritated frustrated grumpy moody cold hot blue down better stressed sick`),
  ]),
  /** What persons are. */
  trait: new Set([
    ...PRAISING,
    ...SCOLDING,
    ...REMARKING,
    ...words(`
    old young new tall short big small long thin rich poor male female gay straight lesbian bisexual trans single
    married taken divorced pregnant human alive dead conscious sentient self-aware evil dangerous religious vegan
    vegetarian jewish muslim christian hot sexy pretty handsome cool cold ticklish shy offended hurt insulted
    hungover stressed nice good better best smarter cleverer prettier stupider dumber faster taller older younger
    wiser funnier stronger nicer famous strong weak jealous scared afraid lazy brave honest loyal virgin lonely
    alone available ready free broken stoned blind deaf mute racist sexist biased political woke ambitious trapped
    sick ill moody grumpy annoyed irritated frustrated emotional romantic serious sarcastic special unique different
    normal typical popular important powerful advanced complicated qualified educated trained licensed certified
    experienced real fake happy sad bored tired sleepy hungry thirsty awake here`),
  ]),
  exclaimed: words(`
    sweet kind lovely nice clever cute wonderful amazing awesome beautiful thoughtful delightful charming splendid
    brilliant marvellous polite impressive considerate generous adorable fascinating convenient`),
  better: words(`
    better smarter cleverer faster quicker nicer kinder funnier friendlier brighter cooler sharper prettier cuter
    greater easier`),
  worse: words(`
    worse dumber stupider slower thicker uglier ruder denser dafter sillier lazier weirder more less`),
  /** What persons have. */
  own: words(`
    name nickname age birthday birthdate birth gender sex pronouns sign iq eq version species sexuality orientation
    religion faith nationality citizenship ethnicity race height weight size hobby hobbies personality character job
    occupation profession career work salary wage income home house town city country planet homeland origin family
    parents mother father mum dad brother brothers sister sisters sibling siblings wife husband girlfriend boyfriend
    partner spouse crush lover kids children son daughter child baby pet pets cat dog friend friends enemy boss body
    cells brain brains mind heart soul face eyes hair legs hands arms voice mouth feelings feeling emotions emotion
    consciousness conscience will opinion opinions views view thoughts humor humour dream dreams fear fears phobia
    phobias goal goals ambition ambitions plan plans future past secret secrets weakness weaknesses strength
    strengths favorite favorites color food drink animal flower season holiday band singer song music genre book
    author movie film actor actress director show superhero celebrity sport team game hero idol icon quote emoji
    word subject language joke bot robot peeve pleasure superpower zodiac motto philosophy politics party taste
    preferences interests likes dislikes pastime passion obsession story background routine day weekend life
    lifestyle mood problem issue deal status model identity type attitude vibe style catchphrase god beliefs rights
    limbs shoes clothes breakfast lunch dinner snack`),
  /** What persons do. */
  act: words(`
    sleep sleeping dream dreaming eat eating drink drinking breathe think thinking feel cry laugh love worry age die
    rest relax poop pee fart sneeze blink smoke smell taste date swear suffer exercise shower pray party work live
    lie exist grow smile sing dance rap fly jump travel shop gamble play read draw paint write sweat bleed hurt vote
    celebrate game cheat gossip meditate snore nap wake yawn hibernate bite bark meow joke flirt marry kiss hug
    fight argue hallucinate reproduce evolve learn study understand listen care forgive forget regret hope wonder
    daydream overthink panic sin believe`),
  day: words(`
    one day days night evening weekend week time rest life trip morning afternoon holiday holidays lunch dinner
    sleep christmas year journey break sunday saturday friday monday tuesday wednesday thursday shift flight`),
  when: words(`
    later soon tomorrow tonight today again around then now there next time week in a bit while moment minute
    another day round on monday tuesday wednesday thursday friday saturday sunday the morning for weekend at
    alligator sometime shortly evening`),
  /** What somebody may be called. */
  address: words(`
    o wise bean sport fruit chap mate matey mates homie bud bub buddy fellow mr mrs ms doc sir madam man guy guys
    dude bro bruv pal friend friends boss chief captain love dear darling honey babe sweetie ears robot bot machine
    computer ai mechanical digital electronic metal virtual artificial my old good fine sweet big little everyone
    all team people folks world cutie legend handsome gorgeous beautiful stranger comrade amigo sunshine sweetheart
    genius champ queen king lad lads ladies gentlemen girl boy sis sister brother cousin neighbor`),
  feast: words(`
    christmas easter halloween thanksgiving holiday holidays birthday valentines hanukkah chanukah diwali eid
    ramadan kwanzaa weekend monday tuesday wednesday thursday friday saturday sunday new year years pride hols
    anniversary`),
  /** What one leaves a chat for. */
  errand: words(`
    bed sleep work lunch dinner school class pub gym shops town church uni college supper tea breakfast bath meeting
    lecture shower office cinema airport shop practice training`),
  bot: words(`
    bot robot chatbot machine computer program ai chatgpt gpt siri alexa google cortana bing copilot gemini claude
    bard llm software algorithm app script cyborg android engine automaton simulation hologram intelligence model
    assistant gpt3 gpt4 openai bots robots machines automated code`),
  human: words(`
    human person man woman boy girl guy male female lady bloke kid child adult alien ghost animal cat dog god
    someone somebody anyone people humans being lad chap employee agent operator he she cop spy team monkey`),
  real: words(`
    real actual live living human artificial virtual digital proper true chat genuine automated intelligent
    conscious alive non-human language large smart online humanoid`),
  somebody: words(`
    human humans person people agent agents operator operators representative rep someone manager supervisor
    employee being beings`),
  language: words(`
    english spanish french german italian portuguese chinese mandarin cantonese japanese korean arabic hindi urdu
    bengali punjabi tamil russian ukrainian polish czech dutch swedish norwegian danish finnish greek turkish hebrew
    persian farsi welsh irish gaelic scots latin klingon esperanto thai vietnamese indonesian malay swahili zulu
    afrikaans hungarian romanian bulgarian serbian croatian espanol francais deutsch italiano catalan basque binary
    elvish emoji`),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>
