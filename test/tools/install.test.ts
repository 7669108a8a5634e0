import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";

let root: string;

const manifest = {
  name: "small",
  version: "1.0.0",
  engines: { node: ">=20.6" },
  dependencies: { part: "file:./part" },
};
const lock = {
  name: "small",
  version: "1.0.0",
  lockfileVersion: 3,
  requires: true,
  packages: {
    "": manifest,
    "node_modules/part": { resolved: "part", link: true },
    part: { version: "1.0.0" },
  },
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "install-"));
  await mkdir(join(root, "tools"));
  await mkdir(join(root, "part"));
  await cp(join(repositoryRoot, "tools", "install.mjs"), join(root, "tools", "install.mjs"));
  await write("part/package.json", { name: "part", version: "1.0.0" });
  await write("package.json", manifest);
  await write("package-lock.json", lock);
});

afterEach(() => rm(root, { recursive: true, force: true }));

it("installs on a fresh clone, with nothing on stdout, and then has nothing to do", async () => {
  const first = await install();
  expect(first).toMatchObject({ code: 0, stdout: "" });
  expect(first.stderr).toContain("Installing packages (npm ci)");
  expect((await stat(join(root, "node_modules", "part", "package.json"))).isFile()).toBe(true);
  expect(await install()).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("accepts packages that npm installed from the same lock file", async () => {
  await install();
  await rm(join(root, "node_modules", ".workbench-install"));
  expect(await install()).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("installs again when the lock file names another version", async () => {
  await install();
  await write("package-lock.json", {
    ...lock,
    packages: { ...lock.packages, part: { version: "1.0.1" } },
  });
  await write("part/package.json", { name: "part", version: "1.0.1" });
  expect((await install()).stderr).toContain("Installing packages (npm ci)");
  expect(await install()).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("fails with npm's message where the lock file does not fit, and tries again the next time", async () => {
  await write("package.json", { ...manifest, dependencies: { part: "file:./part", other: "file:./other" } });
  for (let i = 0; i < 2; ++i) {
    const { code, stdout, stderr } = await install();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/Missing: other.* from lock file/);
    expect(stderr).toContain("npm ci failed: exit 1 (expected 0");
  }
});

it("says which Node it needs", async () => {
  await write("package.json", { ...manifest, engines: { node: ">=99.1" } });
  expect(await install()).toEqual({
    code: 1,
    stdout: "",
    stderr: `Node is too old: ${process.versions.node} (expected 99.1 or later; see https://nodejs.org)\n`,
  });
});

it("asks for the Node of package.json in a form that it understands", async () => {
  const { engines } = JSON.parse(await readFile(join(repositoryRoot, "package.json"), "utf8"));
  expect(engines.node).toMatch(/^>=\d+(\.\d+)*$/);
});

function install(): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join("tools", "install.mjs")], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

function write(path: string, value: unknown): Promise<void> {
  return writeFile(join(root, path), JSON.stringify(value));
}
