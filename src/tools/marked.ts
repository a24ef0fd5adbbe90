/** Puts what is generated between its two marks in a file that people write. */
export function withMarked(file: string, name: string, content: string): string {
  const begin = `<!-- ${name}: written by \`npm run generate\` -->`;
  const end = `<!-- /${name} -->`;
  const from = file.indexOf(begin);
  const to = file.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`The file needs the lines "${begin}" and "${end}" around what is generated.`);
  }
  // Formatters would pad the columns, and each new line would touch every one.
  const kept = `<!-- prettier-ignore-start -->\n${content}\n<!-- prettier-ignore-end -->`;
  return `${file.slice(0, from)}${begin}\n\n${kept}\n\n${file.slice(to)}`;
}
