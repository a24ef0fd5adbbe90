/** What only LibreOffice can show: `npm run libreoffice`, where it is installed. The rest of the tests do without it. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["**/*.libreoffice.ts"],
};
