import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step: () => void;
  stop: () => void;
}

const LINES = 20;

/** A bar for people; for logs and pipes a plain line now and then. */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stdout): Progress {
  return stream.isTTY ? bar(total) : plainLines(total, stream);
}

function bar(total: number): Progress {
  const format = '{bar} {percentage}% | {value}/{total} acts | {duration_formatted} | {eta_formatted} to go';
  const shown = new SingleBar({ format }, Presets.shades_classic);
  shown.start(total, 0);
  return { step: () => shown.increment(), stop: () => shown.stop() };
}

function plainLines(total: number, stream: NodeJS.WriteStream): Progress {
  const began = Date.now();
  const every = Math.max(1, Math.ceil(total / LINES));
  let done = 0;
  const say = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    stream.write(`${done}/${total} acts after ${seconds} s\n`);
  };
  return {
    step: () => {
      done++;
      if (done % every === 0 || done === total) {
        say();
      }
    },
    stop: () => undefined,
  };
}
