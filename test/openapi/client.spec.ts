import { join } from 'node:path';
import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { builtDocument, ROOT } from './built.js';

const HEADER = '// Written by `npm run client` from the OpenAPI documents. Do not edit.\n';

/* A snapshot: `npm run client` brings it in line with what the build has made. */
it('client/stoa.d.ts has the types of the documents that the build makes', { timeout: 30_000 }, async () => {
  const types = await openapiTypeScript(builtDocument('whole') as unknown as OpenAPI3, { alphabetize: true });
  await expect(HEADER + astToString(types)).toMatchFileSnapshot(join(ROOT, 'client', 'stoa.d.ts'));
});
