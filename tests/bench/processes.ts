import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** How a process went: its time in milliseconds, and the most memory that it took in MB (undefined where that cannot be told). */
export interface Went {
  readonly time: number;
  readonly memory: number | undefined;
}

/** The most memory that the process and those that it started have taken so far, which only Linux tells. */
function peakOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const own = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap(
      (task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").match(/\d+/g) ?? [],
    );
    const theirs = children.map((child) => peakOf(Number(child)));
    return Math.max(own, ...theirs.map((peak) => peak ?? 0));
  } catch {
    return undefined;
  }
}

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Went> {
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...environment },
  });
  const errors: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => errors.push(part));
  let memory: number | undefined;
  const watch = setInterval(() => {
    memory = Math.max(memory ?? 0, peakOf(child.pid!) ?? 0) || undefined;
  }, 20);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(watch);
  const time = performance.now() - start;
  if (code !== 0) {
    throw new Error(`${program} ended with ${code}: ${Buffer.concat(errors).toString().trim()}`);
  }
  return { time, memory };
}

/** Where LibreOffice is; undefined on a machine without it. */
export function libreOffice(): string | undefined {
  return ["soffice", "libreoffice"].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  );
}
