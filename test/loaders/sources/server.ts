import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server on the loopback interface. */
export interface Loopback {
  /** Address of a path on the server. */
  url: (path: string) => string;
  /** Paths asked for so far. */
  requests: string[];
  close: () => Promise<void>;
}

/** Starts a server on a free port that answers with the handler. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<Loopback> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(request, response, requests.length);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** An address of a port on which nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = await serve(() => undefined);
  const url = server.url("/closed.csv");
  await server.close();
  return url;
}
