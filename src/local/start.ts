import { Console } from './console.js';
import { readOptions } from './options.js';
import { run } from './run.js';

/** `npm start` and `npm run dev`. */
async function start(): Promise<number> {
  const screen = new Console();
  try {
    return await run(readOptions(process.argv.slice(2), process.env), screen);
  } catch (error) {
    screen.failure(error);
    return 1;
  }
}

process.exit(await start());
