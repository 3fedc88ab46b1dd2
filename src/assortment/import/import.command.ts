import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DomainError } from '../../platform/errors/domain.error.js';
import { ImportFailure } from './import.failure.js';
import { MISSING_PRICE } from '../mapping/column.mapping.js';
import { showProgress, summaryOf } from './import.progress.js';
import { type ImportOptions, ImportService } from './import.service.js';

/** Runs work on the application's services and ends them afterwards. */
type WithImports = (work: (imports: ImportService) => Promise<void>) => Promise<void>;

type Flags = Omit<ImportOptions, 'file' | 'start' | 'batchSize'> & { fromStart?: true; batch?: number };

/** `import-products`: ends with 0 when everything was taken, 2 when something was refused, 1 when it could not go on. */
export function addImportCommand(program: Command, withImports: WithImports): void {
  program
    .command('import-products')
    .description('Create and update products from a CSV or NDJSON file, gzipped or not; see docs/import.md')
    .argument('<file>')
    .addOption(new Option('--format <format>', 'when the name does not tell it').choices(['csv', 'ndjson']))
    .option('--mapping <file>', 'YAML that says which column is which field')
    .option('--report <file>', 'where to list what is refused (default: .stoa/import/<file>.report.ndjson)')
    .option('--currency <code>', "of prices that name none (default: the store's first)")
    .option('--location <code>', 'that stock is counted at when none is named (default: main)')
    .addOption(new Option('--missing-price <what>', 'becomes of a product without a price').choices(MISSING_PRICE))
    .option('--from-start', 'begin at the first line even if an earlier run was cut off')
    .option('--batch <number>', 'products in a transaction (default: 200)', batchSize)
    .action(async (file: string, { fromStart, batch, ...rest }: Flags) => {
      const options: ImportOptions = { ...rest, file, start: fromStart ? 'fresh' : 'resume' };
      if (batch !== undefined) options.batchSize = batch;
      await withImports((imports) => runImport(imports, options));
    });
}

async function runImport(imports: ImportService, options: ImportOptions): Promise<void> {
  const progress = showProgress(basename(options.file), process.stderr);
  const interrupt = (_signal: NodeJS.Signals, number: number) => {
    progress.stop();
    process.stderr.write('Stopped. What was written stays; the same command goes on from there.\n');
    process.exit(128 + number);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const summary = await imports.run(options, progress.show).finally(progress.stop);
    process.stdout.write(`${summaryOf(summary)}\n`);
    process.exitCode = summary.tally.refused > 0 ? 2 : 0;
  } catch (error) {
    if (!(error instanceof ImportFailure || error instanceof DomainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

function batchSize(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size >= 1 && size <= 1_000) return size;
  throw new InvalidArgumentError('a whole number from 1 to 1000');
}
