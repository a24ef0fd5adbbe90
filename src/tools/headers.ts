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

interface HeaderRule {
  /** From the folder of the add-in; `*` stands for any text. */
  readonly path: string;
  readonly headers: Headers;
}

/** Cross-origin, because Excel on the web reads these files from pages of Microsoft's. */
const readable: Headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
const fresh: Headers = { "Cache-Control": "no-cache" };

/**
 * What a web server is to send along with the files that Excel loads: what the pages' own policy, which stands in a `<meta>`,
 * cannot say, and how long a copy may be kept.
 */
const rules: readonly HeaderRule[] = [
  {
    path: "/*",
    headers: {
      "Content-Security-Policy": `frame-ancestors 'self' ${excelOnTheWeb.join(" ")}`,
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  },
  { path: "/*.html", headers: fresh },
  { path: "/functions.js", headers: fresh },
  { path: "/functions*.json", headers: readable },
  { path: "/shortcuts*.json", headers: readable },
];

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}

/** The headers of one file, by its path from the folder of the add-in. */
export function headersFor(path: string): Headers {
  const own = rules.filter((rule) => matches(rule.path, path));
  return Object.assign({}, ...own.map(({ headers }) => headers)) as Headers;
}

/** The same as a `_headers` file, which Cloudflare Pages, Netlify and others read; its paths begin at the site's root. */
export function headersFile(base: URL): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base.pathname.replace(/\/$/, "")}${path}`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
