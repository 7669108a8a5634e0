import { afterEach, expect, it, vi } from "vitest";
import { currentInputs } from "../../../loaders/inputs.js";
import { inputChange } from "../../../loaders/inputChange.js";

afterEach(() => void vi.unstubAllEnvs());

it("calls an output out of date that was made with another collected folder, or without one", async () => {
  vi.stubEnv("WORKBENCH_COLLECTED", "collected/questions");
  const inputs = { ...currentInputs("src/data/questions.json.ts", []), sources: [], artefacts: [] };
  expect(inputs.collected).toBe("collected/questions");
  expect(await inputChange(inputs)).toBeNull();
  vi.stubEnv("WORKBENCH_COLLECTED", "");
  expect(await inputChange(inputs)).toBe(
    "changed place: WORKBENCH_COLLECTED is now nothing (expected collected/questions)",
  );
});
