import { Type } from 'class-transformer';
import { IsIn, IsString, Matches, MinLength } from 'class-validator';
import { MailSettings } from './mail.settings.js';
import { isUrl, Whole } from './rules.js';
import { Setting } from './setting.js';

/** Every value that a process can be given from outside. Read by `loadConfig`, injected as a whole, never changed. */
export class Config extends MailSettings {
  @Setting({ env: 'MEDIA_DIR', about: 'Folder that keeps pictures and files', example: '/var/lib/stoa/media' })
  @IsString()
  @MinLength(1)
  mediaDir: string;

  @Setting({ env: 'SANDBOX_URL', about: 'The sandbox payment provider', example: 'http://localhost:3002' })
  @isUrl('http', 'https')
  sandboxUrl: string;

  @Setting({
    env: 'SANDBOX_SECRET',
    about: 'Signs the callbacks of the sandbox (Standard Webhooks)',
    example: 'whsec_c3RvYS1zYW5kYm94LXNlY3JldA==',
    secret: true,
  })
  @Matches(/^whsec_[A-Za-z0-9+/=]+$/)
  sandboxSecret: string;

  @Setting({
    env: 'PAYMENT_TIMEOUT_MS',
    about: 'Longest wait for an answer of a payment provider, in milliseconds',
    example: '5000',
  })
  @Whole(50, 60_000)
  paymentTimeoutMs: number;

  @Setting({
    env: 'RESERVATION_SECONDS',
    about: 'How long a checkout holds stock while it waits for the payment',
    example: '900',
  })
  @Whole(1, 86_400)
  reservationSeconds: number;

  @Setting({
    env: 'REFUND_STEP_UP_ABOVE',
    about:
      'Refunds of one order that come to more than this, in minor units of its currency, are made by whoever proved within a quarter of an hour who they are; 0 asks at every refund',
    example: '50000',
  })
  @Whole(0)
  refundStepUpAbove: number;

  @Setting({ env: 'CART_DAYS', about: 'How long an untouched cart is kept', example: '30' })
  @Whole(1, 365)
  cartDays: number;

  @Setting({
    env: 'PURGE_DAYS',
    about: 'How long deleted products and variants can be restored; then what nothing refers to is removed',
    example: '90',
  })
  @Whole(1, 36_500)
  purgeDays: number;

  @Setting({
    env: 'SWEEP_MS',
    about: 'Pause between two looks for payments and orders that a crash left half-way',
    example: '2000',
  })
  @Whole(50, 60_000)
  sweepMs: number;

  @Setting({
    env: 'SHUTDOWN_DELAY_MS',
    about: 'How long readiness fails before the listener closes, for load balancers to notice',
    example: '5000',
  })
  @Whole(0, 60_000)
  shutdownDelayMs: number;

  @Setting({
    env: 'SHUTDOWN_TIMEOUT_MS',
    about: 'The process ends after this, whatever is still under way',
    example: '25000',
  })
  @Whole(100, 600_000)
  shutdownTimeoutMs: number;

  @Setting({
    env: 'REQUEST_TIMEOUT_MS',
    about:
      'How long a client may take to send a request, or the next piece of a file, in milliseconds; then its connection ends',
    example: '30000',
  })
  @Whole(100, 600_000)
  requestTimeoutMs: number;

  @Setting({
    env: 'KEEP_ALIVE_MS',
    about:
      'How long a connection is kept on which nothing happens, in milliseconds; longer than your load balancer keeps it, so that Stoa never closes under a request',
    example: '65000',
  })
  @Whole(100, 3_600_000)
  keepAliveMs: number;

  @Setting({ env: 'BODY_LIMIT', about: 'Largest request body in bytes, unless it brings a file', example: '1048576' })
  @Whole(1024)
  bodyLimit: number;

  @Setting({
    env: 'UPLOAD_LIMIT',
    about: 'Largest request body that brings a file, in bytes; files are never in memory as a whole',
    example: '104857600',
  })
  @Whole(1024)
  uploadLimit: number;

  @Setting({ env: 'RATE_LIMIT_READS', about: 'Most reads a minute from one address; 0 is no limit', example: '1200' })
  @Whole(0)
  rateLimitReads: number;

  @Setting({ env: 'RATE_LIMIT_WRITES', about: 'Most writes a minute from one address; 0 is no limit', example: '300' })
  @Whole(0)
  rateLimitWrites: number;

  @Setting({
    env: 'RATE_LIMIT_CHECKOUTS',
    about: 'Most checkouts a minute from one address; 0 is no limit',
    example: '30',
  })
  @Whole(0)
  rateLimitCheckouts: number;

  @Setting({
    env: 'RATE_LIMIT_SIGN_INS',
    about: 'Most sign-ins a minute from one address; 0 is no limit',
    example: '20',
  })
  @Whole(0)
  rateLimitSignIns: number;

  @Setting({
    env: 'RATE_LIMIT_STAFF',
    about: 'Most requests a minute of one signed-in user, reads and writes counted apart; 0 is no limit',
    example: '1200',
  })
  @Whole(0)
  rateLimitStaff: number;

  @Setting({
    env: 'RATE_LIMIT_REFUSALS',
    about:
      'Most requests a minute of one address that are refused for their address, method or body alone; 0 is no limit',
    example: '300',
  })
  @Whole(0)
  rateLimitRefusals: number;

  @Setting({
    env: 'TRUSTED_PROXIES',
    about: 'Addresses and networks of the proxies whose `X-Forwarded-*` headers are believed, separated by commas',
    example: '10.0.0.0/8,192.168.7.1',
  })
  @IsString()
  trustedProxies: string;

  @Setting({ env: 'LOG_LEVEL', about: 'Least severe level that is logged', example: 'info' })
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

  @Setting({ env: 'DOCS_ENABLED', about: 'Serves Swagger UI and the OpenAPI document at /docs', example: 'true' })
  @Type(() => String)
  @IsIn(['true', 'false'])
  docsEnabled: 'true' | 'false';
}
