import type { OpenAPIObject } from '@nestjs/swagger';
import { aboutOf } from './ui/about.js';
import { operationsOf } from './operations.js';

type Part = 'storefront' | 'admin';
type Components = Record<string, Record<string, unknown>>;

/** Shops call the one, staff and their tools the other; whoever runs Stoa is staff. */
const isOf: Record<Part, (path: string) => boolean> = {
  storefront: (path) => !isOf.admin(path),
  admin: (path) => /^\/(v\d+\/admin|health|\.well-known)(\/|$)/.test(path),
};

const TITLES: Record<Part, string> = { storefront: 'Stoa storefront API', admin: 'Stoa admin API' };

/** The operations of one part, with the tags and components that they use and no others. */
export function partOf(document: OpenAPIObject, part: Part): OpenAPIObject {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => isOf[part](path)));
  const operations = operationsOf({ paths }).map(({ operation }) => operation);
  const tags = new Set(operations.flatMap((operation) => operation.tags ?? []));
  const schemes = new Set(operations.flatMap(({ security = [] }) => security.flatMap((one) => Object.keys(one))));
  const components = document.components as Components;
  return {
    ...document,
    info: { ...document.info, title: TITLES[part], description: aboutOf(part) },
    tags: (document.tags ?? []).filter(({ name }) => tags.has(name)),
    paths,
    components: {
      ...reachable(paths, components),
      securitySchemes: Object.fromEntries(
        Object.entries(document.components?.securitySchemes ?? {}).filter(([name]) => schemes.has(name)),
      ),
    },
  };
}

/** Everything that is referred to from here, directly or through others, in the order that it had. */
export function reachable(from: unknown, components: Components): Components {
  const found = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      if (found.has(`${kind}/${name}`)) continue;
      found.add(`${kind}/${name}`);
      follow(components[kind]?.[name] ?? null);
    }
  };
  follow(from);
  const kept = Object.entries(components).map(([kind, all]) => {
    return [kind, Object.fromEntries(Object.entries(all).filter(([name]) => found.has(`${kind}/${name}`)))] as const;
  });
  return Object.fromEntries(kept.filter(([, all]) => Object.keys(all).length > 0));
}
