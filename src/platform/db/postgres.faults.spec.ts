import { isConnectionLoss } from './postgres.faults.js';

/** M13.5: what is known for a loss of the connection is answered with 503, anything else is a fault of ours. */
describe('an error of the driver', () => {
  it.each([
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('anything'), { severity: 'FATAL', code: '3D000' }),
    Object.assign(new Error('wrapped'), { driverError: { code: '08006' } }),
    new Error('Connection terminated unexpectedly'),
    new Error('Connection terminated due to connection timeout'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Client was closed and is not queryable'),
  ])('is a loss: %s', (error) => {
    expect(isConnectionLoss(error)).toBe(true);
  });

  it.each([
    Object.assign(new Error('duplicate key'), { code: '23505' }),
    new Error('Client has already been connected. You cannot reuse a client.'),
    new Error('something else'),
    'Connection terminated',
    undefined,
  ])('is none: %s', (error) => {
    expect(isConnectionLoss(error)).toBe(false);
  });
});
