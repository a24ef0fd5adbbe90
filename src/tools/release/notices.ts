import type { LicenceText } from "./licences";
import { authorOf, licenceOf, licenceTexts } from "./licences";
import type { ShippedPackage } from "./shipped";

const head = `# Third-party notices

What \`dist/\`, the workbench page and the command line can contain besides this project's own code, written by \`npm run generate\` from
\`package-lock.json\` and the packages themselves. A build contains a part of it. Each package comes under the licence that is named, whose
text stands below with the number given.

Not contained, but loaded by the pane from Microsoft's own address: Office.js.
`;

const tick = "`";
const fence = tick.repeat(3);

/** The same words count as the same text, however they are broken into lines and quoted. */
const sameness = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"'‘’`*_>]/g, "")
    .replace(/\s+/g, " ");

interface Noticed {
  readonly shipped: ShippedPackage;
  readonly texts: readonly LicenceText[];
}

/** The notice file as Markdown: every package with its licence and copyright lines, then each licence's text once. */
export function noticeFile(packages: readonly ShippedPackage[]): string {
  const noticed = packages.map((shipped) => ({ shipped, texts: licenceTexts(shipped) }));
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  for (const { text } of noticed.flatMap((one) => one.texts)) {
    const same = sameness(text);
    if (!numbers.has(same)) numbers.set(same, texts.push(text));
  }
  const numberOf = ({ text }: LicenceText): string => String(numbers.get(sameness(text)));
  const entry = ({ shipped, texts: own }: Noticed): string => {
    const given = own.map(numberOf);
    const licence = licenceOf(shipped);
    const usual = noticed.find(
      (one) => one.texts.length === 1 && licenceOf(one.shipped) === licence,
    );
    const text =
      given.length > 0
        ? `text ${given.join(", ")}`
        : `comes without a text; the usual one is text ${numberOf(usual!.texts[0]!)}`;
    const lines =
      own.length > 0 ? own.flatMap(({ notices }) => notices) : [`Author: ${authorOf(shipped)}`];
    return [
      `- **${shipped.name}** ${shipped.version}: ${licence}, ${text}`,
      ...lines.map((line) => `  - ${tick}${line.replaceAll(tick, "'")}${tick}`),
    ].join("\n");
  };
  const fenced = texts.map(
    (text, index) => `## Text ${index + 1}\n\n${fence}text\n${text}\n${fence}\n`,
  );
  return [head, ...noticed.map(entry), "", fenced.join("\n")].join("\n");
}
