import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";

const program = fileURLToPath(new URL("validate.py", import.meta.url));

/** The pinned packages of the validators. */
export const validatorPackages: string = fileURLToPath(new URL("requirements.txt", import.meta.url));

const verdict = z.object({
  validator: z.string(),
  /** What is not as its specification requires. */
  complaints: z.array(z.string()),
  /** What its specification recommends besides. */
  notes: z.array(z.string()),
});
export type Verdict = z.infer<typeof verdict>;

/**
 * What the validators of their communities say of a bundle: `mlcroissant`, `cffconvert`, `prov` and `roc-validator`.
 *
 * @param interpreter of an environment that has `validatorPackages`
 * @throws if the program that calls them fails
 */
export async function validateBundle(interpreter: string, folder: string): Promise<Verdict[]> {
  const { stdout } = await promisify(execFile)(interpreter, [program, folder], {
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    maxBuffer: 2 ** 26,
  });
  return stdout
    .trim()
    .split("\n")
    .map((line) => verdict.parse(JSON.parse(line)));
}
