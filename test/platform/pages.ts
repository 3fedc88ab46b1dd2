import { expect } from 'vitest';
import type { Client } from '../support/client.js';

export interface PageBody<Item> {
  data: Item[];
  page: { size: number; next: string | null; prev: string | null; total?: number | null };
  _links: Record<'self' | 'first', { href: string }> & Partial<Record<'next' | 'prev', { href: string }>>;
}

interface Named {
  id: string;
}

/** One page of a list; `query` is what stands behind the question mark. */
export async function pageOf<Item = Named>(client: Client, path: string, query = ''): Promise<PageBody<Item>> {
  const reply = await client.get<PageBody<Item>>(`${path}?${query}`);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

/** All pages from the first to the last, by their `next` cursors. */
export async function walk<Item = Named>(client: Client, path: string, query: string): Promise<PageBody<Item>[]> {
  const pages = [await pageOf<Item>(client, path, query)];
  for (;;) {
    const next = pages.at(-1)?.page.next;
    if (!next) return pages;
    pages.push(await pageOf<Item>(client, path, `${query}&page[after]=${next}`));
  }
}

/** All pages from this one back to the first, by their `prev` cursors; the first page first. */
export async function walkBack<Item = Named>(
  client: Client,
  path: string,
  query: string,
  last: PageBody<Item>,
): Promise<PageBody<Item>[]> {
  const pages = [last];
  for (;;) {
    const prev = pages[0]?.page.prev;
    if (!prev) return pages;
    pages.unshift(await pageOf<Item>(client, path, `${query}&page[before]=${prev}`));
  }
}

export const idsOf = (pages: PageBody<Named>[]): string[] => pages.flatMap(({ data }) => data.map(({ id }) => id));

/**
 * Pages through a whole list in steps of three, forwards and back: every item comes once, in the order of one large page, and
 * the way back shows the same pages.
 */
export async function expectToPage(client: Client, path: string, query: string): Promise<string[]> {
  const whole = idsOf([await pageOf(client, path, `${query}&page[size]=100`)]);
  expect(new Set(whole).size).toBe(whole.length);
  const steps = `${query}&page[size]=3`;
  const forward = await walk(client, path, steps);
  expect(idsOf(forward)).toEqual(whole);
  expect(forward.map(({ data }) => data.length).slice(0, -1)).toEqual(forward.slice(0, -1).map(() => 3));
  expect(forward[0]?.page).toMatchObject({ size: 3, prev: null });
  const back = await walkBack(client, path, steps, forward.at(-1)!); // a walk has at least one page
  expect(back.map(({ data }) => data)).toEqual(forward.map(({ data }) => data));
  return whole;
}
