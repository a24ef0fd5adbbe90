import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { distFolder, noticesName, root, workbenchFolder } from "./paths";
import { contentsOf } from "./sizes";

type Name = "excel" | "workbench";
type Mode = "production" | "development";
type ConfigurationOf = (environment: unknown, argv: { mode: Mode }) => Configuration[];

function configurationOf(name: Name, mode: Mode): Configuration {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration file is read as webpack reads it
  const all = (require(path.join(root, "webpack.config.js")) as ConfigurationOf)({}, { mode });
  const found = all.find((configuration) => configuration.name === name);
  if (!found) throw new Error(`webpack.config.js has no configuration "${name}".`);
  return found;
}

/** The files that webpack took modules from, those that it joined into one among them. */
function filesOf(modules: readonly webpack.StatsModule[] = []): readonly string[] {
  return modules.flatMap(({ nameForCondition, modules: joined }) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...filesOf(joined),
  ]);
}

/** The names of the packages that webpack took modules from. */
function packagesIn(stats: webpack.Stats): readonly string[] {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    cachedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const names = filesOf(modules).flatMap((file) => {
    const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
    return name === undefined ? [] : [name.replaceAll("\\", "/")];
  });
  return [...new Set(names)].sort();
}

const problemsOf = (stats: webpack.Stats): string =>
  stats.toString({ all: false, errors: true, errorDetails: false });

/** Builds one of the pages for development, and again after each change; `built` hears of every time, and of what is wrong. */
export function watch(name: Name, built: (problems: string | undefined) => void): void {
  webpack(configurationOf(name, "development")).watch({}, (error, stats) => {
    if (error) built(error.message);
    else built(stats?.hasErrors() ? problemsOf(stats) : undefined);
  });
}

/**
 * Builds one of the two web pages for production, with a message per problem if it cannot. Beside it come a list of the packages
 * in it, of what is loaded when, and of what each script is made from.
 *
 * @param fresh Whether to leave what earlier builds kept aside.
 */
export async function bundle(name: Name, fresh = false): Promise<void> {
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const compiler = webpack(
      { ...configurationOf(name, "production"), ...(fresh && { cache: false }) },
      (error, result) => {
        // Closing writes the cache that makes the next build quick.
        compiler?.close(() =>
          result ? resolve(result) : reject(error ?? new Error("No result.")),
        );
      },
    );
  });
  if (stats.hasErrors()) throw new Error(problemsOf(stats));
  const packages = JSON.stringify(packagesIn(stats), null, 2);
  writeFileSync(path.join(root, `build/${name}-packages.json`), packages);
  copyFileSync(
    path.join(root, noticesName),
    path.join(name === "excel" ? distFolder : workbenchFolder, noticesName),
  );
  // What is loaded when, for the tests of sizes.
  const chunks = stats.toJson({ all: false, chunks: true, chunkOrigins: true, chunkGroups: true });
  writeFileSync(path.join(root, `build/${name}-chunks.json`), JSON.stringify(chunks));
  const { chunks: filled = [] } = stats.toJson({
    all: false,
    chunks: true,
    chunkModules: true,
    dependentModules: true,
    nestedModules: true,
    cachedModules: true,
    chunkModulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const contents = JSON.stringify(contentsOf(filled));
  writeFileSync(path.join(root, `build/${name}-contents.json`), contents);
}
