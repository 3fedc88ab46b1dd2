import { IsIn, IsString, Matches, MinLength, ValidateIf } from 'class-validator';
import { AreEncryptionKeys } from './encryption.keys.js';
import { isUrl, Whole } from './rules.js';
import { Setting } from './setting.js';

const isOverTls = ({ httpProtocol }: ServerSettings) => httpProtocol === 'https' || httpProtocol === 'h2';

/** Where a process listens, what it stands on, and its secrets. */
export class ServerSettings {
  @Setting({ env: 'NODE_ENV', about: 'Which file of config/ is laid over the defaults', example: 'production' })
  @IsIn(['development', 'test', 'production'])
  environment: 'development' | 'test' | 'production';

  @Setting({ env: 'HOST', about: 'Address to listen on', example: '0.0.0.0' })
  @IsString()
  host: string;

  @Setting({ env: 'PORT', about: 'Port of the web process; 0 takes any free one', example: '3000' })
  @Whole(0, 65535)
  port: number;

  @Setting({ env: 'WORKER_PORT', about: 'Port of the worker process, for its health only', example: '3001' })
  @Whole(0, 65535)
  workerPort: number;

  @Setting({
    env: 'METRICS_PORT',
    about: 'Port at which the web process answers Prometheus under `/metrics`, for within only; none when empty',
    example: '9464',
  })
  @ValidateIf(({ metricsPort }: ServerSettings) => metricsPort !== null)
  @Whole(0, 65535)
  metricsPort: number | null;

  @Setting({ env: 'WORKER_METRICS_PORT', about: 'The same of the worker process; none when empty', example: '9465' })
  @ValidateIf(({ workerMetricsPort }: ServerSettings) => workerMetricsPort !== null)
  @Whole(0, 65535)
  workerMetricsPort: number | null;

  @Setting({
    env: 'HTTP_PROTOCOL',
    about: 'What the web process speaks: `http`, `https`, `h2` (HTTP/2 and 1.1 over TLS) or `h2c` (HTTP/2 without TLS)',
    example: 'h2',
  })
  @IsIn(['http', 'https', 'h2', 'h2c'])
  httpProtocol: 'http' | 'https' | 'h2' | 'h2c';

  @Setting({ env: 'TLS_KEY', about: 'Private key in PEM, for `https` and `h2`', example: '-----BEGIN …', secret: true })
  @ValidateIf(isOverTls)
  @Matches(/^-----BEGIN/)
  tlsKey: string;

  @Setting({ env: 'TLS_CERTIFICATE', about: 'Certificate chain in PEM, for `https` and `h2`', example: '-----BEGIN …' })
  @ValidateIf(isOverTls)
  @Matches(/^-----BEGIN/)
  tlsCertificate: string;

  @Setting({
    env: 'TLS_CLIENT_CA',
    about:
      'Authorities in PEM whose client certificates are good for machines; with `https` and `h2` clients are asked for theirs. None when empty',
    example: '-----BEGIN …',
  })
  @Matches(/^(-----BEGIN|$)/)
  tlsClientCa: string;

  @Setting({
    env: 'CLIENT_CERT_HEADER',
    about:
      'Request header in which the trusted proxies say which client certificate they have seen (RFC 9440), and which they take from clients. None when empty',
    example: 'client-cert',
  })
  @Matches(/^[a-z0-9-]*$/)
  clientCertHeader: string;

  @Setting({
    env: 'PUBLIC_URL',
    about: 'Where clients and payment providers reach the web process',
    example: 'http://localhost:3000',
  })
  @isUrl('http', 'https')
  publicUrl: string;

  @Setting({
    env: 'STORE_DOMAIN',
    about: 'Each store is a sub-domain of this: with `shop.test`, `berlin.shop.test` is the store `berlin`',
    example: 'shop.test',
  })
  @IsString()
  storeDomain: string;

  @Setting({
    env: 'DATABASE_URL',
    about: 'PostgreSQL 18 or later',
    example: 'postgres://stoa:secret@localhost:5432/stoa',
    secret: true,
  })
  @isUrl('postgres', 'postgresql')
  databaseUrl: string;

  @Setting({ env: 'DATABASE_POOL', about: 'Most connections of one process to PostgreSQL', example: '10' })
  @Whole(1, 500)
  databasePool: number;

  @Setting({
    env: 'REDIS_URL',
    about: 'Redis 6.2 or later, or Valkey',
    example: 'redis://localhost:6379',
    secret: true,
  })
  @isUrl('redis', 'rediss')
  redisUrl: string;

  @Setting({
    env: 'QUEUE_PREFIX',
    about: 'Begins the name of every queue key; the braces keep a queue on one node of a cluster',
    example: '{stoa}',
  })
  @Matches(/^\{[\w:-]+\}$/)
  queuePrefix: string;

  @Setting({
    env: 'STOA_SECRET',
    about: 'Signs tokens and cursors; at least 32 characters',
    example: 'change-me-change-me-change-me-32',
    secret: true,
  })
  @IsString()
  @MinLength(32)
  secret: string;

  @Setting({
    env: 'ENCRYPTION_KEYS',
    about:
      'Encrypt the secrets in the database: `<id>:<32 bytes in base64>`, more of them separated by commas; the first one encrypts, all decrypt',
    example: 'first:Y2hhbmdlLW1lLWNoYW5nZS1tZS1jaGFuZ2UtbWUtMzI=',
    secret: true,
  })
  @AreEncryptionKeys()
  encryptionKeys: string;

  @Setting({
    env: 'SIGNING_KEY_DAYS',
    about: 'After how many days access tokens are signed by a new key',
    example: '30',
  })
  @Whole(1, 3_650)
  signingKeyDays: number;
}
