import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportFile } from './source.file.js';

/** M11.5: what stands in the way of an import is named, and nothing else is. */
describe('a file to import', () => {
  it.each([join(tmpdir(), 'nowhere.csv'), join(import.meta.filename, 'within.csv'), tmpdir()])(
    'that is none is told: %s',
    async (path) => {
      await expect(ImportFile.open(path)).rejects.toThrow(`There is no file ${path}`);
    },
  );

  it('that cannot be looked at is told with the reason', async () => {
    await expect(ImportFile.open(join(tmpdir(), 'x'.repeat(300)))).rejects.toThrow(/ cannot be read: ENAMETOOLONG/);
  });
});
