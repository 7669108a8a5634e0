/**
 * MurmurHash3 (x86, 32 bit; Austin Appleby, 2011, public domain) over 32-bit blocks, in steps, so that the
 * hash of a prefix is reused for every longer string that begins with it.
 */

/** Adds one 32-bit block to the running state. The state starts as the seed. */
export function murmurBlock(state: number, block: number): number {
  let k = Math.imul(block, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  k = Math.imul(k, 0x1b873593);
  state ^= k;
  state = (state << 13) | (state >>> 19);
  return (Math.imul(state, 5) + 0xe6546b64) | 0;
}

/** The hash of the blocks added so far: an unsigned 32-bit integer. `blocks` is how many there were. */
export function murmurEnd(state: number, blocks: number): number {
  let h = state ^ (blocks << 2);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}
