import { describe, expect, it } from "vitest";
import { parseShard, partsOf } from "../../../models/score/shard.js";

describe("parseShard", () => {
  it("gives number and count, or nothing where the option is not given", () => {
    expect([parseShard("2/8"), parseShard(undefined)]).toEqual([{ number: 2, of: 8 }, undefined]);
  });

  it.each(["2", "a/b", "1/0", "-1/2", "1/2/3", ""])("refuses %j", (option) => {
    expect(() => parseShard(option)).toThrow(`--shard ${option} (expected number/count, such as 1/8)`);
  });

  it.each(["0/3", "4/3"])("refuses %s, and says which there are", (option) => {
    expect(() => parseShard(option)).toThrow(`shard out of range: --shard ${option} (expected 1/3 to 3/3)`);
  });
});

describe("partsOf", () => {
  it("gives each part to one shard, in order, and to none many more than to another", () => {
    const shards = [1, 2, 3].map((number) => partsOf({ number, of: 3 }, 10));
    expect(shards).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 7 },
      { from: 7, to: 10 },
    ]);
  });

  it("gives the first part to the first shard, however few parts there are", () => {
    expect(partsOf({ number: 1, of: 3 }, 1)).toEqual({ from: 0, to: 1 });
    expect(partsOf({ number: 3, of: 3 }, 1)).toEqual({ from: 1, to: 1 });
  });
});
