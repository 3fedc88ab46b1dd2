import type { Command } from 'commander';
import type { FactorRemovalService } from './factor-removal.service.js';

/** Runs work on the application's services and ends them afterwards. */
type WithFactors = (work: (factors: FactorRemovalService) => Promise<void>) => Promise<void>;

/** `remove-factors`: for whoever has lost everything. Ends with 1 when there is nothing to remove. */
export function addFactorsCommand(program: Command, withFactors: WithFactors): void {
  program
    .command('remove-factors')
    .description(
      'Remove every second factor of an account whose owner has lost them, sign them out, and tell them by mail',
    )
    .argument('<email>')
    .action((email: string) =>
      withFactors(async (factors) => {
        const isDone = await factors.removeAll(email);
        if (isDone) {
          process.stdout.write(
            `${email} signs in with the password alone from now on, and was signed out everywhere.\n`,
          );
        } else {
          process.stderr.write(`No account with a second factor has the e-mail address ${email}.\n`);
          process.exitCode = 1;
        }
      }),
    );
}
