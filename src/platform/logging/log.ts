import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger, pino, stdSerializers } from 'pino';
import { Config } from '../../config/config.js';

/** JSON lines on standard output: the log of this process, for Nest and for us. */
@Injectable()
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino({
      level: config.logLevel,
      base: { service: 'stoa' },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutValues },
    });
  }

  log(message: unknown, ...rest: unknown[]): void {
    if (CHATTER.has(rest.at(-1))) return;
    this.pino.info(fieldsOf(rest), String(message));
  }
  info(message: string, fields: object = {}): void {
    this.pino.info(fields, message);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(fieldsOf(rest), String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    // Why a process could not start; `startProcess` tells that on standard error.
    if (rest.at(-1) === 'ExceptionHandler') return;
    this.pino.error(fieldsOf(rest), String(message));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(fieldsOf(rest), String(message));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace(fieldsOf(rest), String(message));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal(fieldsOf(rest), String(message));
  }
}

/** Contexts in which Nest tells of each module and route, at each start. */
const CHATTER: ReadonlySet<unknown> = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver']);

/** Nest passes a context name (and a stack) as strings; our own calls pass an object. */
function fieldsOf(rest: unknown[]): object {
  const fields = rest.find((part): part is object => typeof part === 'object' && part !== null) ?? {};
  const strings = rest.filter((part): part is string => typeof part === 'string');
  return {
    ...fields,
    ...(strings.length > 0 && { context: strings.at(-1) }),
    ...(strings.length > 1 && { stack: strings[0] }),
  };
}

/** An error as pino writes it, without the values that a statement had or met: they may be anybody's. */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { parameters: _values, driverError: _twin, detail: _row, where: _place, ...rest } = stdSerializers.err(error);
  return rest;
}
