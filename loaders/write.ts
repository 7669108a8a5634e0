import { currentInputs, writeInputs } from "./inputs.js";

/**
 * Writes a value as one line of JSON to stdout, the output of a data loader, and then the list of its inputs, so that
 * the output can be thrown away when one of them changes. Resolves when stdout has taken everything.
 */
export async function writeJson(value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  if (json === undefined)
    throw new Error(`unwritable value: ${String(value)} (expected something that JSON can hold)`);
  await writeBytes(Buffer.from(`${json}\n`));
}

/** Like `writeJson`, for bytes of any kind. */
export async function writeBytes(bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.once("error", reject);
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
  await writeInputs(currentInputs());
}
