/** What the article beside the chat says, by the language of the texts around it: the widget, which has none, goes without. */
export const PANE_TEXTS = {
  en: {
    article: 'The article',
    openArticle: 'Open its page',
    chooseArticle: 'Choose a document, or follow a quote into it, to read it here.',
    backToAnswer: 'Back to the answer',
    backToChat: 'Back to the chat',
    articleFailed: 'The article cannot be shown now.',
  },
  de: {
    article: 'Der Artikel',
    openArticle: 'Eigene Seite öffnen',
    chooseArticle: 'Wählen Sie ein Dokument oder folgen Sie einem Zitat, um es hier zu lesen.',
    backToAnswer: 'Zurück zur Antwort',
    backToChat: 'Zurück zum Gespräch',
    articleFailed: 'Der Artikel kann gerade nicht gezeigt werden.',
  },
  fr: {
    article: 'L’article',
    openArticle: 'Ouvrir sa page',
    chooseArticle: 'Choisissez un document, ou suivez une citation, pour le lire ici.',
    backToAnswer: 'Revenir à la réponse',
    backToChat: 'Revenir à la conversation',
    articleFailed: 'L’article ne peut être affiché pour le moment.',
  },
  es: {
    article: 'El artículo',
    openArticle: 'Abrir su página',
    chooseArticle: 'Elija un documento, o siga una cita, para leerlo aquí.',
    backToAnswer: 'Volver a la respuesta',
    backToChat: 'Volver a la conversación',
    articleFailed: 'Ahora no se puede mostrar el artículo.',
  },
}

export function paneTexts(lang: string): (typeof PANE_TEXTS)['en'] {
  return PANE_TEXTS[lang as keyof typeof PANE_TEXTS] ?? PANE_TEXTS.en
}
