import { SessionService } from '../../src/identity/session/session.service.js';
import type { TestApp } from '../support/app.js';
import { eventually } from '../support/wait.js';

/** A quarter of an hour and more goes by for every session, and the process has heard of it. */
export async function goStale({ database, web }: TestApp): Promise<void> {
  const sessions = await database.rows<{ id: string }>(
    `UPDATE session SET proven_at = proven_at - interval '16 minutes' RETURNING id`,
  );
  await database.rows(`SELECT pg_notify('stoa', '{"topic":"session","key":"*"}')`);
  const service = web.get(SessionService, { strict: false });
  const isStale = async ({ id }: { id: string }) => {
    const session = await service.findLive(id);
    return !session?.provenAt || Date.now() - session.provenAt.getTime() > 900_000;
  };
  await eventually(
    async () => (await Promise.all(sessions.map(isStale))).every(Boolean),
    (isHeard) => isHeard,
  );
}
