import 'reflect-metadata';
import { type DynamicModule, type ForwardReference, RequestMethod, type Type } from '@nestjs/common';
import { VIEW, type ViewDeclaration } from '../../src/platform/http/fields/view.js';
import { LIST } from '../../src/platform/http/list/list.declaration.js';
import { SETTABLE } from '../../src/platform/http/members/settable.js';
import { ACCESS, type Access } from '../../src/platform/auth/access.guard.js';

type Import = Type | DynamicModule | Promise<DynamicModule> | ForwardReference;

export interface Route {
  /** As in `GET /v1/orders/:id`. */
  name: string;
  access: Access | undefined;
  /** Permissions that members of its answers and of its body need beside that. */
  memberPermissions: string[];
}

/** Every route of every controller that a module brings along, found in the decorators: nothing is started for it. */
export function routesOf(root: Import): Route[] {
  return [...controllersOf(root, new Set())].flatMap((controller) => {
    const prefix = String(Reflect.getMetadata('path', controller) ?? '');
    return handlersOf(controller).flatMap((handler) =>
      pathsOf(handler).map((path) => ({
        name: `${RequestMethod[Number(Reflect.getMetadata('method', handler))]} /${join(prefix, path)}`,
        access: Reflect.getMetadata(ACCESS, handler) as Access | undefined,
        memberPermissions: memberPermissionsOf(handler),
      })),
    );
  });
}

function memberPermissionsOf(handler: object): string[] {
  const views = [LIST, VIEW].map((key) => Reflect.getMetadata(key, handler) as ViewDeclaration | undefined);
  const needs = Reflect.getMetadata(SETTABLE, handler) as Record<string, string> | undefined;
  return [...views.map((view) => view?.guarded ?? {}), needs ?? {}].flatMap((one) => Object.values(one));
}

function controllersOf(imported: Import, seen: Set<unknown>): Set<Type> {
  const dynamic = 'module' in imported ? imported : undefined;
  const type = (dynamic?.module ?? imported) as Type;
  if (seen.has(type)) return new Set();
  seen.add(type);
  const listed = <Item>(key: 'controllers' | 'imports') => [
    ...((Reflect.getMetadata(key, type) ?? []) as Item[]),
    ...((dynamic?.[key] ?? []) as Item[]),
  ];
  const below = listed<Import>('imports').flatMap((one) => [...controllersOf(one, seen)]);
  return new Set([...listed<Type>('controllers'), ...below]);
}

function handlersOf(controller: Type): object[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype)
    .map((name) => prototype[name])
    .filter((member): member is object => typeof member === 'function' && Reflect.hasMetadata('method', member));
}

/** Its addresses: one for each version that it answers in a form of its own. */
const pathsOf = (handler: object): string[] => [Reflect.getMetadata('path', handler) as string | string[]].flat();

const join = (...parts: string[]) =>
  parts
    .map((part) => part.replaceAll(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/');
