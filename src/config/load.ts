import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { parse } from 'yaml';
import { Config } from './config.js';
import { declaredSettings, type SettingNotes } from './setting.js';

type Values = Record<string, unknown>;

/** Every fault of the configuration at once, ready to be shown to whoever starts the process. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(
      faults.length === 1
        ? faults[0]
        : `The configuration has ${faults.length} faults:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  }
}

/**
 * Reads the configuration. Later sources win: `config/default.yaml`, `config/<NODE_ENV>.yaml`, the environment (a variable,
 * or the file that `<NAME>_FILE` names).
 * @param unneeded values for what the caller has no use for and nobody should have to set; every source wins over them
 * @throws {ConfigError} naming every variable that is missing or wrong, what was expected, and an example
 */
export function loadConfig(
  environment: NodeJS.ProcessEnv = process.env,
  folder = configFolder(),
  unneeded: Values = {},
): Config {
  const unreadable: string[] = [];
  const values: Values = {
    ...unneeded,
    ...readYaml(join(folder, 'default.yaml')),
    ...readYaml(join(folder, `${environment.NODE_ENV ?? 'development'}.yaml`)),
    ...readEnvironment(environment, unreadable),
  };
  return validated(values, unreadable);
}

/** Turns plain values into a configuration; tests and tools use it to build one by hand. */
export function validated(values: Values, earlierFaults: string[] = []): Config {
  const config = plainToInstance(Config, values);
  const faults = validateSync(config, { whitelist: true, forbidNonWhitelisted: true }).map((error) => {
    const notes = declaredSettings().get(error.property);
    const reasons = Object.values(error.constraints ?? {}).join(', ');
    return notes ? fault(notes, values[error.property], reasons) : `${error.property} is not a setting`;
  });
  if (faults.length + earlierFaults.length > 0) throw new ConfigError([...earlierFaults, ...faults]);
  return Object.freeze(config);
}

function fault(notes: SettingNotes, value: unknown, reasons: string): string {
  const problem = value === undefined ? 'is missing' : `is wrong (${reasons})`;
  return `${notes.env} ${problem}. ${notes.about}. Example: ${notes.env}=${notes.example}`;
}

/** Beside package.json, from the sources as well as from dist, wherever the process was started. */
function configFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'config');
}

function readYaml(path: string): Values {
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Values | null) ?? {}) : {};
}

function readEnvironment(environment: NodeJS.ProcessEnv, unreadable: string[]): Values {
  const values: Values = {};
  for (const [property, { env }] of declaredSettings()) {
    const value = environment[env] ?? readSecret(`${env}_FILE`, environment, unreadable);
    if (value !== undefined && value !== '') values[property] = value;
  }
  return values;
}

function readSecret(name: string, environment: NodeJS.ProcessEnv, unreadable: string[]): string | undefined {
  const path = environment[name];
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    unreadable.push(`${name} names a file that cannot be read: ${path}`);
    return undefined;
  }
}
