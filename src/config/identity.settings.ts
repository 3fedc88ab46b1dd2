import { Matches } from 'class-validator';
import { ServerSettings } from './server.settings.js';
import { Setting } from './setting.js';
import { Whole } from './rules.js';

/** How accounts are kept and people stay signed in. */
export class IdentitySettings extends ServerSettings {
  @Setting({
    env: 'PASSWORD_MEMORY_KIB',
    about:
      'Memory that hashing a password takes (Argon2id), in KiB; hashes made with less are made anew at the next sign-in',
    example: '19456',
  })
  @Whole(8_192, 1_048_576)
  passwordMemoryKib: number;

  @Setting({
    env: 'PASSWORD_PASSES',
    about: 'How often hashing a password goes over that memory; the same holds',
    example: '2',
  })
  @Whole(1, 100)
  passwordPasses: number;

  @Setting({
    env: 'PASSWORD_THREADS',
    about: 'Threads of a web process that hash passwords; they give way to everything else',
    example: '1',
  })
  @Whole(1, 64)
  passwordThreads: number;

  @Setting({
    env: 'SESSION_IDLE_DAYS',
    about: 'Who has not been there for so long must sign in again',
    example: '30',
  })
  @Whole(1, 3_650)
  sessionIdleDays: number;

  @Setting({ env: 'SESSION_DAYS', about: 'The longest that anyone stays signed in, in days', example: '180' })
  @Whole(1, 3_650)
  sessionDays: number;

  @Setting({
    env: 'GUESS_DELAY_SECONDS',
    about:
      'The longest that strangers who guess at an account make it wait for the next attempt, in seconds; addresses that guess wait longer. 0 counts nothing',
    example: '300',
  })
  @Whole(0, 3_600)
  guessDelaySeconds: number;

  @Setting({
    env: 'PASSKEY_DOMAIN',
    about:
      'Domain that passkeys belong to: that of your pages, or one above it. The host of `PUBLIC_URL` when empty. Whoever changes it makes every passkey worthless',
    example: 'shop.example',
  })
  @Matches(/^[a-z0-9.-]*$/)
  passkeyDomain: string;

  @Setting({
    env: 'PASSKEY_ORIGINS',
    about: 'Origins of the pages and apps that ask for passkeys, separated by commas. That of `PUBLIC_URL` when empty',
    example: 'https://shop.example,https://admin.shop.example',
  })
  @Matches(
    /^(|(https?:\/\/[^\s,/]+|android:apk-key-hash:[\w-]+)(,(https?:\/\/[^\s,/]+|android:apk-key-hash:[\w-]+))*)$/,
  )
  passkeyOrigins: string;

  @Setting({
    env: 'PLACE_HEADER',
    about:
      'Request header in which a trusted proxy says where a client is, as `cf-ipcountry`; people see it beside their sessions. None when empty',
    example: 'cf-ipcountry',
  })
  @Matches(/^[a-z0-9-]*$/)
  placeHeader: string;
}
