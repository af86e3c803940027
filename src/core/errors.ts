/** A broken promise, with a message for the person who can mend it: what is wrong, and what to do or run. */
export abstract class AppError extends Error {
  /** Stable, for programs; `http/problem.ts` maps it to a status. */
  abstract readonly code: string
  override get name(): string {
    return this.constructor.name
  }
}

/** A question without a single letter or digit. */
export class WordlessQuestionError extends AppError {
  readonly code = 'wordless-question'
  constructor() {
    super('The question has no letter or digit in it. Ask in words, for example: Who directed it?')
  }
}

/** A question limited to documents that the index does not hold. */
export class UnknownDocumentsError extends AppError {
  readonly code = 'unknown-documents'
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`Not in the index: ${unknown.join(', ')}. GET /documents lists what can be asked.`)
    this.unknown = unknown
  }
}

/** A corpus file that cannot be indexed; the others still are. */
export class UnreadableDocumentError extends AppError {
  readonly code = 'unreadable-document'
  readonly file: string
  constructor(file: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${file}: ${problem}. ${remedy}`, options)
    this.file = file
  }
}

/** Two corpus files that would get the same document id. */
export class DocumentIdClashError extends AppError {
  readonly code = 'document-id-clash'
  constructor(id: string, files: readonly [string, string]) {
    super(`${files[0]} and ${files[1]} both give the document id "${id}". Rename one of them.`)
  }
}

/** Model files that are missing or are not those that the project was built with. */
export class ModelFilesError extends AppError {
  readonly code = 'model-files'
}

/** The inference worker ended while it had work. */
export class InferenceError extends AppError {
  readonly code = 'inference-failed'
}

/** An index that cannot be used as it is; `reason` says what is wrong with it. */
export class UnusableIndexError extends AppError {
  readonly code = 'unusable-index'
  readonly reason: string
  constructor(reason: string, options?: ErrorOptions) {
    super(`The index cannot be used: ${reason}. Run \`npm run index\` to build it anew.`, options)
    this.reason = reason
  }
}

/** Settings outside their allowed values, every one named. */
export class InvalidSettingsError extends AppError {
  readonly code = 'invalid-settings'
}
