import { stopCommands } from './command.js';
import { livingDaemons } from './daemon.js';

/** Who is told to end before whom: those that answer people first, what they stand on last. */
const STOP_ORDER = [['compiler'], ['web', 'worker'], ['sandbox'], ['Redis'], ['PostgreSQL']];
const SAME_KEY_PRESS_MS = 500;

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP. A second one does not wait for anybody. npm passes on the SIGINT that
 * the terminal has sent us already, so what follows at once is the same key press.
 */
export function untilToldToStop(onSecond: () => void): Promise<'told'> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const heard = () => {
      if (first === undefined) {
        first = performance.now();
        resolve('told');
      } else if (performance.now() - first > SAME_KEY_PRESS_MS) {
        onSecond();
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, heard);
    }
  });
}

/** Ends everything this process started, also what was only just being started. */
export async function stopEverything(): Promise<void> {
  stopCommands();
  for (const names of STOP_ORDER) {
    await Promise.all(
      livingDaemons()
        .filter(({ name }) => names.includes(name))
        .map((daemon) => daemon.stop()),
    );
  }
  await Promise.all(livingDaemons().map((daemon) => daemon.stop()));
}

export async function killEverything(): Promise<void> {
  stopCommands();
  await Promise.all(livingDaemons().map((daemon) => daemon.kill()));
}
