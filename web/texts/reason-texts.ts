/** What the form for reasons says, by the language of the texts around it: few open it, so that it comes with the form. */
export const REASON_TEXTS = {
  en: {
    whatWasWrong: 'What was wrong? You need not say.',
    reasons: {
      'wrong-sentence': 'The sentence does not answer it',
      misunderstood: 'The question was misunderstood',
      'should-have-answered': 'The text does say',
      other: 'Something else',
    },
    note: 'In your words',
    sendFeedback: 'Send',
    cancel: 'Cancel',
  },
  de: {
    whatWasWrong: 'Was war falsch? Sie müssen nichts angeben.',
    reasons: {
      'wrong-sentence': 'Der Satz beantwortet die Frage nicht',
      misunderstood: 'Die Frage wurde falsch verstanden',
      'should-have-answered': 'Der Text sagt es doch',
      other: 'Etwas anderes',
    },
    note: 'In Ihren Worten',
    sendFeedback: 'Senden',
    cancel: 'Verwerfen',
  },
  fr: {
    whatWasWrong: 'Qu’est-ce qui n’allait pas ? Ce n’est pas obligatoire.',
    reasons: {
      'wrong-sentence': 'La phrase ne répond pas à la question',
      misunderstood: 'La question a été mal comprise',
      'should-have-answered': 'Le texte le dit pourtant',
      other: 'Autre chose',
    },
    note: 'Avec vos mots',
    sendFeedback: 'Envoyer',
    cancel: 'Annuler',
  },
  es: {
    whatWasWrong: '¿Qué estaba mal? No es obligatorio decirlo.',
    reasons: {
      'wrong-sentence': 'La frase no responde a la pregunta',
      misunderstood: 'La pregunta se entendió mal',
      'should-have-answered': 'El texto sí lo dice',
      other: 'Otra cosa',
    },
    note: 'Con sus palabras',
    sendFeedback: 'Enviar',
    cancel: 'Cancelar',
  },
}

export type Reason = keyof (typeof REASON_TEXTS)['en']['reasons']

export function reasonTexts(lang: string): (typeof REASON_TEXTS)['en'] {
  return REASON_TEXTS[lang as keyof typeof REASON_TEXTS] ?? REASON_TEXTS.en
}
