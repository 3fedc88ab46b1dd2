import type { Source } from '../architecture/sources.js';

export interface DocumentedEvent {
  name: string;
  payload: string;
  /** Its doc comment. */
  when: string;
  /** `module: Class.method` of each handler. */
  listeners: string[];
}

const DEFINITION = /\/\*\* (.+?) \*\/\nexport const (\w+) = defineEvent<\{([\s\S]*?)\}>\(\s*'([^']+)',?\s*\)/g;
const HANDLER = /@OnEvent\((\w+)\)\s+(?:async )?(\w+)\(/g;
const MODULE_HANDLER = /@OnEventsOf\(([^)]*)\)\s+(?:async )?(\w+)\(/g;

/** Every event as its definition states it, with who listens to it. */
export const documentedEvents = (sources: Source[]): DocumentedEvent[] =>
  sources
    .filter(({ path }) => path.endsWith('.events.ts'))
    .flatMap(({ text }) => [...text.matchAll(DEFINITION)])
    .map(([, when = '', constant = '', members = '', name = '']) => ({
      ...{ name, when, payload: payloadOf(members), listeners: listenersOf(constant, name, sources) },
    }))
    .sort((a, b) => a.name.localeCompare(b.name));

const payloadOf = (members: string) =>
  members
    .split(/[;\n]/)
    .map((member) => member.trim())
    .filter((member) => member !== '')
    .map((member) => `\`${member}\``)
    .join(', ');

const listenersOf = (constant: string, name: string, sources: Source[]) =>
  sources.flatMap(({ text }) => {
    const [, type = ''] = /export class (\w+)/.exec(text) ?? [];
    const own = [...text.matchAll(HANDLER)].filter(([, event]) => event === constant);
    const ofModule = [...text.matchAll(MODULE_HANDLER)].filter(([, modules = '']) =>
      modules.includes(`'${name.split('.', 1)[0]}'`),
    );
    return [...own, ...ofModule].map(([, , method = '']) => `\`${type}.${method}\``);
  });
