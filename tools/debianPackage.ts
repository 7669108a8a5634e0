import { spawn } from "node:child_process";

/** Installs a package of Debian where this is root on a system with apt; false where it is not, or apt fails. */
export async function installDebianPackage(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !(await succeeds("apt-get", ["--version"], "ignore"))) return false;
  console.error(`Installing ${name} (apt-get) …`);
  await succeeds("apt-get", ["update"]);
  return succeeds("apt-get", ["install", "--yes", "--no-install-recommends", name]);
}

/** True where the command ran and succeeded; what it prints goes to stderr. */
export function succeeds(command: string, args: string[], output: "ignore" | 2 = 2): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = spawn(command, args, {
    env,
    stdio: ["ignore", output, output],
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}
