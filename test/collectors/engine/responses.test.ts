import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Responses } from "../../../collectors/engine/responses.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "responses-"));
});
afterEach(() => rm(folder, { recursive: true }));

const answer = (number: number) => ({
  url: `http://127.0.0.1/${number}`,
  status: 200,
  type: "text/plain",
  body: Buffer.from(`answer ${number}`.repeat(100)),
  whole: null,
  etag: "",
});

async function filled(): Promise<void> {
  const responses = await Responses.open(folder);
  for (const number of [0, 1, 2]) responses.append(answer(number));
  responses.close();
}

it("keeps each answer with its address, time and checksum, and gives it back", async () => {
  await filled();
  const responses = await Responses.open(folder);
  expect(responses.count).toBe(3);
  expect(responses.read(1)).toEqual(answer(1));
  const [line] = (await readFile(join(folder, "journal.jsonl"), "utf8")).split("\n");
  expect(JSON.parse(line)).toMatchObject({
    url: "http://127.0.0.1/0",
    bytes: 800,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it("cuts off what a kill left half written, in the journal or the bodies, and goes on behind the last whole answer", async () => {
  await filled();
  await appendFile(join(folder, "journal.jsonl"), '{"url":"http://127.0.0.1/3","sta');
  await appendFile(join(folder, "0001.gz"), "half a body");
  const responses = await Responses.open(folder);
  expect(responses.count).toBe(3);
  responses.append(answer(3));
  responses.close();
  expect((await Responses.open(folder)).read(3)).toEqual(answer(3));
});

it("takes an answer whose body did not reach the disk for none", async () => {
  await filled();
  await truncate(join(folder, "0001.gz"), 60);
  expect((await Responses.open(folder)).count).toBe(1);
});

it("names an answer that was changed, and a journal that was", async () => {
  await filled();
  const file = join(folder, "0001.gz");
  const bytes = await readFile(file);
  bytes[20] ^= 0xff;
  await writeFile(file, bytes);
  const responses = await Responses.open(folder);
  expect(() => responses.read(0)).toThrow(/^damaged answer: number 0 in .* \(expected SHA-256 /);
  await writeFile(join(folder, "journal.jsonl"), "nothing\n{}\n");
  await expect(Responses.open(folder)).rejects.toThrow(/^damaged journal: .* line 1 /);
});
