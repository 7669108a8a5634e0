/** Bytes of a file from some place on, as many as have been read. */
export interface View {
  bytes: Uint8Array;
  /** Do they go on to the end of the file? */
  whole: boolean;
  /** Where a byte stands next, from a place on; −1 where it does not. */
  find: (byte: number, from: number) => number;
}
