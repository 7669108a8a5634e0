import { describe, expect, it } from "vitest";
import { contentSecurity, hashOf, plotStyles } from "../../../tools/publish/contentSecurity.js";

describe("the policy of a page", () => {
  it("names the hash of each script and style that stands in the page, and forbids all other inline code", () => {
    const page = `<html><head><script>alert(1)</script><style>p{}</style><script src="./a.js"></script></head></html>`;
    const policy = contentSecurity(page, ["b{}"]);
    expect(policy).toContain(`'${hashOf("alert(1)")}'`);
    expect(policy).toContain(`style-src 'self' '${hashOf("p{}")}' '${hashOf("b{}")}'`);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*/);
  });

  it("writes hashes as browsers do", () => {
    // echo -n "alert(1)" | openssl dgst -sha256 -binary | base64
    expect(hashOf("alert(1)")).toBe("sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=");
  });

  it("knows what Plot writes into charts and legends", async () => {
    const styles = await plotStyles();
    expect(styles).toHaveLength(4);
    for (const style of styles) expect(style).toMatch(/^:where\(\.plot-/);
    expect(styles.join("")).not.toContain("${");
  });
});
