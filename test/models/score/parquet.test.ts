import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects, parquetMetadata, parquetSchema } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scoreHere } from "./scoreHere.js";

let folder: string;
let input: string;
const ids = Array.from({ length: 250 }, (_, i) => 9_007_199_254_740_993n + BigInt(i));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-parquet-"));
  input = join(folder, "in.parquet");
  const file = parquetWriteBuffer({
    columnData: [
      { name: "id", data: ids, type: "INT64" },
      { name: "title", data: ids.map((_, i) => (i === 3 ? " " : `A tale of ${i} cities`)), type: "STRING" },
      { name: "added", data: ids.map((_, i) => new Date(Date.UTC(1850, 0, i + 1, 12))), type: "TIMESTAMP" },
      { name: "price", data: ids.map((_, i) => (i % 2 === 0 ? null : i / 4)), type: "DOUBLE" },
      { name: "tags", data: ids.map((_, i) => ({ sea: i })), type: "JSON" },
    ],
    rowGroupSize: 100,
  });
  await writeFile(input, new Uint8Array(file));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(file: string) {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  return { rows: await parquetReadObjects({ file: bytes }), metadata: parquetMetadata(bytes) };
}

describe("scoring Parquet", () => {
  it("keeps the type and every digit of plain columns, and adds labels and probabilities as doubles", async () => {
    const out = join(folder, "out.parquet");
    await scoreHere({ in: input, out });
    const { rows, metadata } = await read(out);
    const { children } = parquetSchema(metadata);
    expect(children.map(({ element }) => [element.name, element.type])).toEqual([
      ["id", "INT64"],
      ["title", "BYTE_ARRAY"],
      ["added", "INT64"],
      ["price", "DOUBLE"],
      ["tags", "BYTE_ARRAY"],
      ["label", "BYTE_ARRAY"],
      ["p_non_fiction", "DOUBLE"],
      ["p_fiction", "DOUBLE"],
    ]);
    expect(rows.map(({ id }) => id as bigint)).toEqual(ids);
    expect(rows[249]).toMatchObject({
      title: "A tale of 249 cities",
      added: new Date(Date.UTC(1850, 8, 7, 12)),
      price: 62.25,
      tags: '{"sea":249}',
      label: "fiction",
    });
    expect(rows[2]["price"]).toBeNull();
    expect([rows[3]["label"], rows[3]["p_fiction"]]).toEqual([null, null]);
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([100, 100, 50]);
  });

  it("gives a shard some of its row groups, as a file of its own, or as CSV that can be put together", async () => {
    const shards = [1, 2].map((number) => join(folder, `${number}.parquet`));
    for (const [i, out] of shards.entries()) await scoreHere({ in: input, out, shard: `${i + 1}/2` });
    const parts = await Promise.all(shards.map(async (out) => (await read(out)).rows));
    expect(parts.map(({ length }) => length)).toEqual([200, 50]);
    expect(parts.flat().map(({ id }) => id as bigint)).toEqual(ids);
    const texts: string[] = [];
    for (const shard of [undefined, "1/2", "2/2"]) {
      const out = join(folder, `csv-${shard?.at(0) ?? "whole"}.csv`);
      await scoreHere({ in: input, out, shard });
      texts.push(await readFile(out, "utf8"));
    }
    const [whole, ...joined] = texts;
    expect(joined.join("")).toBe(whole);
    expect(whole.split("\n")).toHaveLength(252);
  });

  it("is what becomes of CSV too, every column a text", async () => {
    const [csv, out] = [join(folder, "in.csv"), join(folder, "of-csv.parquet")];
    await writeFile(csv, `id,title\n${ids.map((id, i) => `00${id},Kent ${i}\n`).join("")}`);
    await scoreHere({ in: csv, out });
    const { rows } = await read(out);
    expect(rows).toHaveLength(250);
    expect(rows[0]).toMatchObject({ id: "009007199254740993", title: "Kent 0" });
  });

  it("is not packed a second time", async () => {
    await expect(scoreHere({ in: input, out: join(folder, "out.parquet.gz") })).rejects.toThrow(
      "conflicting options: --gzip and parquet",
    );
  });
});
