import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ImportFailure } from './import.failure.js';
import type { Fault } from './import.fault.js';

/** A line of the report. */
export interface Refusal extends Fault {
  line: number;
  externalId: string | null;
}

/** How far an import has come. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  /** Products, or lines that hold none. */
  refused: number;
  /** How often each code was the reason. */
  reasons: Record<string, number>;
  /** The last line that is done with. */
  line: number;
  /** Records and unreadable lines that are done with. */
  entries: number;
}

/** What an import needs to go on after it was killed. */
interface Checkpoint {
  /** Of the file, its mapping and the store: another one of any of them begins at the first line. */
  fingerprint: string;
  /** Where the report ends that belongs to the tally, in bytes. */
  reportLength: number;
  tally: Tally;
}

const nothing = (): Tally => ({
  ...{ created: 0, updated: 0, unchanged: 0, refused: 0, reasons: {}, line: 0, entries: 0 },
});

/**
 * The report of what was refused, as NDJSON, and beside it the checkpoint, which exists while the import is not done. The report
 * is cut back to the checkpoint when an import goes on, so that nothing stands in it twice.
 */
export class ImportReport {
  private length: number;
  private waiting = '';

  private constructor(
    private readonly path: string,
    private readonly file: number,
    private readonly fingerprint: string,
    checkpoint: Checkpoint | undefined,
  ) {
    this.length = checkpoint?.reportLength ?? 0;
    this.resumed = checkpoint?.tally ?? nothing();
    ftruncateSync(file, this.length);
  }

  /** What an earlier run of the same import has done; all zero when there was none. */
  readonly resumed: Tally;

  /** Opens the report, and goes on where the checkpoint beside it says, if that belongs to this import. */
  static open(path: string, fingerprint: string, start: 'fresh' | 'resume'): ImportReport {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const known = start === 'resume' ? readCheckpoint(path) : undefined;
      const checkpoint = known?.fingerprint === fingerprint ? known : undefined;
      return new ImportReport(path, openSync(path, checkpoint ? 'r+' : 'w'), fingerprint, checkpoint);
    } catch (error) {
      throw new ImportFailure(`The report cannot be written: ${(error as Error).message}`);
    }
  }

  add(refusal: Refusal): void {
    const { line, externalId, field, code, reason } = refusal;
    this.waiting += `${JSON.stringify({ line, externalId, field, code, reason })}\n`;
  }

  /** Everything up to here is in the database: writes the report down, then the checkpoint that counts on it. */
  save(tally: Tally): void {
    if (this.waiting !== '') {
      const bytes = Buffer.from(this.waiting);
      writeSync(this.file, bytes, 0, bytes.length, this.length);
      fsyncSync(this.file);
      this.length += bytes.length;
      this.waiting = '';
    }
    const checkpoint: Checkpoint = { fingerprint: this.fingerprint, reportLength: this.length, tally };
    writeFileSync(`${checkpointOf(this.path)}.new`, JSON.stringify(checkpoint));
    renameSync(`${checkpointOf(this.path)}.new`, checkpointOf(this.path));
  }

  /** The import is done: there is nothing to go on with. */
  finish(): void {
    rmSync(checkpointOf(this.path), { force: true });
  }

  close(): void {
    closeSync(this.file);
  }
}

const checkpointOf = (path: string): string => `${path}.checkpoint`;

function readCheckpoint(path: string): Checkpoint | undefined {
  try {
    const checkpoint = JSON.parse(readFileSync(checkpointOf(path), 'utf8')) as Checkpoint; // written by `save`
    return statSync(path).size >= checkpoint.reportLength ? checkpoint : undefined;
  } catch {
    return undefined; // none, or one that a crash of the machine spoiled: to begin anew is safe
  }
}
