import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTE = `const note = (line) => require('node:fs').appendFileSync(process.env.STUB_JOURNAL, line + '\\n');`;

const server = (name: string, port: string) => `${NOTE}
const server = require('node:http').createServer((request, response) => response.end('well'));
const hasBroken = process.env.STUB_DIES === '${name}' && require('node:fs').existsSync(process.env.STUB_BREAKS ?? '');
if (process.env.STUB_BROKEN === '${name}' || hasBroken) throw new Error('${name} is broken');
server.listen(Number(process.env.${port}), '127.0.0.1', () => note('${name} up'));
process.on('SIGTERM', () => {
  if (process.env.STUB_DEAF === '${name}') return;
  note('${name} down');
  server.close(() => process.exit(0));
});
if (process.env.STUB_DIES === '${name}') setTimeout(() => {
  if (process.env.STUB_BREAKS) require('node:fs').writeFileSync(process.env.STUB_BREAKS, '');
  console.error('${name} has had enough');
  process.exit(3);
}, 1500);
`;

const cli = `${NOTE}
const fs = require('node:fs');
note(process.argv[2] + ' ' + process.env.DATABASE_URL + ' ' + process.env.REDIS_URL + ' ' + process.env.SANDBOX_URL);
note('secrets ' + process.env.STOA_SECRET + ' ' + process.env.SANDBOX_SECRET);
const seeded = process.env.MEDIA_DIR + '/seeded';
if (process.argv[2] === 'seed' && !fs.existsSync(seeded)) {
  fs.writeFileSync(seeded, '');
  console.log('admin-password: correct-horse');
}
`;

/** Stands in for dist/src: servers that answer, and note what happens to them in a journal. */
export function writeStubEntries(folder: string): { entries: string; journal: () => string[]; env: NodeJS.ProcessEnv } {
  const entries = join(folder, 'entries');
  mkdirSync(join(entries, 'sandbox'), { recursive: true });
  writeFileSync(join(entries, 'main.js'), server('web', 'PORT'));
  writeFileSync(join(entries, 'worker.js'), server('worker', 'WORKER_PORT'));
  writeFileSync(join(entries, 'sandbox', 'main.js'), server('sandbox', 'SANDBOX_PORT'));
  writeFileSync(join(entries, 'cli.js'), cli);
  const file = join(folder, 'journal');
  writeFileSync(file, '');
  return {
    entries,
    journal: () => readFileSync(file, 'utf8').trim().split('\n'),
    env: { STUB_JOURNAL: file, STOA_DATA_DIR: join(folder, 'data') },
  };
}
