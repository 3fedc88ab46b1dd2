import { Injectable } from '@nestjs/common';
import { Secrets } from '../platform/auth/secrets.js';
import type { Binding, Caller } from '../platform/http/input/bound.js';
import { CART_TOKEN } from '../platform/openapi/headers.js';
import { cartNotFound } from './cart.errors.js';
import { CART_TOKEN_PURPOSE } from './cart.service.js';

/**
 * The id of a cart that is the caller's: who knows its token, owns it. That needs no look at the database, so whatever is done with
 * the cart reads it once, and locked where it is changed.
 */
@Injectable()
export class OwnCart implements Binding<string> {
  constructor(private readonly secrets: Secrets) {}

  /** @throws `cart_not_found`, also when the cart exists and the token is not its own */
  bind(id: string, { header }: Caller): string {
    if (!this.secrets.verify(CART_TOKEN_PURPOSE, id, header(CART_TOKEN))) throw cartNotFound(id);
    return id;
  }
}
