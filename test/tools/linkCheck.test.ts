import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkLinks, type CheckedLink } from "../../tools/linkCheck.js";

let server: Server;
let base: string;
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    switch (request.url) {
      case "/there":
        return response.end("a page");
      case "/moved":
        return response.writeHead(301, { location: "/there" }).end();
      case "/no-heads":
        return response.writeHead(request.method === "HEAD" ? 405 : 200).end();
      case "/around":
        return response.writeHead(302, { location: "/around" }).end();
      case "/hangs":
        return;
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function check(...paths: string[]): Promise<CheckedLink[]> {
  const addresses = paths.map((path) => `${base}${path}`);
  const checked: CheckedLink[] = [];
  for await (const link of checkLinks(addresses, { timeoutMs: 1000, pauseMs: 1 })) checked.push(link);
  return checked;
}

describe("checkLinks", () => {
  it("tells pages that are there from those that are not, one request after the other", async () => {
    expect(await check("/there", "/gone")).toEqual([
      { address: `${base}/there`, works: true, answer: "200" },
      { address: `${base}/gone`, works: false, answer: "404" },
    ]);
    expect(asked).toEqual(["HEAD /there", "HEAD /gone"]);
  });

  it("says where a page has moved to, and that one moves in a circle", async () => {
    const [moved, around] = await check("/moved", "/around");
    expect(moved).toMatchObject({ works: true, answer: `200, moved to ${base}/there` });
    expect(around).toMatchObject({
      works: false,
      answer: expect.stringContaining("redirect count exceeded"),
    });
  });

  it("asks for the page where a host gives no heads", async () => {
    expect(await check("/no-heads")).toMatchObject([{ works: true, answer: "200" }]);
    expect(asked).toEqual(["HEAD /no-heads", "GET /no-heads"]);
  });

  it("gives a host up that does not answer, and goes on", async () => {
    const [hanging, there] = await check("/hangs", "/there");
    expect(hanging.works).toBe(false);
    expect(hanging.answer).toBe("no answer in 1 s");
    expect(there.works).toBe(true);
  });

  it("stops where the host cannot be reached", async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(check("/there")).rejects.toThrow(`unreachable address: ${base}/there (ECONNREFUSED`);
  });
});
