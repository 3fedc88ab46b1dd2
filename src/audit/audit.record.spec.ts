import { recordOf } from './audit.record.js';

const FACT = { id: 'fact', occurredAt: new Date(0) };
const of = (name: string, payload: Parameters<typeof recordOf>[0]) => recordOf(payload, { ...FACT, name });

/** M6.5: an entry says who, what and where, and keeps whatever else the event told. */
describe('an entry', () => {
  it('of a grant is by whoever gave it, about whoever has it', () => {
    const granted = { actorId: 'ada', actorKind: 'user', userId: 'eve', roleId: 'desk', storeId: 'main' };
    expect(of('access.role_granted', granted)).toEqual({
      ...{ id: 'fact', at: new Date(0), action: 'access.role_granted', outcome: 'done' },
      ...{ actorId: 'ada', actorKind: 'user', resourceType: 'user', resourceId: 'eve', storeId: 'main' },
      ...{ details: { roleId: 'desk' }, address: null, traceId: null },
    });
  });

  it('of a refusal is about the route', () => {
    const refused = {
      actorId: 'ada',
      actorKind: 'user',
      route: 'GET /',
      storeId: null,
      count: 7,
      address: '::',
      traceId: 't',
    };
    expect(of('access.refused', refused)).toMatchObject({
      ...{ resourceType: 'route', resourceId: 'GET /', outcome: 'refused', details: { count: 7 } },
      ...{ storeId: null, address: '::', traceId: 't' },
    });
  });

  it('of an account is by its owner, but for what anybody can ask for and what a command does', () => {
    const actorOf = (name: string, payload: Parameters<typeof recordOf>[0]) => of(name, payload).actorId;
    expect(actorOf('identity.session_started', { userId: 'ada', sessionId: 's' })).toBe('ada');
    expect(actorOf('identity.password_reset_requested', { userId: 'ada', linkId: 'l' })).toBe('nobody');
    expect(actorOf('identity.password_changed', { userId: 'ada', how: 'command' })).toBe('system');
    expect(actorOf('identity.password_changed', { userId: 'ada', how: 'change' })).toBe('ada');
    expect(actorOf('identity.keys_rotated', { keyId: 'k' })).toBe('nobody');
  });

  it('of something new keeps all of it', () => {
    expect(of('identity.keys_rotated', { keyId: 'k' })).toMatchObject({
      ...{ resourceType: 'none', resourceId: null, details: { keyId: 'k' } },
    });
  });
});
