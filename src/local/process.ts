import { get } from 'node:http';
import { dirname } from 'node:path';
import { Daemon } from './daemon.js';
import { makeFolder, projectFolder } from './files.js';
import type { StopStep } from './running.js';

export interface ProcessOptions {
  name: string;
  /** A JavaScript file of ours: `dist/src/main.js`. */
  entry: string;
  args?: string[];
  /** Beside our own environment. */
  env: NodeJS.ProcessEnv;
  healthUrl: string;
  /** What counts as ready; status 200 when left out. */
  isHealthy?: (status: number) => boolean;
  logFile: string;
  recordFile?: string;
  /** Node's own flags. */
  nodeArgs?: string[];
  withinMs?: number;
  log?: (line: string) => void;
}

/** It answers the requests it has; then it has had its time. */
export const PROCESS_STOP: readonly StopStep[] = [
  ['SIGTERM', 30_000],
  ['SIGKILL', 5_000],
];
/** One whose parent was killed has nobody left to serve. */
export const ORPHAN_STOP: readonly StopStep[] = [
  ['SIGTERM', 2_000],
  ['SIGKILL', 5_000],
];

/** Starts one of our own processes on the Node that runs us, and waits until its health URL answers. */
export async function startProcess(options: ProcessOptions): Promise<Daemon> {
  makeFolder(dirname(options.logFile));
  const daemon = await Daemon.launch({
    name: options.name,
    command: process.execPath,
    args: [...(options.nodeArgs ?? []), options.entry, ...(options.args ?? [])],
    cwd: projectFolder(), // where config/ is found
    env: { ...process.env, ...options.env },
    logFile: options.logFile,
    recordFile: options.recordFile,
    onLine: options.log,
    stopSteps: PROCESS_STOP,
  });
  const isHealthy = options.isHealthy ?? ((status: number) => status === 200);
  await daemon.untilReady(() => answers(options.healthUrl, isHealthy), options.withinMs ?? 60_000);
  return daemon;
}

/** Asked on a connection of its own, so that none is left open when the process is to stop. */
function answers(url: string, isHealthy: (status: number) => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      resolve(isHealthy(response.statusCode ?? 0));
    });
    request.once('timeout', () => request.destroy());
    // Nobody listens yet. Whoever asks gives up in the end, and shows the log.
    request.once('error', () => resolve(false));
    request.once('close', () => resolve(false)); // destroyed before an answer
  });
}
