import type { Command } from 'commander';
import type { AccountSetUpService } from '../user/account-set-up.service.js';

/** Runs work on the application's services and ends them afterwards. */
type WithStaff = (work: (staff: AccountSetUpService) => Promise<void>) => Promise<void>;

/** `reset-password`: ends with 1 when there is no such member of staff. */
export function addPasswordCommand(program: Command, withStaff: WithStaff): void {
  program
    .command('reset-password')
    .description('Give a member of staff a new password, and print it, this once')
    .argument('<email>')
    .action((email: string) =>
      withStaff(async (staff) => {
        const password = await staff.resetPassword(email);
        if (password === undefined) {
          process.stderr.write(`No member of staff has the e-mail address ${email}.\n`);
          process.exitCode = 1;
        } else {
          process.stdout.write(`Password of ${email}, shown this once: ${password}\n`);
        }
      }),
    );
}
