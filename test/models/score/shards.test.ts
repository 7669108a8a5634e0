import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scoreHere as score } from "./scoreHere.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-shards-"));
});
afterAll(() => rm(folder, { recursive: true }));

const titles = Array.from({ length: 400 }, (_, i) =>
  i % 7 === 0 ? `A tale of "love",\nvolume ${i}` : `The history of Kent, part ${i}`,
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const record = (title: string, i: number) => {
  const fields = [`${i}\x1e`, `10\x1fa${title.replaceAll("\n", " ")}\x1e`];
  const directory = `001${String(fields[0].length).padStart(4, "0")}00000245${String(fields[1].length).padStart(4, "0")}${String(fields[0].length).padStart(5, "0")}\x1e`;
  const base = 24 + directory.length;
  const length = base + fields.join("").length + 1;
  return `${String(length).padStart(5, "0")}nam a22${String(base).padStart(5, "0")} a 4500${directory}${fields.join("")}\x1d`;
};

const csv = `id,title\n${titles.map((title, i) => `${i},${quoted(title)}\n`).join("")}`;
const inputs: [name: string, content: string | Uint8Array, output: string][] = [
  ["in.csv", csv, "csv"],
  [
    "in.tsv",
    `id\ttitle\n${titles.map((title, i) => `${i}\t${title.replaceAll("\n", " ")}\n`).join("")}`,
    "tsv.gz",
  ],
  ["in.jsonl", titles.map((title, id) => `${JSON.stringify({ id, title })}\n`).join(""), "jsonl"],
  ["in.mrc", titles.map(record).join(""), "csv"],
  ["in.json", JSON.stringify(titles.map((title, id) => ({ id, title }))), "csv"],
  ["in.csv.gz", gzipSync(csv), "csv"],
];

describe("shards of a file", () => {
  it.each(inputs)(
    "of %s, put together, are the output for the whole, byte for byte",
    async (name, content, ending) => {
      const input = join(folder, name);
      await writeFile(input, content);
      const whole = join(folder, `whole-of-${name}.${ending}`);
      await score({ in: input, out: whole });
      const shards: Buffer[] = [];
      for (const number of [1, 2, 3]) {
        const out = join(folder, `${number}-of-${name}.${ending}`);
        await score({ in: input, out, shard: `${number}/3` });
        shards.push(await readFile(out));
      }
      const joined = Buffer.concat(shards);
      expect(joined.equals(await readFile(whole))).toBe(true);
      const text = (ending.endsWith(".gz") ? gunzipSync(joined) : joined).toString();
      expect(text.match(/volume|part/g)).toHaveLength(titles.length);
      // Of what is unpacked or read from its beginning on, so few rows are one part.
      if (!/json$|gz$/.test(name))
        expect(Math.min(...shards.map(({ length }) => length))).toBeGreaterThan(100);
    },
  );

  it("are refused where there is none of the number, or no file to take them of", async () => {
    const [input, out] = [join(folder, "any.csv"), join(folder, "none.csv")];
    await writeFile(input, csv);
    await expect(async () => score({ in: input, out, shard: "4/3" })).rejects.toThrow(
      "shard out of range: --shard 4/3 (expected 1/3 to 3/3)",
    );
    await expect(async () => score({ in: "-", out, shard: "1/3" })).rejects.toThrow(
      "conflicting options: --in - and --shard (expected a file",
    );
    expect(await readdir(folder)).not.toContain("none.csv");
  });
});
