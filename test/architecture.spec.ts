import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { AppModule } from '../src/app.module.js';
import { Allow } from '../src/platform/auth/access.guard.js';
import { definedPermissions } from '../src/platform/auth/permissions.js';
import {
  cycles,
  entangledEvents,
  ownDoors,
  sideDoors,
  tiesOfProgramsApart,
  unknownModules,
  upwardCalls,
} from './architecture/imports.rules.js';
import { undeclaredPackages, unusedPackages } from './architecture/packages.rules.js';
import { routesOf } from './architecture/routes.js';
import {
  crowdedFolders,
  forbiddenNames,
  longFiles,
  longLists,
  misplacedTransactions,
  shortcuts,
  wideConstructors,
  wrongRoles,
} from './architecture/shape.rules.js';
import { readSources, type Source, sourceOf } from './architecture/sources.js';
import { foreignTables, missingViews, misusedViews, owners, unownedTables } from './architecture/sql.rules.js';
import { uncrossed } from './access/crossing.cases.js';
import { testConfig } from './support/settings.js';

const root = join(import.meta.dirname, '..');
const sources = readSources(join(root, 'src'));
const migrations = readdirSync(join(root, 'migrations'))
  .map((name) => readFileSync(join(root, 'migrations', name), 'utf8'))
  .join('\n');
const tables = owners(sources);

/** A rule, and the smallest thing that breaks it: a rule that cannot fail proves nothing. */
interface Law {
  says: string;
  faults: (sources: Source[]) => string[];
  breach: [path: string, text: string][];
}

/**
 * Folders that have outgrown 15 files and wait to be cut into one sub-folder for each aggregate. The numbers may only fall.
 */
const CROWDED = {
  'local/': 24,
  'demo/drawing/': 23,
};

const LAWS: Law[] = [
  {
    says: 'knows every module',
    faults: unknownModules,
    breach: [['loyalty/points.ts', '']],
  },
  {
    says: 'calls only modules lower in the order',
    faults: upwardCalls,
    breach: [['cart/cart.service.ts', "import { OrderService } from '../ordering/index.js';"]],
  },
  {
    says: 'enters a domain module only by its index or its events',
    faults: sideDoors,
    breach: [['ordering/order.service.ts', "import type { Cart } from '../cart/cart.entity.js';"]],
  },
  {
    says: 'keeps events free of everything but platform',
    faults: entangledEvents,
    breach: [['cart/cart.events.ts', "import type { Cart } from './cart.entity.js';"]],
  },
  {
    says: 'keeps the sandbox and the local set-up apart',
    faults: tiesOfProgramsApart,
    breach: [['main.ts', "const { start } = await import('./local/stack.js');"]],
  },
  {
    says: 'has no import cycle',
    faults: cycles,
    breach: [
      ['a/one.ts', "import { two } from './two.js';"],
      ['a/two.ts', "export * from './three.js';"],
      ['a/three.ts', "import type { One } from './one.js';"],
    ],
  },
  {
    says: 'never imports the door of its own module',
    faults: ownDoors,
    breach: [['cart/cart.service.ts', "import { CartModule } from './index.js';"]],
  },
  {
    says: 'takes no shortcut round the module graph',
    faults: shortcuts,
    breach: [['cart/cart.module.ts', '@Global()\n@Module({})']],
  },
  {
    says: 'has no name that means nothing',
    faults: forbiddenNames,
    breach: [['cart/cart.utils.ts', '']],
  },
  {
    says: 'puts everything into the file of its role',
    faults: wrongRoles,
    breach: [['cart/cart.store.ts', '@Injectable()\nexport class CartStore {}']],
  },
  {
    says: 'opens transactions in services only',
    faults: misplacedTransactions,
    breach: [['cart/cart.controller.ts', 'return this.db.transaction(() => this.carts.get(id));']],
  },
  {
    says: 'has no file above 300 lines',
    faults: longFiles,
    breach: [['cart/cart.service.ts', 'line\n'.repeat(301)]],
  },
  {
    says: 'takes no list that the bound of bodies refuses',
    faults: longLists,
    breach: [['cart/cart.dto.ts', '@ArrayMaxSize(1_201)']],
  },
  {
    says: 'has no constructor with more than six parameters',
    faults: wideConstructors,
    breach: [
      ['cart/cart.service.ts', `constructor(${"@Inject(A, 'b') private readonly a: Map<A, B>, ".repeat(6)} g: G) {`],
    ],
  },
  {
    says: 'has no flat folder of more than 15 files',
    faults: (given) => crowdedFolders(given, CROWDED),
    breach: Array.from({ length: 16 }, (_none, index): [string, string] => [`cart/file${index}.ts`, '']),
  },
  {
    says: 'leaves tables to the module that owns them',
    faults: (given) => foreignTables(given, tables),
    breach: [['cart/cart.repository.ts', 'SELECT id FROM cart_line JOIN product_variant ON true']],
  },
  {
    says: 'reads published views in the storefront, and only there',
    faults: misusedViews,
    breach: [['storefront/product-listing.repository.ts', 'SELECT id FROM price_range']],
  },
  {
    says: 'reads only views that a migration publishes',
    faults: (given) => missingViews(given, migrations),
    breach: [['storefront/product-listing.repository.ts', 'SELECT id FROM listed_review']],
  },
];

/** M1.1: layers and modules are kept apart, and every rule is shown to notice its breach. */
describe('the architecture', () => {
  it.each(LAWS)('$says', ({ faults }) => {
    expect(faults(sources)).toEqual([]);
  });

  it.each(LAWS)('would notice a breach: $says', ({ faults, breach }) => {
    expect(faults(breach.map(([path, text]) => sourceOf(path, text)))).toHaveLength(1);
  });

  it('knows the owner of every table', () => {
    expect(unownedTables(migrations, tables)).toEqual([]);
    expect(unownedTables('CREATE TABLE loyalty_point (', tables)).toEqual(['loyalty_point']);
  });
});

/** M6.1: no route without a word on who may call it. */
describe('the routes', () => {
  const routes = routesOf(AppModule.for('web', testConfig({})));
  const asked = new Set(
    routes.flatMap(({ access, memberPermissions }) => [
      ...(access && !access.isPublic && access.permission !== null ? [access.permission] : []),
      ...memberPermissions,
    ]),
  );
  const defined = [...definedPermissions().keys()];

  it('say who may call them', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
  });

  it('that read are each asked for what is not the caller’s', () => {
    expect(uncrossed(routes.map(({ name }) => name))).toEqual([]);
  });

  it('of staff are open to nobody else, but for the sign-in', () => {
    const open = routes.filter(({ name, access }) => name.includes('/v1/admin/') && access?.isPublic);
    expect(open.map(({ name }) => name)).toEqual(['POST /v1/admin/sessions']);
  });

  it('ask for permissions that a module defines, and for all of them', () => {
    expect([...asked].toSorted()).toEqual(defined.toSorted());
  });

  it('would be noticed without a word on access', () => {
    @Controller('v1/loyalty')
    class LoyaltyController {
      @Get(':id')
      get(): string {
        return 'one';
      }

      @Get()
      @Allow('loyalty.read')
      list(): string[] {
        return [];
      }
    }
    @Module({ controllers: [LoyaltyController] })
    class LoyaltyModule {}
    expect(routesOf(LoyaltyModule)).toMatchObject([
      { name: 'GET /v1/loyalty/:id', access: undefined },
      { name: 'GET /v1/loyalty', access: { isPublic: false, permission: 'loyalty.read' } },
    ]);
  });
});

describe('the dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const names = Object.keys(dependencies);

  it('are all that the sources import, and nothing else', () => {
    expect(undeclaredPackages(sources, names)).toEqual([]);
    expect(unusedPackages(sources, names)).toEqual([]);
  });

  it('would be noticed missing, and left over', () => {
    const source = sourceOf('cart/cart.service.ts', "import helmet from 'helmet';\nimport { Db } from '../db.js';");
    expect(undeclaredPackages([source], ['@fastify/helmet'])).toEqual(['cart/cart.service.ts imports helmet']);
    expect(unusedPackages([source], ['@fastify/helmet', 'helmet'])).toEqual(['@fastify/helmet']);
  });
});
