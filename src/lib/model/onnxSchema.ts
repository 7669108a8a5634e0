import { create, createFileRegistry, fromBinary, toBinary, type Message } from "@bufbuild/protobuf";
import {
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";

type Field = readonly [name: string, number: number, type: Type | string, repeated?: "repeated"];

/**
 * The part of the ONNX format (onnx.proto3, IR version 8, operator sets 13 and 17) that linear models and the encoder need.
 * Field numbers are those of the standard: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3
 */
const messages: Readonly<Record<string, readonly Field[]>> = {
  ModelProto: [
    ["ir_version", 1, Type.INT64],
    ["producer_name", 2, Type.STRING],
    ["producer_version", 3, Type.STRING],
    ["doc_string", 6, Type.STRING],
    ["graph", 7, "GraphProto"],
    ["opset_import", 8, "OperatorSetIdProto", "repeated"],
    ["metadata_props", 14, "StringStringEntryProto", "repeated"],
  ],
  OperatorSetIdProto: [
    ["domain", 1, Type.STRING],
    ["version", 2, Type.INT64],
  ],
  StringStringEntryProto: [
    ["key", 1, Type.STRING],
    ["value", 2, Type.STRING],
  ],
  GraphProto: [
    ["node", 1, "NodeProto", "repeated"],
    ["name", 2, Type.STRING],
    ["initializer", 5, "TensorProto", "repeated"],
    ["input", 11, "ValueInfoProto", "repeated"],
    ["output", 12, "ValueInfoProto", "repeated"],
  ],
  NodeProto: [
    ["input", 1, Type.STRING, "repeated"],
    ["output", 2, Type.STRING, "repeated"],
    ["name", 3, Type.STRING],
    ["op_type", 4, Type.STRING],
    ["attribute", 5, "AttributeProto", "repeated"],
  ],
  AttributeProto: [
    ["name", 1, Type.STRING],
    ["f", 2, Type.FLOAT],
    ["i", 3, Type.INT64],
    ["ints", 8, Type.INT64, "repeated"],
    ["type", 20, Type.INT32],
  ],
  TensorProto: [
    ["dims", 1, Type.INT64, "repeated"],
    ["data_type", 2, Type.INT32],
    ["name", 8, Type.STRING],
    ["raw_data", 9, Type.BYTES],
  ],
  ValueInfoProto: [
    ["name", 1, Type.STRING],
    ["type", 2, "TypeProto"],
  ],
  TypeProto: [["tensor_type", 1, "TensorTypeProto"]],
  TensorTypeProto: [
    ["elem_type", 1, Type.INT32],
    ["shape", 2, "TensorShapeProto"],
  ],
  TensorShapeProto: [["dim", 1, "DimensionProto", "repeated"]],
  DimensionProto: [
    ["dim_value", 1, Type.INT64],
    ["dim_param", 2, Type.STRING],
  ],
};

// In proto2 a value that is given is written, be it 0 or empty.
const file = create(FileDescriptorProtoSchema, {
  name: "onnx.proto",
  syntax: "proto2",
  messageType: Object.entries(messages).map(([name, fields]) => ({ name, field: fields.map(fieldOf) })),
});
const schema = createFileRegistry(create(FileDescriptorSetSchema, { file: [file] }));
const modelProto = schema.getMessage("ModelProto");
if (!modelProto) throw new Error("missing message: ModelProto (expected it in the schema)");
const model = modelProto;

function fieldOf([name, number, type, repeated]: Field) {
  return {
    name,
    number,
    label: repeated ? Label.REPEATED : Label.OPTIONAL,
    ...(typeof type === "string" ? { type: Type.MESSAGE, typeName: `.${type}` } : { type }),
    ...(repeated && type === Type.INT64 && { options: { packed: true } }),
  };
}

/** The bytes of a whole ONNX file, given as plain objects whose 64-bit numbers are bigints. */
export function onnxBytes(parts: object): Uint8Array {
  return toBinary(model, create(model, parts as Partial<Message>));
}

/**
 * The parts of a whole ONNX file; 64-bit numbers are bigints.
 *
 * @throws where the bytes are not such a message
 */
export function onnxParts(bytes: Uint8Array): object {
  return fromBinary(model, bytes);
}

/** Element types of tensors, by their numbers in the standard. */
export const DataType = { float: 1, uint8: 2, int8: 3, uint16: 4, int16: 5, int32: 6, int64: 7 } as const;
