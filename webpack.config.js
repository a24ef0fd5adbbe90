const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const hashed = "[name].[contenthash:12].js";
const here = (...parts) => path.join(__dirname, ...parts);

/**
 * The pages' content security policy. The hash is that of an empty `<style>`, which Fluent UI makes and fills rule by rule;
 * no inline script or style runs. Office.js must come from Microsoft's own address.
 */
const policy = ({ scripts = "", styles = "" }) =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='${styles}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The style sheet that the grid's pop-up messages (sonner, inside Univer) bring as one `<style>`. */
const messageStyles = " 'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

/** What both pages share. Types are checked by `npm run types`, so that a build only translates. */
const common = (name, folder, mode) => ({
  name,
  mode,
  target: ["web", "es2022"],
  // Not one of the kinds of source map that use eval, which the policy forbids.
  devtool: mode === "development" ? "cheap-module-source-map" : false,
  output: {
    path: folder,
    publicPath: "auto",
    clean: true,
    filename: hashed,
    chunkFilename: hashed,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } },
  module: {
    rules: [
      { test: /\.tsx?$/, include: here("src"), loader: here(".config/translate.cjs") },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [new MiniCssExtractPlugin({ filename: "[name].[contenthash:12].css" })],
  // A limit on sizes is a test's business: tests/build.
  performance: false,
  // Where nothing is kept, writing it would be a fifth of a build.
  cache: process.env.CI ? false : { type: "filesystem", cacheDirectory: here("build/cache") },
});

/** The static files that Excel loads: the pane with the custom functions in one page, as the shared runtime wants it. */
function excel(mode) {
  const base = common("excel", here("dist"), mode);
  return {
    ...base,
    entry: {
      functions: here("src/hosts/excel/functions.ts"),
      // The pane uses the functions' modules as they are loaded, so both see one session.
      taskpane: { import: here("src/app/excel.tsx"), dependOn: "functions" },
    },
    output: {
      ...base.output,
      // The manifest names this file; the page asks for it with its hash, so that no cache mixes two builds.
      chunkFilename: "[name].[contenthash:8].js",
      filename: ({ chunk }) =>
        chunk.name === "functions" ? "functions.js?[contenthash:12]" : hashed,
    },
    optimization: {
      // Shortening the spreadsheet engine's names is worth its time, rewriting its code is not.
      minimizer: [
        new MinimizerPlugin({ test: /^engine\./, minimizerOptions: { compress: false } }),
        "...",
      ],
      // What is loaded for copies stays together: the first script carries a line for every file that there is.
      splitChunks: {
        // Few files: what tabs share of less than this compresses better as a part of each.
        minSize: 60_000,
        chunks: (chunk) => !chunk.canBeInitial() && !["copy", "engine"].includes(chunk.name),
      },
    },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        template: here("assets/taskpane.html"),
        filename: "taskpane.html",
        // The template puts the scripts where they belong.
        inject: false,
        policy: policy({ scripts: " https://appsforoffice.microsoft.com" }),
      }),
      new CopyPlugin({
        patterns: [
          { from: here("assets/icon-*.png"), to: "assets/[name][ext]" },
          { from: here("assets/commands/*.png"), to: "assets/commands/[name][ext]" },
          { from: here("assets/shortcuts*.json"), to: "[name][ext]" },
          { from: here("assets/functions*.json"), to: "[name][ext]" },
          { from: here("assets/help.css"), to: "assets/help.css" },
        ],
      }),
    ],
  };
}

/** The spreadsheet in a page, for trying and testing without Excel. */
function workbench(mode) {
  const base = common("workbench", here("build/workbench"), mode);
  return {
    ...base,
    entry: { workbench: here("src/hosts/workbench/main.tsx") },
    // The machine that builds this page is the one that shows it: smaller files would only make its first start longer.
    optimization: { minimize: false },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        template: here("assets/workbench.html"),
        favicon: here("assets/icon-32.png"),
        policy: policy({ styles: messageStyles }),
      }),
    ],
  };
}

module.exports = (_environment, { mode = "production" }) => [excel(mode), workbench(mode)];
