import type { About } from './about.ts'
import type { RememberedTurn } from './meaning.ts'
import { mentionsIn, namedIn, type Mention } from './mentions.ts'
import { remembered } from './remembered.ts'

/** What a turn speaks of. */
interface SpokenOf {
  readonly asked: readonly Mention[]
  /** Whom the sentence quoted first names. */
  readonly quoted: readonly Mention[]
}

const spokenOfIn = remembered((about: About) =>
  remembered(({ question, quotes }: RememberedTurn): SpokenOf => ({
    asked: mentionsIn(question, about),
    quoted: namedIn(quotes[0] ?? '', about.people),
  })),
)

/** Made out once for each turn: every pronoun of every later question asks for it. */
export function spokenOf(turn: RememberedTurn, about: About): SpokenOf {
  return spokenOfIn(about)(turn)
}
