import { MAX_ITEMS } from '../../src/platform/http/input/extent.js';
import { moduleOf, type Source } from './sources.js';

const FORBIDDEN_NAMES = /(^|[/.-])(utils?|helpers?|common|shared|managers?|misc|base)[/.-]/;

export const forbiddenNames = (sources: Source[]): string[] =>
  sources.map(({ path }) => path).filter((path) => FORBIDDEN_NAMES.test(path));

/** The closed list of roles, by what a file of the role declares. Every other name is a plain noun: it declares none of these. */
const ROLES: [what: RegExp, roles: string[]][] = [
  [/^@Module\(/m, ['module']],
  [/^@Controller\(/m, ['controller']],
  [/^@Entity\(/m, ['entity']],
  [/^@Processor\(/m, ['jobs']],
  [/^ {2}@OnSchedule\(/m, ['jobs']],
  [/^ {2}@OnEvent\(/m, ['handlers']],
  [/^@Injectable\(/m, ['service', 'repository', 'handlers', 'jobs', 'adapter']],
  [/= defineEvent</, ['events']],
  [/\bnew DomainError\(/, ['errors']],
];

/** Of domain modules: platform is made of plain nouns, and src itself puts the modules together. */
export const wrongRoles = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => !['platform', 'config', undefined].includes(moduleOf(path)))
    .flatMap(({ path, text }) =>
      ROLES.filter(([what]) => what.test(text))
        .filter(([, roles]) => !roles.some((role) => path.endsWith(`.${role}.ts`)))
        .map(([, roles]) => `${path} does what belongs into *.${roles.join('.ts, *.')}.ts`),
    );

/** Only services decide what is one unit of work; the rest runs in whatever unit it is called in. */
export const misplacedTransactions = (sources: Source[]): string[] =>
  sources
    .filter(
      ({ path, text }) =>
        moduleOf(path) !== 'platform' && !path.endsWith('.service.ts') && text.includes('.transaction('),
    )
    .map(({ path }) => `${path} opens a transaction`);

const SHORTCUTS = /\bforwardRef\b|@Global\(|\bModuleRef\b|\bScope\.REQUEST\b/;

export const shortcuts = (sources: Source[]): string[] =>
  sources
    .filter(({ path, text }) => moduleOf(path) !== 'platform' && SHORTCUTS.test(text))
    .map(({ path, text }) => `${path} uses ${SHORTCUTS.exec(text)?.[0]}`);

const MAX_LINES = 300;
const MAX_COLLABORATORS = 6;
const MAX_FILES = 15;

export const longFiles = (sources: Source[]): string[] =>
  sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

export const wideConstructors = (sources: Source[]): string[] =>
  sources
    .map(({ path, text }) => ({ path, count: widest(text) }))
    .filter(({ count }) => count > MAX_COLLABORATORS)
    .map(({ path, count }) => `${path} has a constructor with ${count} parameters`);

function widest(text: string): number {
  const lists = [...text.matchAll(/\bconstructor\(([\s\S]*?)\)\s*\{/g)].map(([, list = '']) => list);
  return Math.max(0, ...lists.map((list) => list.replaceAll(/\([^()]*\)|<[^<>]*>/g, '').split(/,\s*(?=\S)/).length));
}

/** A list that a body may have must pass the bound of all bodies. */
export const longLists = (sources: Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    [...text.matchAll(/@ArrayMaxSize\(([\d_]+)/g)]
      .filter(([, size = '']) => Number(size.replaceAll('_', '')) > MAX_ITEMS)
      .map(([, size]) => `${path} takes lists of ${size}, and bodies have at most ${MAX_ITEMS}`),
  );

/** Files lying flat in one folder; a folder that exceeds gets one sub-folder for each aggregate. */
export function crowdedFolders(sources: Source[], allowed: Record<string, number> = {}): string[] {
  const folders = Map.groupBy(sources, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...folders]
    .filter(([folder, files]) => folder !== '' && files.length > (allowed[folder] ?? MAX_FILES))
    .map(([folder, files]) => `${folder} has ${files.length} files`);
}
