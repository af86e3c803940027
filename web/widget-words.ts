/** What the loader says itself: the launcher's label, and what is said where the panel cannot be had. By language. */
export const WIDGET_WORDS: Readonly<Record<string, readonly [label: string, unreachable: string]>> = {
  en: ['Ask a question', 'The assistant cannot be reached. Please try again later.'],
  de: ['Frage stellen', 'Der Assistent ist nicht zu erreichen. Bitte später versuchen.'],
  fr: ['Poser une question', 'L’assistant est injoignable. Veuillez réessayer plus tard.'],
  es: ['Hacer una pregunta', 'El asistente no está disponible. Inténtelo más tarde.'],
}
