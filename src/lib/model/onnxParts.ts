import { DataType, onnxBytes } from "./onnxSchema.js";

/** The parts that ONNX graphs are written with, as protobuf messages in plain objects. */

/** An operator under the name of its first output. */
export function operator(
  opType: string,
  input: string[],
  output: string | string[],
  attribute: object[] = [],
): object {
  const outputs = [output].flat();
  return { opType, name: outputs[0], input, output: outputs, attribute };
}

/** An attribute of an operator: a whole number, a float, or a list of whole numbers. */
export const whole = (name: string, i: number): object => ({ name, i: BigInt(i), type: 2 });
export const float = (name: string, f: number): object => ({ name, f, type: 1 });
export const wholes = (name: string, ints: number[]): object => ({ name, ints: ints.map(BigInt), type: 7 });

/** A constant of the graph, its values row-major. */
export function tensor(name: string, dataType: number, dims: number[], values: ArrayBufferView): object {
  const rawData = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { name, dataType, dims: dims.map(BigInt), rawData };
}

/** An input or output of the graph; a size that is a name may differ from run to run. */
export function value(name: string, elemType: number, dims: (string | number)[]): object {
  const dim = dims.map((size) =>
    typeof size === "string" ? { dimParam: size } : { dimValue: BigInt(size) },
  );
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

/** A graph and what is told of it. */
export interface OnnxParts {
  name: string;
  /** Version of what made it, and of the set of operators that it uses. */
  version: number;
  operators: number;
  metadata: Readonly<Record<string, string>>;
  node: object[];
  initializer: object[];
  input: object[];
  output: object[];
}

/** The bytes of an ONNX file, the same for the same parts. */
export function fileOf({ name, version, operators, metadata, ...graph }: OnnxParts): Uint8Array {
  const file = {
    irVersion: 8n,
    producerName: "genre-workbench",
    producerVersion: String(version),
    opsetImport: [{ domain: "", version: BigInt(operators) }],
    metadataProps: Object.entries(metadata).map(([key, text]) => ({ key, value: text })),
    graph: { name, ...graph },
  };
  return onnxBytes(file);
}

/** The operator that makes numbers of one element type numbers of another. */
export function cast(input: string, output: string, type: keyof typeof DataType): object {
  return operator("Cast", [input], output, [whole("to", DataType[type])]);
}
