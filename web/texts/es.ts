import type { Texts } from './en.ts'

const segundos = (seconds: number) => (seconds === 1 ? 'un segundo' : `${seconds} segundos`)

export const ES: Texts = {
  lang: 'es',
  tagline: 'Respuestas con las palabras exactas del texto',
  promise:
    'Haga una pregunta. Recibirá la frase que la responde, palabra por palabra, y dónde está. Si el texto no lo dice, también se lo diremos.',
  askable: 'Puede preguntar sobre',
  moreDocuments: (count) => (count === 1 ? 'Uno más' : `${count} más`),
  conversation: 'Conversación',
  question: 'Su pregunta',
  send: 'Preguntar',
  clear: 'Borrar',
  kept: 'Se guarda solo en este navegador.',
  you: 'Usted preguntó',
  searching: 'Buscando…',
  stillSearching: 'Sigue la búsqueda. Tarda más de lo habitual.',
  stop: 'Detener',
  understoodAs: 'Entendido como',
  asTyped: 'Responder a mis palabras exactas',
  answeredAsTyped: 'Respuesta a sus palabras exactas.',
  unsure: 'Puede que esta sea la respuesta; no es seguro.',
  showInDocument: 'Ver en el artículo',
  showMore: 'Ver más',
  showLess: 'Ver menos',
  passageChanged: 'El texto ha cambiado desde que se citó; no hay más que mostrar.',
  passageFailed: 'Ahora no se puede mostrar más texto.',
  more: (count) => (count === 1 ? 'Una frase más' : `${count} frases más`),
  partNotAnswered: 'El texto no lo dice.',
  nearest: 'Frases cercanas, no una respuesta',
  spoiler: 'Esta frase revela la trama.',
  reveal: 'Revelar',
  suggestions: 'Podría preguntar',
  copy: 'Copiar la cita',
  copied: 'Copiado',
  copyFailed: 'Aquí no se permite copiar.',
  ofQuote: (quote) => `(«${quote}»)`,
  ofQuestion: (question) => `(${question})`,
  permalink: 'Copiar el enlace',
  helpful: 'Útil',
  unhelpful: 'No es útil',
  thanks: 'Gracias por decirlo.',
  feedbackFailed: 'No se pudo enviar. Lo que escribió sigue aquí; inténtelo de nuevo.',
  newAnswer: 'Nueva respuesta',
  retry: 'Intentar de nuevo',
  charactersLeft: (left) => {
    const count = Math.abs(left)
    const caracteres = count === 1 ? '1 carácter' : `${count} caracteres`
    if (left < 0) return `${caracteres} de más`
    return count === 1 ? `queda ${caracteres}` : `quedan ${caracteres}`
  },
  announceAnswer: (quote, document) => `Respuesta, de ${document}: ${quote}`,
  announceSpoiler: (document) =>
    `Respuesta, de ${document}. La frase revela la trama; elija Revelar para leerla.`,
  announceNearest: (message) => `${message} Hay frases cercanas, no una respuesta.`,
  offline: 'No tiene conexión. Su pregunta sigue aquí; inténtelo de nuevo cuando vuelva a tenerla.',
  unreachable: 'No se puede contactar con el servidor. Su pregunta sigue aquí; inténtelo de nuevo.',
  tooMany: (seconds) => `Demasiadas preguntas a la vez. Inténtelo de nuevo en ${segundos(seconds)}.`,
  busy: (seconds) => `El servidor está ocupado. Inténtelo de nuevo en ${segundos(seconds)}.`,
  waitOver: 'Ya puede intentarlo de nuevo.',
  failed: 'Algo falló en el servidor. Su pregunta sigue aquí; inténtelo de nuevo.',
  stopped: 'Detenido antes de que llegara una respuesta.',
  interrupted: 'Se abandonó la página antes de la respuesta.',
  close: 'Cerrar',
  markedHere: 'La frase está marcada en esta página.',
}
