import { readSandboxConfig } from './sandbox.config.js';

const SANDBOX_SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

describe('the configuration of the bank', () => {
  it('needs a secret and nothing else', () => {
    expect(readSandboxConfig({ SANDBOX_SECRET })).toMatchObject({
      port: 0,
      host: '127.0.0.1',
      secret: SANDBOX_SECRET,
      journal: undefined,
      callbacks: 'needed',
    });
  });

  it('names everything that is wrong at once', () => {
    const environment = { SANDBOX_PORT: '70000', SANDBOX_SECRET: 'whsec_c2hvcnQ=', SANDBOX_CALLBACKS: 'some' };
    expect(() => readSandboxConfig(environment)).toThrow(/SANDBOX_PORT .*; SANDBOX_SECRET .*; SANDBOX_CALLBACKS /);
  });
});
