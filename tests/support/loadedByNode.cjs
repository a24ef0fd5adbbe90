/**
 * Has Node itself load a package, once for all files of tests that a worker runs, where Jest would load it anew for each of them.
 * For packages without a page, whose state belongs to what is made from them.
 */
module.exports = {
  process: (_source, file) => ({
    code: `module.exports = process.getBuiltinModule("node:module").createRequire(__filename)(${JSON.stringify(file)});`,
  }),
};
