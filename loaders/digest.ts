import { createHash } from "node:crypto";

/** SHA-256 of some bytes, or of a text in UTF-8, in hexadecimal. */
export function digest(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
