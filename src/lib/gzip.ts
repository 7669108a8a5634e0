/** Packs bytes by gzip: hosts pack what they know as text on its way, and nothing else. */
export async function gzipped(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await passed(content, new CompressionStream("gzip")));
}

/**
 * Unpacks what gzip packed, beside the thread that asks for it.
 *
 * @param name what to call the content in an error
 * @throws if it is damaged or cut short
 */
export async function gunzipped(content: ArrayBuffer, name: string): Promise<ArrayBuffer> {
  try {
    return await passed(content, new DecompressionStream("gzip"));
  } catch (cause) {
    throw new Error(`damaged ${name}: ${content.byteLength} bytes (expected a whole file packed by gzip)`, {
      cause,
    });
  }
}

function passed(content: BlobPart, through: GenericTransformStream): Promise<ArrayBuffer> {
  return new Response(new Blob([content]).stream().pipeThrough(through)).arrayBuffer();
}
