import { EN, type Texts } from './en.ts'

const OTHERS: Readonly<Record<string, () => Promise<Texts>>> = {
  de: async () => (await import('./de.ts')).DE,
  fr: async () => (await import('./fr.ts')).FR,
  es: async () => (await import('./es.ts')).ES,
}

/** The texts in the first of the languages (BCP 47) that there are texts in; English where there is none or it cannot be had. */
export async function loadTexts(languages: readonly string[]): Promise<Texts> {
  const wanted = languages.map((language) => language.toLowerCase().split('-')[0]!)
  const found = wanted.find((language) => language === EN.lang || Object.hasOwn(OTHERS, language))
  const load = found === undefined ? undefined : OTHERS[found]
  return load === undefined ? EN : load().catch(() => EN)
}
