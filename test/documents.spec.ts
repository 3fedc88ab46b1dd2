import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../src/config/load.js';
import { definedEvents } from '../src/platform/events/event.js';
import { readSources } from './architecture/sources.js';
import { documentedErrors } from './documents/errors.js';
import { documentedEvents } from './documents/events.js';
import { documentedSettings, environmentExample } from './documents/settings.js';
import { rowsOf, withTable } from './documents/table.js';

const root = join(import.meta.dirname, '..');
const sources = readSources(join(root, 'src'));
const documentPath = (name: string) => join(root, 'docs', name);
const codeOf = (text: string) => `\`${text}\``;

/*
 * The tables in docs/ and .env.example are compared as snapshots: `npm run docs` brings them in line. In docs/errors.md the
 * column `when` is written by hand and kept; a new code starts with its own sentence there.
 */
/** M19.1: the codes in the document are those in the code. */
describe('docs/errors.md', () => {
  const path = documentPath('errors.md');

  it('has one row for each code, with its status and its members', async () => {
    const known = new Map(rowsOf(readFileSync(path, 'utf8')).map(([code = '', , when = '']) => [code, when]));
    const rows = (await documentedErrors(sources, join(root, 'src'))).map(({ code, status, detail, members }) => [
      ...[codeOf(code), String(status), known.get(codeOf(code)) ?? detail],
      members.map(codeOf).join(', '),
    ]);
    const expected = withTable(path, ['code', 'status', 'when', 'members'], rows);
    await expect(expected).toMatchFileSnapshot(path);
  });

  it('has no member that is hidden by a common one', async () => {
    const errors = await documentedErrors(sources, join(root, 'src'));
    expect(errors.filter(({ hidden }) => hidden.length > 0)).toEqual([]);
  });

  it('gives every code to one error only', async () => {
    const codes = (await documentedErrors(sources, join(root, 'src'))).map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
  });
});

/** M14.8: every event, and who listens to it. */
describe('docs/events.md', () => {
  const events = documentedEvents(sources);

  it('has one row for each event, with its payload and its listeners', async () => {
    const rows = events.map(({ name, payload, when, listeners }) => [
      ...[codeOf(name), when, payload],
      listeners.join(', ') || 'nobody yet',
    ]);
    const path = documentPath('events.md');
    const expected = withTable(path, ['event', 'when', 'payload', 'who listens'], rows);
    await expect(expected).toMatchFileSnapshot(path);
  });

  it('misses no event that the code declares', async () => {
    for (const { path } of sources.filter((source) => source.path.endsWith('.events.ts'))) {
      await import(join(root, 'src', path));
    }
    expect(events.map(({ name }) => name).sort()).toEqual(definedEvents());
  });
});

describe('docs/configuration.md and .env.example', () => {
  const settings = documentedSettings(join(root, 'config', 'default.yaml'));

  it('have one row for each setting', async () => {
    const rows = settings.map(({ env, about, example, secret, ...setting }) => [
      ...[codeOf(env), `${about}${secret ? '. Secret' : ''}`],
      ...[setting.default === undefined ? 'needed' : codeOf(setting.default), codeOf(example)],
    ]);
    const path = documentPath('configuration.md');
    const expected = withTable(path, ['variable', 'about', 'default', 'example'], rows);
    await expect(expected).toMatchFileSnapshot(path);
  });

  it('have an environment to begin with', async () => {
    await expect(environmentExample(settings)).toMatchFileSnapshot(join(root, '.env.example'));
  });

  it('have examples that a process starts with', () => {
    const environment = Object.fromEntries(settings.map(({ env, example }) => [env, example]));
    expect(() => loadConfig(environment, join(root, 'config'))).not.toThrow();
  });
});
