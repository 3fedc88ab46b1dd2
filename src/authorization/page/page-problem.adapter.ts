import { Catch, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemFilter } from '../../platform/http/problem/problem.filter.js';
import type { Problem } from '../../platform/http/problem/problem.js';
import { errorPage } from './error.page.js';
import { protectPage } from './page.headers.js';

/** What goes wrong on a page is told on a page. */
@Catch()
@Injectable()
export class PageFilter extends ProblemFilter {
  protected override send(reply: FastifyReply, problem: Problem): void {
    protectPage(reply);
    void reply.type('text/html; charset=utf-8').send(errorPage(problem));
  }
}
