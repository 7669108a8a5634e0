import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** An answer of a service. */
export interface Reply {
  status?: number;
  type: string;
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with one request. */
export type Fault = "429" | "503" | "500" | "truncated" | "half JSON" | "captcha" | "broken off" | "log-in";

/** A service as its documentation describes it. */
export type Service = (url: URL, request: IncomingMessage) => Reply;

/** A server on this machine that answers as a service does. */
export interface Loopback {
  address: string;
  /** Paths and parameters of all requests so far. */
  requests: string[];
  /** User agents of all requests so far. */
  agents: Set<string>;
  close(): Promise<void>;
}

/** Starts one. @param fault what goes wrong with a request, by its number from 0 */
export async function startLoopback(
  service: Service,
  fault: (request: number, url: URL) => Fault | undefined = () => undefined,
): Promise<Loopback> {
  const [requests, agents] = [[] as string[], new Set<string>()];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    requests.push(`${url.pathname}${url.search}`);
    agents.add(request.headers["user-agent"] ?? "");
    const failing = fault(requests.length - 1, url);
    if (failing) fail(failing, response, () => service(url, request));
    else send(service(url, request), request, response);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    agents,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  { status = 200, type, body, headers }: Reply,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const packs = /\bgzip\b/.test(String(request.headers["accept-encoding"])) && !/gzip|octet/.test(type);
  const bytes = packs ? gzipSync(body, { level: 1 }) : Buffer.from(body);
  response.writeHead(status, {
    "content-type": type,
    "content-length": bytes.length,
    ...(packs && { "content-encoding": "gzip" }),
    ...headers,
  });
  response.end(bytes);
}

const page = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>Are you a person?</body></html>`;

function fail(fault: Fault, response: ServerResponse, reply: () => Reply): void {
  switch (fault) {
    case "429":
    case "503":
      response
        .writeHead(Number(fault), { "retry-after": "0", "content-type": "text/plain" })
        .end("Slow down");
      return;
    case "500":
      response.writeHead(500, { "content-type": "text/html" }).end(page("Server error"));
      return;
    case "captcha":
      response.writeHead(200, { "content-type": "text/html" }).end(page("Just a moment..."));
      return;
    case "log-in":
      response.writeHead(200, { "content-type": "application/json" }).end(page("Log in"));
      return;
    case "half JSON": {
      const body = Buffer.from(reply().body);
      response.writeHead(200, { "content-type": "application/json" }).end(body.subarray(0, body.length / 2));
      return;
    }
    case "truncated": {
      const body = Buffer.from(reply().body);
      response.writeHead(200, { "content-length": body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    }
    case "broken off":
      response.destroy();
  }
}
