import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { declaredSettings, type SettingNotes } from '../../src/config/setting.js';

interface DocumentedSetting extends SettingNotes {
  /** Undefined where the process does not start without a value. */
  default: string | undefined;
}

/** Every setting with its default. */
export function documentedSettings(defaultsPath: string): DocumentedSetting[] {
  const defaults = parse(readFileSync(defaultsPath, 'utf8')) as Record<string, unknown>;
  return [...declaredSettings()].map(([property, notes]) => {
    const value = defaults[property] as string | number | undefined;
    return { ...notes, default: value === undefined ? undefined : String(value) };
  });
}

/** An environment file that starts Stoa: what is needed is set, what has a default stands there commented out. */
export const environmentExample = (settings: DocumentedSetting[]): string =>
  [
    '# The environment of every process: docker run --env-file .env, or set -a; . ./.env; set +a. Explained in docs/configuration.md.',
    '# Each variable can be given as a file instead: STOA_SECRET_FILE=/run/secrets/stoa.',
    ...settings.map(
      ({ env, about, example, ...setting }) =>
        `\n# ${about}.\n${setting.default === undefined ? `${env}='${example}'` : `# ${env}='${setting.default}'`}`,
    ),
    '',
  ].join('\n');
