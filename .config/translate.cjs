const { transform } = require("sucrase");

/**
 * TypeScript as the JavaScript that runs. Types are checked by `npm run types`, and a line stays the line that it was.
 *
 * @param {string} source
 * @param {import("sucrase").Options} options
 */
const translate = (source, options) =>
  transform(source, {
    jsxRuntime: "automatic",
    production: true,
    // The language as written: whatever runs this knows ES2022.
    disableESTransforms: true,
    ...options,
  });

/** For webpack. */
module.exports = function load(source) {
  const file = this.resourcePath;
  const { code, sourceMap } = translate(source, {
    transforms: ["typescript", "jsx"],
    filePath: file,
    ...(this.sourceMap && { sourceMapOptions: { compiledFilename: file } }),
  });
  this.callback(null, code, sourceMap && { ...sourceMap, sourcesContent: [source] });
};

/** For Jest. */
module.exports.process = (source, file) => ({
  code: translate(source, { transforms: ["typescript", "jsx", "imports"], filePath: file }).code,
});
