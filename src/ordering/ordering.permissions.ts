import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'order.read': 'See all orders with their payments',
  'order.cancel': { about: 'Cancel orders', limit: 'What goes back of an order by its cancellation' },
  'order.capture': 'Take money that shoppers have authorized',
  'order.refund': { about: 'Give money back', limit: 'What goes back of one order, all refunds together' },
  'order.restock': 'Put units of a refund back to stock',
  'customer.read': 'See who bought: e-mail and postal addresses of orders',
  'order.fulfill': 'Mark orders as shipped',
});
