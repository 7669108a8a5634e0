import { describe, expect, it } from "vitest";
import { HeadedFile, packHeaded } from "../../src/lib/headedFile.js";

describe("a file with a header", () => {
  const packed = packHeaded({ name: "é" }, [Int8Array.of(-1, 2, 3), Float32Array.of(0.5)]);
  const file = Uint8Array.from(packed).buffer;

  it("gives its header and its parts back, in order", () => {
    const read = new HeadedFile<{ name: string }>(file, "numbers");
    expect(read.header).toEqual({ name: "é" });
    expect(read.next(Int8Array, 3)).toEqual(Int8Array.of(-1, 2, 3));
    expect(read.next(Float32Array, 1)).toEqual(Float32Array.of(0.5));
  });

  it("says how long it should be where it is cut short, in the header or in a part", () => {
    expect(() => new HeadedFile(file.slice(0, 10), "numbers")).toThrow(
      /truncated numbers: 10 bytes \(expected \d+ or more\)/,
    );
    const cut = new HeadedFile(file.slice(0, -1), "numbers");
    cut.next(Int8Array, 3);
    expect(() => cut.next(Float32Array, 1)).toThrow(
      `truncated numbers: ${file.byteLength - 1} bytes (expected ${file.byteLength} or more)`,
    );
    expect(() => new HeadedFile(new ArrayBuffer(0), "numbers")).toThrow("truncated numbers: 0 bytes");
  });
});
