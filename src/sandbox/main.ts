import { readSandboxConfig } from './sandbox.config.js';
import { buildSandbox } from './sandbox.server.js';

/** The longest the bank waits for requests in hand once it is told to stop. */
const stopDeadline = 10_000;

async function start(): Promise<void> {
  const config = readSandboxConfig();
  const app = buildSandbox(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      app.log.info({ signal }, 'sandbox stopping');
      setTimeout(() => process.exit(1), stopDeadline).unref();
      app.close().catch((error: unknown) => {
        app.log.fatal({ err: error }, 'sandbox did not stop cleanly');
        process.exit(1);
      });
    });
  }
  await app.listen({ port: config.port, host: config.host });
  // With SANDBOX_PORT=0 this line is how others learn the port, so it is printed at any log level.
  const address = app.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(
    `${JSON.stringify({ level: 30, time: Date.now(), msg: 'sandbox ready', host: config.host, port })}\n`,
  );
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ level: 60, time: Date.now(), msg: `sandbox cannot start: ${reason}` })}\n`);
  process.exit(1);
});
