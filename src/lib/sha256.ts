/** Digest of some bytes in hexadecimal; null on pages that came over no safe connection, where browsers compute none. */
export async function sha256(content: Uint8Array): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(content));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
