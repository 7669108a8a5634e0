import { z } from "zod";

/** A table of weights: its size in each dimension, and the values row-major. */
export interface Weights {
  shape: readonly number[];
  values: Float32Array;
}

const header = z.record(
  z.string(),
  z.object({
    dtype: z.string(),
    shape: z.array(z.number().int().min(0)),
    data_offsets: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
  }),
);

/**
 * Reads the tensors of 32-bit floats of a safetensors file: the length of a header in 8 bytes, the header in JSON (for
 * each tensor its type, its shape and where its bytes stand), and the bytes. Tensors of other types are left out.
 * https://huggingface.co/docs/safetensors/index#format
 *
 * @param name what to call the file in an error
 * @throws if the header is not whole, or a tensor has other bytes than its shape needs
 */
export function readSafetensors(bytes: Uint8Array, name: string): ReadonlyMap<string, Weights> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? NaN : Number(view.getBigUint64(0, true));
  const tensors = new Map<string, Weights>();
  for (const [key, { dtype, shape, data_offsets }] of Object.entries(readHeader(bytes, length, name))) {
    if (dtype !== "F32") continue;
    const [from, to] = data_offsets;
    // A copy, aligned for floats; what Node reads files into would give a view.
    const values = Uint8Array.from(bytes.subarray(8 + length + from, 8 + length + to));
    const expected = 4 * shape.reduce((product, size) => product * size, 1);
    if (values.length !== expected || to - from !== expected)
      throw new Error(
        `truncated tensor: "${key}" in ${name}: ${values.length} bytes (expected ${expected} for ${shape.join(" × ")} weights)`,
      );
    tensors.set(key, { shape, values: new Float32Array(values.buffer) });
  }
  return tensors;
}

function readHeader(bytes: Uint8Array, length: number, name: string): z.infer<typeof header> {
  try {
    if (!(length <= bytes.length - 8)) throw new Error("header cut off");
    const { __metadata__: _, ...tensors } = JSON.parse(
      new TextDecoder().decode(bytes.subarray(8, 8 + length)),
    ) as Record<string, unknown>;
    return header.parse(tensors);
  } catch (cause) {
    throw new Error(`invalid weights: ${name}, ${bytes.length} bytes (expected a whole safetensors file)`, {
      cause,
    });
  }
}
