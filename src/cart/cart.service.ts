import { Injectable } from '@nestjs/common';
import type { SellableVariant } from '../catalog/index.js';
import { Config } from '../config/config.js';
import { type Demand, StockService } from '../inventory/index.js';
import { type Actor, userIdOf } from '../platform/auth/actor.js';
import { Secrets } from '../platform/auth/secrets.js';
import { Db } from '../platform/db/db.js';
import { assertVersion, type ExpectedVersion } from '../platform/http/precondition/version.js';
import type { CartLine } from './cart-line.entity.js';
import { CartQuoteService } from './cart-quote.service.js';
import type { Cart } from './cart.entity.js';
import { cartLineNotFound, cartTooLarge, quantityTooLarge } from './cart.errors.js';
import { CartRepository } from './cart.repository.js';
import type { Totals } from './cart.totals.js';

export const MAX_LINES = 1_200;
export const MAX_QUANTITY = 100_000;
/** What tokens of carts are signed for. */
export const CART_TOKEN_PURPOSE = 'cart';

/** A cart with everything that is shown of it. */
export interface FilledCart {
  cart: Cart;
  token: string;
  lines: (CartLine & { variant: SellableVariant | undefined })[];
  totals: Totals;
}

@Injectable()
export class CartService {
  constructor(
    private readonly db: Db,
    private readonly carts: CartRepository,
    private readonly quotes: CartQuoteService,
    private readonly stock: StockService,
    private readonly secrets: Secrets,
    private readonly config: Config,
  ) {}

  /** @param actor whose cart it is, when they have signed in */
  create(actor: Actor, wantedCurrency: string | undefined, items: Demand[]): Promise<FilledCart> {
    return this.db.transaction(async () => {
      const cart = await this.carts.insert(
        await this.quotes.currency(wantedCurrency),
        this.config.cartDays,
        userIdOf(actor),
      );
      return this.fill(items.length > 0 ? await this.add(cart, items, []) : cart);
    });
  }

  async get(id: string): Promise<FilledCart> {
    return this.fill(await this.carts.get(id));
  }

  /** Puts units into the cart, on top of what is there of the same variants. */
  addLines(id: string, items: Demand[], expected: ExpectedVersion): Promise<FilledCart> {
    return this.change(id, expected, async (cart) => this.add(cart, items, await this.carts.lines(cart.id)));
  }

  changeLine(id: string, lineId: string, quantity: number, expected: ExpectedVersion): Promise<FilledCart> {
    return this.change(id, expected, async (cart) => {
      const line = await this.lineOf(cart, lineId);
      const quote = (await this.quotes.quote([line.variantId], cart.currency)).get(line.variantId);
      if (quantity > line.quantity) await this.stock.assertAvailable([{ variantId: line.variantId, quantity }]);
      return this.carts.setLine(line, this.config.cartDays, quantity, quote?.unitAmount ?? line.unitAmount);
    });
  }

  removeLine(id: string, lineId: string, expected: ExpectedVersion): Promise<FilledCart> {
    return this.change(id, expected, async (cart) =>
      this.carts.removeLine(await this.lineOf(cart, lineId), this.config.cartDays),
    );
  }

  private change(id: string, expected: ExpectedVersion, work: (cart: Cart) => Promise<Cart>): Promise<FilledCart> {
    return this.db.transaction(async () => {
      const cart = await this.carts.getForUpdate(id);
      assertVersion(cart, expected);
      cart.assertOpen();
      return this.fill(await work(cart));
    });
  }

  /** @throws `cart_line_not_found` */
  private async lineOf(cart: Cart, lineId: string): Promise<CartLine> {
    const line = (await this.carts.lines(cart.id)).find(({ id }) => id === lineId);
    if (!line) throw cartLineNotFound(lineId);
    return line;
  }

  private async add(cart: Cart, items: Demand[], lines: CartLine[]): Promise<Cart> {
    const wanted = new Map<string, number>();
    for (const { variantId, quantity } of items) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
    const held = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
    const after = [...wanted].map(([variantId, quantity]) => ({
      variantId,
      quantity: quantity + (held.get(variantId) ?? 0),
    }));
    if (after.some(({ quantity }) => quantity > MAX_QUANTITY)) throw quantityTooLarge(MAX_QUANTITY);
    if (new Set([...held.keys(), ...wanted.keys()]).size > MAX_LINES) throw cartTooLarge(MAX_LINES);
    const quotes = await this.quotes.quote([...wanted.keys()], cart.currency);
    await this.stock.assertAvailable(after);
    return this.carts.addLines(
      cart.id,
      this.config.cartDays,
      [...wanted].map(([variantId, quantity]) => ({
        variantId,
        quantity,
        unitAmount: quotes.get(variantId)?.unitAmount ?? 0,
      })),
    );
  }

  private async fill(cart: Cart): Promise<FilledCart> {
    const lines = await this.carts.lines(cart.id);
    const variants = await this.quotes.findVariants(lines.map(({ variantId }) => variantId));
    return {
      cart,
      token: this.secrets.sign(CART_TOKEN_PURPOSE, cart.id),
      lines: lines.map((line) => ({ ...line, variant: variants.get(line.variantId) })),
      totals: await this.quotes.totals(lines),
    };
  }
}
