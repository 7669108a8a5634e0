import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { runCommand } from "../score/command.js";
import { Serving } from "./serving.js";

const serve = (...options: string[]) => runCommand("models/serve/main.ts", ["title-genre", ...options]);

it("answers on this machine alone, by the terms of a library's own table, and ends when it is told", async () => {
  const serving = await Serving.start(["title-genre", "--terms", "models/examples/terms-fast.csv"]);
  expect(serving.base).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const body = new URLSearchParams({ text: "Poems and tales. A novel", limit: "1" });
  const answer = await fetch(`${serving.base}/v1/projects/title-genre/suggest`, { method: "POST", body });
  expect(await answer.json()).toMatchObject({ results: [{ uri: "http://id.worldcat.org/fast/1423787" }] });
  expect(await serving.stop()).toBe(0);
  await expect(fetch(`${serving.base}/health`)).rejects.toThrow();
});

it.each([
  [["--port", "70000"], /^error: invalid option: --port 70000/],
  [["--address", "genres.example.org"], /^error: invalid option: --address genres\.example\.org/],
])("says in a line why it does not serve with %s", async (options, message) => {
  const { code, errors } = await serve(...options);
  expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringMatching(message)] });
});

it("says in a line that its port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const { code, errors } = await serve("--port", String(port));
  other.close();
  expect({ code, errors }).toEqual({
    code: 1,
    errors: [expect.stringMatching(/^error: unusable address: 127\.0\.0\.1:\d+/)],
  });
});
