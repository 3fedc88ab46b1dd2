import type { Config } from '../../src/config/config.js';
import { validated } from '../../src/config/load.js';

export const TEMPLATE = 'stoa_template';
export const PASSWORD = 'a password for tests only';

/** One member of staff for each role. */
export const STAFF = {
  owner: 'owner@stoa.test',
  merchandiser: 'merchandiser@stoa.test',
  support: 'support@stoa.test',
  viewer: 'viewer@stoa.test',
} as const;

export const SANDBOX_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** The key ring of every process under test. */
export const ENCRYPTION_KEYS = `test:${Buffer.alloc(32, 9).toString('base64')}`;

/** A whole configuration for a process under test: quick sweeps, quiet log, free ports. */
export const testConfig = (changes: Partial<Config>): Config =>
  validated({
    environment: 'test',
    host: '127.0.0.1',
    port: 0,
    workerPort: 0,
    metricsPort: null,
    workerMetricsPort: null,
    ...{ httpProtocol: 'http', tlsKey: '', tlsCertificate: '', tlsClientCa: '', clientCertHeader: '' },
    publicUrl: 'http://127.0.0.1:1',
    databaseUrl: 'postgres://localhost/none',
    ...{ smtpUrl: '', mailDir: '', accountUrl: '', mailFrom: 'Stoa <no-reply@stoa.test>' },
    storeDomain: '',
    databasePool: 10,
    redisUrl: 'redis://localhost:1',
    queuePrefix: '{test}',
    secret: 'a secret for tests only, long enough',
    ...{ passwordMemoryKib: 19_456, passwordPasses: 2, passwordThreads: 1 },
    ...{ sessionIdleDays: 30, sessionDays: 180, placeHeader: '', guessDelaySeconds: 0 },
    ...{ identityProviders: '', identityProviderTimeoutMs: 2_000, signInReturnUrls: '' },
    ...{ passkeyDomain: '', passkeyOrigins: '' },
    ...{ encryptionKeys: ENCRYPTION_KEYS, signingKeyDays: 30 },
    mediaDir: '/nonexistent',
    sandboxUrl: 'http://127.0.0.1:1',
    sandboxSecret: SANDBOX_SECRET,
    paymentTimeoutMs: 1_000,
    reservationSeconds: 900,
    refundStepUpAbove: 50_000,
    cartDays: 30,
    purgeDays: 90,
    sweepMs: 200,
    shutdownDelayMs: 0,
    shutdownTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    keepAliveMs: 65_000,
    bodyLimit: 1_048_576,
    rateLimitRefusals: 0,
    uploadLimit: 104_857_600,
    ...{ rateLimitReads: 0, rateLimitWrites: 0, rateLimitCheckouts: 0, rateLimitSignIns: 0, rateLimitStaff: 0 },
    trustedProxies: '',
    logLevel: 'error',
    docsEnabled: 'false',
    ...changes,
  });
