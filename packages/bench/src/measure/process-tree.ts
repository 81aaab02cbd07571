import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a program and of all that it started, at one moment, in MB. */
export interface TreeMemory {
  /** Highest that the largest process ever held (`VmHWM`). */
  readonly largest: number;
  /**
   * What all processes hold together (`VmRSS`). A page that several of them share, such as the code of Node.js, counts
   * once for each: an upper bound.
   */
  readonly sum: number;
}

/**
 * Reads the memory of a process and of its descendants, from Linux' `/proc` (proc(5)).
 * @param pid the process at the top; what has ended meanwhile counts nothing.
 */
export function treeMemory(pid: number): TreeMemory {
  let largest = 0;
  let sum = 0;
  for (const one of descendants(pid)) {
    const status = readText(`/proc/${one}/status`);
    largest = Math.max(largest, megabytes(status, 'VmHWM'));
    sum += megabytes(status, 'VmRSS');
  }
  return { largest, sum };
}

/**
 * Processor time that a process, its descendants and their ended children have used, in seconds. Measured in ticks of the
 * kernel's clock, a hundredth of a second each.
 */
export function treeCpu(pid: number): number {
  return descendants(pid).reduce((total, one) => total + cpuTicks(readText(`/proc/${one}/stat`)) / 100, 0);
}

/** A process and all that descend from it, itself first. */
export function descendants(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(descendants)];
}

function childrenOf(pid: number): number[] {
  const threads = readFolder(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readText(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((word) => word !== '')
      .map(Number),
  );
}

/** utime, stime, cutime and cstime. The name of the program, in brackets, may hold anything, so what follows it is read. */
function cpuTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
}

function megabytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // It ended between two looks.
  }
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
