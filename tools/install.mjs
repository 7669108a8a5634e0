/**
 * Installs the packages of package-lock.json when they are missing or other than it says, and is silent and quick
 * otherwise. Every command of package.json begins with it. All output goes to stderr. Plain Node, no packages:
 * it runs before there are any.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const stampFile = join(modules, ".workbench-install");

const required = /\d+(\.\d+)*/.exec(readJson(join(root, "package.json")).engines.node)[0];
if (isOlder(process.versions.node, required)) {
  fail(`Node is too old: ${process.versions.node} (expected ${required} or later; see https://nodejs.org)`);
}

// A linked node_modules belongs to another checkout, which looks after it.
if (!isLink(modules)) {
  const stamp = installStamp();
  if (readText(stampFile) !== stamp) {
    if (!isInstalled()) install();
    writeFileSync(stampFile, stamp);
  }
}

/** What the installed packages depend on: the lock file, and the platform that native packages were chosen for. */
function installStamp() {
  const lock = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/** True when npm's own record in node_modules has every package of the lock file that is not optional. */
function isInstalled() {
  const text = readText(join(modules, ".package-lock.json"));
  if (text === undefined) return false;
  const installed = JSON.parse(text).packages;
  return Object.entries(readJson(lockFile).packages).every(
    ([path, { version, integrity, optional }]) =>
      path === "" ||
      optional ||
      (installed[path]?.version === version && installed[path]?.integrity === integrity),
  );
}

/** Runs `npm ci`, with install scripts (esbuild checks its binary in one) and test packages whatever npm's settings. */
function install() {
  console.error("Installing packages (npm ci) …");
  const args = [
    "ci",
    "--include=dev",
    "--ignore-scripts=false",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? "") ? process.env.npm_execpath : undefined;
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (error) fail(`npm does not start: ${error.message} (expected npm beside Node)`);
  if (status !== 0) {
    fail(
      `npm ci failed: exit ${status} (expected 0; npm's message stands above, run the command again once it is mended)`,
    );
  }
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isOlder(version, minimum) {
  const [a, b] = [version, minimum].map((text) => text.split(".").map(Number));
  const i = b.findIndex((part, index) => part !== a[index]);
  return i >= 0 && a[i] < b[i];
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
