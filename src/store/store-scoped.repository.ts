import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/db.js';
import { StoreService } from './store.service.js';

/** Base of every repository: the one place that says which store's rows a statement may see. */
@Injectable()
export abstract class StoreScopedRepository {
  constructor(
    protected readonly db: Db,
    protected readonly stores: StoreService,
  ) {}

  protected async storeId(): Promise<string> {
    return (await this.stores.current()).id;
  }
}
