import { OWN_WORDS } from '../../core/own-words.ts'
import { SMALL_TALK_REPLIES } from '../../core/small-talk/replies.ts'
import type { Messages } from '../messages.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { SOURCE_WORDS } from '../source-words.ts'

export const DE: Messages = new Map<string, string>([
  [OWN_WORDS.article, 'Im Artikel steht dazu nichts.'],
  [OWN_WORDS.articles, 'In den Artikeln steht dazu nichts.'],
  [OWN_WORDS.noMore, 'Das ist alles, was sich dazu zitieren lässt.'],
  [OWN_WORDS.askInEnglish, 'Die Dokumente sind auf Englisch. Bitte stellen Sie die Frage auf Englisch.'],
  [
    SMALL_TALK_REPLIES.person,
    'Hinter diesem Chat sitzt niemand, nur ein Programm, das Dokumente zitiert. Wenn die Seite einen Kontakt nennt, erreichen Sie dort einen Menschen.',
  ],
  [
    SMALL_TALK_REPLIES.help,
    'Gern. Schreiben Sie eine Frage in einfachen Worten auf Englisch – wer, was, wann, wo, warum oder wie –, und ich suche den Satz, der sie beantwortet.',
  ],
  [
    SMALL_TALK_REPLIES.insult,
    'Es tut mir leid, dass ich keine Hilfe war. Ich kann nur zitieren, was in den Dokumenten steht; mit anderen Worten gefragt, findet sich manchmal mehr.',
  ],
  [
    SMALL_TALK_REPLIES.complaint,
    'Das tut mir leid. Versuchen Sie es mit anderen Worten, oder folgen Sie dem Link neben einem Zitat und lesen Sie dort weiter.',
  ],
  [
    SMALL_TALK_REPLIES.abilities,
    'Fragen Sie mich alles über die Dokumente hier: wer, was, wann, wo, warum oder wie. Ich zeige den Satz, der antwortet, Wort für Wort, und wo er steht; und ich sage es, wenn keiner antwortet.',
  ],
  [
    SMALL_TALK_REPLIES.sources,
    'Alles, was ich zitiere, stammt Wort für Wort aus den Dokumenten hier, und jedes Zitat hat einen Link zu seiner Stelle. Eine andere Quelle habe ich nicht.',
  ],
  [
    SMALL_TALK_REPLIES.trust,
    'Ich ändere nie ein Zitat, aber ich kann den falschen Satz wählen. Jedes Zitat hat einen Link zu seiner Stelle, damit Sie selbst nachsehen können.',
  ],
  [
    SMALL_TALK_REPLIES.privacy,
    'Ich suche Ihre Frage in den Dokumenten hier und schicke sie nirgendwohin weiter. Was von einem Besuch aufbewahrt wird, sagt, wer diese Seite betreibt.',
  ],
  [
    SMALL_TALK_REPLIES.language,
    'Am meisten finde ich, wenn auf Englisch gefragt wird. Zitate stehen in der Sprache der Dokumente, so wie sie geschrieben wurden.',
  ],
  [
    SMALL_TALK_REPLIES.memory,
    'Ich kenne niemanden und weiß nichts außer den letzten Fragen dieses Gesprächs. Fragen Sie nach den Dokumenten hier, und ich sehe nach.',
  ],
  [
    SMALL_TALK_REPLIES.maker,
    'Ich bin Verbatim, ein Programm, das der Betreiber dieser Seite eingerichtet hat, um seine Dokumente zu zitieren. Mehr kann ich von mir nicht sagen.',
  ],
  [
    SMALL_TALK_REPLIES.nature,
    'Ich bin Verbatim, ein Programm. Ich denke mir keine Sätze aus: Ich sehe die Dokumente durch und zitiere, was dort steht, Wort für Wort.',
  ],
  [
    SMALL_TALK_REPLIES.feelings,
    'Ich bin ein Programm ohne Gefühle, Geschmack oder Meinung. Zeigen kann ich, was die Dokumente sagen, in ihren eigenen Worten.',
  ],
  [
    SMALL_TALK_REPLIES.joke,
    'Das kann ich nicht: Ich kann nur die Dokumente hier zitieren. Fragen Sie nach ihnen, vielleicht findet sich etwas zum Schmunzeln.',
  ],
  [SMALL_TALK_REPLIES.presence, 'Ich bin da. Was möchten Sie wissen?'],
  [SMALL_TALK_REPLIES.howAreYou, 'Hier ist alles in Ordnung, danke der Nachfrage. Was möchten Sie wissen?'],
  [
    SMALL_TALK_REPLIES.farewell,
    'Auf Wiedersehen, und danke für den Besuch. Kommen Sie wieder, wenn Ihnen noch eine Frage einfällt.',
  ],
  [SMALL_TALK_REPLIES.thanks, 'Gern geschehen! Wenn Ihnen noch eine Frage einfällt, fragen Sie einfach.'],
  [SMALL_TALK_REPLIES.apology, 'Nichts passiert. Fragen Sie, wenn Sie so weit sind.'],
  [SMALL_TALK_REPLIES.name, 'Freut mich! Was möchten Sie wissen?'],
  [
    SMALL_TALK_REPLIES.praise,
    'Das ist freundlich. Die Worte sind aber die der Dokumente; ich finde sie nur.',
  ],
  [
    SMALL_TALK_REPLIES.greeting,
    'Guten Tag! Fragen Sie mich etwas zu den Dokumenten hier, am besten auf Englisch, und ich zeige den Satz, der antwortet.',
  ],
  [SMALL_TALK_REPLIES.remark, 'In Ordnung. Wenn Sie etwas nachsehen möchten, fragen Sie einfach.'],
  [
    SMALL_TALK_REPLIES.wordless,
    'Zeichen und Bilder allein kann ich nicht lesen. Fragen Sie etwas in Worten, und ich sehe nach.',
  ],
  [
    PROBLEM_WORDS.noWords,
    'In der Frage ist kein Buchstabe und keine Ziffer. Fragen Sie in Worten, zum Beispiel: Who directed it?',
  ],
  [
    PROBLEM_WORDS.refused,
    'Seiten von {origin} dürfen hier nicht fragen. Ist die Website Ihre, dann nehmen Sie das in die Einstellung ALLOWED_ORIGINS des Servers auf (ALLOWED_ORIGINS={origin}) und starten ihn neu.',
  ],
  [
    PROBLEM_WORDS.refusedNameless,
    'Diese Seite kommt aus einer Datei oder einem abgeschlossenen Rahmen, und solche Seiten dürfen hier nicht fragen. Ist sie Ihre, dann lassen Sie einen Webserver sie ausliefern und den Rahmen seine Herkunft behalten (allow-same-origin).',
  ],
  [SOURCE_WORDS.source, 'Quelle'],
  [SOURCE_WORDS.skip, 'Zum Text springen'],
  [SOURCE_WORDS.ask, 'Eine Frage stellen'],
  [SOURCE_WORDS.sections, 'Abschnitte'],
  [SOURCE_WORDS.published, 'Hier veröffentlicht'],
  [
    SOURCE_WORDS.changed,
    'Der Text wurde geändert, seit er zitiert wurde. Die markierte Stelle ist vielleicht nicht die gemeinte.',
  ],
  [SOURCE_WORDS.quoteBegins, 'Zitiert:'],
  [SOURCE_WORDS.quoteEnds, 'Ende des Zitats.'],
])
