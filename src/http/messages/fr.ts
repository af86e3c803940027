import { OWN_WORDS } from '../../core/own-words.ts'
import { SMALL_TALK_REPLIES } from '../../core/small-talk/replies.ts'
import type { Messages } from '../messages.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { SOURCE_WORDS } from '../source-words.ts'

export const FR: Messages = new Map<string, string>([
  [OWN_WORDS.article, 'L’article ne le dit pas.'],
  [OWN_WORDS.articles, 'Les articles ne le disent pas.'],
  [OWN_WORDS.noMore, 'C’est tout ce qu’il y a à citer à ce sujet.'],
  [OWN_WORDS.askInEnglish, 'Les documents sont en anglais. Posez la question en anglais, s’il vous plaît.'],
  [
    SMALL_TALK_REPLIES.person,
    'Il n’y a personne derrière ce chat, seulement un programme qui cite des documents. Si le site donne un contact, c’est par là qu’on joint quelqu’un.',
  ],
  [
    SMALL_TALK_REPLIES.help,
    'Volontiers. Écrivez une question simple, en anglais (qui, quoi, quand, où, pourquoi, comment), et je cherche la phrase qui y répond.',
  ],
  [
    SMALL_TALK_REPLIES.insult,
    'Je suis désolé de ne pas avoir aidé. Je ne peux que citer les documents ; la même question en d’autres mots trouve parfois davantage.',
  ],
  [
    SMALL_TALK_REPLIES.complaint,
    'J’en suis désolé. Essayez avec d’autres mots, ou suivez le lien à côté d’une citation pour lire la suite.',
  ],
  [
    SMALL_TALK_REPLIES.abilities,
    'Vous pouvez tout me demander sur les documents d’ici : qui, quoi, quand, où, pourquoi, comment. Je montre la phrase qui répond, mot pour mot, et où elle se trouve ; et je le dis quand il n’y en a pas.',
  ],
  [
    SMALL_TALK_REPLIES.sources,
    'Tout ce que je cite vient des documents d’ici, mot pour mot, et chaque citation renvoie à son endroit. Je n’ai pas d’autre source.',
  ],
  [
    SMALL_TALK_REPLIES.trust,
    'Je ne change jamais une citation, mais je peux choisir la mauvaise phrase. Chaque citation renvoie à son endroit, pour que vous puissiez vérifier.',
  ],
  [
    SMALL_TALK_REPLIES.privacy,
    'Je cherche votre question dans les documents d’ici et ne l’envoie nulle part ailleurs. Ce qui est gardé d’une visite, c’est à l’exploitant du site de le dire.',
  ],
  [
    SMALL_TALK_REPLIES.language,
    'Je trouve le plus quand on demande en anglais. Les citations sont dans la langue des documents, telles qu’elles ont été écrites.',
  ],
  [
    SMALL_TALK_REPLIES.memory,
    'Je ne connais personne, et rien d’autre que les dernières questions de ce chat. Demandez-moi quelque chose sur ces documents, et je regarderai.',
  ],
  [
    SMALL_TALK_REPLIES.maker,
    'Je suis Verbatim, un programme que l’exploitant de ce site a installé pour citer ses documents. Je ne peux pas en dire plus de moi-même.',
  ],
  [
    SMALL_TALK_REPLIES.nature,
    'Je suis Verbatim, un programme. Je n’invente pas de phrases : je parcours les documents et cite ce qu’ils disent, mot pour mot.',
  ],
  [
    SMALL_TALK_REPLIES.feelings,
    'Je suis un programme sans sentiments, goûts ni opinions. Je peux montrer ce que disent les documents, dans leurs propres mots.',
  ],
  [
    SMALL_TALK_REPLIES.joke,
    'C’est au-delà de mes moyens : je ne sais que citer ces documents. Interrogez-moi sur eux, il s’y trouvera peut-être de quoi sourire.',
  ],
  [SMALL_TALK_REPLIES.presence, 'Je suis là. Que voulez-vous savoir ?'],
  [SMALL_TALK_REPLIES.howAreYou, 'Tout va bien ici, merci. Que voulez-vous savoir ?'],
  [
    SMALL_TALK_REPLIES.farewell,
    'Au revoir, et merci de votre visite. Revenez quand une autre question vous vient.',
  ],
  [SMALL_TALK_REPLIES.thanks, 'Je vous en prie ! Si une autre question vous vient, demandez.'],
  [SMALL_TALK_REPLIES.apology, 'Il n’y a pas de mal. Demandez quand vous voulez.'],
  [SMALL_TALK_REPLIES.name, 'Enchanté ! Que voulez-vous savoir ?'],
  [
    SMALL_TALK_REPLIES.praise,
    'C’est gentil. Mais les mots sont ceux des documents ; je ne fais que les trouver.',
  ],
  [
    SMALL_TALK_REPLIES.greeting,
    'Bonjour ! Posez-moi une question sur ces documents, de préférence en anglais, et je montrerai la phrase qui y répond.',
  ],
  [SMALL_TALK_REPLIES.remark, 'Très bien. Si vous voulez chercher quelque chose, demandez.'],
  [
    SMALL_TALK_REPLIES.wordless,
    'Je ne sais pas lire des signes ou des images seuls. Demandez avec des mots, et je chercherai.',
  ],
  [
    PROBLEM_WORDS.noWords,
    'La question ne contient ni lettre ni chiffre. Demandez avec des mots, par exemple : Who directed it?',
  ],
  [
    PROBLEM_WORDS.refused,
    'Les pages de {origin} ne peuvent pas poser de question ici. Si le site est le vôtre, ajoutez-le au réglage ALLOWED_ORIGINS du serveur (ALLOWED_ORIGINS={origin}) et redémarrez-le.',
  ],
  [
    PROBLEM_WORDS.refusedNameless,
    'Cette page vient d’un fichier ou d’un cadre isolé, et de telles pages ne peuvent pas poser de question ici. Si elle est la vôtre, faites-la servir par un serveur web et laissez au cadre son origine (allow-same-origin).',
  ],
  [SOURCE_WORDS.source, 'source'],
  [SOURCE_WORDS.skip, 'Aller au texte'],
  [SOURCE_WORDS.ask, 'Poser une question'],
  [SOURCE_WORDS.sections, 'Sections'],
  [SOURCE_WORDS.published, 'Publié ici'],
  [
    SOURCE_WORDS.changed,
    'Le texte a changé depuis qu’il a été cité. Le passage marqué n’est peut-être pas celui qui était visé.',
  ],
  [SOURCE_WORDS.quoteBegins, 'Citation :'],
  [SOURCE_WORDS.quoteEnds, 'Fin de la citation.'],
])
