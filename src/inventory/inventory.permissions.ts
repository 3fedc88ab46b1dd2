import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'stock.read': 'See stock locations and what is on hand and reserved',
  'stock.adjust': 'Add to what is on hand, or take from it',
});
