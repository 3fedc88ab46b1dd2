import type { ProductRecord } from '../assortment/index.js';
import { desk } from './desk.js';
import { garden } from './garden.js';
import { kitchen } from './kitchen.js';
import { light } from './light.js';
import { rest } from './rest.js';
import { table } from './table.js';
import { walking } from './walking.js';

/** Everything Stoa Supply sells, shelf by shelf. */
export function demoProducts(): ProductRecord[] {
  return [...light, ...table, ...kitchen, ...desk, ...garden, ...walking, ...rest];
}
