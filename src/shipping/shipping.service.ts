import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { StoreScopedRepository } from '../store/index.js';
import { ShippingMethod } from './shipping-method.entity.js';
import { shippingMethodUnknown } from './shipping.errors.js';

export type NewShippingMethod = Pick<ShippingMethod, 'code' | 'name' | 'prices' | 'freeAbove'>;

@Injectable()
export class ShippingService extends StoreScopedRepository {
  /** Methods offered in this currency, in the order shops show them. */
  async list(currency: string): Promise<ShippingMethod[]> {
    const where = { storeId: await this.storeId() };
    const methods = await this.db.repo(ShippingMethod).find({ where, order: { position: 'ASC' } });
    return methods.filter(({ prices }) => prices[currency] !== undefined);
  }

  /** The method and what it costs for goods of this worth. */
  async quote(
    code: string,
    subtotal: number,
    currency: string,
  ): Promise<{ code: string; name: string; amount: number }> {
    const methods = await this.list(currency);
    const method = methods.find((one) => one.code === code);
    const amount = method?.priceFor(subtotal, currency);
    if (!method || amount === undefined) {
      throw shippingMethodUnknown(
        code,
        methods.map((one) => one.code),
      );
    }
    return { code, name: method.name, amount };
  }

  /** Adds the method, or brings the one with its code in line. */
  async write(method: NewShippingMethod): Promise<void> {
    await this.db.rows(
      `INSERT INTO shipping_method (id, store_id, code, name, prices, free_above, position)
       SELECT $1, $2, $3, $4, $5, $6, (SELECT count(*) FROM shipping_method WHERE store_id = $2)
       ON CONFLICT (store_id, code) DO UPDATE SET name = excluded.name, prices = excluded.prices, free_above = excluded.free_above`,
      [
        uuid(),
        await this.storeId(),
        method.code,
        method.name,
        JSON.stringify(method.prices),
        JSON.stringify(method.freeAbove),
      ],
    );
  }
}
