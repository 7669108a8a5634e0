import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "vitest";

/** The parts of an OpenAPI description that are looked at. */
interface Description {
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  parameters?: { in: string; name: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}

/** A request and its answer. */
export interface Exchange {
  method: string;
  /** With its query. */
  url: URL;
  type?: string | undefined;
  body?: string | undefined;
  status: number;
  answerType: string;
  answer: unknown;
}

/** Holds requests and answers against the description that a service gives of itself. */
export class Described {
  readonly #description: Description;
  /** What is in forms and addresses is text. */
  readonly #texts = new Ajv2020({ strict: false, coerceTypes: true, validateFormats: false });
  readonly #json = new Ajv2020({ strict: false, validateFormats: false });

  constructor(description: Description) {
    this.#description = description;
    for (const ajv of [this.#texts, this.#json]) ajv.addSchema(description, "service");
  }

  /** Expects the answer to be as described, and to be no success where the request is not as described. */
  check(exchange: Exchange): void {
    const found = this.#find(exchange);
    if (!found) {
      expect(exchange.status).toBe(404);
      return;
    }
    const { operation, pointer } = found;
    const described = operation.responses[exchange.status];
    expect(described?.content, `answer ${exchange.status} to ${exchange.url.pathname}`).toHaveProperty([
      exchange.answerType,
    ]);
    const path = `${pointer}/responses/${exchange.status}/content/${escape(exchange.answerType)}/schema`;
    expectValid(this.#json.compile({ $ref: `service#${path}` }), exchange.answer);
    if (exchange.status === 200)
      expectValid(this.#request(operation, pointer, exchange), requestOf(exchange));
  }

  #find({ method, url }: Exchange): { operation: Operation; pointer: string } | undefined {
    const pathname = url.pathname.replace(/(.)\/$/, "$1");
    for (const [path, operations] of Object.entries(this.#description.paths)) {
      const operation = operations[method.toLowerCase()];
      if (operation && new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname))
        return { operation, pointer: `/paths/${escape(path)}/${method.toLowerCase()}` };
    }
    return undefined;
  }

  #request(operation: Operation, pointer: string, { type }: Exchange): ValidateFunction {
    const ofQuery = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
    const query = {
      type: "object",
      properties: Object.fromEntries(ofQuery.map(({ name, schema }) => [name, schema])),
      required: ofQuery.filter(({ required }) => required).map(({ name }) => name),
    };
    const body = operation.requestBody
      ? { $ref: `service#${pointer}/requestBody/content/${escape(type?.split(";")[0] ?? "")}/schema` }
      : {};
    const schema = { type: "object", properties: { query, body } };
    return (type === "application/json" ? this.#json : this.#texts).compile(schema);
  }
}

function requestOf({ url, type, body }: Exchange): unknown {
  const query = Object.fromEntries(url.searchParams);
  if (type === "application/json")
    return {
      query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, numberOr(value)])),
      body: JSON.parse(body ?? "") as unknown,
    };
  return { query, body: Object.fromEntries(new URLSearchParams(body)) };
}

function numberOr(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  expect(validate(value) ? [] : validate.errors).toEqual([]);
}

/** A key as a part of a JSON pointer in the fragment of an address. */
function escape(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
