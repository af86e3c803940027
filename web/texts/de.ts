import type { Texts } from './en.ts'

const sekunden = (seconds: number) => (seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`)

export const DE: Texts = {
  lang: 'de',
  tagline: 'Antworten im genauen Wortlaut des Textes',
  promise:
    'Stellen Sie eine Frage. Sie erhalten den Satz, der sie beantwortet, Wort für Wort, und wo er steht. Sagt der Text nichts dazu, erfahren Sie auch das.',
  askable: 'Fragen können Sie zu',
  moreDocuments: (count) => (count === 1 ? 'Ein weiteres' : `${count} weitere`),
  conversation: 'Gespräch',
  question: 'Ihre Frage',
  send: 'Fragen',
  clear: 'Löschen',
  kept: 'Nur in diesem Browser aufbewahrt.',
  you: 'Sie fragten',
  searching: 'Wird gesucht …',
  stillSearching: 'Wird noch gesucht. Es dauert länger als sonst.',
  stop: 'Abbrechen',
  understoodAs: 'Verstanden als',
  asTyped: 'Genau meine Worte beantworten',
  answeredAsTyped: 'Auf Ihre genauen Worte geantwortet.',
  unsure: 'Das könnte die Antwort sein; sicher ist es nicht.',
  showInDocument: 'Im Artikel zeigen',
  showMore: 'Mehr zeigen',
  showLess: 'Weniger zeigen',
  passageChanged: 'Der Text wurde geändert, seit er zitiert wurde; mehr davon kann nicht gezeigt werden.',
  passageFailed: 'Mehr vom Text kann gerade nicht gezeigt werden.',
  more: (count) => (count === 1 ? 'Ein weiterer Satz' : `${count} weitere Sätze`),
  partNotAnswered: 'Das sagt der Text nicht.',
  nearest: 'Sätze in der Nähe, keine Antwort',
  spoiler: 'Dieser Satz verrät etwas von der Handlung.',
  reveal: 'Aufdecken',
  suggestions: 'Sie könnten fragen',
  copy: 'Zitat kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ist hier nicht erlaubt.',
  ofQuote: (quote) => `(„${quote}“)`,
  ofQuestion: (question) => `(${question})`,
  permalink: 'Link kopieren',
  helpful: 'Hilfreich',
  unhelpful: 'Nicht hilfreich',
  thanks: 'Danke für die Rückmeldung.',
  feedbackFailed:
    'Das konnte nicht gesendet werden. Was Sie schrieben, steht noch da; versuchen Sie es noch einmal.',
  newAnswer: 'Neue Antwort',
  retry: 'Noch einmal versuchen',
  charactersLeft: (left) => {
    const zeichen = `${Math.abs(left)} Zeichen`
    return left >= 0 ? `noch ${zeichen}` : `${zeichen} zu viel`
  },
  announceAnswer: (quote, document) => `Antwort aus ${document}: ${quote}`,
  announceSpoiler: (document) =>
    `Antwort aus ${document}. Der Satz verrät etwas von der Handlung; wählen Sie Aufdecken, um ihn zu lesen.`,
  announceNearest: (message) => `${message} Es gibt Sätze in der Nähe, keine Antwort.`,
  offline:
    'Sie sind offline. Ihre Frage steht noch da; versuchen Sie es noch einmal, sobald Sie verbunden sind.',
  unreachable: 'Der Server ist nicht zu erreichen. Ihre Frage steht noch da; versuchen Sie es noch einmal.',
  tooMany: (seconds) =>
    `Es kamen zu viele Fragen auf einmal. Versuchen Sie es in ${sekunden(seconds)} noch einmal.`,
  busy: (seconds) => `Der Server ist ausgelastet. Versuchen Sie es in ${sekunden(seconds)} noch einmal.`,
  waitOver: 'Jetzt können Sie es noch einmal versuchen.',
  failed: 'Auf dem Server ist etwas schiefgegangen. Ihre Frage steht noch da; versuchen Sie es noch einmal.',
  stopped: 'Abgebrochen, bevor eine Antwort kam.',
  interrupted: 'Die Seite wurde verlassen, bevor die Antwort kam.',
  close: 'Schließen',
  markedHere: 'Der Satz ist auf dieser Seite markiert.',
}
