import { type Hours, isWithinHours, localTimeOf } from './hours.js';
import type { Networks } from './networks.js';

/** When and from where something is asked, for rules that depend on it. Whoever looks at neither pays for neither. */
export class Circumstances {
  /** @param timeZone of the store of the request, as in `Europe/Berlin` */
  constructor(
    private readonly origin: { readonly ip: string },
    private readonly timeZone: string,
    readonly now: Date = new Date(),
  ) {}

  /** Whether it is within these hours where the store is. */
  isWithinHours(hours: Hours): boolean {
    return isWithinHours(hours, localTimeOf(this.now, this.timeZone));
  }

  /** Whether the caller is in one of these networks. Behind a proxy that is trusted it is who the proxy says. */
  isWithinNetworks(networks: Networks): boolean {
    return networks.has(this.origin.ip);
  }
}
