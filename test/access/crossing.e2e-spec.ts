import { AppModule } from '../../src/app.module.js';
import { routesOf } from '../architecture/routes.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { testConfig } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { type Case, CASES, type Outcome, uncrossed } from './crossing.cases.js';
import { type Callers, newWorld, type World } from './crossing.world.js';

const READS = routesOf(AppModule.for('web', testConfig({})))
  .map(({ name }) => name)
  .filter((name) => name.startsWith('GET '));

const CROSSED = Object.entries(CASES).filter((entry): entry is [string, Case] => typeof entry[1] !== 'string');

/** M6.5: whatever route is asked, by whomever, nothing of what is not theirs appears; lists hold none of it, and details are not found. */
describe('what is not yours', () => {
  let app: TestApp;
  let world: World;
  let callers: Callers;
  beforeAll(async () => {
    app = await startApp();
    // Writes the log of who did what.
    await app.startWorker();
    ({ world, callers } = await newWorld(app));
    await eventually(
      () => callers.owner.get('/v1/admin/audit-entries'),
      ({ body }) => JSON.stringify(body).includes(world.role.id),
    );
  });
  afterAll(() => app.stop());

  it('is asked for at every route that reads, and at none that is gone', () => {
    expect(uncrossed(READS)).toEqual([]);
    expect(Object.keys(CASES).filter((name) => !READS.includes(name))).toEqual([]);
  });

  describe.each(CROSSED)('%s', (name, { path, shows, seenBy, others, opening }) => {
    const address = () => path?.(world) ?? name.replace('GET ', '');
    const ask = (caller: Client, store?: string) => caller.get<unknown>(address(), store ? { store } : {});

    const expectOutcome = async (caller: Client, outcome: Outcome, store?: string) => {
      const { status, body } = await ask(caller, store);
      expect(status).toBe(outcome === 'nothing of it' ? 200 : outcome);
      // A refusal may repeat what was asked for, and no more.
      const isAsked = shows && outcome !== 'nothing of it' && address().includes(shows(world));
      if (shows && !isAsked) expect(JSON.stringify(body)).not.toContain(shows(world));
    };

    it.each([...seenBy])('is seen by %s', async (who) => {
      const { status, body } = await ask(callers[who]);
      expect(status).toBe(200);
      if (shows) expect(JSON.stringify(body)).toContain(shows(world));
    });

    it.runIf(opening)('is seen by whoever has its token', async () => {
      const { status, body } = await ask(opening!(world, app.shop));
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain(shows!(world));
      expect((await ask(opening!(world, app.shop), 'other')).status).toBe(404);
    });

    it.each(others)('is kept from %s: %s %s', (who, outcome, store) => expectOutcome(callers[who], outcome, store));
  });
});
