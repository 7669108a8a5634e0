import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { questions } from "../../../collectors/questions.js";
import { readCollected } from "../../../loaders/collected/readCollected.js";
import { loadQuestions } from "../../../loaders/tables/questions.js";
import { compareWithLists } from "../../../models/collected/compare.js";
import { trainCollected } from "../../../models/collected/train.js";
import { task as questionTags } from "../../../models/question-tags/task.js";
import { task as quoteThemes } from "../../../models/quote-themes/task.js";
import { collectInto } from "../../collectors/fixture.js";
import { startLoopback, type Loopback } from "../../collectors/loopback/server.js";
import { stackExchange } from "../../collectors/loopback/stackExchange.js";

let folder: string;
let server: Loopback;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "collected-")), "questions");
  server = await startLoopback(stackExchange({ items: 800 }));
  await collectInto(folder, questions, { address: server.address });
});
afterAll(async () => {
  await server.close();
  await rm(join(folder, ".."), { recursive: true });
});

it("is a source of origin “collected”, in place of the list, with the service's licence", async () => {
  const { rows, sources } = await loadQuestions({ collected: [folder], log: () => undefined });
  expect(rows).toHaveLength(792);
  expect(rows[0]).toEqual({
    id: "stackoverflow:0000000004",
    title: 'How to sort "python" number 0?',
    tags: ["performance", "python"],
  });
  expect(sources).toEqual([
    expect.objectContaining({
      path: "questions/table.jsonl",
      origin: "collected",
      licence: questions.licence,
      url: server.address,
    }),
  ]);
});

it("trains the task's model on the folder, compares it with the lists, and leaves the task's own alone", async () => {
  const lines: string[] = [];
  await trainCollected(questionTags, { folder, minimum: 20 }, (line) => lines.push(line));
  const description = JSON.parse(await readFile(join(folder, "model", "model.json"), "utf8"));
  expect(description.task).toBe("question-tags");
  expect(description.labels).toEqual([
    "c#",
    "git",
    "java",
    "javascript",
    "linux",
    "performance",
    "python",
    "regex",
    "sql",
  ]);
  expect(await readFile(join(folder, "model", "README.md"), "utf8")).toContain("Stack Exchange API");
  const { texts, scores, shifts } = await compareWithLists(questionTags, folder);
  expect(texts).toMatchObject({ collected: 792, both: 0 });
  expect(scores.map(({ trained, judged }) => [trained, judged])).toEqual([
    ["lists", "collected"],
    ["collected", "lists"],
  ]);
  expect(scores[0].microF1.value).toBeGreaterThan(0.2);
  expect(shifts[0].collected).toBeGreaterThan(shifts[0].lists);
}, 240_000);

it("refuses a folder of another kind, one that is none, and a table that was changed", async () => {
  await expect(trainCollected(quoteThemes, { folder })).rejects.toThrow(
    `wrong kind of data: ${folder} holds questions (expected quotations)`,
  );
  await expect(trainCollected(quoteThemes, { folder: "/nowhere" })).rejects.toThrow(/^missing datasheet: /);
  const table = join(folder, "table.jsonl");
  const content = await readFile(table, "utf8");
  await writeFile(table, content.replace("python", "cobol!"));
  await expect(readCollected(folder, "questions")).rejects.toThrow(/^wrong checksum: /);
  await writeFile(table, content);
});
