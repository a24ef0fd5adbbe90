import { writeFileSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { root } from "./paths";

type Name = "excel" | "workbench";
type ConfigurationOf = (environment: unknown, argv: { mode: "production" }) => Configuration[];

function configurationOf(name: Name): Configuration {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration file is read as webpack reads it
  const all = (require(path.join(root, "webpack.config.js")) as ConfigurationOf)(
    {},
    {
      mode: "production",
    },
  );
  const found = all.find((configuration) => configuration.name === name);
  if (!found) throw new Error(`webpack.config.js has no configuration "${name}".`);
  return found;
}

/** Builds one of the two web pages for production, with a message per problem if it cannot. */
export async function bundle(name: Name): Promise<void> {
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const compiler = webpack(configurationOf(name), (error, result) => {
      // Closing writes the cache that makes the next build quick.
      compiler?.close(() => (result ? resolve(result) : reject(error ?? new Error("No result."))));
    });
  });
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ all: false, errors: true, errorDetails: false }));
  }
  // What is loaded when, for the tests of sizes.
  const chunks = stats.toJson({ all: false, chunks: true, chunkOrigins: true, chunkGroups: true });
  writeFileSync(path.join(root, `build/${name}-chunks.json`), JSON.stringify(chunks));
}
