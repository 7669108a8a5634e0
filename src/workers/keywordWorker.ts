/** Holds the titles of both sets, and counts keywords in them off the page's thread. */
import { KeywordSession } from "../lib/keywords/keywordSession.js";
import type { TitleColumns } from "../lib/keywords/titleSet.js";
import { download, nothingYet } from "./download.js";
import type { KeywordRequest, LoadedTitles, TitleUrls } from "./keywordMessages.js";
import type { NumberedReply } from "./requests.js";

let session: KeywordSession | undefined;

self.addEventListener("message", ({ data }: MessageEvent<KeywordRequest>) => {
  const { id } = data;
  answer(data).then(
    (value) => reply({ type: "finished", id, value }),
    (error: unknown) =>
      reply({ type: "failed", id, message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(request: KeywordRequest): Promise<unknown> {
  if (request.type === "load") return load(request.id, request.urls);
  if (!session) throw new Error("missing titles: none (expected a load request first)");
  return request.type === "count" ? session.count(request.typed, request.range) : session.list(request.query);
}

async function load(id: number, urls: TitleUrls): Promise<LoadedTitles> {
  const arrived = nothingYet();
  const files = await Promise.all(
    Object.entries(urls).map(async ([name, url]) => {
      const file = await download(url, arrived, ({ bytes, total }) =>
        reply({ type: "progress", id, done: bytes, total }),
      );
      return [name, parse(file, url)] as const;
    }),
  );
  const began = performance.now();
  session = new KeywordSession(Object.fromEntries(files));
  return {
    titles: Object.fromEntries(session.sets.map(({ set }) => [set.name, set.size])),
    seconds: (performance.now() - began) / 1000,
  };
}

function parse(file: ArrayBuffer, url: string): TitleColumns {
  try {
    return JSON.parse(new TextDecoder().decode(file)) as TitleColumns;
  } catch (cause) {
    throw new Error(`unreadable titles: ${url} (expected JSON with a list for each column)`, { cause });
  }
}

function reply(message: NumberedReply): void {
  self.postMessage(message);
}
