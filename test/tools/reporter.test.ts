import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";

const folder = await mkdtemp(join(tmpdir(), "reporter-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

it("ends a run with its slowest tests and one line that counts tests, and files that do not load and suites that cannot start as failures", async () => {
  await mkdir(join(folder, "tools"));
  await cp(join(repositoryRoot, "test", "reporter.ts"), join(folder, "test", "reporter.ts"));
  for (const tool of ["counts.ts", "slowTests.ts"]) {
    await cp(join(repositoryRoot, "tools", tool), join(folder, "tools", tool));
  }
  await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"), "junction");
  await writeFile(join(folder, "package.json"), `{"type": "module"}`);
  await writeFile(
    join(folder, "some.test.ts"),
    `import { expect, it } from "vitest";
    it("passes", () => expect(1).toBe(1));
    it("passes too", () => expect(1).toBe(1));
    it("fails", () => expect(1).toBe(2));
    it.skip("is skipped", () => undefined);`,
  );
  await writeFile(join(folder, "broken.test.ts"), `import "./missing.js";`);
  await writeFile(
    join(folder, "hook.test.ts"),
    `import { beforeAll, describe, it } from "vitest";
    describe("a suite", () => {
      beforeAll(() => { throw new Error("no start"); });
      it("is never run", () => undefined);
    });`,
  );
  const stdout = await runVitest();
  expect(stdout).toMatch(/^slow test: \d\.\d s, some\.test\.ts > fails$/m);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 passed, 3 failed, 2 skipped");
});

function runVitest(): Promise<string> {
  const vitest = join(folder, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=./test/reporter.ts"];
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, "run", ...reporters], { cwd: folder }, (_error, stdout) =>
      resolve(stdout),
    );
  });
}
