import { ApiKey } from './access/api-key/api-key.entity.js';
import { ApiKeySecret } from './access/api-key/api-key-secret.entity.js';
import { ResourceGrant } from './access/resource/resource-grant.entity.js';
import { RoleAssignment } from './access/staff/role-assignment.entity.js';
import { Role } from './access/role/role.entity.js';
import { StaffMember } from './access/staff/staff-member.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { CartLine } from './cart/cart-line.entity.js';
import { Cart } from './cart/cart.entity.js';
import { OauthClient } from './authorization/client/oauth-client.entity.js';
import { OauthGrant } from './authorization/grant/oauth-grant.entity.js';
import { OauthToken } from './authorization/grant/oauth-token.entity.js';
import { OauthState } from './authorization/provider/oauth-state.entity.js';
import { Category } from './catalog/category/category.entity.js';
import { ProductVariant } from './catalog/product/product-variant.entity.js';
import { Product } from './catalog/product/product.entity.js';
import { AccountLink } from './identity/account/account-link.entity.js';
import { SignInChallenge } from './identity/factor/challenge/sign-in-challenge.entity.js';
import { Passkey } from './identity/factor/passkey/passkey.entity.js';
import { UsedPasskeyChallenge } from './identity/factor/passkey/used-passkey-challenge.entity.js';
import { RecoveryCode } from './identity/factor/recovery/recovery-code.entity.js';
import { TotpFactor } from './identity/factor/totp/totp-factor.entity.js';
import { ExternalIdentity } from './identity/provider/external/external-identity.entity.js';
import { ProviderSignIn } from './identity/provider/sign-in/provider-sign-in.entity.js';
import { RefreshToken } from './identity/session/renewal/refresh-token.entity.js';
import { Session } from './identity/session/session.entity.js';
import { User } from './identity/user/user.entity.js';
import { SigningKey } from './identity/token/signing-key.entity.js';
import { StockAllocation } from './inventory/stock-allocation.entity.js';
import { StockLevel } from './inventory/level/stock-level.entity.js';
import { StockLocation } from './inventory/level/stock-location.entity.js';
import { StockMovement } from './inventory/stock-movement.entity.js';
import { StockReservation } from './inventory/stock-reservation.entity.js';
import { Asset } from './media/asset.entity.js';
import { Fulfillment } from './ordering/order/fulfillment.entity.js';
import { OrderLine } from './ordering/order/order-line.entity.js';
import { Order } from './ordering/order/order.entity.js';
import { Email } from './messaging/email.entity.js';
import { LedgerEntry } from './payment/ledger-entry.entity.js';
import { Restock } from './ordering/refund/restock.entity.js';
import { PaymentTransaction } from './payment/payment-transaction.entity.js';
import { Payment } from './payment/payment.entity.js';
import { PriceSet } from './pricing/price-set.entity.js';
import { Price } from './pricing/price.entity.js';
import { ShippingMethod } from './shipping/shipping-method.entity.js';
import { Store } from './store/store.entity.js';

/** Every entity, for the data source and the drift test. A list of classes, since a glob would also match sources. */
export const entities = [
  AccountLink,
  ApiKey,
  ApiKeySecret,
  Asset,
  AuditEntry,
  Cart,
  CartLine,
  Category,
  Email,
  ExternalIdentity,
  Fulfillment,
  LedgerEntry,
  OauthClient,
  OauthGrant,
  OauthState,
  OauthToken,
  Order,
  OrderLine,
  Passkey,
  Payment,
  PaymentTransaction,
  Price,
  PriceSet,
  Product,
  ProductVariant,
  RecoveryCode,
  ProviderSignIn,
  RefreshToken,
  ResourceGrant,
  Restock,
  Role,
  RoleAssignment,
  Session,
  ShippingMethod,
  SignInChallenge,
  SigningKey,
  StaffMember,
  StockAllocation,
  StockLevel,
  StockLocation,
  StockMovement,
  StockReservation,
  Store,
  TotpFactor,
  UsedPasskeyChallenge,
  User,
];
