#!/usr/bin/env node
import { chooseLanguage } from "./language";
import { run } from "./program";
import { failureOf } from "./workbookFile";

let isLost = false;

// Nobody else would notice: what is printed to a disk that is full is gone without a word.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the lines may have seen enough of them.
  if (error.code === "EPIPE" || isLost) return;
  isLost = true;
  console.error(failureOf("stdout", error, chooseLanguage(undefined)).message);
  process.exitCode = 1;
});

void run(process.argv).then((status) => {
  process.exitCode = isLost ? 1 : status;
});
