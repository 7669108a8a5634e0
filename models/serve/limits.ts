/** How much the service takes on, so that no client can hold it up. */
export interface Limits {
  /** Bytes of a request's body: more is answered with 413. */
  bodyBytes: number;
  /** Milliseconds in which a request must have arrived whole. */
  arrivalMilliseconds: number;
  /** Milliseconds in which it must have been answered, its arrival among them. */
  answerMilliseconds: number;
  /** Milliseconds that a connection may be idle. */
  idleMilliseconds: number;
  /** Connections at a time: further ones are closed. */
  connections: number;
}

/** Documents of a batch, as in Annif. */
export const batchDocuments = 32;

/** Queries of a batch that OpenRefine may send. */
export const batchQueries = 100;

/** Characters that evidence is given for in one answer, those of a text once for each of its labels. */
export const evidenceCharacters = 500_000;

export const usualLimits: Limits = {
  bodyBytes: 2 ** 20,
  arrivalMilliseconds: 10_000,
  answerMilliseconds: 20_000,
  idleMilliseconds: 60_000,
  connections: 500,
};
