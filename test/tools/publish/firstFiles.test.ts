import { describe, expect, it } from "vitest";
import { firstFiles } from "../../../tools/publish/firstFiles.js";

const code = `import {registerFile} from "../_observablehq/stdlib.js";
registerFile("../data/a.json", {"name":"../data/a.json","path":"../_file/data/a.1.json","size":3});
registerFile("../data/b.bin", {"name":"../data/b.bin","path":"../_file/data/b.2.bin","size":3});
registerFile("../data/c.json", {"name":"../data/c.json","path":"../_file/data/c.3.json","size":3});

define({id: "1", inputs: ["FileAttachment"], outputs: ["a","b"], body: async (FileAttachment) => {
const a = await FileAttachment("../data/a.json").json();
const b = FileAttachment("../data/b.bin").href;
return {a,b};
}});
define({id: "2", inputs: ["FileAttachment"], outputs: ["c"], body: async (FileAttachment) => {
const c = await FileAttachment("../data/c.json").json();
return {c};
}});`;

describe("firstFiles", () => {
  it("are those that the first cell waits for, and no others", () => {
    expect(firstFiles(code)).toEqual(["../_file/data/a.1.json"]);
    expect(firstFiles("")).toEqual([]);
  });

  it("are an error where the page does not register them", () => {
    expect(() => firstFiles(code.replaceAll("registerFile(", "("))).toThrow(
      "unknown file: ../data/a.json (expected a line that registers it)",
    );
  });
});
