import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createStaticServer, host, listen, page } from "../../src/tools/serve";

const folder = mkdtempSync(path.join(tmpdir(), "aec-serve-"));
const pages = path.join(folder, "pages");
const files = path.join(folder, "files");
for (const name of [pages, files]) mkdirSync(name);
writeFileSync(path.join(pages, "index.html"), "<p>page</p>");
writeFileSync(path.join(files, "functions.json"), "{}");
writeFileSync(path.join(folder, "secret.txt"), "secret");
const server = createStaticServer({ "/": page(pages), "/excel/": page(files) });
let port = 0;

beforeAll(async () => {
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it stands: `fetch` would resolve the dots away. */
function get(at: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path: at }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    sent.on("error", reject).end();
  });
}

const portOf = (of: Server): number => (of.address() as AddressInfo).port;

test("each folder is served under its own path, whatever the query", async () => {
  expect((await get("/")).body).toBe("<p>page</p>");
  expect((await get("/excel/functions.json?v=1")).body).toBe("{}");
  expect((await get("/functions.json")).status).toBe(404);
});

test.each([
  "/../secret.txt",
  "/excel/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/excel/..%2fsecret.txt",
])("%s does not leave the folder", async (at) => {
  const reply = await get(at);
  expect(reply.status).toBe(404);
  expect(reply.body).not.toContain("secret");
});

test.each(["/", "/nowhere"])(
  "%s comes with the headers that a page cannot set itself",
  async (at) => {
    const { headers } = await get(at);
    expect(headers).toMatchObject({
      "content-security-policy": "frame-ancestors 'self'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  },
);

test("it listens on this machine only", () => {
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
});

test("a port in use is passed over, or named when the user insisted on it", async () => {
  const other = createServer();
  const next = await listen(other, port, 50);
  expect(next).toBeGreaterThan(port);
  expect(portOf(other)).toBe(next);
  other.close();
  await expect(listen(createServer(), port)).rejects.toThrow(`Port ${port} is in use`);
});
