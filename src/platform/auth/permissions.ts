const described = new Map<string, string>();

/**
 * Declares permissions of a module, each with a sentence for those who make roles: `{ 'order.refund': 'Give money back' }`. A route that
 * asks for one that is not declared stops the boot, and so does a second declaration.
 */
export function definePermissions(permissions: Readonly<Record<string, string>>): void {
  for (const [name, description] of Object.entries(permissions)) {
    if (described.has(name)) throw new Error(`The permission ${name} is defined twice`);
    described.set(name, description);
  }
}

/** Every permission of the loaded modules by its name, with its description. */
export const definedPermissions = (): ReadonlyMap<string, string> => described;
