import { OWN_WORDS } from '../../core/own-words.ts'
import { SMALL_TALK_REPLIES } from '../../core/small-talk/replies.ts'
import type { Messages } from '../messages.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { SOURCE_WORDS } from '../source-words.ts'

export const ES: Messages = new Map<string, string>([
  [OWN_WORDS.article, 'El artículo no lo dice.'],
  [OWN_WORDS.articles, 'Los artículos no lo dicen.'],
  [OWN_WORDS.noMore, 'Eso es todo lo que se puede citar al respecto.'],
  [OWN_WORDS.askInEnglish, 'Los documentos están en inglés. Por favor, pregunte en inglés.'],
  [
    SMALL_TALK_REPLIES.person,
    'Detrás de este chat no hay nadie, solo un programa que cita documentos. Si el sitio indica un contacto, por ahí se llega a una persona.',
  ],
  [
    SMALL_TALK_REPLIES.help,
    'Con gusto. Escriba una pregunta sencilla en inglés (quién, qué, cuándo, dónde, por qué o cómo) y buscaré la frase que la responde.',
  ],
  [
    SMALL_TALK_REPLIES.insult,
    'Siento no haber ayudado. Solo puedo citar lo que dicen los documentos; con otras palabras a veces se encuentra más.',
  ],
  [
    SMALL_TALK_REPLIES.complaint,
    'Lo siento. Pruebe con otras palabras, o siga el enlace junto a una cita y continúe leyendo allí.',
  ],
  [
    SMALL_TALK_REPLIES.abilities,
    'Puede preguntarme lo que quiera sobre los documentos: quién, qué, cuándo, dónde, por qué o cómo. Muestro la frase que responde, palabra por palabra, y dónde está; y lo digo cuando no la hay.',
  ],
  [
    SMALL_TALK_REPLIES.sources,
    'Todo lo que cito procede de los documentos, palabra por palabra, y cada cita enlaza con su lugar. No tengo otra fuente.',
  ],
  [
    SMALL_TALK_REPLIES.trust,
    'Nunca cambio una cita, pero puedo elegir la frase equivocada. Cada cita enlaza con su lugar para que usted lo compruebe.',
  ],
  [
    SMALL_TALK_REPLIES.privacy,
    'Busco su pregunta en estos documentos y no la envío a ningún otro sitio. Qué se guarda de una visita lo dice quien administra esta página.',
  ],
  [
    SMALL_TALK_REPLIES.language,
    'Encuentro más cuando se pregunta en inglés. Las citas están en el idioma de los documentos, tal como se escribieron.',
  ],
  [
    SMALL_TALK_REPLIES.memory,
    'No conozco a nadie, ni nada más que las últimas preguntas de este chat. Pregúnteme por estos documentos y lo miraré.',
  ],
  [
    SMALL_TALK_REPLIES.maker,
    'Soy Verbatim, un programa que quien administra esta página ha instalado para citar sus documentos. No puedo decir más de mí.',
  ],
  [
    SMALL_TALK_REPLIES.nature,
    'Soy Verbatim, un programa. No invento frases: reviso los documentos y cito lo que dicen, palabra por palabra.',
  ],
  [
    SMALL_TALK_REPLIES.feelings,
    'Soy un programa sin sentimientos, gustos ni opiniones. Puedo mostrarle lo que dicen los documentos, con sus propias palabras.',
  ],
  [
    SMALL_TALK_REPLIES.joke,
    'Eso no sé hacerlo: solo puedo citar estos documentos. Pregúnteme por ellos y quizá encuentre algo con que sonreír.',
  ],
  [SMALL_TALK_REPLIES.presence, 'Aquí estoy. ¿Qué desea saber?'],
  [SMALL_TALK_REPLIES.howAreYou, 'Todo bien por aquí, gracias por preguntar. ¿Qué desea saber?'],
  [SMALL_TALK_REPLIES.farewell, 'Adiós, y gracias por su visita. Vuelva cuando se le ocurra otra pregunta.'],
  [SMALL_TALK_REPLIES.thanks, '¡De nada! Si se le ocurre otra pregunta, adelante.'],
  [SMALL_TALK_REPLIES.apology, 'No pasa nada. Pregunte cuando quiera.'],
  [SMALL_TALK_REPLIES.name, '¡Mucho gusto! ¿Qué desea saber?'],
  [SMALL_TALK_REPLIES.praise, 'Muy amable. Pero las palabras son de los documentos; yo solo las encuentro.'],
  [
    SMALL_TALK_REPLIES.greeting,
    '¡Hola! Pregúnteme algo sobre estos documentos, mejor en inglés, y le mostraré la frase que responde.',
  ],
  [SMALL_TALK_REPLIES.remark, 'De acuerdo. Si quiere buscar algo, pregunte.'],
  [
    SMALL_TALK_REPLIES.wordless,
    'No sé leer signos o imágenes sin palabras. Pregunte con palabras y lo buscaré.',
  ],
  [
    PROBLEM_WORDS.noWords,
    'La pregunta no tiene letras ni cifras. Pregunte con palabras, por ejemplo: Who directed it?',
  ],
  [
    PROBLEM_WORDS.refused,
    'Las páginas de {origin} no pueden preguntar aquí. Si el sitio es suyo, añádalo al ajuste ALLOWED_ORIGINS del servidor (ALLOWED_ORIGINS={origin}) y reinícielo.',
  ],
  [
    PROBLEM_WORDS.refusedNameless,
    'Esta página viene de un archivo o de un marco aislado, y esas páginas no pueden preguntar aquí. Si es suya, haga que la entregue un servidor web y que el marco conserve su origen (allow-same-origin).',
  ],
  [SOURCE_WORDS.source, 'fuente'],
  [SOURCE_WORDS.skip, 'Ir al texto'],
  [SOURCE_WORDS.ask, 'Hacer una pregunta'],
  [SOURCE_WORDS.sections, 'Secciones'],
  [SOURCE_WORDS.published, 'Publicado aquí'],
  [
    SOURCE_WORDS.changed,
    'El texto ha cambiado desde que se citó. Es posible que el pasaje marcado no sea el que se quería citar.',
  ],
  [SOURCE_WORDS.quoteBegins, 'Cita:'],
  [SOURCE_WORDS.quoteEnds, 'Fin de la cita.'],
])
