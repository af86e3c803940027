import { AutoModelForQuestionAnswering } from '@xenova/transformers'
import { sliceOf, span, type Span } from '../core/document.ts'
import type { Reading, ReadingPassage, SentenceReading } from '../core/ports.ts'
import { bestSpan } from './best-span.ts'
import { loadTokenizer } from './load-model.ts'
import { CLS, MAX_TOKENS, modelInputs, SEP } from './model-inputs.ts'
import { pieceSplitter, type WordPiece } from './word-pieces.ts'

export interface PassageReader {
  read(question: string, passage: ReadingPassage): Promise<Reading>
  dispose(): Promise<unknown>
}

// A question of a thousand characters or a very deep heading must not push the passage out of the model's window.
const QUESTION_TOKENS = 128
const CONTEXT_TOKENS = 64

/** A span reader with a no-answer logit at `[CLS]`, as for SQuAD 2.0 (Rajpurkar et al. 2018). */
export async function loadReader(name: string): Promise<PassageReader> {
  const [tokenizer, model] = await Promise.all([
    loadTokenizer(name),
    AutoModelForQuestionAnswering.from_pretrained(name, { local_files_only: true, quantized: true }),
  ])
  const pieces = pieceSplitter(tokenizer)

  async function read(question: string, passage: ReadingPassage): Promise<Reading> {
    const asked = [CLS, ...ids(pieces(question).slice(0, QUESTION_TOKENS)), SEP]
    const context =
      passage.context === '' ? [] : [...pieces(passage.context).slice(0, CONTEXT_TOKENS), ...pieces(':')]
    const before = asked.length + context.length
    const read = pieces(passage.text).slice(0, MAX_TOKENS - before - 1)

    const { start_logits, end_logits } = await model(
      modelInputs([...asked, ...ids(context), ...ids(read), SEP], asked.length),
    )
    const start: Float32Array = start_logits.data
    const end: Float32Array = end_logits.data
    const noAnswer = start[0]! + end[0]!

    return {
      sentences: passage.sentences.map((sentence): SentenceReading => {
        const from = read.findIndex((piece) => piece.end > sentence.start)
        const within = read.filter((piece) => piece.end > sentence.start && piece.start < sentence.end).length
        const best = from === -1 ? undefined : bestSpan(start, end, before + from, before + from + within)
        if (!best) return unread(sentence)
        return {
          margin: best.score - noAnswer,
          answer: wholeWords(
            passage.text,
            span(read[best.first - before]!.start, read[best.last - before]!.end),
            sentence,
          ),
        }
      }),
    }
  }

  return { read, dispose: () => model.dispose() }
}

const ids = (pieces: readonly WordPiece[]) => pieces.map((piece) => piece.id)

/** For a sentence beyond the model's window, or without a single word piece: it holds no answer that could be read. */
function unread(sentence: Span): SentenceReading {
  return { margin: Number.NEGATIVE_INFINITY, answer: sentence }
}

/** Widens a span to the hyphenated or joined words it cuts, never beyond the sentence. */
function wholeWords(text: string, answer: Span, sentence: Span): Span {
  const before = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+[-‐‑/&_@]$/u.exec(
    text.slice(sentence.start, answer.start),
  )
  const after = /^[-‐‑/&_@][\p{L}\p{N}\p{M}]+/u.exec(text.slice(answer.end, sentence.end))
  const start =
    before && startsWithWord(sliceOf(text, answer)) ? answer.start - before[0].length : answer.start
  const end = after && endsWithWord(sliceOf(text, answer)) ? answer.end + after[0].length : answer.end
  const wider = span(start, end)
  return start === answer.start && end === answer.end ? wider : wholeWords(text, wider, sentence)
}

function startsWithWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text)
}

function endsWithWord(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(text)
}
