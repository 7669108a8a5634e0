/** One file of public data: where it comes from and how to tell that it is whole. */
export interface Source {
  /** Path inside a data folder laid out like the mirror; also the name of the source. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the mirrored file, in hexadecimal. */
  readonly sha256: string;
  /** Public address, or null where the file is published nowhere else. */
  readonly url: string | null;
  /** True where the address serves the mirrored file byte for byte; otherwise a download is judged by its columns. */
  readonly identical: boolean;
  readonly licence: string;
  /** One sentence that credits who made the data. */
  readonly citation: string;
  /** Columns of the header line, where the file is a table. */
  readonly columns?: readonly string[];
  /** Field separator of a table; a comma if not given. */
  readonly delimiter?: "," | "\t";
  /** False where the address serves a file of another shape, so that no download is tried. */
  readonly downloadable?: boolean;
  readonly note?: string;
  /** Address that shows what a row of the file describes, from the key of the row; null where nothing does. */
  readonly link?: (key: string) => string | null;
}
