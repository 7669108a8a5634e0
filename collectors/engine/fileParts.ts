import { UnexpectedAnswer, type Answer } from "./answer.js";
import { refusePage } from "./refusePage.js";
import type { Session } from "./session.js";

/** Bytes that are asked for at once. */
export const partSize = 4 * 2 ** 20;

/**
 * A large file of a web site in parts of some megabytes (RFC 9110, 14.2), so that a run which is stopped loses one of
 * them at most. A site that knows no parts sends the whole at once.
 *
 * @throws if the file changes between two parts
 */
export async function* fileParts(session: Session, url: string): AsyncGenerator<Buffer> {
  let etag = "";
  for (let from = 0; ; from += partSize) {
    const range = `bytes=${from}-${from + partSize - 1}`;
    const headers = { range, "accept-encoding": "identity", ...(etag && { "if-range": etag }) };
    const answer = await session.ask({ url: `${url}#${range}`, headers, page: true }, (found) => {
      refusePage(found, "a file");
      if (from > 0 && (found.status !== 206 || found.etag !== etag)) throw changed(found);
      return found;
    });
    etag = answer.etag;
    yield answer.body;
    if (answer.status !== 206 || answer.whole === null || from + partSize >= answer.whole) return;
  }
}

function changed({ url }: Answer): Error {
  return new UnexpectedAnswer(
    `changed file: ${url} is of another version than the parts before it (expected one file; collect into another folder)`,
  );
}
