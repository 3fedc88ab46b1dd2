import { Injectable } from '@nestjs/common';
import {
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Config } from '../../../config/config.js';
import type { User } from '../../user/user.entity.js';
import { secondFactorWrong } from '../factor.errors.js';
import type { AssertionDto, AttestationDto } from './credential.dto.js';
import type { PasskeyCreationOptionsDto, PasskeyRequestOptionsDto } from './passkey-options.dto.js';
import { type ChallengeUse, PASSKEY_SECONDS, PasskeyChallenges } from './passkey-challenge.service.js';
import type { Passkey } from './passkey.entity.js';

/** Ed25519, ES256 and RS256 (RFC 9053): what all authenticators have one of. */
const ALGORITHMS = [-8, -7, -257];
const TIMEOUT_MS = PASSKEY_SECONDS * 1000;

/** An answer of an authenticator that is right; its challenge is still to be used up. */
export interface Verified<What> {
  challenge: string;
  what: What;
}

/** Asks authenticators and judges their answers (WebAuthn Level 3, §7). It keeps nothing. */
@Injectable()
export class RelyingParty {
  private readonly id: string;
  private readonly origins: string[];

  constructor(
    { publicUrl, passkeyDomain, passkeyOrigins }: Config,
    private readonly challenges: PasskeyChallenges,
  ) {
    const { hostname, origin } = new URL(publicUrl);
    this.id = passkeyDomain || hostname;
    this.origins = passkeyOrigins === '' ? [origin] : passkeyOrigins.split(',');
  }

  async creationOptions(user: User, known: Passkey[], use: ChallengeUse): Promise<PasskeyCreationOptionsDto> {
    const selection = { residentKey: 'required', requireResidentKey: true, userVerification: 'preferred' } as const;
    const options = await generateRegistrationOptions({
      ...{ rpName: this.id, rpID: this.id, attestationType: 'none', timeout: TIMEOUT_MS },
      ...{ userID: Uint8Array.from(Buffer.from(user.id)), userName: user.email, userDisplayName: user.name },
      challenge: Uint8Array.from(this.challenges.issue(use)),
      supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: selection,
    });
    const { user: whom, challenge, pubKeyCredParams } = options;
    return {
      ...{ rp: { id: this.id, name: this.id }, user: whom, challenge, pubKeyCredParams, timeout: TIMEOUT_MS },
      ...{ excludeCredentials: known.map(namedTo), authenticatorSelection: selection, attestation: 'none' },
    };
  }

  /** @param allowed those that would do; empty for any that the authenticator finds */
  async requestOptions(
    allowed: Passkey[],
    use: ChallengeUse,
    userVerification: 'required' | 'preferred',
  ): Promise<PasskeyRequestOptionsDto> {
    const { challenge } = await generateAuthenticationOptions({
      ...{ rpID: this.id, challenge: Uint8Array.from(this.challenges.issue(use)) },
    });
    return {
      ...{ challenge, rpId: this.id, timeout: TIMEOUT_MS, userVerification },
      allowCredentials: allowed.map(namedTo),
    };
  }

  /** @throws `second_factor_wrong` whatever is wrong with it */
  async register(credential: AttestationDto, use: ChallengeUse): Promise<Verified<NewCredential>> {
    const challenge = this.challengeOf(credential, use);
    const { registrationInfo: found } = await refusing(
      verifyRegistrationResponse({
        response: { ...credential, response: withTransports(credential.response), clientExtensionResults: {} },
        ...{ expectedChallenge: challenge, expectedOrigin: this.origins, expectedRPID: this.id },
        ...{ requireUserVerification: false, supportedAlgorithmIDs: ALGORITHMS },
      }),
    );
    if (!found) throw secondFactorWrong();
    const { id, publicKey, counter } = found.credential;
    const what = {
      ...{ credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), signCount: counter },
      ...{ transports: credential.response.transports ?? [], isSynced: found.credentialDeviceType === 'multiDevice' },
    };
    return { challenge, what };
  }

  /**
   * @returns how often the authenticator has signed
   * @throws `second_factor_wrong` whatever is wrong with it, a count that goes back included
   */
  async verify(
    assertion: AssertionDto,
    { credentialId, publicKey, signCount }: Passkey,
    use: ChallengeUse,
  ): Promise<Verified<number>> {
    const challenge = this.challengeOf(assertion, use);
    const { verified, authenticationInfo } = await refusing(
      verifyAuthenticationResponse({
        response: { ...assertion, clientExtensionResults: {} },
        ...{ expectedChallenge: challenge, expectedOrigin: this.origins, expectedRPID: this.id },
        credential: {
          ...{ id: credentialId.toString('base64url'), publicKey: Uint8Array.from(publicKey), counter: signCount },
        },
        requireUserVerification: use === 'sign-in',
      }),
    );
    if (!verified) throw secondFactorWrong();
    return { challenge, what: authenticationInfo.newCounter };
  }

  /** Within a page of another origin nobody is asked: who frames a page can lead its user to click. */
  private challengeOf({ response }: { response: { clientDataJSON: string } }, use: ChallengeUse): string {
    const data = clientDataOf(response.clientDataJSON);
    if (typeof data.challenge !== 'string' || data.crossOrigin === true) throw secondFactorWrong();
    if (!this.challenges.isOpen(data.challenge, use)) throw secondFactorWrong();
    return data.challenge;
  }
}

/** What is kept of a new credential. */
export type NewCredential = Pick<Passkey, 'credentialId' | 'publicKey' | 'signCount' | 'transports' | 'isSynced'>;

const namedTo = ({ credentialId, transports }: Passkey) => ({
  id: credentialId.toString('base64url'),
  type: 'public-key',
  transports,
});

/** Browsers may know more kinds than the library's types. */
const withTransports = (response: AttestationDto['response']) => ({
  clientDataJSON: response.clientDataJSON,
  attestationObject: response.attestationObject,
  transports: (response.transports ?? []) as AuthenticatorTransport[],
});

function clientDataOf(text: string): { challenge?: unknown; crossOrigin?: unknown } {
  try {
    const data: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {}; // no JSON: it names no challenge of ours
  }
}

/** The library throws whatever is wrong with what was sent, and clients learn no more than that it was. */
async function refusing<Result>(verification: Promise<Result>): Promise<Result> {
  try {
    return await verification;
  } catch {
    throw secondFactorWrong();
  }
}
