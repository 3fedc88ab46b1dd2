import { filesOf, numbersIn, proofOf, readTour, type Stop, stopOf, testFiles } from './tour.js';

/*
 * Running the tour would run every test twice. What is held instead: each command selects tests that exist, and those run
 * beside this one; what is no test is run by tour.e2e-spec.ts, or by the test that proofOf names.
 */
describe('docs/tour.md', () => {
  const tour = readTour();
  const files = testFiles();
  const named = new Set(files.flatMap(({ text }) => numbersIn(text)));
  const told = new Set(tour.flatMap(({ numbers }) => numbers));

  /** Commands that nothing runs, or that would run nothing. */
  const idle = (stops: Pick<Stop, 'command'>[]) =>
    stops.map(({ command }) => command).filter((command) => selected(command).length === 0);
  const selected = (command: string) => {
    const proof = proofOf(command);
    return proof ? filesOf(proof, files) : [];
  };

  it('has only commands that are run', () => {
    expect(tour.length).toBeGreaterThan(0);
    expect(idle(tour)).toEqual([]);
  });

  it('shows each capability by tests that name its number', () => {
    const unnamed = tour.flatMap(({ numbers, command }) => {
      const isTest = proofOf(command)?.kind === 'tests';
      const names = isTest ? new Set(selected(command).flatMap(({ text }) => numbersIn(text))) : named;
      return numbers.filter((number) => !names.has(number)).map((number) => `${number}: ${command}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('leaves out no capability that a test names', () => {
    expect([...named].filter((number) => !told.has(number))).toEqual([]);
  });

  it('says nothing twice', () => {
    const sentences = tour.map(({ sees }) => sees);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  it.each([
    'npm test -- test/nowhere',
    'npm test -- test/race test/nowhere',
    "npm test -- test/race -t 'sells the moon'",
    'npm test -- test/race --bail 1',
    'npm run dance',
    'curl -s https://example.com/',
    'echo done',
  ])('would notice %s', (command) => {
    expect(idle([{ command }])).toEqual([command]);
  });

  it.each(['| M14.7 | You see it. |', '| 14.7 | You see it. | `npm start` |', '| M14.7 | You see it. | npm start |'])(
    'would notice the row %s',
    (line) => {
      expect(() => stopOf(line)).toThrow('Not a row');
    },
  );
});
