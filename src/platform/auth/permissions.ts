const described = new Map<string, string>();
const limited = new Map<string, string>();

/** A permission whose use roles can bound by an amount, with a sentence for what is bounded. */
export interface LimitedPermission {
  about: string;
  limit: string;
}

/**
 * Declares permissions of a module, each with a sentence for those who make roles: `{ 'order.refund': 'Give money back' }`. A route that
 * asks for one that is not declared stops the boot, and so does a second declaration.
 */
export function definePermissions(permissions: Readonly<Record<string, string | LimitedPermission>>): void {
  for (const [name, declared] of Object.entries(permissions)) {
    if (described.has(name)) throw new Error(`The permission ${name} is defined twice`);
    described.set(name, typeof declared === 'string' ? declared : declared.about);
    if (typeof declared !== 'string') limited.set(name, declared.limit);
  }
}

/** Every permission of the loaded modules by its name, with its description. */
export const definedPermissions = (): ReadonlyMap<string, string> => described;

/** Those whose use can be bounded by an amount, each with what is bounded. */
export const limitedPermissions = (): ReadonlyMap<string, string> => limited;
