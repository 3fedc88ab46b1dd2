import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../platform/db/db.js';
import { Store } from './store.entity.js';
import { currencyNotSold, storeMissing, storeNotFound } from './store.errors.js';

/** How long a process may serve a store's old settings, and not know a new one. */
export const REMEMBERED_MS = 5_000;

export type NewStore = Pick<Store, 'code' | 'name' | 'currencies' | 'taxRate' | 'pricesIncludeTax'> &
  Partial<Pick<Store, 'allowedOrigins' | 'timeZone'>>;

/** What can be said anew of a store. */
export type StoreChanges = Partial<Pick<Store, 'allowedOrigins' | 'timeZone'>>;

/** Which store this call is for. */
@Injectable()
export class StoreService {
  /** The store, or what a request says of it, which is looked up when it is first asked for. */
  private readonly chosen = new AsyncLocalStorage<Store | { code: string | undefined }>();
  private remembered?: { stores: Store[]; until: number };

  constructor(private readonly db: Db) {}

  /**
   * The store that the request or `runIn` chose; the first that was set up where none was.
   * @throws `store_not_found` when the request names one that does not exist
   */
  async current(): Promise<Store> {
    const chosen = this.chosen.getStore();
    return chosen && 'id' in chosen ? chosen : this.byCode(chosen?.code);
  }

  /** The store of `current`, at once when it is remembered; null where there is none. */
  find(): Store | null | Promise<Store | null> {
    const chosen = this.chosen.getStore();
    if (chosen && 'id' in chosen) return chosen;
    const { remembered } = this;
    if (remembered && Date.now() < remembered.until) return storeOf(remembered.stores, chosen?.code) ?? null;
    return this.all().then((stores) => storeOf(stores, chosen?.code) ?? null);
  }

  /** Runs what follows in the scope of the store that a request names; undefined is the first store. */
  runFor(code: string | undefined, next: () => void): void {
    this.chosen.run({ code }, next);
  }

  /** Which origins may read the answers of the store; none for a store that does not exist. */
  async originsOf(code: string | undefined): Promise<readonly string[]> {
    return storeOf(await this.all(), code)?.allowedOrigins ?? [];
  }

  /** Which origins may read the answers of some store, whichever it is. */
  async originsOfAny(): Promise<readonly string[]> {
    return (await this.all()).flatMap(({ allowedOrigins }) => allowedOrigins);
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

  /** All stores, oldest first, as they are now. */
  list(): Promise<Store[]> {
    return this.db.repo(Store).find({ order: { createdAt: 'ASC' } });
  }

  /** @param furnish makes what the store is not to be without, in its scope and transaction */
  async create(store: NewStore, furnish?: (store: Store) => Promise<void>): Promise<Store> {
    const created = await this.db.transaction(async () => {
      const id = uuid();
      await this.db.repo(Store).insert({ id, ...store });
      const row = await this.db.repo(Store).findOneByOrFail({ id });
      await this.chosen.run(row, async () => furnish?.(row));
      return row;
    });
    this.remembered = undefined;
    return created;
  }

  /** Says some of it anew; null when there is no such store. */
  async change(code: string, changes: StoreChanges): Promise<Store | null> {
    await this.db.repo(Store).update({ code }, changes);
    this.remembered = undefined;
    return this.findByCode(code);
  }

  private async byCode(code: string | undefined): Promise<Store> {
    const store = storeOf(await this.all(), code);
    if (!store) throw code === undefined ? storeMissing() : storeNotFound(code);
    return store;
  }

  /** All stores, oldest first. A few rows, remembered for a moment. */
  private async all(): Promise<Store[]> {
    if (this.remembered && Date.now() < this.remembered.until) return this.remembered.stores;
    const stores = await this.list();
    if (stores.length > 0) this.remembered = { stores, until: Date.now() + REMEMBERED_MS };
    return stores;
  }
}

/** The store that a request names; the first where it names none. */
const storeOf = (stores: Store[], code: string | undefined): Store | undefined =>
  code === undefined ? stores[0] : stores.find((store) => store.code === code);
