import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({
  'grant.read': 'See who may do what with one resource',
  'grant.write': 'Let others do with one resource what one may do with it',
  'role.read': 'See roles, and which permissions there are',
  'role.write': 'Make, change and delete roles, of permissions that one holds',
  'user.read': 'See who the staff are, and who may do what',
  'api-key.read': 'See the API keys of machines, what they may do and when they were used',
  'api-key.write': 'Make, rotate and revoke API keys, of permissions that one holds',
  'user.write': 'Invite staff, and give them roles and take them away, of permissions that one holds',
});
