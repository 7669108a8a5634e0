/** What a service answered. */
export interface Answer {
  /** Address that was asked, without secrets. */
  url: string;
  status: number;
  /** Media type, such as "application/json", or "". */
  type: string;
  /** Unpacked from what carried it; a file that is itself packed stays so. */
  body: Buffer;
  /** Bytes of the whole file where the answer is a part of it, else null. */
  whole: number | null;
  /** What tells this version of a file from another, or "". */
  etag: string;
}

/** An answer that broke off: asking again may help. */
export class BrokenAnswer extends Error {}

/** An answer of another kind than was asked for: asking again at once does not help. */
export class UnexpectedAnswer extends Error {}
