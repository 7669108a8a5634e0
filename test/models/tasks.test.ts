import { describe, expect, it } from "vitest";
import { findTask, tasks } from "../../models/tasks/index.js";

describe("findTask", () => {
  it("finds every task by its name", () => {
    for (const [name, task] of Object.entries(tasks)) {
      expect(task.name).toBe(name);
      expect(findTask(name)).toBe(task);
    }
  });

  it.each(["", "title", "constructor", "__proto__"])(
    "refuses %j, naming the tasks that there are",
    (name) => {
      expect(() => findTask(name)).toThrow(`unknown task: ${name || "none given"} (expected title-genre`);
    },
  );
});
