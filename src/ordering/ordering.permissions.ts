import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'order.read': 'See all orders with their payments',
  'order.cancel': 'Cancel orders',
  'order.capture': 'Take money that shoppers have authorized',
  'order.refund': 'Give money back',
  'order.fulfill': 'Mark orders as shipped',
});
