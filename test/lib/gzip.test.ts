import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gunzipped, gzipped } from "../../src/lib/gzip.js";

const text = new TextEncoder().encode("a title, ".repeat(1000));

describe("gzipped", () => {
  it("is what other programs unpack, and the same bytes twice", async () => {
    const packed = await gzipped(text);
    expect(packed.length).toBeLessThan(200);
    expect(new Uint8Array(gunzipSync(packed))).toEqual(text);
    expect(await gzipped(text)).toEqual(packed);
  });

  it("is unpacked again, and refused where it is cut short or no such file", async () => {
    const packed = new Uint8Array(await gzipped(text));
    expect(new Uint8Array(await gunzipped(packed.buffer, "titles"))).toEqual(text);
    await expect(gunzipped(packed.slice(0, -1).buffer, "titles")).rejects.toThrow(
      `damaged titles: ${packed.length - 1} bytes (expected a whole file packed by gzip)`,
    );
    await expect(gunzipped(text.slice().buffer, "titles")).rejects.toThrow("damaged titles");
  });
});
