import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { authenticationRequired } from '../errors/platform.errors.js';
import type { Identity } from './actor.js';

/** Knows bearer tokens of a kind of its own, which all begin alike. */
export interface TokenReader {
  prefix: string;
  /** Undefined where the token is not good, or not any more. */
  identify(token: string): Promise<Identity | undefined>;
}

/**
 * Who is there, as the strategy of the application finds it. Passport's own instance is one for the whole of a process, where the
 * strategy of one application would answer for another: this is the application's.
 */
@Injectable()
export class Authentication {
  private readonly authenticator = new passport.Authenticator();
  private readonly readers: TokenReader[] = [];
  private machines: MachineSource = () => undefined;

  /** Called once, by the module that knows people. */
  use(strategy: passport.Strategy): void {
    this.authenticator.use('request', strategy);
  }

  /** Called once, by a module that gives tokens of its own. */
  read(reader: TokenReader): void {
    this.readers.push(reader);
  }

  /** Called once, by the module that knows machines: it is asked first. */
  useMachines(machines: MachineSource): void {
    this.machines = machines;
  }

  /** @throws `authentication_required`, and whatever kept the strategy from finding out */
  authenticate(request: FastifyRequest): Promise<Identity> {
    return this.machines(request) ?? this.byToken(request);
  }

  private byToken(request: FastifyRequest): Promise<Identity> {
    const token = bearerOf(request);
    const reader = this.readers.find(({ prefix }) => token.startsWith(prefix));
    return reader ? identified(reader, token) : this.authenticateByStrategy(request);
  }

  private authenticateByStrategy(request: FastifyRequest): Promise<Identity> {
    return new Promise((resolve, reject) => {
      const decide = (error: Error | null, identity?: Identity | false | null) => {
        if (error) {
          reject(error);
        } else if (identity) {
          resolve(identity);
        } else {
          reject(authenticationRequired());
        }
      };
      const attempt = this.authenticator.authenticate('request', { session: false }, decide) as Attempt;
      attempt(request, undefined, decide);
    });
  }
}

/** Which machine the request is of; undefined when it does not claim to be of one, and rejected when the claim is not good. */
export type MachineSource = (request: FastifyRequest) => Promise<Identity> | undefined;

/** Passport types it as made for Express; it takes a request of any kind and, with a callback, never answers. */
type Attempt = (request: FastifyRequest, response: undefined, next: (error: Error) => void) => void;

const bearerOf = ({ headers: { authorization = '' } }: FastifyRequest): string =>
  /^bearer /i.test(authorization) ? authorization.slice(7) : '';

async function identified(reader: TokenReader, token: string): Promise<Identity> {
  const identity = await reader.identify(token);
  if (!identity) throw authenticationRequired();
  return identity;
}
