import { at, post } from '../platform/http/link/links.js';

/** Where everything of the shop begins. */
export const shopLinks = () => ({
  self: at('/v1'),
  products: at('/v1/products'),
  categories: at('/v1/categories'),
  shippingMethods: at('/v1/shipping-methods'),
  createCart: post('/v1/carts'),
  admin: at('/v1/admin'),
  documentation: at('/docs'),
  openapi: at('/openapi.json'),
});

/** Where everything of the staff begins. */
export const adminLinks = () => ({
  self: at('/v1/admin'),
  signIn: post('/v1/admin/sessions'),
  products: at('/v1/admin/products'),
  createProduct: post('/v1/admin/products'),
  uploadFile: post('/v1/admin/media'),
  orders: at('/v1/admin/orders'),
  stockLevels: at('/v1/admin/stock-levels'),
  stockLocations: at('/v1/admin/stock-locations'),
  adjustStock: post('/v1/admin/stock-adjustments'),
  shop: at('/v1'),
});
