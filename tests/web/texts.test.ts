import { describe, expect, it } from 'vitest'
import { DE } from '../../web/texts/de.ts'
import { EN, type Texts } from '../../web/texts/en.ts'
import { ES } from '../../web/texts/es.ts'
import { FR } from '../../web/texts/fr.ts'
import { loadTexts } from '../../web/texts/load-texts.ts'
import { PANE_TEXTS } from '../../web/texts/pane-texts.ts'
import { REASON_TEXTS } from '../../web/texts/reason-texts.ts'

const OTHERS: readonly Texts[] = [DE, FR, ES]

describe('the texts', () => {
  it.each(OTHERS)('say everything in words of their own: $lang', (texts) => {
    const theirs = wordsOf(texts)
    const english = wordsOf(EN)
    expect(Object.keys(theirs)).toEqual(Object.keys(english))
    const same = Object.keys(english).filter((name) => theirs[name] === english[name])
    // A word that the languages share.
    expect(same.filter((name) => name !== 'conversation')).toEqual([])
  })

  it.each([EN, ...OTHERS])(
    'count one and many apart: $lang',
    ({ more, moreDocuments, charactersLeft, busy }) => {
      for (const counted of [more, moreDocuments, busy]) {
        expect(counted(1)).not.toContain('1')
        expect(counted(7)).toContain('7')
      }
      expect(charactersLeft(-3)).not.toBe(charactersLeft(3))
    },
  )

  it.each([
    [['de-AT', 'en'], 'de'],
    [['ja', 'fr-CA', 'de'], 'fr'],
    [['ES'], 'es'],
    [['en-GB', 'de'], 'en'],
    [['ja'], 'en'],
    [['constructor', '__proto__'], 'en'],
    [[], 'en'],
  ])('are those of the first language that there are texts in: %j', async (languages, lang) => {
    expect((await loadTexts(languages)).lang).toBe(lang)
  })
})

/** Every text by its name, each kind of counted one for two. */
function wordsOf(texts: Texts): Readonly<Record<string, string>> {
  const lang = texts.lang as 'en' | 'de' | 'fr' | 'es'
  const { reasons, ...others } = REASON_TEXTS[lang]
  const called = Object.entries({ ...texts, ...PANE_TEXTS[lang], ...others, ...reasons }).map(
    ([name, text]) => [
      name,
      typeof text === 'string' ? text : (text as (argument: unknown, other: unknown) => string)(2, 'x'),
    ],
  )
  const passedThrough = new Set(['ofQuestion'])
  return Object.fromEntries(called.filter(([name]) => !passedThrough.has(name!)))
}
