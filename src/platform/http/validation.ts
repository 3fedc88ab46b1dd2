import { Injectable, ParseUUIDPipe, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { InputFault } from '../errors/domain.error.js';
import { queryInvalid, validationFailed } from '../errors/platform.errors.js';

/** Checks every body and query against its DTO class: all faults at once, unknown members refused, no silent conversion. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => validationFailed(errors.flatMap((error) => faultsOf(error, ''))),
  });

function faultsOf(error: ValidationError, parent: string): InputFault[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) => ({
    pointer,
    code: codeOf(rule),
    detail,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** `isInt` → `is_int`; the rule that refuses unknown members gets a name that says so. */
const codeOf = (rule: string) =>
  rule === 'whitelistValidation' ? 'member_unknown' : rule.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A path parameter that must be a UUID: anything else names nothing, so the answer is a fault of that parameter. */
@Injectable()
export class IdPipe extends ParseUUIDPipe implements PipeTransform<string> {
  constructor() {
    super({
      exceptionFactory: () => queryInvalid([{ pointer: 'id', code: 'is_uuid', detail: 'Ids are UUIDs' }]),
    });
  }
}
