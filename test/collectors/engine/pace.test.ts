import { afterEach, expect, it, vi } from "vitest";
import { Pace } from "../../../collectors/engine/pace.js";

afterEach(() => void vi.useRealTimers());

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

it("lets requests out at an even pace", async () => {
  const pace = new Pace(20);
  const took = await seconds(async () => {
    for (let request = 0; request < 5; request++) await pace.turn();
  });
  // Four waits of a twentieth of a second.
  expect(took).toBeGreaterThan(0.19);
});

it("waits for the end of a pause, and not for a clock that is set back by an hour", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const pace = new Pace(Infinity);
  pace.pause(0.1);
  vi.setSystemTime(Date.now() - 3_600_000);
  const took = await seconds(() => pace.turn());
  expect(took).toBeGreaterThan(0.09);
  expect(took).toBeLessThan(30);
});
