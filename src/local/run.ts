import { Console } from './console.js';
import { livingDaemons } from './daemon.js';
import { DataFolder } from './data.folder.js';
import { killEverything, stopEverything, untilToldToStop } from './ending.js';
import { environmentFor } from './environment.js';
import { serveMails } from './mail/mail.page.js';
import { explained } from './local.errors.js';
import type { StartOptions } from './options.js';
import { freePort, requirePort } from './ports.js';
import { Stack } from './stack.js';
import { restartOnSave, startCompiler } from './watch.js';

const ADMIN_EMAIL = 'admin@stoa.test';
const AS_BEFORE = `as shown at the first start; lost: npm run stoa -- reset-password ${ADMIN_EMAIL}`;

/** All of `npm start`, until it is told to stop. Returns the exit code. */
export async function run(asked: StartOptions, screen = new Console()): Promise<number> {
  const toldToStop = untilToldToStop(() => void killEverything().finally(() => process.exit(130)));
  const began = performance.now();
  let folder: DataFolder | undefined;
  let stack: Stack | undefined;
  let mails: { url: string; close(): void } | undefined;
  try {
    folder = new DataFolder(asked.dataDir);
    const options = await prepare(asked, folder, screen);
    stack = new Stack(options, folder, screen, await environmentFor(options, folder));
    const stopped = Promise.race([toldToStop, stack.supervisor.failure]);
    const up = bringUp(options, folder, stack, screen).then(() => 'up' as const);
    if ((await Promise.race([up, stopped])) === 'up') {
      mails = options.smtpUrl ? undefined : await serveMails(folder.mail);
      screen.addresses(addresses(options, folder, stack, mails?.url));
      screen.note(`Ready after ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops everything.`);
      await stopped;
    }
    await end(screen, stack);
    return 0;
  } catch (error) {
    screen.failure(explained(error, asked.dataDir));
    await end(screen, stack);
    return 1;
  } finally {
    mails?.close();
    folder?.release();
  }
}

async function prepare(asked: StartOptions, folder: DataFolder, screen: Console): Promise<StartOptions> {
  await folder.endLeftovers();
  const port = asked.port === 0 ? await freePort() : asked.port;
  await requirePort(port, { what: 'the web process', setting: 'PORT', host: asked.host });
  if (asked.fresh) {
    await screen.step(`Deleting the data in ${folder.path}`, () => folder.clear());
  }
  folder.prepare();
  return { ...asked, port };
}

async function bringUp(options: StartOptions, folder: DataFolder, stack: Stack, screen: Console): Promise<void> {
  if (!options.watch) {
    return stack.bringUp();
  }
  const compiler = await screen.step('Compiler, watching', () => startCompiler(folder.logFile('compiler'), screen));
  await stack.bringUp();
  restartOnSave(compiler, stack, screen);
}

function addresses(
  options: StartOptions,
  folder: DataFolder,
  stack: Stack,
  mail = 'sent by SMTP_URL',
): (readonly [string, string])[] {
  const url = `http://localhost:${options.port}`;
  const password = stack.takeAdminPassword();
  return [
    ['API', `${url}/v1`],
    ['Swagger UI', `${url}/docs`],
    ['OpenAPI', `${url}/openapi.json`],
    ['Health', `${url}/health/ready`],
    ['Data and logs', folder.path],
    ['Mail', mail],
    ['Administrator', ADMIN_EMAIL],
    ['Password', password ? `${password}  (shown this once: keep it)` : AS_BEFORE],
  ];
}

async function end(screen: Console, stack?: Stack): Promise<void> {
  screen.mute();
  stack?.supervisor.rest();
  const password = stack?.takeAdminPassword();
  if (password) {
    // The administrator is there, and nobody has seen the password yet.
    screen.note(`Password of ${ADMIN_EMAIL}, shown this once: ${password}`);
  }
  if (livingDaemons().length > 0) {
    screen.note('Stopping …');
  }
  await stopEverything();
  screen.note('Stopped.');
}
