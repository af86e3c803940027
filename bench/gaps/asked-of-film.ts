import { documentId } from '../../src/core/document.ts'
import { spokenOf } from '../../src/core/gaps/spoken-of.ts'
import type { IndexedDocument } from '../../src/core/ports.ts'
import { FILM } from './labelled-questions.ts'

const DOCUMENT: IndexedDocument = {
  id: documentId('film'),
  title: FILM,
  url: null,
  version: '0'.repeat(8),
  fingerprint: '',
  about: { subject: FILM, people: [] },
}

/** What a report compares of a question. */
export function askedOfFilm(question: string): string {
  return spokenOf(question, [DOCUMENT], []).asks
}
