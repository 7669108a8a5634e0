import { describe, expect, it } from "vitest";
import { dryRun } from "../../collectors/dryRun.js";
import { collectors } from "../../collectors/index.js";
import { questions } from "../../collectors/questions.js";
import { parseSettings } from "../../collectors/settings.js";

const given = { out: "folder", contact: "me@example.org" };

describe("parseSettings", () => {
  it("sends the contact with the name of the program, at the collector's own pace", () => {
    const { asked, run } = parseSettings(questions, { ...given, site: "english", limit: "500" }, {});
    expect(asked).toEqual({ site: "english", address: "https://api.stackexchange.com/2.3" });
    expect(run.client).toEqual({
      userAgent: expect.stringMatching(/^genre-workbench\/[\d.]+ \(me@example\.org\)$/),
      perSecond: 1,
    });
    expect(run.limit).toBe(500);
  });

  it.each([
    [{ contact: "x" }, "missing option: --out (expected a folder to collect into)"],
    [{ out: "folder" }, "missing contact: --contact"],
    [{ ...given, set: "music" }, "option of another collector: --set (expected of questions: --site"],
    [{ ...given, since: "yesterday" }, "invalid day: --since yesterday (expected one such as 2024-01-31)"],
    [{ ...given, limit: "0" }, "invalid limit: --limit 0 (expected a whole number from 1)"],
    [{ ...given, rate: "30" }, "invalid rate: --rate 30 (expected requests a second, at most 1)"],
    [{ ...given, address: "ftp://x" }, "invalid address: ftp://x"],
  ])("refuses %j with one sentence", (options, message) => {
    expect(() => parseSettings(questions, options, {})).toThrow(message);
  });

  it("lets a server on this machine be asked faster", () => {
    const options = { ...given, address: "http://127.0.0.1:8080", rate: "1000" };
    expect(parseSettings(questions, options, {}).run.client?.perSecond).toBe(1000);
  });
});

describe("dryRun", () => {
  it("names the first requests, the least time and the cost", () => {
    const { asked } = parseSettings(questions, { "dry-run": true }, {});
    const lines = dryRun(questions, asked, 5000, 1);
    expect(lines[1]).toContain("would ask: https://api.stackexchange.com/2.3/filters/create?base=none");
    expect(lines.at(-2)).toBe("at least 51 requests for 5,000 items, 51.0 s");
    expect(lines.at(-1)).toMatch(/^cost: one request of the day's quota each/);
  });

  it("can be asked of every collector", () => {
    for (const collector of collectors) {
      const { asked } = parseSettings(
        collector,
        { "dry-run": true, ...(collector.address === undefined && { address: "https://example.org/oai" }) },
        {},
      );
      expect(dryRun(collector, asked, 100, collector.perSecond).length).toBeGreaterThanOrEqual(4);
    }
  });
});
