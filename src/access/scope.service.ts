import { Injectable } from '@nestjs/common';
import { StoreService } from '../store/index.js';
import { storeOutOfScope } from './access.errors.js';

/** Which store a change of roles is about: the one of the request, or every one. */
@Injectable()
export class ScopeService {
  constructor(private readonly stores: StoreService) {}

  /** Code of the store of the request. */
  async code(): Promise<string> {
    return (await this.stores.current()).code;
  }

  /** Id of the store of the request. */
  async id(): Promise<string> {
    return (await this.stores.current()).id;
  }

  /** @param code of the store of the request, or null for every store @throws `store_out_of_scope` */
  async idOf(code: string | null): Promise<string | null> {
    if (code === null) return null;
    const store = await this.stores.current();
    if (store.code !== code) throw storeOutOfScope(code);
    return store.id;
  }
}
