import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'oauth-client.read': 'See the apps of others that may ask users for access',
  'oauth-client.write': 'Register apps of others, change them, give them new secrets and delete them',
});
