import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'media.write': 'Upload pictures and other files',
});
