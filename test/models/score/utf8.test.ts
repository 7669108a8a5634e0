import { Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictUtf8 } from "../../../models/score/utf8.js";

function decode(chunks: Uint8Array[]): Promise<string> {
  return textOf(Readable.from(chunks).pipe(strictUtf8("books.csv")));
}

describe("strictUtf8", () => {
  it("decodes any text, wherever its bytes are parted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 5 }),
        async (text, size) => {
          const bytes = Buffer.from(`x${text}`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect(await decode(chunks)).toBe(`x${text}`);
        },
      ),
      { seed: 1 },
    );
  });

  it("drops a byte-order mark at the beginning, even one that comes in parts", async () => {
    expect(await decode([Uint8Array.of(0xef), Uint8Array.of(0xbb, 0xbf, 0x61)])).toBe("a");
  });

  it("refuses bytes of another encoding, naming the input and the place", async () => {
    const latin = Buffer.from("Title\nÉtudes\n", "latin1");
    await expect(decode([Buffer.from("id\n"), latin])).rejects.toThrow(
      "invalid UTF-8: books.csv, near byte 4 to 16 (expected text in UTF-8)",
    );
  });

  it("refuses a character that is cut off at the end", async () => {
    await expect(decode([Buffer.from("é").subarray(0, 1)])).rejects.toThrow("invalid UTF-8: books.csv");
  });
});
