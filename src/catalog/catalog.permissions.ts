import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'product.read': 'See all products with their variants and prices, drafts included',
  'product.write': 'Create, change, delete and restore products, variants and prices',
});
