import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { murmurBlock, murmurEnd } from "../../../src/lib/text/murmur3.js";

/** The hash of some bytes, a multiple of four of them: each four are one little-endian block. */
function hashBytes(bytes: Uint8Array, seed: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let state = seed;
  for (let at = 0; at < bytes.length; at += 4) state = murmurBlock(state, view.getInt32(at, true));
  return murmurEnd(state, bytes.length / 4);
}

/** MurmurHash3_x86_32 without tail, written from the reference description in unbounded integers. */
function slowHash(blocks: readonly number[], seed: number): number {
  const bits = 2n ** 32n;
  const rotate = (x: bigint, r: bigint) => ((x << r) | (x >> (32n - r))) % bits;
  let h = BigInt(seed >>> 0);
  for (const block of blocks) {
    const k = (rotate((BigInt(block >>> 0) * 0xcc9e2d51n) % bits, 15n) * 0x1b873593n) % bits;
    h = (rotate(h ^ k, 13n) * 5n + 0xe6546b64n) % bits;
  }
  h ^= BigInt(blocks.length * 4);
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) % bits;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) % bits;
  return Number(h ^ (h >> 16n));
}

const text = (words: string) => new TextEncoder().encode(words);

describe("murmurBlock and murmurEnd", () => {
  // Vectors that circulate with the reference implementation (SMHasher) and its ports.
  it.each([
    ["no bytes", new Uint8Array(), 0, 0],
    ["no bytes", new Uint8Array(), 1, 0x514e28b7],
    ["no bytes", new Uint8Array(), 0xffffffff, 0x81f16f39],
    ["ff ff ff ff", Uint8Array.of(255, 255, 255, 255), 0, 0x76293b50],
    ["00 00 00 00", Uint8Array.of(0, 0, 0, 0), 0, 0x2362f9de],
    ["21 43 65 87", Uint8Array.of(0x21, 0x43, 0x65, 0x87), 0, 0xf55b516b],
    ["21 43 65 87", Uint8Array.of(0x21, 0x43, 0x65, 0x87), 0x5082edee, 0x2362f9de],
    ["test", text("test"), 0, 0xba6bd213],
    ["test", text("test"), 0x9747b28c, 0x704b81dc],
    ["abcd", text("abcd"), 0x9747b28c, 0xf0478627],
    ["aaaa", text("aaaa"), 0x9747b28c, 0x5a97808a],
    ["eight times π", text("π".repeat(8)), 0x9747b28c, 0xd58063c1],
    ["256 times a", text("a".repeat(256)), 0x9747b28c, 0x37405bdc],
  ])("give the published hash of %s from its seed", (_, bytes, seed, expected) => {
    expect(hashBytes(bytes, seed)).toBe(expected);
  });

  it("agree with the algorithm written in unbounded integers, for any blocks and seed", () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(word), word, (blocks, seed) => {
        expect(murmurEnd(blocks.reduce(murmurBlock, seed), blocks.length)).toBe(slowHash(blocks, seed));
      }),
      { seed: 1 },
    );
  });

  it("tell a text from the same text with a block of zeros after it", () => {
    expect(hashBytes(text("test"), 0)).not.toBe(hashBytes(text("test\0\0\0\0"), 0));
  });
});
