import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../platform/events/handlers.js';
import { SigningKeys } from './signing-key.service.js';

@Injectable()
export class SigningKeyJobs {
  constructor(private readonly keys: SigningKeys) {}

  @OnSchedule({ name: 'identity.tend_signing_keys', everyMs: 60_000 })
  async tend(): Promise<void> {
    await this.keys.tend();
  }
}
