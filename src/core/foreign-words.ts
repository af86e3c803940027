/** How a language opens its questions, and small words that go with them; lower case without apostrophes, none of weight. */
export interface ForeignWords {
  /** Question words and verbs that open questions, and mean nothing in English. */
  readonly openers: ReadonlySet<string>
  /** The same, where English has the word, too, or a name. */
  readonly doubtful: ReadonlySet<string>
  /** Words that only join, point or help. */
  readonly small: ReadonlySet<string>
}

const language = (openers: string, doubtful: string, small: string): ForeignWords => {
  const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
  return { openers: words(openers), doubtful: words(doubtful), small: words(small) }
}

/** The larger languages of Europe in Latin letters; a closed set of words each, with the accents that they are written with. */
export const FOREIGN_WORDS: readonly ForeignWords[] = [
  // German
  language(
    `wer wem wessen wie wohin woher wann warum wieso weshalb welche welcher welches welchen worum wovon womit
     gibt wurde wurden wird ist sind hatte haben kann können kannst spielt`,
    `was wo hat war bei wen`,
    `der die das den dem des ein eine einen einem ist sind wurde wird hat er sie es wir und oder nicht mit von zu zum zur auf
     für im am bei es gibt um auch noch man mir nach aus über sich`,
  ),
  // French
  language(
    `où quand pourquoi combien quel quelle quels quelles quoi lequel`,
    `qui que comment quest est a y cest de il`,
    `le la les des du un une et est sont était été ce cette ces il elle ils elles on qui que quoi dans avec pour sur pas au aux
     très bien ça se en sa son ses y cest quil dune`,
  ),
  // Spanish
  language(
    `quién quien quiénes quienes qué dónde donde cuándo cuando cuánto cuanto cuánta cuántos cuántas cuál cuáles cómo porqué
     fue tiene está trata`,
    `que es hay son como por de ha en`,
    `el la los las un una unos y es fue son está se en por para con del al que qué lo le su sus ha hay esta este muy más quién`,
  ),
  // Italian
  language(
    `quando perché perche quanto quanta quanti quale quali cosa cosè chè cè dovè comè è`,
    `chi che come dove ha di`,
    `il lo la gli i le un una uno è e di del della dei nel nella che chi ha hanno stato stata sono per con si al alla questo questa
     cosa molto anche`,
  ),
  // Portuguese
  language(
    `quem quando onde quanto quantos quais porquê é foi tem há qual`,
    `que o a como por em`,
    `o os as um uma e é foi de do da dos das no na nos em por para com que se ao este esta esse essa muito mais não foram`,
  ),
  // Dutch
  language(
    `wie waar wanneer waarom welke heeft hebben zijn werd wordt waarover`,
    `is wat was in hoe`,
    `de het een en is zijn werd van voor met op te dat die deze dit er ook niet aan bij heeft`,
  ),
  // Polish, Czech
  language(
    `kto gdzie kiedy dlaczego jaki jaka jakie ile czy kdo kde kdy proč jaký jaká kolik jest byl`,
    `co jak`,
    `jest to w na z do i się nie był była o po od ten ta tego czy je se v byl bylo ve za`,
  ),
  // Swedish, Danish, Norwegian
  language(
    `vem vad när varför vilken vilka vilket hvem hvad hvor hvornår hvorfor hvordan hvilken hvilke hva når hvilket är`,
    `var hur er har`,
    `är er var det den och og i på av af som med för til till en ett et om har de filmen ikke inte blev ble han hun`,
  ),
  // Romanian
  language(
    `cine unde când cand cât care este`,
    `ce cum`,
    `este e un o în din cu la pe de și a fost acest această se sunt`,
  ),
  // Hungarian, Finnish, Turkish
  language(
    `mikor miért hogyan melyik mennyi kuka mikä missä milloin miksi miten kuinka kim nerede neden nasıl kaç hangi`,
    `ki mi hol ne`,
    `a az egy és van volt nem ezt on ja ei oli se että bu bir ve mi mı mu var için`,
  ),
]

/** They stand in names and titles of every language: "is De Niro in it", "is La Strada good". */
export const IN_NAMES: ReadonlySet<string> = new Set(
  `de la le les el los las il lo der die das den van von du di da del della des do dos un una une y e o en ten ne`.split(
    ' ',
  ),
)
