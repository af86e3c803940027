/** A word of a message with its neighbours; lower case, straight apostrophes; empty at the message's ends. */
export interface InContext {
  readonly word: string
  readonly before: string
  readonly after: string
}

/**
 * What a word of chats, or one that is often typed so, stands for; undefined where it stands for itself. `isDocumentWord`
 * keeps what the documents write so themselves.
 */
export function longForm(word: string, isDocumentWord: (word: string) => boolean): string | undefined {
  return CONTRACTIONS.get(word) ?? (isDocumentWord(word) ? undefined : SHORT_FORMS.get(word))
}

/** Whether English chats write so, whatever it means there. */
export function isChatSpeak(word: string): boolean {
  return CONTRACTIONS.has(word) || SHORT_FORMS.has(word) || OTHERS.has(word)
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is understood as it is, or by its neighbours. */
const OTHERS = list(
  `u r y lol lmao rofl omg omfg wtf tbh ngl imo imho btw fyi idc ikr nvm jk smh brb rn asap aka`,
)
const QUESTION_WORDS = list('who what where when how why which')
const BEFORE_ARE = list(`${[...QUESTION_WORDS].join(' ')} u you they we there these those`)
const AFTER_ARE = list('u you they we there these those the his her its their any some')
const RATINGS = list('rated rating rate or')
const AUXILIARIES = list('is are r was were do does did dose has have had can could would should')

/** The same for what stands for itself as often: a letter is a name or a rating unless a sentence wants the word. */
export function longFormInContext(
  { word, before, after }: InContext,
  isDocumentWord: (word: string) => boolean,
): string | undefined {
  if (isDocumentWord(word)) return undefined
  switch (word) {
    case 'u':
      return after === 'of' ? undefined : 'you'
    case 'r':
      if (RATINGS.has(before) || RATINGS.has(after)) return undefined
      return BEFORE_ARE.has(before) || AFTER_ARE.has(after) ? 'are' : undefined
    case 'y':
      return before === '' && (after === '' || AUXILIARIES.has(after)) ? 'why' : undefined
    case 'dose':
      return before === '' || QUESTION_WORDS.has(before) ? 'does' : undefined
    default:
      return undefined
  }
}

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(',').flatMap((row): [string, string][] => {
      const [short = '', long = ''] = row.split('>')
      return short
        .trim()
        .split(/\s+/)
        .map((one) => [one, long.trim()])
    }),
  )

// Not "its", "lets", "were", "well", "ill", "id", "hell": those are words.
const CONTRACTIONS = table(`
  dont > don't, doesnt > doesn't, didnt > didn't, isnt > isn't, arent > aren't, wasnt > wasn't, werent > weren't,
  havent > haven't, hasnt > hasn't, hadnt > hadn't, couldnt > couldn't, wouldnt > wouldn't, shouldnt > shouldn't,
  cant > can't, wont > won't, aint > ain't, mustnt > mustn't, neednt > needn't,
  whats > what's, whos > who's, wheres > where's, whens > when's, whys > why's, hows > how's, thats > that's,
  theres > there's, heres > here's, hes > he's, shes > she's, im > I'm, ive > I've, youre > you're, youve > you've,
  youll > you'll, youd > you'd, theyre > they're, theyve > they've, theyll > they'll, weve > we've`)

const SHORT_FORMS = table(`
  ur > your, urs > yours, ppl > people, pls plz plss pleaz > please, thx thnx tnx thanx > thanks, ty > thank you,
  abt > about, bc b/c bcoz becuz cuz coz > because, tho > though, thru > through, w/ > with, w/o > without,
  wanna > want to, gonna > going to, gotta > have to, gimme > give me, lemme > let me, dunno > don't know,
  kinda > kind of, sorta > sort of, outta > out of, 2day > today, 2nite 2night > tonight,
  2moro 2morrow tmrw > tomorrow, b4 > before, gr8 > great, l8r > later, h8 > hate, w8 > wait, m8 > mate,
  some1 sum1 > someone, any1 > anyone, every1 > everyone, smth smthg sth > something, rly rlly > really,
  srsly > seriously, prolly > probably, obv > obviously, bday > birthday, bf > boyfriend, gf > girlfriend,
  fav fave > favorite, gud > good, luv > love, msg > message, yr > year, yrs > years, govt > government, idk > I don't know,
  wat wut wot wht waht wha whta > what, wich whitch > which, wen > when, wher > where, ther > there, hw > how, teh hte > the,
  adn > and, taht tht dat > that, thier > their, hav > have, iz > is, wuz > was, frm > from, untill > until`)
