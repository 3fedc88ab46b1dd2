import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for one test, which PostgreSQL's user may enter, and which is gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(process.env.STOA_TEST_DIR ?? tmpdir()), 'stoa-local-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}
