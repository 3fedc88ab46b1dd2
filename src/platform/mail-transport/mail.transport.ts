import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../config/config.js';

/** One message to one recipient. */
export interface MailMessage {
  /** Stable over repeated sends, so that receivers can tell a repetition: letters, digits, `-`, `.` and `_` only. */
  id: string;
  /** An address, without a name. */
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What became of one send. `refused` is final (RFC 5321, 4.2.1: 5yz); `failed` may be tried again. */
export type MailOutcome = { state: 'sent' } | { state: 'refused' | 'failed'; reason: string };

const CONNECT_MS = 5_000;
const SOCKET_MS = 10_000;
const LONGEST_REASON = 300;

/** Hands messages to the mail server of `SMTP_URL`, or writes them into `MAIL_DIR`. Never throws for what the server or the network does. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transporter: Transporter | null;

  constructor(private readonly config: Config) {
    this.transporter = transporterOf(config);
  }

  /** Whether mail has anywhere to go. */
  get isReady(): boolean {
    return this.transporter !== null;
  }

  async send(message: MailMessage): Promise<MailOutcome> {
    if (!this.transporter) {
      return { state: 'failed', reason: 'there is no mail server' };
    }
    if (!/^[\w.-]+$/.test(message.id) || !isOneAddress(message.to)) {
      return { state: 'refused', reason: 'the id or the recipient is not one that a header can hold' };
    }
    try {
      const sent = (await this.transporter.sendMail({
        messageId: `<${message.id}@${new URL(this.config.publicUrl).hostname}>`,
        from: this.config.mailFrom,
        to: { name: '', address: message.to },
        subject: oneLine(message.subject),
        text: message.text,
        html: message.html,
        headers: { 'Auto-Submitted': 'auto-generated' }, // RFC 3834: no answers by machines, please
        disableFileAccess: true,
        disableUrlAccess: true,
      })) as { message?: Buffer };
      if (this.config.smtpUrl === '') await this.file(message.id, sent.message);
      return { state: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** The name is that of the message: one that is sent again takes the place of the first. */
  private async file(id: string, message: Buffer = Buffer.alloc(0)): Promise<void> {
    await mkdir(this.config.mailDir, { recursive: true });
    await writeFile(join(this.config.mailDir, `${id}.eml`), message, { mode: 0o600 });
  }

  onApplicationShutdown(): void {
    this.transporter?.close();
  }
}

function transporterOf({ smtpUrl, mailDir }: Config): Transporter | null {
  if (smtpUrl !== '') return transporterTo(smtpUrl);
  return mailDir === '' ? null : createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
}

const transporterTo = (url: string): Transporter =>
  createTransport({ url, connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SOCKET_MS });

/** One address and nothing else: no list, no name, no second header. */
const isOneAddress = (text: string) =>
  text.length <= 254 && /^[^\s<>,;:"()[\]\\@\p{Cc}]+@[^\s<>,;:"()[\]\\@\p{Cc}]+$/u.test(text);

/** Line breaks and other control characters become spaces: a value never begins a header. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Only what the server says of the recipient or the message is final; a refused sign-in is a fault of ours, and mended. */
function outcomeOf(error: unknown): MailOutcome {
  const { responseCode = 0, code = '' } = error as { responseCode?: number; code?: string };
  const isFinal = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  const reason = oneLine(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON);
  return { state: isFinal ? 'refused' : 'failed', reason };
}
