import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import type { Actor } from '../../auth/actor.js';
import { ApiList, ApiWholeList } from '../../openapi/api.list.js';
import { select } from '../fields/fields.js';
import { hiddenOf, prune, withoutHidden } from '../fields/guarded.js';
import type { QueryParameters, View } from '../fields/view.js';
import { inVersionAsked } from '../routing/versions.js';
import { Cursors } from './cursor.js';
import { type ExportText, ListExport } from './export.js';
import { type ExportFormat, LIST, type ListDeclaration, type WholeListDeclaration } from './list.declaration.js';
import { parseList, parseWholeList } from './list.js';
import { ListQuery, WholeListQuery } from './list.query.js';
import { linkHeader, type ListAddress, type Page } from './page.js';
import { csvColumns, csvHeading, csvRows } from './rows.csv.js';

/** Clients take some 8 KB of headers, and the links repeat the query three times. They are in the body as well. */
const MOST_OF_HEADER = 4_096;

/** Rows that an export reads at a time. */
const BATCH = 500;

type Asked = FastifyRequest<{ Querystring: QueryParameters }> & { list?: ListQuery | WholeListQuery; user?: Actor };

/**
 * The query of a list, checked against its declaration, as a `ListQuery`. Makes the route a list: it is documented, its answer
 * gets the `Link` header, the fields that were chosen and, where the declaration says so, exports.
 */
export const ListOf = (list: ListDeclaration): ParameterDecorator => listRoute(list, ApiList(list));

/** The same for a list that is shown whole, as a `WholeListQuery`. */
export const WholeListOf = (list: WholeListDeclaration): ParameterDecorator => listRoute(list, ApiWholeList(list));

const AskedList = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Asked>().list,
);

const listRoute =
  (list: WholeListDeclaration, documented: MethodDecorator): ParameterDecorator =>
  (target, key, index) => {
    if (key === undefined) throw new TypeError('Lists are made by methods');
    AskedList()(target, key, index);
    const method = Object.getOwnPropertyDescriptor(target, key)!; // the decorated method
    for (const decorate of [SetMetadata(LIST, list), UseInterceptors(ListInterceptor), documented]) {
      decorate(target, key, method);
    }
  };

/** Reads the query of a list before its route runs, and finishes what the route answers: `Link`, chosen fields, exports. */
@Injectable()
export class ListInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly cursors: Cursors,
    private readonly exports: ListExport,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<Page<object>>): Observable<unknown> {
    const declared = this.reflector.get<ListDeclaration | WholeListDeclaration>(LIST, context.getHandler());
    const request = context.switchToHttp().getRequest<Asked>();
    const hidden = hiddenOf(declared, request.user);
    const list = withoutHidden(declared, hidden);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const address = { path: inVersionAsked(request.url.split('?', 1)[0] ?? '', request), query: request.query };
    const shown =
      hidden.length === 0 ? next : { handle: () => next.handle().pipe(map((page) => pruned(page, hidden))) };
    if (!('sorts' in list)) return this.whole(list, request, address, reply, shown);
    const asked = parseList(list, request.query, this.cursors, request.routeOptions.url);
    const query = new ListQuery(asked, this.cursors, address);
    request.list = query;
    const { exportAs, view } = asked;
    if (exportAs) return from(this.export(list, exportAs, query, { request, reply, next: shown }));
    return shown.handle().pipe(map((page) => finish(page, view, reply)));
  }

  private whole(
    list: WholeListDeclaration,
    request: Asked,
    address: ListAddress,
    reply: FastifyReply,
    next: CallHandler<Page<object>>,
  ): Observable<unknown> {
    const view = parseWholeList(list, request.query);
    request.list = new WholeListQuery(view, address);
    return next.handle().pipe(map((page) => finish(page, view, reply)));
  }

  /** Runs the route once for each page: what an export says of a row is what the list says of it. */
  private async export(
    list: ListDeclaration,
    format: ExportFormat,
    query: ListQuery,
    { request, reply, next }: { request: Asked; reply: FastifyReply; next: CallHandler<Page<object>> },
  ): Promise<unknown> {
    const { view } = query.request;
    void reply
      .type(TYPES[format])
      .header('Content-Disposition', `attachment; filename="${list.exportName}.${format}"`)
      .header('Cache-Control', 'no-store');
    if (request.method === 'HEAD') return '';
    const text = format === 'csv' ? csvOf(list, view) : NDJSON;
    return this.exports.start(text, async (cursor) => {
      request.list = query.batch(BATCH, cursor);
      return sparse(await lastValueFrom(next.handle()), view);
    });
  }
}

const TYPES: Record<ExportFormat, string> = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' };

const NDJSON: ExportText = {
  heading: '',
  rows: (items) => items.map((item) => `${JSON.stringify(item)}\n`).join(''),
};

function csvOf({ fields, expands = {} }: ListDeclaration, view: View): ExportText {
  const absent = new Set(Object.keys(expands).filter((name) => !view.expands.has(name)));
  const columns = csvColumns(fields, view.chosen, absent);
  return { heading: csvHeading(columns), rows: (items) => csvRows(columns, items) };
}

function finish(page: Page<object>, view: View, reply: FastifyReply): Page<object> {
  const header = linkHeader(page._links);
  if (header.length <= MOST_OF_HEADER) void reply.header('Link', header);
  return sparse(page, view);
}

const pruned = (page: Page<object>, hidden: readonly string[]): Page<object> => page.map((item) => prune(item, hidden));

const sparse = (page: Page<object>, { chosen }: View): Page<object> =>
  chosen ? page.map((item) => select(item, chosen)) : page;
