import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Server as SocketServer } from "node:net";
import sirv from "sirv";

/** This machine only: what is served here is nobody else's business. */
export const host = "127.0.0.1";

/** What the pages' own content security policy, which stands in a `<meta>`, cannot say. */
const pageHeaders = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export interface Served {
  readonly folder: string;
  /** What goes along with a file, by its path below the folder. */
  readonly headers: (path: string) => Readonly<Record<string, string>>;
}

/** Answers with the files of static folders, each under a path that begins and ends with a slash. */
export function staticFiles(folders: Readonly<Record<string, Served>>): RequestListener {
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([at, { folder, headers }]) => ({
      at,
      headers,
      files: sirv(folder, { dev: true, etag: true }),
    }));
  return (request, response) => {
    const notFound = (): void => void response.writeHead(404).end("Not found");
    const url = request.url ?? "/";
    const mount = mounts.find(({ at }) => url.startsWith(at));
    if (!mount) {
      notFound();
      return;
    }
    request.url = url.slice(mount.at.length - 1);
    const headers = mount.headers(request.url.replace(/[?#].*/, ""));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    mount.files(request, response, notFound);
  };
}

/** A page of this machine's own. */
export const page = (folder: string): Served => ({ folder, headers: () => pageHeaders });

export function createStaticServer(folders: Readonly<Record<string, Served>>): Server {
  return createServer(staticFiles(folders));
}

/** Starts to listen on a port, or on the first free one of the `tries` from there on. */
export async function listen(server: SocketServer, port: number, tries = 1): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" && tries > 1) return listen(server, port + 1, tries - 1);
    if (code === "EADDRINUSE") throw new Error(`Port ${port} is in use.`);
    if (code === "EACCES") throw new Error(`Port ${port} is not open to you.`);
    throw error;
  }
}
