import { setTimeout as sleep } from 'node:timers/promises';

/** Runs a step over and over, with a pause after each, until it is stopped. */
export class Loop {
  private readonly stopping = new AbortController();
  private running?: Promise<void>;

  /**
   * @param step returns the pause before the next one, in milliseconds
   * @param failed is told what a step threw, and returns the pause before it is tried again
   */
  start(step: () => Promise<number>, failed: (error: unknown) => number): void {
    this.running = this.run(step, failed);
  }

  /** Waits for the step that is under way and begins no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Waits for the work, but no longer than until the loop is stopped: without Redis it would not end. */
  async unlessStopped(work: Promise<unknown>): Promise<void> {
    const { signal } = this.stopping;
    const { promise: stopped, resolve } = Promise.withResolvers<undefined>();
    const listener = () => resolve(undefined);
    if (signal.aborted) listener();
    signal.addEventListener('abort', listener);
    await Promise.race([work, stopped]).finally(() => signal.removeEventListener('abort', listener));
  }

  private async run(step: () => Promise<number>, failed: (error: unknown) => number): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.pause(await step().catch(failed));
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return;
    // Aborting the pause is how `stop` wakes the loop; nothing else rejects it.
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => this.stopping.signal.aborted);
  }
}
