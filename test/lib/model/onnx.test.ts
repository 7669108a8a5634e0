import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOnnx, encodeOnnx } from "../../../src/lib/model/onnx.js";
import { onnxBytes, onnxParts } from "../../../src/lib/model/onnxSchema.js";
import { smallModel } from "./smallModel.js";

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const float = fc.float({ noNaN: true });
const models = fc
  .record({ rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      weights: fc.int8Array({ minLength: rows * columns, maxLength: rows * columns }),
      scales: fc.array(float, { minLength: columns, maxLength: columns }).map((x) => Float32Array.from(x)),
      bias: fc.array(float, { minLength: columns, maxLength: columns }).map((x) => Float32Array.from(x)),
    }),
  );
const kind = fc.constantFrom("binary" as const, "multiclass" as const, "multilabel" as const);
const identities = fc.record({ task: name, kind, featureVersion: fc.nat(1000), labels: fc.array(name) });

/** The file of a small model, changed as a protobuf message. */
function changed(
  change: (file: { graph: { initializer: Tensor[] }; metadataProps: Entry[] }) => void,
): Uint8Array {
  const file = onnxParts(smallModel().onnx);
  change(file as Parameters<typeof change>[0]);
  return onnxBytes(file);
}
interface Tensor {
  name: string;
  dims: bigint[];
  rawData: Uint8Array;
}
interface Entry {
  key: string;
  value: string;
}

describe("encodeOnnx and decodeOnnx", () => {
  it("give back any model and its identity", () => {
    fc.assert(
      fc.property(models, identities, (model, identity) => {
        expect(decodeOnnx(encodeOnnx(model, identity))).toEqual({ model, identity });
      }),
      { seed: 1 },
    );
  });

  it("give the same bytes for the same model", () => {
    expect(smallModel("binary", 3).onnx).toEqual(smallModel("binary", 3).onnx);
    expect(smallModel("binary", 3).onnx).not.toEqual(smallModel("binary", 4).onnx);
  });

  it("store a weight in one byte: 1,024 weights and less than 1 kB around them", () => {
    const { onnx } = smallModel();
    expect(onnx.length).toBeGreaterThan(1024);
    expect(onnx.length).toBeLessThan(2048);
  });

  it("begin with the fields of the standard: IR version 8, then the producer's name", () => {
    // Field 1 as a varint (tag 0x08) with value 8; field 2 as bytes (tag 0x12), 15 of them.
    const head = smallModel().onnx.subarray(0, 19);
    expect([...head.subarray(0, 4)]).toEqual([0x08, 8, 0x12, 15]);
    expect(new TextDecoder().decode(head.subarray(4))).toBe("genre-workbench");
  });
});

describe("decodeOnnx", () => {
  it.each([
    ["no bytes", new Uint8Array()],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["a page of HTML", new TextEncoder().encode("<!doctype html><title>404</title>")],
    ["JSON", new TextEncoder().encode('{"task": "title-genre"}')],
    ["zeros", new Uint8Array(64)],
  ])("refuses %s, naming the file and what was expected", (_, bytes) => {
    expect(() => decodeOnnx(bytes, "x/model.onnx")).toThrow(
      /^(invalid ONNX file: x\/model.onnx, \d+ bytes|missing tensor: "weights" in x\/model.onnx) \(expected .+\)$/,
    );
  });

  it("refuses the file cut off anywhere, with an error that names it", () => {
    const { onnx } = smallModel();
    for (let length = 0; length < onnx.length; length++)
      expect(() => decodeOnnx(onnx.subarray(0, length), "cut.onnx")).toThrow(
        /^(invalid ONNX file|missing tensor|missing metadata): .*cut\.onnx.*\(expected /,
      );
  });

  it("refuses any other bytes with an error that names the file", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(() => decodeOnnx(bytes, "any.onnx")).toThrow(
          /^(invalid ONNX file|missing tensor): .*any\.onnx/,
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("keeps the parser's error as the cause", () => {
    const bytes = new TextEncoder().encode("<!doctype html>");
    expect(() => decodeOnnx(bytes)).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  });

  it.each(["weights", "scales", "bias"])(
    "names the missing tensor %s, and those that are there",
    (missing) => {
      const file = changed(({ graph }) => {
        graph.initializer = graph.initializer.filter(({ name: each }) => each !== missing);
      });
      expect(() => decodeOnnx(file)).toThrow(
        new RegExp(
          `^missing tensor: "${missing}" in model.onnx \\(expected weights, scales and bias, found .*one\\)`,
        ),
      );
    },
  );

  it.each([
    ["weights", 1000, "1000 bytes (expected 1024 for 1024 × 1 weights)"],
    ["scales", 3, "3 bytes (expected 4 for 1024 × 1 weights)"],
    ["bias", 0, "0 bytes (expected 4 for 1024 × 1 weights)"],
  ])("names the tensor %s that holds only %d bytes", (tensor, length, found) => {
    const file = changed(({ graph }) => {
      for (const each of graph.initializer)
        if (each.name === tensor) each.rawData = each.rawData.subarray(0, length);
    });
    expect(() => decodeOnnx(file)).toThrow(`truncated tensor: "${tensor}" in model.onnx: ${found}`);
  });

  it.each(["task", "featureVersion", "labels"])("names the missing metadata %s", (missing) => {
    const file = changed((message) => {
      message.metadataProps = message.metadataProps.filter(({ key }) => key !== missing);
    });
    expect(() => decodeOnnx(file)).toThrow(`missing metadata: "${missing}" in model.onnx (expected task, `);
  });

  it("refuses labels that are no list in JSON, showing them", () => {
    const file = changed(({ metadataProps }) => {
      for (const entry of metadataProps) if (entry.key === "labels") entry.value = "no, yes";
    });
    expect(() => decodeOnnx(file)).toThrow(
      "invalid metadata: labels in model.onnx: no, yes (expected a list",
    );
  });
});
