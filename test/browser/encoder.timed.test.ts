import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { artefactPath } from "../../models/artefacts.js";
import { cosine } from "../../models/encoder/cosines.js";
import type { EncoderClient } from "../../src/workers/encoder/start.js";
import { useSite } from "./harness/useSite.js";

declare const client: () => EncoderClient;

const binary = "onnxruntime-web/ort-wasm-simd-threaded.wasm";
const page = `
  import { EncoderClient } from "./src/workers/encoder/start.ts";
  const urls = { description: "/model.json", onnx: "/model.onnx", vocabulary: "/vocabulary.txt" };
  globalThis.client = () => new EncoderClient(urls);`;

const folder = await mkdtemp(join(tmpdir(), "encoder-"));
const bundle = { bundle: true, format: "esm" } as const;
await build({
  entryPoints: ["src/workers/encoder/worker.ts"],
  outfile: join(folder, "worker.js"),
  ...bundle,
});
const stdin = { contents: page, resolveDir: process.cwd(), loader: "ts" } as const;
await build({ stdin, outfile: join(folder, "page.js"), ...bundle });
for (const file of ["model.json", "model.onnx", "vocabulary.txt"])
  await cp(artefactPath("encoder", file), join(folder, file));
await cp(`node_modules/onnxruntime-web/dist/${binary.split("/")[1]}`, join(folder, "runtime.wasm"));
await writeFile(
  join(folder, "index.html"),
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Encoder</title>
   <script type="importmap">{"imports": {"${binary}": "/runtime.wasm"}}</script>
   <script type="module" src="page.js"></script>`,
);

const here = useSite(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

it("fetches nothing before it is asked, then the encoder with progress, and where its files cannot be had what was kept", async () => {
  const [{ text, vector }] = JSON.parse(await readFile("test/models/encoder/reference.json", "utf8")) as [
    { text: string; vector: number[] },
  ];
  const asked: string[] = [];
  const { first, values, notes, again } = await here.visit(
    "/",
    async (page) => {
      page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.evaluate(() => void client());
      expect(asked).toEqual([]);
      const seen = await page.evaluate(async (text) => {
        const encoder = client();
        let bytes = 0;
        const { kept } = await encoder.load((arrived) => (bytes = arrived.bytes));
        const { values, notes } = await encoder.encode([text, "", "山川", "a tale ".repeat(50_000)]);
        encoder.close();
        return { first: { bytes, kept }, values: [...values.slice(0, 384)], notes };
      }, text);
      await page.context().route(/model|vocabulary|runtime/, (route) => route.abort());
      const again = await page.evaluate(async (text) => {
        const { encoded } = await client().encode([text]);
        return [...encoded];
      }, text);
      return { ...seen, again };
    },
    { expected: /model\.json|ERR_FAILED/ },
  );
  expect(first.kept).toBe(true);
  expect(first.bytes).toBeGreaterThan(17_000_000);
  expect(cosine(Float32Array.from(values), Float32Array.from(vector))).toBeGreaterThan(0.99);
  expect(notes).toEqual([null, "unknown", "unknown", "cut"]);
  expect(again).toEqual([1]);
});

it("stops within 100 ms with the vectors that have come, and answers the next request", async () => {
  const { late, some, next } = await here.visit("/", (page) =>
    page.evaluate(async () => {
      const encoder = client();
      await encoder.load();
      const control = new AbortController();
      let stoppedAt = 0;
      const { encoded } = await encoder.encode(Array(300).fill("a history of the moor ".repeat(8)), {
        signal: control.signal,
        onProgress: () => {
          stoppedAt ||= performance.now();
          control.abort();
        },
      });
      const late = performance.now() - stoppedAt;
      const next = (await encoder.encode(["Poems"])).encoded[0];
      return { late, some: encoded.reduce((sum, each) => sum + each), next };
    }),
  );
  expect(late).toBeLessThan(100);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(300);
  expect(next).toBe(1);
});

it("says which file is of another version than the description", async () => {
  const message = await here.visit("/", async (page) => {
    await page.context().route("**/vocabulary.txt", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("the\n", "teh\n");
      await route.fulfill({ response, body });
    });
    return page.evaluate(() => client().load().then(String, String));
  });
  expect(message).toMatch(
    /^Error: wrong version: .*vocabulary\.txt has SHA-256 \w+ \(expected \w+; load the page again\)$/,
  );
});
