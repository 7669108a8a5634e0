/** The part of Framework's standard library that modules use; in pages it is there by itself. */
declare module "observablehq:stdlib" {
  /** A file of the site; the path must be a literal, relative to the module. */
  export function FileAttachment(path: string): { href: string; arrayBuffer(): Promise<ArrayBuffer> };
}
