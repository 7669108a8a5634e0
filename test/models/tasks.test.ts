import { describe, expect, it } from "vitest";
import { findTask, taskName, taskNames } from "../../models/tasks.js";

describe("findTask", () => {
  it.each(taskNames())("finds %s, which bears its name", async (name) => {
    expect((await findTask(name)).name).toBe(name);
    expect(taskName(name)).toBe(name);
  });

  it.each(["", "title", "constructor", "__proto__"])(
    "refuses %j, naming the tasks that there are",
    async (name) => {
      const message = `unknown task: ${name || "none given"} (expected book-genres`;
      expect(() => taskName(name)).toThrow(message);
      await expect(findTask(name)).rejects.toThrow(message);
    },
  );
});
