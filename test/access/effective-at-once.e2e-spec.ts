import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freePort } from '../../src/local/ports.js';
import { createWeb } from '../../src/processes.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { expectProblem } from '../platform/problem.js';

/** M6.2: what somebody may do is asked for at each request, and a change holds in every process. */
describe('a change of what somebody may do', () => {
  let app: TestApp;
  let other: NestFastifyApplication;
  let there: Client;
  beforeAll(async () => {
    app = await startApp();
    const port = await freePort();
    other = await createWeb(app.config);
    await other.listen(port, '127.0.0.1');
    there = new Client(`http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    await other.close();
    await app.stop();
  });

  it('is believed by the token that was there before, in this process and in another', async () => {
    const account = { email: STAFF.viewer, password: PASSWORD };
    const { body } = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', account);
    const [viewer, elsewhere] = [app.shop, there].map((one) => one.as({ authorization: `Bearer ${body.accessToken}` }));
    const statuses = async () => [
      (await viewer!.get('/v1/admin/orders')).status,
      (await elsewhere!.get('/v1/admin/orders')).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    expect(await statuses()).toEqual([200, 200]);
    const [held] = await app.database.rows<{ id: string }>(
      `DELETE FROM role_assignment USING app_user WHERE app_user.id = user_id AND email = $1 RETURNING role_assignment.user_id AS id`,
      [STAFF.viewer],
    );
    // What was remembered holds until a notice comes: it is what makes every request cheap.
    expect(await statuses()).toEqual([200, 200]);
    await app.database.rows('SELECT pg_notify($1, $2)', ['stoa', JSON.stringify({ topic: 'access', key: held!.id })]);
    await eventually(statuses, (now) => now.every((status) => status === 403), 1_000);
    expectProblem(await elsewhere!.get('/v1/admin/orders'), 403, 'permission_missing');
  });
});
