import type { FieldsOf } from '../platform/http/fields/fields.js';
import type { WholeListDeclaration } from '../platform/http/list/list.declaration.js';
import { MONEY_FIELDS } from '../platform/money/money.dto.js';
import type { ShippingMethodDto } from './shipping.dto.js';

const FIELDS: FieldsOf<ShippingMethodDto> = { code: true, name: true, price: MONEY_FIELDS, freeAbove: MONEY_FIELDS };

export const SHIPPING_METHOD_LIST: WholeListDeclaration = { fields: FIELDS, others: ['currency'] };
