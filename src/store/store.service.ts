import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../platform/db/db.js';
import { Store } from './store.entity.js';
import { currencyNotSold, storeMissing } from './store.errors.js';

/** How long a process may serve a store's old settings. */
const REMEMBERED_MS = 5_000;

export type NewStore = Pick<Store, 'code' | 'name' | 'currencies' | 'taxRate' | 'pricesIncludeTax'>;

/** Which store this call is for. */
@Injectable()
export class StoreService {
  private readonly chosen = new AsyncLocalStorage<Store>();
  private remembered?: { store: Store; until: number };

  constructor(private readonly db: Db) {}

  /** The store chosen by `runIn`, or the first that was set up. */
  async current(): Promise<Store> {
    const chosen = this.chosen.getStore();
    if (chosen) return chosen;
    if (this.remembered && Date.now() < this.remembered.until) return this.remembered.store;
    const [store] = await this.db.repo(Store).find({ order: { createdAt: 'ASC' }, take: 1 });
    if (!store) throw storeMissing();
    this.remembered = { store, until: Date.now() + REMEMBERED_MS };
    return store;
  }

  /** Runs the work in the scope of one store: for sweeps and handlers, which no request chose a store for. */
  async runIn<T>(storeId: string, work: () => Promise<T>): Promise<T> {
    const current = await this.current();
    const store = current.id === storeId ? current : await this.db.repo(Store).findOneByOrFail({ id: storeId });
    return this.chosen.run(store, work);
  }

  /** The currency asked for, or the store's default. */
  async currency(wanted: string | undefined): Promise<string> {
    const { currencies } = await this.current();
    const currency = wanted ?? currencies[0]!; // a check constraint keeps the list from being empty
    if (!currencies.includes(currency)) throw currencyNotSold(currency, currencies);
    return currency;
  }

  findByCode(code: string): Promise<Store | null> {
    return this.db.repo(Store).findOneBy({ code });
  }

  async create(store: NewStore): Promise<Store> {
    const id = uuid();
    await this.db.repo(Store).insert({ id, ...store });
    return this.db.repo(Store).findOneByOrFail({ id });
  }
}
