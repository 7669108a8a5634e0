import { describe, expect, it } from "vitest";
import { findTask, taskName, tasks } from "../../models/tasks/index.js";

describe("findTask", () => {
  it.each(Object.keys(tasks))("finds %s, which bears its name", async (name) => {
    expect((await findTask(name)).name).toBe(name);
    expect(taskName(name)).toBe(name);
  });

  it.each(["", "title", "constructor", "__proto__"])(
    "refuses %j, naming the tasks that there are",
    (name) => {
      const message = `unknown task: ${name || "none given"} (expected title-genre`;
      expect(() => taskName(name)).toThrow(message);
      expect(() => findTask(name)).toThrow(message);
    },
  );
});
