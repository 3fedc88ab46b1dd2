import type { Circumstances } from '../../platform/auth/policy/circumstances.js';
import { containsHours, type Hours } from '../../platform/auth/policy/hours.js';
import { Networks } from '../../platform/auth/policy/networks.js';

/** Up to which amount a permission goes, in minor units of a currency. */
export interface Limit {
  permission: string;
  amount: number;
  currency: string;
}

/** When, from where and up to what a role holds. */
export interface RoleConditions {
  /** Where the store of the request is; null: at any time. */
  hours: Hours | null;
  /** CIDR; none: from anywhere. */
  networks: readonly string[];
  /** For permissions that are not among them there is none; in a currency that is not among those of one, it goes for nothing. */
  limits: readonly Limit[];
}

export const UNCONDITIONAL: RoleConditions = { hours: null, networks: [], limits: [] };

/** As a row has them: what is not there is not asked for. */
export const conditionsOf = (stored: Partial<RoleConditions>): RoleConditions => ({ ...UNCONDITIONAL, ...stored });

/** Whether the role holds at all, then and there. Nobody's circumstances are those of nobody's conditions. */
export function holdsIn(conditions: RoleConditions, networks: Networks, circumstances: Circumstances | null): boolean {
  if (conditions.hours && !circumstances?.isWithinHours(conditions.hours)) return false;
  return conditions.networks.length === 0 || (circumstances?.isWithinNetworks(networks) ?? false);
}

/** Whether who holds the permission under the outer conditions may do all that it allows under the inner ones. */
export function containsConditions(outer: RoleConditions, inner: RoleConditions, permission: string): boolean {
  if (outer.hours && !(inner.hours && containsHours(outer.hours, inner.hours))) return false;
  if (outer.networks.length > 0) {
    if (inner.networks.length === 0) return false;
    if (!new Networks(outer.networks).contains(new Networks(inner.networks))) return false;
  }
  const [most, wanted] = [limitsOf(outer, permission), limitsOf(inner, permission)];
  if (most.length === 0) return true;
  return (
    wanted.length > 0 &&
    wanted.every(({ amount, currency }) => most.some((one) => one.currency === currency && amount <= one.amount))
  );
}

export const limitsOf = ({ limits }: RoleConditions, permission: string): Limit[] =>
  limits.filter((limit) => limit.permission === permission);

export const isSameConditions = (one: RoleConditions, other: RoleConditions): boolean =>
  one.networks.join() === other.networks.join() &&
  JSON.stringify(one.limits.map(textOfLimit)) === JSON.stringify(other.limits.map(textOfLimit)) &&
  textOfHours(one.hours) === textOfHours(other.hours);

/** As the audit log tells them: `mon,tue 09:00-17:00`, `from 10.0.0.0/8`, `order.refund up to 5000 EUR`. */
export const textsOf = ({ hours, networks, limits }: RoleConditions): string[] => [
  ...(hours ? [textOfHours(hours)] : []),
  ...networks.map((network) => `from ${network}`),
  ...limits.map(textOfLimit),
];

const textOfHours = (hours: Hours | null) => (hours ? `${hours.days.join()} ${hours.from}-${hours.to}` : '');
const textOfLimit = ({ permission, amount, currency }: Limit) => `${permission} up to ${amount} ${currency}`;
