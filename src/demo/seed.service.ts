import { Injectable } from '@nestjs/common';
import { StaffSetUpService } from '../access/index.js';
import { AssortmentService, type ProductRecord } from '../assortment/index.js';
import { newPassword } from '../identity/index.js';
import { StockAdjustmentService } from '../inventory/index.js';
import { MediaService } from '../media/index.js';
import { ShippingService } from '../shipping/index.js';
import { type NewStore, type Store, StoreService } from '../store/index.js';
import { pictureOf, renderPicture } from './demo.pictures.js';
import { demoProducts } from './demo.products.js';
import { demoLocations, demoShippingMethods, demoStore } from './demo.shop.js';

export const ADMIN_EMAIL = 'admin@stoa.test';
const PICTURES_AT_ONCE = 2;

/** A store to begin with. */
export interface EmptyStore {
  currency: string;
  /** In basis points. */
  taxRate: number;
}

/** Sets up a first store. Every step may run again: what is there already is left alone. */
@Injectable()
export class SeedService {
  constructor(
    private readonly stores: StoreService,
    private readonly stock: StockAdjustmentService,
    private readonly shipping: ShippingService,
    private readonly staff: StaffSetUpService,
    private readonly assortment: AssortmentService,
    private readonly media: MediaService,
  ) {}

  /** Whether a store is there: then nothing needs to be set up. */
  async isDone(): Promise<boolean> {
    return (await this.stores.findByCode(demoStore.code)) !== null && (await this.staff.has(ADMIN_EMAIL));
  }

  /** The first member of staff; returns the password, which is kept nowhere, or undefined when they exist. */
  async createAdmin(): Promise<string | undefined> {
    const password = newPassword();
    const isNew = await this.staff.create({ email: ADMIN_EMAIL, name: 'Admin', role: 'owner', password });
    return isNew ? password : undefined;
  }

  /** A store without products: one location, one free shipping method. */
  async setUpEmpty({ currency, taxRate }: EmptyStore): Promise<void> {
    await this.ensureStore({
      code: demoStore.code,
      name: 'Store',
      currencies: [currency],
      taxRate,
      pricesIncludeTax: true,
    });
    await this.furnish({ currencies: [currency] });
  }

  /** What a store cannot sell without: one location, one free shipping method. */
  async furnish({ currencies }: Pick<Store, 'currencies'>): Promise<void> {
    await this.stock.ensureLocation({ code: 'main', name: 'Main' });
    const prices = Object.fromEntries(currencies.map((currency) => [currency, 0]));
    await this.shipping.write({ code: 'none', name: 'No shipping', prices, freeAbove: {} });
  }

  /** The demo shop; tells after each product how far it is. */
  async setUpDemo(onProgress: (done: number, all: number) => void): Promise<void> {
    const { defaultCurrency: _first, ...store } = demoStore;
    await this.ensureStore(store);
    for (const location of demoLocations) await this.stock.ensureLocation(location);
    for (const { freeAbove = {}, ...method } of demoShippingMethods) {
      await this.shipping.write({ ...method, prices: { ...method.prices }, freeAbove: { ...freeAbove } });
    }
    const products = demoProducts();
    const pictures = new Map<string, Promise<string>>();
    for (const [index, product] of products.entries()) {
      for (const ahead of products.slice(index, index + PICTURES_AT_ONCE)) {
        if (!pictures.has(ahead.externalId)) pictures.set(ahead.externalId, this.store(ahead));
      }
      await this.assortment.write({ ...product, images: [await pictures.get(product.externalId)!] }); // begun just above
      onProgress(index + 1, products.length);
    }
  }

  private async store(product: ProductRecord): Promise<string> {
    return this.media.store(await renderPicture(pictureOf(product)), 'image/webp');
  }

  private async ensureStore(store: NewStore): Promise<void> {
    if (!(await this.stores.findByCode(store.code))) await this.stores.create(store);
  }
}
