import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that let owners in while strangers guess at their account. */
export class UnlockLinks1763920000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account_link
        DROP CONSTRAINT account_link_kind_check,
        ADD CONSTRAINT account_link_kind_check
          CHECK (kind IN ('verification', 'reset', 'invitation', 'email-change', 'unlock'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM account_link WHERE kind = 'unlock';
      ALTER TABLE account_link
        DROP CONSTRAINT account_link_kind_check,
        ADD CONSTRAINT account_link_kind_check CHECK (kind IN ('verification', 'reset', 'invitation', 'email-change'));
    `);
  }
}
