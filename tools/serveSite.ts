import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { createSecureServer } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { extname, join, sep } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { repositoryRoot } from "../loaders/paths.js";
import { certificate } from "./certificate.js";

/** A built site that is being served. */
export interface Site {
  /** Absolute path of the folder. */
  folder: string;
  /** Address of its first page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const types: Partial<Record<string, string>> = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

const packed = promisify(gzip);
/** What static hosts send packed: all that is text, and WebAssembly. */
const isPacked = /^text|json|javascript|svg|wasm/;

/** What is needed of a request and of its response, in HTTP/1.1 and HTTP/2. */
type Request = Pick<IncomingMessage, "url" | "method">;
type Response = Writable & { writeHead(status: number, headers: OutgoingHttpHeaders): Response };

/** Answers a request with a file, or with 404 for null. */
type Answer = (request: Request, response: Response, file: string | null) => Promise<void>;

/**
 * Serves a folder on a free port of this machine as a plain static host does: files by their exact names, `index.html`
 * for a folder, 404 for the rest, and no headers but the type and the length.
 *
 * @param folder absolute path; the built site of the repository if not given
 * @param options.compressed true for a host that packs what it sends (gzip), as nearly all do
 * @param options.http2 true for a host that speaks HTTP/2, as nearly all do, by a certificate of its own
 * @throws where the folder has no index.html
 */
export async function serveSite(
  folder: string = join(repositoryRoot, "dist"),
  { compressed = false, http2 = false } = {},
): Promise<Site> {
  if (!(await isFile(join(folder, "index.html")))) {
    throw new Error(`missing site: ${folder} (expected index.html there, after: npm run build)`);
  }
  const send = compressed ? packedSender() : sendFile;
  const listener = (request: Request, response: Response) => {
    answer(folder, request, response, send).catch((error: unknown) => response.destroy(error as Error));
  };
  const pem = http2 ? await certificate() : "";
  const server = http2 ? createSecureServer({ key: pem, cert: pem }, listener) : createServer(listener);
  const connections = new Set<Socket>();
  server.on(http2 ? "secureConnection" : "connection", (connection: Socket) => {
    connections.add(connection);
    connection.once("close", () => connections.delete(connection));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    url: `${http2 ? "https" : "http"}://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        for (const connection of connections) connection.destroy();
      }),
  };
}

async function answer(folder: string, request: Request, response: Response, send: Answer): Promise<void> {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const path = join(folder, decodeURIComponent(pathname));
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    return send(request, response, null);
  }
  if (pathname.endsWith("/")) return send(request, response, join(path, "index.html"));
  if (await isFile(join(path, "index.html"))) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  return send(request, response, path);
}

async function sendFile(request: Request, response: Response, file: string | null): Promise<void> {
  const stats = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !stats?.isFile()) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, { "Content-Type": typeOf(file), "Content-Length": stats.size });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

/** Sends text packed, each file packed once. */
function packedSender(): Answer {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response, file) => {
    if (file === null || !isPacked.test(typeOf(file)) || !(await isFile(file)))
      return sendFile(request, response, file);
    let content = kept.get(file);
    if (!content) kept.set(file, (content = readFile(file).then((whole) => packed(whole))));
    const body = await content;
    response
      .writeHead(200, {
        "Content-Type": typeOf(file),
        "Content-Encoding": "gzip",
        "Content-Length": body.length,
      })
      .end(request.method === "HEAD" ? undefined : body);
  };
}

function typeOf(file: string): string {
  return types[extname(file)] ?? "application/octet-stream";
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
