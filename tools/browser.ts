import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { installDebianPackage, succeeds } from "./debianPackage.js";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
];

/** Commands that Chromium and its relatives go by on Linux, in order of preference. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const linuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];

const macApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

const windowsPaths = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/**
 * Absolute path of a Chromium-like browser: the one that `CHROME_PATH` names, else one in a usual place, else
 * playwright's own. Where there is none, it installs Debian's `chromium` if this is root on a system with apt, and
 * playwright's otherwise; what that prints goes to stderr.
 * @throws where `CHROME_PATH` names no file, and where no browser is found or can be installed
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`missing browser: CHROME_PATH=${named} (expected the path of a Chromium or Chrome)`);
  }
  return installedBrowser() ?? installBrowser();
}

/** Starts the browser that `findBrowser` finds, without a window; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: flags });
}

function installedBrowser(): string | undefined {
  return [...usualPaths(), chromium.executablePath()].find((path) => existsSync(path));
}

function usualPaths(): string[] {
  const env = process.env;
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(env["HOME"] ?? "/", "Applications")].flatMap((folder) =>
        macApplications.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
      );
    case "win32":
      return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPaths.map((parts) => join(folder, ...parts)));
    default: {
      const folders = [...(env["PATH"] ?? "").split(delimiter).filter(Boolean), ...linuxFolders];
      return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}

async function installBrowser(): Promise<string> {
  await installDebianPackage("chromium");
  if (installedBrowser() === undefined) {
    console.error("Installing Chromium (playwright) …");
    await succeeds("npx", ["playwright-core", "install", "chromium"]);
  }
  const browser = installedBrowser();
  if (browser !== undefined) return browser;
  throw new Error(
    "missing browser: none in the usual places, and none that apt-get or playwright-core could install " +
      "(expected Chromium, Chrome or Edge: install one, or set CHROME_PATH to where it is)",
  );
}
