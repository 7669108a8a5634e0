import { Transform } from "node:stream";

/**
 * Decodes UTF-8 strictly, chunk by chunk, without the byte-order mark.
 *
 * @param name what to call the input in an error
 */
export function strictUtf8(name: string): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  const decode = (chunk: Uint8Array | undefined, done: (error: Error | null, text?: string) => void) => {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      const place = `near byte ${bytes + 1} to ${bytes + (chunk?.length ?? 0)}`;
      done(new Error(`invalid UTF-8: ${name}, ${place} (expected text in UTF-8)`, { cause }));
      return;
    }
    bytes += chunk?.length ?? 0;
    done(null, text);
  };
  return new Transform({
    encoding: "utf8",
    transform: (chunk: Uint8Array, _encoding, done) => decode(chunk, done),
    flush: (done) => decode(undefined, done),
  });
}
