/** What one connection may ask of the server before it is cut. */
export interface ConnectionLimits {
  /** Bytes of the address and all headers together. */
  readonly headerBytes: number
  /** Header fields; more than any browser and proxies before it send. */
  readonly headerFields: number
  /** Characters of the address. */
  readonly targetLength: number
  /** Until all headers are there, counted from the opening of the connection or the first byte of a further request. */
  readonly headersMs: number
  /** Until the body is there as well. */
  readonly requestMs: number
  /** Between two requests. */
  readonly idleMs: number
  /** From the headers of a request until the last byte of its response is taken: whoever reads more slowly is cut off. */
  readonly exchangeMs: number
  /** How often the first two are looked at. */
  readonly checkEveryMs: number
  /** At once. Those without a request under way make room for new ones. */
  readonly connections: number
  /** After a refusal, for the client to read it before the connection is gone. */
  readonly lingerMs: number
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headerBytes: 24 * 1024,
  headerFields: 100,
  // A question of a thousand characters of which each takes nine percent-encoded, and some documents.
  targetLength: 12 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  // Longer than proxies keep theirs (nginx, load balancers: a minute), so that none sends into a connection that is being closed.
  idleMs: 65_000,
  // The deadline of an answer is 30 s; the largest document over a bad line takes less than the rest.
  exchangeMs: 120_000,
  checkEveryMs: 1_000,
  connections: 1_000,
  lingerMs: 1_000,
}
