import { Platform1763920000001 } from './1763920000001-platform.js';
import { Store1763920000002 } from './1763920000002-store.js';
import { Catalog1763920000003 } from './1763920000003-catalog.js';
import { Pricing1763920000004 } from './1763920000004-pricing.js';
import { Inventory1763920000005 } from './1763920000005-inventory.js';
import { Checkout1763920000006 } from './1763920000006-checkout.js';
import { IdempotencyProgress1763920000007 } from './1763920000007-idempotency-progress.js';
import { StoreOrigins1763920000008 } from './1763920000008-store-origins.js';
import { Lists1763920000009 } from './1763920000009-lists.js';
import { WriteVersions1763920000020 } from './1763920000020-write-versions.js';
import { SoftDeletion1763920000021 } from './1763920000021-soft-deletion.js';
import { ReversalsAndRestocks1763920000040 } from './1763920000040-reversals-and-restocks.js';
import { LargeAssets1763920000041 } from './1763920000041-large-assets.js';
import { SigningKeys1763920000051 } from './1763920000051-signing-keys.js';
import { Access1763920000052 } from './1763920000052-access.js';
import { Accounts1763920000053 } from './1763920000053-accounts.js';
import { Oauth1763920000057 } from './1763920000057-oauth.js';
import { ApiKeys1763920000058 } from './1763920000058-api-keys.js';
import { Audit1763920000059 } from './1763920000059-audit.js';
import { OwnOrders1763920000060 } from './1763920000060-own-orders.js';
import { IdentityProviders1763920000056 } from './1763920000056-identity-providers.js';
import { ConditionsAndGrants1763920000062 } from './1763920000062-conditions-and-grants.js';
import { Email1763920000054 } from './1763920000054-email.js';
import { Factors1763920000055 } from './1763920000055-factors.js';
import { UnlockLinks1763920000061 } from './1763920000061-unlock-links.js';

/** Every migration in order. A list of classes, since a glob would also match the sources beside the build. */
export const migrations = [
  Platform1763920000001,
  Store1763920000002,
  Catalog1763920000003,
  Pricing1763920000004,
  Inventory1763920000005,
  Checkout1763920000006,
  IdempotencyProgress1763920000007,
  StoreOrigins1763920000008,
  Lists1763920000009,
  WriteVersions1763920000020,
  SoftDeletion1763920000021,
  ReversalsAndRestocks1763920000040,
  LargeAssets1763920000041,
  SigningKeys1763920000051,
  Access1763920000052,
  Accounts1763920000053,
  Email1763920000054,
  Factors1763920000055,
  IdentityProviders1763920000056,
  Oauth1763920000057,
  ApiKeys1763920000058,
  Audit1763920000059,
  OwnOrders1763920000060,
  UnlockLinks1763920000061,
  ConditionsAndGrants1763920000062,
];
