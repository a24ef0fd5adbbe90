/** Where Excel on the web lives: the pane's page stands in a frame within frames of these. */
const excelOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://*.onedrive.com",
  "https://onedrive.live.com",
];

type Headers = Readonly<Record<string, string>>;

/** Read by Excel on the web from pages of Microsoft's. Their names stay from build to build, as those of the next do. */
const readable: Headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
const fresh: Headers = { "Cache-Control": "no-cache" };

/** Files by their path from the folder of the add-in, each in full: what `*` may stand for differs from server to server. */
const ofFiles: Readonly<Record<string, Headers>> = {
  "/taskpane.html": fresh,
  "/help.html": fresh,
  "/help.zh.html": fresh,
  "/functions.js": fresh,
  "/functions.json": readable,
  "/functions.zh.json": readable,
  "/shortcuts.json": readable,
  "/shortcuts.zh.json": readable,
};

/**
 * What a web server is to send along with every file that Excel loads: what the pages' own policy, which stands in a `<meta>`,
 * cannot say.
 */
const ofAll: Headers = {
  "Content-Security-Policy": `frame-ancestors 'self' ${excelOnTheWeb.join(" ")}`,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The headers of one file. */
export function headersFor(path: string): Headers {
  return { ...ofAll, ...ofFiles[path] };
}

/** The same as a `_headers` file, which Cloudflare Pages, Netlify and others read; its paths begin at the site's root. */
export function headersFile(base: URL): string {
  const rules = Object.entries({ "/*": ofAll, ...ofFiles });
  const blocks = rules.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base.pathname.replace(/\/$/, "")}${path}`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
