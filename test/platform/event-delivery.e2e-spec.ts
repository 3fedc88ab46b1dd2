import { EventDelivery } from '../../src/platform/events/delivery.js';
import { startApp, type TestApp } from '../support/app.js';
import { newVariant } from '../support/factories.js';

/** M13.4: what Redis loses is handed over again; what fails again and again is handed over less and less often. */
describe('the delivery of an event', () => {
  let app: TestApp;
  let eventId: string;
  beforeAll(async () => {
    app = await startApp();
    await newVariant(app); // makes news
    const [event] = await app.database.rows<{ id: string }>('SELECT id FROM outbox LIMIT 1');
    eventId = event!.id;
  });
  afterAll(() => app.stop());

  /** Whether a delivery that was handed over so often, the last time so many seconds ago, is handed over again. */
  const isOverdue = async (attempts: number, seconds: number) => {
    await app.database.rows('DELETE FROM event_delivery');
    await app.database.rows(
      `INSERT INTO event_delivery (event_id, handler, attempts, queued_at)
       VALUES ($1, 'Nobody.knows', $2, now() - make_interval(secs => $3))`,
      [eventId, attempts, seconds],
    );
    return (await app.web.get(EventDelivery, { strict: false }).overdue()).length === 1;
  };

  it.each([
    [1, 29, false],
    [1, 31, true],
    [2, 59, false],
    [2, 61, true],
    [4, 239, false],
    [4, 241, true],
    [7, 1_919, false],
    [7, 1_921, true],
    [2_000_000_000, 1_919, false],
    [2_000_000_000, 1_921, true],
  ])('that was handed over %i times, and %i seconds ago the last time: again %s', async (attempts, seconds, again) => {
    expect(await isOverdue(attempts, seconds)).toBe(again);
  });

  it('counts each time', async () => {
    expect(await isOverdue(3, 500)).toBe(true);
    expect(await app.database.rows('SELECT attempts FROM event_delivery')).toEqual([{ attempts: 4 }]);
    expect(await app.web.get(EventDelivery, { strict: false }).overdue()).toEqual([]);
  });
});
