import { Injectable } from '@nestjs/common';
import type { Policy } from './policy.js';

/** A resource with the policy that decides about it. */
export interface Found<Attributes extends { id: string } = { id: string }> {
  policy: Policy<Attributes>;
  resource: Attributes;
}

type Find = (id: string) => Promise<Found | undefined>;

/** Where resources are found by their type: for those who grant something on one, and who ask who may do what with one. */
@Injectable()
export class Resources {
  private readonly finders = new Map<string, Find>();

  /**
   * Called once for each policy, by the module that it is of.
   * @param find the resource in the store of the request, as rules look at it
   */
  register<Attributes extends { id: string }>(
    policy: Policy<Attributes>,
    find: (id: string) => Promise<Attributes | undefined>,
  ): void {
    this.finders.set(policy.type, async (id) => {
      const resource = await find(id);
      // What is found is of the type that its policy is about.
      return resource && { policy: policy as unknown as Policy<{ id: string }>, resource };
    });
  }

  /** Undefined when there is none of this type, or no such type. */
  async find(type: string, id: string): Promise<Found | undefined> {
    return this.finders.get(type)?.(id);
  }
}
