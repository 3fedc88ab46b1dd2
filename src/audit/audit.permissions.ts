import { definePermissions } from '../platform/auth/permissions.js';

definePermissions({ 'audit.read': 'See who did what, and who was refused' });
