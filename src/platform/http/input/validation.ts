import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type InputFault } from '../../errors/domain.error.js';
import { queryInvalid, validationFailed } from '../../errors/platform.errors.js';
import { isUuid } from './id.js';
import { listsTooLong } from './list-sizes.js';
import { faultsOfNumbers } from './numbers.js';
import { reservedMembers } from './reserved.js';
import { faultsOfTexts, TOO_MANY_MARKS } from './text.js';
import { typed } from './untyped.js';

/** Checks every body and query against its DTO class: all faults at once, unknown members refused, no silent conversion. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => validationFailed(errors.flatMap((error) => faultsOf(error, ''))),
    });
  }

  override async transform(given: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What decorators of ours hand over has been read by us.
    if (metadata.type === 'custom') return given;
    const value = typed(given, metadata.metatype);
    if (metadata.type === 'body') return this.bodyOf(value, metadata);
    const faults = faultsOfTexts(value);
    if (faults.length === 0) return super.transform(value, metadata);
    throw queryInvalid(faults.map((fault) => ({ ...fault, pointer: metadata.data ?? fault.pointer.slice(1) })));
  }

  private async bodyOf(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (isNoObject(value) && this.toValidate(metadata)) throw validationFailed([NO_OBJECT]);
    const tooLong = metadata.metatype ? listsTooLong(metadata.metatype, value) : [];
    if (tooLong.length > 0) throw validationFailed(tooLong);
    // Looked for first: Nest drops some members from what it is given.
    const faults = [...faultsOfTexts(value), ...reservedMembers(value)];
    if (faults.length === 0) return this.exact(value, await super.transform(value, metadata));
    if (faults.some(({ code }) => code === TOO_MANY_MARKS)) throw validationFailed(faults);
    throw validationFailed([...faults, ...(await this.otherFaults(value, metadata))]);
  }

  /** Looked for last: what a DTO says of its own numbers is more than that they are too large for any. */
  private exact(value: unknown, body: unknown): unknown {
    const faults = faultsOfNumbers(value);
    if (faults.length > 0) throw validationFailed(faults);
    return body;
  }

  private async otherFaults(value: unknown, metadata: ArgumentMetadata): Promise<InputFault[]> {
    try {
      await super.transform(value, metadata);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return error.faults;
      throw error;
    }
  }
}

/** Nest would name the members that an array or a text lacks, or a member `body` where none is needed. */
const NO_OBJECT: InputFault = { pointer: '', code: 'is_object', detail: 'The body must be an object' };

const isNoObject = (value: unknown) =>
  Array.isArray(value) || (value !== undefined && value !== null && typeof value !== 'object');

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
  rule === 'whitelistValidation' ? 'member_unknown' : rule.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** A path parameter that must be a UUID: anything else names nothing, so the answer is a fault of that parameter. */
@Injectable()
export class IdPipe implements PipeTransform<string> {
  /** In lower case, as PostgreSQL writes them: tokens are signed for that. */
  transform(id: string, { data = 'id' }: ArgumentMetadata): string {
    if (!isUuid(id)) throw queryInvalid([{ pointer: data, code: 'is_uuid', detail: 'Ids are UUIDs' }]);
    return id.toLowerCase();
  }
}
