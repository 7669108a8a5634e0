import { murmurBlock, murmurEnd } from "./murmur3.js";

/** A hash of a text of 32 bits (MurmurHash3). */
export function hashOf(text: string, seed: number): number {
  let state = seed;
  for (let i = 0; i < text.length; i++) state = murmurBlock(state, text.charCodeAt(i));
  return murmurEnd(state, text.length);
}

/** 64 bits of two hashes of a text in hexadecimal, to tell texts apart without keeping them. */
export function digestOf(text: string): string {
  return [1, 2].map((seed) => hashOf(text, seed).toString(16).padStart(8, "0")).join("");
}
