import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import type { CatalogueReader } from "../../src/workers/catalogue/start.js";
import { useSite } from "./harness/useSite.js";

declare const reader: CatalogueReader;

const folder = await mkdtemp(join(tmpdir(), "catalogue-reader-"));
const page = `
  import { CatalogueReader } from "./src/workers/catalogue/start.ts";
  globalThis.reader = new CatalogueReader();`;
const stdin = { contents: page, resolveDir: process.cwd(), loader: "ts" } as const;
const shared = { bundle: true, format: "esm", platform: "browser" } as const;
await build({ ...shared, stdin, outfile: join(folder, "page.js") });
await build({
  ...shared,
  entryPoints: ["src/workers/catalogue/worker.ts"],
  outfile: join(folder, "worker.js"),
});
await writeFile(
  join(folder, "index.html"),
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Reader</title>
   <script type="module" src="page.js"></script>`,
);

const here = useSite(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

function inPage<Value>(test: () => Promise<Value>): Promise<Value> {
  return here.visit("/", (page: Page) => page.evaluate(test));
}

it("looks at a file, and reads it as the reader chooses", async () => {
  const { look, table } = await inPage(async () => {
    const bytes = Uint8Array.from("id;Titel\n007;B\xfccher\n2;x;y\n", (sign) => sign.charCodeAt(0));
    const file = new File([bytes], "export.csv");
    return { look: await reader.look(file), table: await reader.read(file, { encoding: "macintosh" }) };
  });
  expect([look.found.separator, look.found.encoding, look.names, look.firstRows]).toEqual([
    ";",
    "windows-1252",
    ["id", "Titel"],
    [["007", "Bücher"]],
  ]);
  expect([table.stopped, table.rows, table.columns, table.rejects.count]).toEqual([
    false,
    1,
    [["007"], ["B¸cher"]],
    1,
  ]);
});

it("fails with the sentence that says what to do", async () => {
  const message = await inPage(() =>
    reader.look(new File([""], "nothing.csv")).then(
      () => "",
      (error: unknown) => String(error),
    ),
  );
  expect(message).toBe("Error: empty file: nothing.csv (expected a table with a row or more)");
});

it("tells how far it has come, and stops within 100 ms", async () => {
  const { whole, last, stopped, late } = await inPage(async () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, i) => `${i},A tale of the moor and its people,London\n`,
    );
    const file = new File(["id,title,place\n", ...lines], "many.csv");
    const seen: { bytes: number; total: number; rows: number; rejects: number }[] = [];
    const whole = await reader.read(file, {}, { onProgress: (progress) => void seen.push(progress) });
    const control = new AbortController();
    let asked = 0;
    const stopped = await reader.read(
      file,
      {},
      {
        signal: control.signal,
        onProgress: ({ rows }) => {
          if (rows < 20_000 || asked > 0) return;
          asked = performance.now();
          control.abort();
        },
      },
    );
    const late = performance.now() - asked;
    return { whole: whole.rows, last: seen.at(-1), stopped: [stopped.stopped, stopped.rows], late };
  });
  expect(whole).toBe(100_000);
  expect(last?.bytes).toBe(last?.total);
  expect(last).toMatchObject({ rows: 100_000, rejects: 0 });
  expect(stopped[0]).toBe(true);
  expect(stopped[1]).toBeLessThan(100_000);
  expect(late).toBeLessThan(100);
});
