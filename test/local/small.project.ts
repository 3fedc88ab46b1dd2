import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

const COMPILER = {
  extends: './tsconfig.json',
  compilerOptions: { types: ['node'] },
  include: ['src', 'migrations'],
  exclude: ['src/local'],
};

/** A server that answers every request with the word. */
export const server = (port: 'PORT' | 'WORKER_PORT', word: string) => `
import { createServer } from 'node:http';
createServer((_request, response) => response.end('${word}')).listen(Number(process.env.${port}), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

const COMMANDS = `
import { appendFileSync } from 'node:fs';
appendFileSync(process.env.STUB_JOURNAL ?? '', \`\${process.argv[2]}\\n\`);
`;

/** A tree of its own that compiles in seconds: our \`src/local\`, with small stand-ins for what it starts. */
export function writeSmallProject(folder: string): {
  start: string;
  journal: () => string[];
  env: NodeJS.ProcessEnv;
  save: (path: string, text: string) => void;
} {
  const save = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const journal = join(folder, 'journal');
  cpSync(join(ROOT, 'src', 'local'), join(folder, 'src', 'local'), { recursive: true });
  cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'migrations'));
  save('package.json', '{ "type": "module" }');
  save('nest-cli.json', '{ "sourceRoot": "src", "compilerOptions": { "deleteOutDir": true } }');
  save('tsconfig.build.json', JSON.stringify(COMPILER));
  save('migrations/1-first.ts', 'export const first = 1;');
  save('src/main.ts', server('PORT', 'first'));
  save('src/worker.ts', server('WORKER_PORT', 'well'));
  save('src/cli.ts', COMMANDS);
  save('journal', '');
  return {
    start: join(folder, 'src', 'local', 'start.ts'),
    journal: () => readFileSync(journal, 'utf8').trim().split('\n'),
    env: { STUB_JOURNAL: journal, STOA_DATA_DIR: join(folder, 'data') },
    save,
  };
}
