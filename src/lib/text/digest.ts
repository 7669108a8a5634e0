import { murmurBlock, murmurEnd } from "./murmur3.js";

/** 64 bits of two hashes of a text in hexadecimal, to tell texts apart without keeping them. */
export function digestOf(text: string): string {
  const hash = (seed: number) => {
    let state = seed;
    for (let i = 0; i < text.length; i++) state = murmurBlock(state, text.charCodeAt(i));
    return murmurEnd(state, text.length).toString(16).padStart(8, "0");
  };
  return hash(1) + hash(2);
}
