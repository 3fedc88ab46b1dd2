import { IsString, Matches, ValidateIf } from 'class-validator';
import { ProviderSettings } from './provider.settings.js';
import { isUrl } from './rules.js';
import { Setting } from './setting.js';

/** How mail leaves the house. */
export class MailSettings extends ProviderSettings {
  @Setting({
    env: 'SMTP_URL',
    about: 'The mail server, `smtp://` or `smtps://`, with user and password; when empty, see `MAIL_DIR`',
    example: 'smtps://stoa:password@mail.example.com',
    secret: true,
  })
  @ValidateIf(({ smtpUrl }: MailSettings) => smtpUrl !== '')
  @isUrl('smtp', 'smtps')
  smtpUrl: string;

  @Setting({
    env: 'MAIL_DIR',
    about:
      'Without `SMTP_URL`: a folder that gets each mail as a file, `.eml`; when both are empty, mail waits and is not sent',
    example: '/var/lib/stoa/mail',
  })
  @IsString()
  mailDir: string;

  @Setting({ env: 'MAIL_FROM', about: 'Who mail comes from', example: 'Stoa <no-reply@stoa.test>' })
  @Matches(/^[^\p{Cc}<>]*<[^\s<>@]+@[^\s<>@]+>$/u)
  mailFrom: string;

  @Setting({
    env: 'ACCOUNT_URL',
    about:
      'Page of the web shop that the links of mails lead to, as `<this>/verification#token=…`, `/reset`, `/invitation` and `/email-change`; when empty, Stoa serves pages for them at `PUBLIC_URL/account`',
    example: 'https://shop.example/account',
  })
  @ValidateIf(({ accountUrl }: MailSettings) => accountUrl !== '')
  @isUrl('http', 'https')
  accountUrl: string;
}
