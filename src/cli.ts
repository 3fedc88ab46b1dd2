import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { AppModule } from './app.module.js';
import { addImportCommand, ImportService } from './assortment/index.js';
import { type Config } from './config/config.js';
import { loadConfig } from './config/load.js';
import { DemoModule, SeedService } from './demo/index.js';
import {
  addFactorsCommand,
  FactorRemovalService,
  addKeysCommands,
  addPasswordCommand,
  SigningKeys,
  AccountSetUpService,
} from './identity/index.js';
import { KeyRing } from './platform/auth/key-ring.js';
import { SecretRotation } from './platform/auth/secret.rotation.js';
import { addSecretsCommands } from './platform/auth/secrets.command.js';
import { dataSourceOptions } from './platform/db/data-source.js';
import { migrate } from './platform/db/migrator.js';
import { Log } from './platform/logging/log.js';
import { startProcess } from './start.process.js';
import { addStoreCommands, basisPoints, StoreService } from './store/index.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What the servers need and commands do not. The secrets are thrown away with the process: no command hands out a token. */
const unneeded = () => ({
  ...{ redisUrl: 'redis://localhost', sandboxUrl: 'http://localhost', sandboxSecret: 'whsec_AAAA' },
  secret: randomBytes(32).toString('hex'),
  encryptionKeys: `none:${randomBytes(32).toString('base64')}`,
});

const commandConfig = (alsoUnneeded: { [Name in keyof Config]?: Config[Name] | undefined } = {}) =>
  loadConfig(undefined, undefined, { ...unneeded(), ...alsoUnneeded });

/** Only the pictures of the demo shop are written to files. */
const NO_FILES = { mediaDir: '/nonexistent' };

/** Of commands that encrypt or decrypt. */
const WITH_KEYS = { ...NO_FILES, encryptionKeys: undefined };

/** The application and what only commands use. */
@Module({})
class Commands {}

/** Runs a command against the application's services, without a server. */
async function withServices(
  config: Config,
  work: (get: <T>(type: new (...args: never[]) => T) => T) => Promise<void>,
): Promise<void> {
  // Standard output belongs to the command: only what goes wrong is logged.
  const quiet = { ...config, logLevel: 'warn' as const };
  const root = { module: Commands, imports: [AppModule.for('cli', quiet), DemoModule] };
  const app = await NestFactory.createApplicationContext(root, { logger: new Log(quiet), abortOnError: false });
  try {
    await work((type) => app.get(type, { strict: false }));
  } finally {
    await app.close();
  }
}

async function runMigrations(): Promise<void> {
  const ran = await migrate(dataSourceOptions(commandConfig(NO_FILES)));
  say(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}`);
}

async function seed(options: { empty?: true; currency: string; taxRate: number }): Promise<void> {
  await withServices(commandConfig(options.empty && NO_FILES), async (get) => {
    const service = get(SeedService);
    if (await service.isDone()) {
      say('The shop is set up already.');
      return;
    }
    if (options.empty) await service.setUpEmpty(options);
    else await service.setUpDemo((done, all) => (done === all ? say(`${all} products with pictures.`) : undefined));
    const password = await service.createAdmin();
    if (password) say(`admin-password: ${password}`);
  });
}

await startProcess(async () => {
  const program = new Command('stoa').description('One-off commands of Stoa');
  program
    .command('migrate')
    .description('Bring the schema up to date; safe to run twice at once')
    .action(runMigrations);
  program
    .command('seed')
    .description('Set up the demo shop and the first admin, unless they are there')
    .option('--empty', 'a store without products')
    .option('--currency <code>', 'ISO 4217, of the empty store', 'EUR')
    .option('--tax-rate <basis points>', 'of the empty store: 1900 is 19 %', basisPoints, 0)
    .action(seed);
  addPasswordCommand(program, (work) => withServices(commandConfig(NO_FILES), (get) => work(get(AccountSetUpService))));
  addFactorsCommand(program, (work) => withServices(commandConfig(NO_FILES), (get) => work(get(FactorRemovalService))));
  addImportCommand(program, (work) => withServices(commandConfig(NO_FILES), (get) => work(get(ImportService))));
  addStoreCommands(program, (work) =>
    withServices(commandConfig(NO_FILES), (get) => work(get(StoreService), (store) => get(SeedService).furnish(store))),
  );
  addKeysCommands(program, (work) => withServices(commandConfig(WITH_KEYS), (get) => work(get(SigningKeys))));
  addSecretsCommands(program, (work) =>
    withServices(commandConfig(WITH_KEYS), (get) => work(get(SecretRotation), get(KeyRing))),
  );
  await program.parseAsync();
});
