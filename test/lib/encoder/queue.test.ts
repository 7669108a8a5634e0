import fc from "fast-check";
import { expect, it } from "vitest";
import { EncodingQueue, type Waiting } from "../../../src/lib/encoder/queue.js";

const text = (length: number) => new Int32Array(length);
const all = (queue: EncodingQueue) => {
  const batches: Waiting[][] = [];
  for (let batch = queue.next(); batch.length > 0; batch = queue.next()) batches.push(batch);
  return batches;
};
const lengths = fc.array(fc.integer({ min: 3, max: 256 }), { minLength: 1, maxLength: 40 });

it("gives the texts of a request from short to long, those of one length together", () => {
  const queue = new EncodingQueue();
  queue.add(1, [5, 3, 5, 4].map(text));
  const places = all(queue).map((batch) => batch.map(({ place }) => place));
  expect(places).toEqual([[1], [3], [0, 2]]);
  expect(queue.next()).toEqual([]);
});

it("lets requests take turns, and takes along what others have of the same length", () => {
  const queue = new EncodingQueue();
  queue.add(1, [10, 20, 30].map(text));
  queue.add(2, [20, 40].map(text));
  const batches = all(queue).map((batch) => batch.map(({ request, pieces }) => [request, pieces.length]));
  expect(batches).toEqual([
    [[1, 10]],
    [
      [2, 20],
      [1, 20],
    ],
    [[1, 30]],
    [[2, 40]],
  ]);
});

it("gives each text once, in batches of one length, of 128 tokens at most unless a text alone has more", () => {
  fc.assert(
    fc.property(fc.array(lengths, { minLength: 1, maxLength: 5 }), (requests) => {
      const queue = new EncodingQueue();
      requests.forEach((each, request) => queue.add(request, each.map(text)));
      const batches = all(queue);
      for (const batch of batches) {
        expect(new Set(batch.map(({ pieces }) => pieces.length)).size).toBe(1);
        expect(batch.length === 1 || batch.length * batch[0].pieces.length <= 128).toBe(true);
      }
      const given = batches.flat().map(({ request, place }) => `${request} ${place}`);
      const asked = requests.flatMap((each, request) => each.map((_, place) => `${request} ${place}`));
      expect(given.sort()).toEqual(asked.sort());
    }),
    { seed: 1, numRuns: 200 },
  );
});

it("keeps no request waiting for more than one batch of each other one, however much they bring", () => {
  fc.assert(
    fc.property(lengths, lengths, (many, few) => {
      const queue = new EncodingQueue();
      queue.add(1, Array(20).fill(many).flat().map(text));
      queue.add(2, few.map(text));
      let since = 0;
      let left = few.length;
      while (left > 0) {
        const own = queue.next().filter(({ request }) => request === 2).length;
        since = own > 0 ? 0 : since + 1;
        left -= own;
        expect(since).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 1, numRuns: 100 },
  );
});

it("forgets what is left of a request that is dropped", () => {
  const queue = new EncodingQueue();
  queue.add(1, [3, 4].map(text));
  queue.add(2, [5].map(text));
  queue.remove(1);
  expect(all(queue).flat()).toEqual([{ request: 2, place: 0, pieces: text(5) }]);
});
