import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { authenticationRequired } from '../errors/platform.errors.js';
import type { Identity } from './actor.js';

/**
 * Who is there, as the strategy of the application finds it. Passport's own instance is one for the whole of a process, where the
 * strategy of one application would answer for another: this is the application's.
 */
@Injectable()
export class Authentication {
  private readonly authenticator = new passport.Authenticator();

  /** Called once, by the module that knows people. */
  use(strategy: passport.Strategy): void {
    this.authenticator.use('request', strategy);
  }

  /** @throws `authentication_required`, and whatever kept the strategy from finding out */
  authenticate(request: FastifyRequest): Promise<Identity> {
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

/** Passport types it as made for Express; it takes a request of any kind and, with a callback, never answers. */
type Attempt = (request: FastifyRequest, response: undefined, next: (error: Error) => void) => void;
