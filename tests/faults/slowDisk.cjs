/**
 * Loaded before the command line: writes in small pieces, names each step of replacing a file on file descriptor 3, and waits
 * at the one that AEC_WAIT_AT names ("written 2"), so that a test can end the process or change the file just there.
 */
const fs = require("node:fs");

const { openSync, writeSync, fsyncSync, renameSync } = fs;
const [waitAt, milliseconds] = [process.env.AEC_WAIT_AT, Number(process.env.AEC_WAIT)];
const temporary = new Set();
const taken = {};

function step(name) {
  taken[name] = (taken[name] ?? 0) + 1;
  const now = `${name} ${taken[name]}`;
  writeSync(3, `${now}\n`);
  if (now === waitAt) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
}

fs.openSync = (path, flags, mode) => {
  const file = openSync(path, flags, mode);
  if (String(path).endsWith(".tmp")) {
    temporary.add(file);
    step("opened");
  }
  return file;
};
fs.writeSync = (file, bytes, at) => {
  if (!temporary.has(file)) return writeSync(file, bytes, at);
  const written = writeSync(file, bytes, at, Math.min(1_000, bytes.length - at));
  step("written");
  return written;
};
fs.fsyncSync = (file) => {
  fsyncSync(file);
  step("synced");
};
fs.renameSync = (from, to) => {
  renameSync(from, to);
  step("renamed");
};
