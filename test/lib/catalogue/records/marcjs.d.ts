/** marcjs ships no types; this is the part that the tests use. */
declare module "marcjs" {
  /** A field: its tag, then its text, or its indicators and code and text of each subfield. */
  export interface Record {
    leader: string;
    fields: string[][];
  }
  export const Marc: { parse: (raw: Uint8Array | string, format: "iso2709" | "marcxml") => Record };
}
