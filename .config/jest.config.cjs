const path = require("node:path");

/** Unit, property, contract and golden tests. Types are checked by `tsc`, so files are only transpiled here. */
module.exports = {
  rootDir: path.resolve(__dirname, ".."),
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testEnvironment: "node",
  // The spreadsheet engine takes seconds to load where the machine is busy.
  testTimeout: 60_000,
  // The spreadsheet engine is CommonJS, but some of what it requires is not.
  transformIgnorePatterns: [
    "/node_modules/(?!(nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    "^@fluentui/react-icons$": "<rootDir>/tests/support/icons.js",
    // Its modules are not CommonJS; each comes with a copy that is.
    "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js",
    // A dynamic import names the file that Node will load.
    "^(\\./(?:headless|commands/\\w+))\\.js$": "$1",
  },
  transform: {
    "^.+\\.(tsx?|js)$": [
      "<rootDir>/.config/translate.cjs",
      // Another translator's work is not to be taken from Jest's cache.
      { version: require("sucrase/package.json").version },
    ],
  },
};
