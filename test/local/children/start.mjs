// `npm start` with other entries than dist/src: the folder given.
import { readOptions } from '../../../src/local/options.ts';
import { run } from '../../../src/local/run.ts';

const [entries, ...flags] = process.argv.slice(2);
process.exit(await run({ ...readOptions(flags, process.env), entries }));
