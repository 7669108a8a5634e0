import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimited } from "../../../../../src/lib/catalogue/readers/delimited/readDelimited.js";
import { cutParts, firstByte } from "../../../../../src/lib/catalogue/readers/parts/cutParts.js";
import type { Layout } from "../../../../../src/lib/catalogue/readers/parts/layout.js";
import { readPart } from "../../../../../src/lib/catalogue/readers/parts/readPart.js";

const csv: Layout = {
  format: "delimited",
  encoding: "utf-8",
  separator: ",",
  lineEnd: "\n",
  names: ["a", "b"],
};

/** The file from a byte on, in pieces. */
function pieces(file: string, from = 0, length = Math.max(7, file.length >> 6)) {
  const bytes = Buffer.from(file).subarray(from);
  const count = Math.ceil(bytes.length / length);
  return Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * length, (i + 1) * length)));
}

async function parts(file: string, layout: Layout, size: number, from = 0, to?: number) {
  const found: { index: number; text: string }[] = [];
  for await (const { index, bytes } of cutParts(pieces(file, firstByte(from, size)), {
    layout,
    size,
    from,
    to,
  }))
    found.push({ index, text: Buffer.from(bytes).toString() });
  return found;
}

describe("a delimited file in parts", () => {
  it("is cut where lines begin, at the first one after each multiple of the size", async () => {
    expect(await parts("a,b\n1,2\n3,4\n5,6\n", csv, 5)).toEqual([
      { index: 0, text: "a,b\n1,2\n" },
      { index: 1, text: "3,4\n" },
      { index: 2, text: "5,6\n" },
    ]);
  });

  it("is not cut inside a quoted cell", async () => {
    const file = 'a,b\n1,"two\nlines, and ""quotes""\nthree"\n3,4\n';
    for (let size = 1; size < 50; size++) {
      const found = await parts(file, csv, size);
      expect(found.map(({ text }) => text).join("")).toBe(file);
      for (const { text } of found) expect(text.split('"').length % 2).toBe(1);
    }
  });

  it("is cut alike by whoever cuts some of its parts", async () => {
    const file = 'a,b\n1,"two\nlines"\n3,4\n"5\n",",\n"\n7,8\n9,"""\n"\n';
    for (const size of [3, 8, 11]) {
      const all = await parts(file, csv, size);
      for (const middle of [1, 2, 3]) {
        const some = [
          ...(await parts(file, csv, size, 0, middle)),
          ...(await parts(file, csv, size, middle)),
        ];
        expect(some).toEqual(all);
      }
    }
  });

  const cell = fc.array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", "a", "é", "👍", " "), {
    maxLength: 5,
  });
  const quoted = cell.map((signs) => `"${signs.join("").replaceAll('"', '""')}"`);
  const record = fc.array(
    fc.oneof(
      quoted,
      quoted,
      cell.map((signs) => signs.join("")),
    ),
    { maxLength: 3 },
  );
  const lines = fc
    .array(fc.oneof(record, fc.tuple(quoted, quoted)), { maxLength: 12 })
    .map((records) => records.map((cells) => `${cells.join(",")}\n`).join(""));

  it.each([",", "\t"])(
    "gives the rows of the whole between %j, whatever is broken in it",
    async (separator) => {
      const layout = { ...csv, separator };
      await fc.assert(
        fc.asyncProperty(
          lines,
          fc.integer({ min: 1, max: 40 }),
          fc.nat({ max: 6 }),
          async (body, size, first) => {
            const file = `a,b\n${body}`.replaceAll(",", separator);
            const whole = { rows: [] as string[][], rejects: [] as string[] };
            const options = { rows: Infinity, source: false };
            for await (const batch of readDelimited([file], { ...layout, heading: true }, options)) {
              for (let row = 0; row < batch.rows; row++)
                whole.rows.push(batch.columns.map((column) => column[row]));
              whole.rejects.push(...batch.rejects.map(({ raw }) => raw));
            }
            const found = { rows: [] as string[][], rejects: [] as string[] };
            const cut = [0, first, Infinity];
            for (const [from, to] of [cut.slice(0, 2), cut.slice(1)]) {
              const stream = pieces(file, firstByte(from, size), 3);
              for await (const part of cutParts(stream, { layout, size, from, to })) {
                const batch = await readPart(part, layout, false);
                for (let row = 0; row < batch.rows; row++)
                  found.rows.push(batch.columns.map((column) => column[row]));
                found.rejects.push(...batch.rejects.map(({ raw }) => raw));
              }
            }
            expect(found).toEqual(whole);
          },
        ),
        { seed: 1, numRuns: 500 },
      );
    },
  );
});

describe("other files in parts", () => {
  it("are cut behind lines of JSON", async () => {
    const layout: Layout = { ...csv, format: "jsonl" };
    const file = '{"a":1}\n{"a":"\\n"}\n{}\n';
    expect((await parts(file, layout, 9)).map(({ text }) => text)).toEqual([
      '{"a":1}\n{"a":"\\n"}\n',
      "{}\n",
    ]);
  });

  it("are cut behind records of MARC, and without any in the end", async () => {
    const layout: Layout = { ...csv, format: "marc" };
    const [size, gap] = [1 << 18, 1 << 20];
    const long = "x".repeat(size + gap + 10);
    expect((await parts("one\x1d\ntwo\x1d\n", layout, 3)).map(({ text }) => text)).toEqual([
      "one\x1d",
      "\ntwo\x1d",
      "\n",
    ]);
    expect((await parts(long, layout, size)).map(({ text }) => text.length)).toEqual([size + gap, 10]);
  });

  it("are cut behind records of MARCXML, with a prefix or without", async () => {
    const layout: Layout = { ...csv, format: "marcxml" };
    const file = "<c>\n<m:record>1</m:record> <record>2</record >\n</c>";
    expect((await parts(file, layout, 6)).map(({ text }) => text)).toEqual([
      "<c>\n<m:record>1</m:record>",
      " <record>2</record >",
      "\n</c>",
    ]);
  });
});
