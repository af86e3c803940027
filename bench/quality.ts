import { mkdir, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { CALIBRATION } from '../src/core/calibration.ts'
import { ablate, refitted, type Ablated } from './quality/ablation.ts'
import { baselines } from './quality/baselines.ts'
import { openQualityRun } from './quality/command-line.ts'
import { documentSentences, type DocumentSentences } from './quality/document-sentences.ts'
import { documentOf } from './quality/fit-calibration.ts'
import { gather, type Gathered, type Variation } from './quality/gather.ts'
import { judgeUnseen, type Judged } from './quality/judged.ts'
import { ablationPart } from './quality/parts/ablation-part.ts'
import { conversationPart } from './quality/parts/conversation-part.ts'
import { comparisonPart } from './quality/parts/comparison-part.ts'
import { confidencePart } from './quality/parts/confidence-part.ts'
import { selectionPart } from './quality/parts/selection-part.ts'
import { setsParts } from './quality/parts/sets-part.ts'
import { inMarkdown, onScreen, type Part } from './quality/report.ts'
import { loadSelqa } from './quality/selqa.ts'
import { VARIATIONS } from './quality/variations.ts'
import { hardware, inOneLine, thisMachine } from './support/machine.ts'

const COMMAND = 'npm run bench:quality'
const { data, sets, inference, writeDocs, save } = await openQualityRun(argv.slice(2))
const committed = sets.filter((set) => set.committed)

const sentences = new Map<string, DocumentSentences>()
for (const { name, corpusDir } of sets) {
  for (const [id, of] of await documentSentences(corpusDir, inference.embedder)) {
    sentences.set(`${name}/${id}`, of)
  }
}

async function gatherAll(
  from: typeof sets,
  what: string,
  variation?: Variation,
): Promise<readonly Gathered[]> {
  const gathered: Gathered[] = []
  for (const set of from) {
    progress(`${what}: ${set.name}`)
    gathered.push(...(await gather(set, inference, variation)))
  }
  await save()
  return gathered
}

// Sets that nothing is fitted on are judged by the calibration that ships; the others by calibrations that have not seen
// the document in question.
const judged = judgeUnseen(await gatherAll(sets, 'reading'), {}, CALIBRATION).map(beside)
const pooled = judged.filter(({ item }) => committed.some(({ name }) => name === item.asked.set))
const gathered = pooled.map(({ item }) => item)

const compared = await baselines(gathered, (document) => sentences.get(document)!, inference.embedder)
const otherwise: Ablated[] = []
for (const [change, variation] of Object.entries(VARIATIONS)) {
  otherwise.push({ change, outcomes: refitted(await gatherAll(committed, change, variation)) })
}
progress('conversations')
const conversations = await conversationPart(data, sets, inference)
progress('SelQA')
const selection = await selectionPart(await loadSelqa(data), inference)
await save()
await inference.close()

progress('fitting and counting')
const parts: readonly Part[] = [
  ...setsParts(judged, pooled),
  comparisonPart(pooled, compared),
  confidencePart(pooled.map(({ outcome }) => outcome)),
  ablationPart(ablate(gathered), otherwise),
  conversations,
  selection,
]

const machine = thisMachine()
const METHOD = [
  'In percent, with 95 % bootstrap intervals over questions in brackets. Whatever judges a question was fitted on other documents: the films and external sets by leaving out each document in turn, dev-questions and the varied sets (reviews, pages and guides on films; half of varied/b are of other kinds: a policy, a museum’s notice, rules of a game) by the weights that ship, which were not fitted on them.',
]
console.log([`${COMMAND} · ${inOneLine(machine)}`, ...METHOD, '', onScreen(parts)].join('\n'))
await mkdir('dist/bench', { recursive: true })
await writeFile(
  'dist/bench/quality.json',
  JSON.stringify(
    {
      command: COMMAND,
      machine,
      parts: parts.map(({ title, notes, tables }) => ({ title, notes, tables })),
      questions: judged.map(({ item: { asked }, outcome }) => ({ id: asked.id, ...outcome })),
    },
    null,
    2,
  ),
)
console.log('\nThe same as JSON: dist/bench/quality.json')
if (writeDocs) {
  const introduction = [
    `Made by \`${COMMAND} -- --write-docs\`; not for editing by hand. ${hardware(machine)}.`,
    `${sets.map(({ name, questions }) => `${name} (${questions.length} questions)`).join(', ')}.`,
    ...METHOD,
  ]
  await writeFile('docs/quality.md', inMarkdown('How good it is', introduction, parts))
  for (const { file, svg } of parts.flatMap(({ plots }) => plots)) await writeFile(`docs/${file}`, svg)
  console.log('Written: docs/quality.md and its plots')
}

/** With the length of the first quote beside the mean sentence of its document. */
function beside({ item, outcome }: Judged): Judged {
  const { quoteLength } = outcome
  if (quoteLength === undefined) return { item, outcome }
  const { meanLength } = sentences.get(documentOf(item))!
  return { item, outcome: { ...outcome, relativeQuoteLength: quoteLength / meanLength } }
}

function progress(what: string): void {
  console.error(`… ${what}`)
}
