import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Secrets } from '../../platform/auth/secrets.js';
import { Db } from '../../platform/db/db.js';
import { linkNotOpen } from '../identity.errors.js';
import { AccountLink, type LinkKind } from './account-link.entity.js';

const PURPOSE = 'account-link';
const HOURS: Record<LinkKind, number> = { verification: 48, reset: 1, invitation: 168, 'email-change': 24, unlock: 24 };
const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 6;
const LONGEST_TOKEN = 36 + 1 + 43;

/** What a link is made with. */
export type NewLink = Pick<AccountLink, 'userId' | 'kind' | 'email'> &
  Partial<Pick<AccountLink, 'oldEmail' | 'name' | 'passwordHash'>>;

/** Links that are mailed. The token is the link's id with our signature: nothing secret is kept, and none can be made up. */
@Injectable()
export class AccountLinkService {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
  ) {}

  /** In the transaction of what it is for. The other open links of its kind stay: mails overtake each other. */
  async create(link: NewLink): Promise<string> {
    const id = uuid();
    const endsAt = new Date(Date.now() + HOURS[link.kind] * HOUR_MS);
    await this.db.repo(AccountLink).insert({ id, ...link, endsAt });
    return id;
  }

  /**
   * Whether there is room for another mail of this kind: strangers can ask for them, and nobody is to be flooded. Asked under the lock of
   * the user's row, so that many at once are counted one after the other.
   */
  async hasRoom(userId: string, kind: LinkKind): Promise<boolean> {
    const row = await this.db.row<{ count: number }>(
      `SELECT count(*) AS count FROM account_link
       WHERE user_id = $1 AND kind = $2 AND created_at > now() - interval '1 hour'`,
      [userId, kind],
    );
    return (row?.count ?? 0) < MOST_AN_HOUR;
  }

  find(id: string): Promise<AccountLink | null> {
    return this.db.repo(AccountLink).findOneBy({ id });
  }

  findNewest(userId: string, kind: LinkKind): Promise<AccountLink | null> {
    return this.db.repo(AccountLink).findOne({ where: { userId, kind }, order: { id: 'DESC' } });
  }

  tokenOf(id: string): string {
    return `${id}.${this.secrets.sign(PURPOSE, id)}`;
  }

  /**
   * The link that the token is of.
   * @throws `link_not_open` whatever is wrong with it
   */
  async getOpen(token: string, ...kinds: LinkKind[]): Promise<AccountLink> {
    const [id = '', signature] = token.length === LONGEST_TOKEN ? token.split('.') : [];
    const link = this.secrets.verify(PURPOSE, id, signature) ? await this.find(id) : null;
    if (!link || !kinds.includes(link.kind) || !isOpen(link)) throw linkNotOpen();
    return link;
  }

  /** Uses the link up, with all others of the user that are for the same. @throws `link_not_open` when a twin has */
  async close({ id, userId, kind }: AccountLink): Promise<void> {
    const closed = await this.db.rows<{ id: string }>(
      'UPDATE account_link SET closed_at = now() WHERE user_id = $1 AND kind = $2 AND closed_at IS NULL RETURNING id',
      [userId, kind],
    );
    if (!closed.some((one) => one.id === id)) throw linkNotOpen();
  }

  /** Whatever links of the user are about: their password or their address is another one now. */
  async closeAll(userId: string): Promise<void> {
    await this.db.rows('UPDATE account_link SET closed_at = now() WHERE user_id = $1 AND closed_at IS NULL', [userId]);
  }

  /** Of links that ended so many days ago. The invitation of somebody who did not come yet tells that others wait for them. */
  async purge(days: number): Promise<void> {
    await this.db.rows(
      `DELETE FROM account_link link WHERE ends_at < now() - make_interval(days => $1) AND NOT (kind = 'invitation'
       AND EXISTS (SELECT FROM app_user WHERE id = link.user_id AND email_verified_at IS NULL))`,
      [days],
    );
  }
}

export const isOpen = ({ closedAt, endsAt }: AccountLink): boolean =>
  closedAt === null && endsAt.getTime() > Date.now();
