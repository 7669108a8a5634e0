import { connect } from "node:net";
import { randomIndex, type RandomGenerator } from "../../../src/lib/statistics/random.js";

/** What an unfriendly client sends: parts, and after the last it may hang up without waiting for an answer. */
interface Attack {
  parts: readonly (string | Uint8Array)[];
  /** Milliseconds that the client waits for an answer before it hangs up; 0 is not at all. */
  patience: number;
}

const form = "Content-Type: application/x-www-form-urlencoded\r\n";
const json = "Content-Type: application/json\r\n";
const suggest = "POST /v1/projects/title-genre/suggest HTTP/1.1\r\nHost: a\r\n";
const batch = "POST /v1/projects/title-genre/suggest-batch HTTP/1.1\r\nHost: a\r\n";
const reconcile = "POST /reconcile HTTP/1.1\r\nHost: a\r\n";
const whole = (head: string, body: string) =>
  `${head}Connection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Kinds of attacks, by what is wrong with them. */
const attacks: Readonly<Record<string, (random: RandomGenerator) => Attack>> = {
  "a body cut off": () => ({
    parts: [`${suggest}${form}Content-Length: 5000\r\n\r\ntext=${"a".repeat(100)}`],
    patience: 0,
  }),
  "a body that stops": () => ({
    parts: [`${batch}${json}Content-Length: 500\r\n\r\n{"documents":[`],
    patience: 30,
  }),
  "a huge body that is announced": () => ({
    parts: [`${suggest}${form}Content-Length: 100000000\r\n\r\ntext=`, "a".repeat(65_536)],
    patience: 0,
  }),
  "a huge body in chunks": () => ({
    parts: [
      `${batch}${json}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array<string>(20).fill(`10000\r\n${"[".repeat(65_536)}\r\n`),
    ],
    patience: 100,
  }),
  "no JSON": () => ({ parts: [whole(batch + json, '{"documents": [{"text": "a"')], patience: 2000 }),
  "JSON of another shape": () => ({
    parts: [whole(batch + json, '{"documents": {"text": null}}')],
    patience: 2000,
  }),
  "JSON that goes deep": () => ({
    parts: [whole(batch + json, `{"documents":${"[".repeat(20_000)}${"]".repeat(20_000)}}`)],
    patience: 2000,
  }),
  "keys of objects themselves": () => ({
    parts: [whole(batch + json, '{"__proto__":{"a":1},"constructor":{"prototype":{}},"documents":[]}')],
    patience: 2000,
  }),
  "bytes of no text": (random) => ({
    parts: [Uint8Array.from({ length: 200 }, () => randomIndex(256, random))],
    patience: 2000,
  }),
  "wrong percent signs": () => ({
    parts: [whole(suggest + form, "text=%zz%&limit=%00&&&=")],
    patience: 2000,
  }),
  "queries that are no JSON": () => ({ parts: [whole(reconcile + form, "queries=%7B%22a")], patience: 2000 }),
  "a long address": () => ({
    parts: [`GET /${"a".repeat(15_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`],
    patience: 2000,
  }),
  "too many headers": () => ({
    parts: ["GET /health HTTP/1.1\r\n", "X: a\r\n".repeat(5000)],
    patience: 2000,
  }),
  "an unknown method": () => ({ parts: ["BREW /v1 HTTP/1.1\r\n\r\n"], patience: 2000 }),
  "letters that come one by one": () => ({
    parts: [...`${suggest}${form}Content-Length: 50\r\n\r\ntext=`],
    patience: 20,
  }),
  "a title of signs": (random) => ({
    parts: [
      whole(
        suggest + form,
        `text=${encodeURIComponent(String.fromCharCode(...Array.from({ length: 300 }, () => randomIndex(0xd800, random))))}`,
      ),
    ],
    patience: 2000,
  }),
};

/** Attacks a service once, in a way drawn at random; resolves when the connection is closed by either side. */
export function attack(port: number, random: RandomGenerator): Promise<void> {
  const kinds = Object.values(attacks);
  const { parts, patience } = kinds[randomIndex(kinds.length, random)](random);
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let hangUp: NodeJS.Timeout | undefined;
    socket
      .on("error", () => undefined)
      .on("close", () => {
        clearTimeout(hangUp);
        resolve();
      });
    socket.resume();
    for (const part of parts.slice(0, -1)) socket.write(part);
    socket.write(parts[parts.length - 1], () => {
      hangUp = setTimeout(() => socket.destroy(), patience);
    });
  });
}
