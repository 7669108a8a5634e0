import { expect, it } from "vitest";
import { marcDate, modelAddress } from "../../../../src/lib/catalogue/records/provenance.js";

it("writes days as MARC 21 does", () => {
  expect(marcDate(new Date(2026, 0, 9))).toBe("20260109");
});

it("names a model by the digest of its file, as RFC 6920 does “Hello World!”", () => {
  const sha256 = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
  expect(modelAddress({ onnx: { bytes: 1, sha256 } })).toBe(
    "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
  );
});
