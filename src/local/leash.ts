import { spawn } from 'node:child_process';

// A closed pipe is the one thing that a kill -9 of this process cannot prevent. dash, bash and busybox all know `read`.
const WAIT_FOR_OUR_END = 'read -r nothing; kill -s "$2" "$1" 2>/dev/null';

/**
 * Ties a child's life to ours: a tiny shell waits until our end of a pipe closes, which the kernel does however we die,
 * and then signals the child. Returns what unties it, for when the child ended first.
 */
export function leash(pid: number, signal: NodeJS.Signals): () => void {
  const name = signal.replace(/^SIG/, '');
  const shell = spawn('/bin/sh', ['-c', WAIT_FOR_OUR_END, 'stoa-leash', String(pid), name], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl-C in a terminal goes to the whole foreground group and must not reach it
    cwd: '/',
  });
  // Without a shell the next start still finds what was left behind, by its record.
  shell.on('error', () => undefined);
  shell.unref();
  return () => shell.kill('SIGKILL');
}
