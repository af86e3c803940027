/**
 * Short forms of chats, slips that are common, and other spellings that are of small talk alone, beside those of `chat-speak.ts`;
 * each with the words that it stands for: lower case, American spelling, contractions as two words.
 */
export const CHAT_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  u uu uuu yu yuo yoy ya yah : you
  urs yer : your
  urself yourselves : yourself
  r : are
  y : why
  c : see
  b : be
  n nd : and
  2 : to
  4 : for
  w : with
  k kk oki doki dokie dokey okay okey okie okeydokey oke okk okays okiedokie mkay kay : ok
  alrite alryt allright aight ight alrighty : alright
  yh yeh ye yea yeah yep yup yus yass yas yeap yeahh yuh aye : yes
  nah naw nay nope nop noe : no
  tks thks thankx thnks thnk tnk thankies : thanks
  thank-you thanku thankyou thanq tq tyy tyty thankq : thank you
  tysm : thank you so much
  tyvm : thank you very much
  tia : thanks in advance
  plzz pleas plese pleez pwease : please
  omfg omgg zomg omd : omg
  lmfao lmao lmaoo rofl roflmao lulz lel kek hihi heh tehe teehee xd : haha
  idc : i do not care
  ik : i know
  ikr : i know right
  imo imho : in my opinion
  tbh tbf : to be honest
  btw : by the way
  rn : right now
  fr : for real
  jk : just kidding
  nvm nm nvmd nevermind nvrmnd : never mind
  np : no problem
  yw : you are welcome
  smh : ugh
  wtf wtaf wtff : what the fuck
  wth : what the hell
  stfu : shut the fuck up
  gtfo : get out
  fu fku : fuck you
  ffs : for fucks sake
  brb bbl bbs afk : be right back
  gtg g2g : got to go
  ttyl ttys : talk to you later
  l8rs laters l8a : later
  cya cu seeya : see you
  gn gnite nn goodnight goodnite gdnite gudnight gnight nite nites : good night
  gm gdmorning goodmorning gudmorning : good morning
  mornin : morning
  goodafternoon : good afternoon
  goodevening : good evening
  goodday gday g'day : good day
  g'night : good night
  g'morning : good morning
  good-bye godbye gudbye gbye byebye byee baii bai bi buhbye : bye
  sry srry sori sory soz sozz soryy sowwy : sorry
  ily ilu : i love you
  ilysm : i love you so much
  luvs wuv : love
  hbu wbu : how about you
  hru hyd : how are you
  wyd : what are you doing
  sup 'sup wassup wazzup whassup whatsup wasup watsup wsup wsp wassap wagwan wagwaan : what is up
  wats wots wuts : what is
  dats tats : that is
  its : it is
  lets let's : let us
  iam ima : i am
  yore ure : you are
  itll : it will
  dnt donot : do not
  cannot cnt : can not
  wanna : want to
  gunna : going to
  gotta : got to
  dunno : do not know
  alot : a lot
  dya d'you : do you
  y'all yall : you all
  c'mon cmon : come on
  hwo : how
  da : the
  dis tihs : this
  bout : about
  bcz cos : because
  tho : though
  v : very
  grt : great
  gd guud goodd : good
  kewl kool : cool
  awsome awesum awsum : awesome
  amazin amazng : amazing
  brill : brilliant
  perf : perfect
  gratefull greatful : grateful
  suck sux suxx sucked : sucks
  fck fuk : fuck
  fkn fking fuckin fukin fcking : fucking
  dum dumm : dumb
  stoopid stupit stuped : stupid
  2dy tdy : today
  tonite : tonight
  tmr tomorow tommorow tommorrow : tomorrow
  mins min minutes : minute
  secs sec seconds : second
  somebody : someone
  ne1 anybody : anyone
  everybody : everyone
  somethin : something
  nothin nuthin nuffin : nothing
  anythin : anything
  talkin : talking
  doin : doing
  goin : going
  lookin : looking
  feelin : feeling
  hangin : hanging
  lovin : loving
  realy : really
  probs : probably
  def defo defs deffo definately definitly : definitely
  favourite : favorite
  colour : color
  humour : humor
  apologise appologize appologise : apologize
  apologies appologies apols : apologies
  appreciated apreciate apreciated appriciate appriciated : appreciate
  mom mommy mummy mam mum : mum
  daddy dad : dad
  ma'am mam : madam
  chatbots chatbot bots : bot
  'ello ello 'elo helo hellow hullo hallo heloo hlo hllo henlo hai hii haii hy : hello
  heya heyo heyya : hey
  hiyah : hiya
  infos info : information
  q qs : question
  msgs : message
  xmas : christmas
  grats gratz congratz congratulations : congrats
  honour : honor
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', words = ''] = line.split(' : ')
      return forms
        .trim()
        .split(' ')
        .map((form): [string, readonly string[]] => [form, words.split(' ')])
    }),
)
