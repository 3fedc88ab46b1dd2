import type { InputFault } from '../../errors/domain.error.js';
import { patchNotApplicable, validationFailed } from '../../errors/platform.errors.js';
import { NotApplicable, type Operation, PatchedDocument } from './patched.document.js';

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'];
const MAX_OPERATIONS = 200;
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;

/**
 * What a JSON Patch makes of a document (RFC 6902); the document itself stays as it is.
 * @throws `validation_failed` for what is no patch, `patch_not_applicable` (409, RFC 5789 §2.2) for a test that fails or a place
 *   that is not there
 */
export function patched(target: object, patch: unknown): unknown {
  const operations = operationsOf(patch);
  const document = new PatchedDocument(structuredClone(target));
  operations.forEach((operation, index) => {
    try {
      document.apply(operation);
    } catch (error) {
      if (!(error instanceof NotApplicable)) throw error;
      throw patchNotApplicable(index, `${operation.op} of ${operation.path || 'the whole'}: ${error.message}`);
    }
  });
  return document.whole;
}

function operationsOf(patch: unknown): Operation[] {
  if (!Array.isArray(patch)) throw validationFailed([fault('', 'is_array', 'A JSON Patch is a list of operations')]);
  if (patch.length > MAX_OPERATIONS) {
    throw validationFailed([fault('', 'array_max_size', `A JSON Patch has at most ${MAX_OPERATIONS} operations`)]);
  }
  const faults = patch.flatMap((operation, index) => faultsOf(operation, `/${index}`));
  if (faults.length > 0) throw validationFailed(faults);
  return patch as Operation[];
}

function faultsOf(operation: unknown, pointer: string): InputFault[] {
  if (typeof operation !== 'object' || operation === null) return [fault(pointer, 'is_object', 'Not an operation')];
  const { op, path, from } = operation as Record<string, unknown>;
  const faults: InputFault[] = [];
  if (!OPERATIONS.includes(String(op))) {
    faults.push(fault(`${pointer}/op`, 'is_in', `One of: ${OPERATIONS.join(', ')}`));
  }
  if (!isPointer(path)) faults.push(fault(`${pointer}/path`, 'is_json_pointer', 'An RFC 6901 pointer'));
  if ((op === 'move' || op === 'copy') && !isPointer(from)) {
    faults.push(fault(`${pointer}/from`, 'is_json_pointer', 'An RFC 6901 pointer'));
  }
  if ((op === 'add' || op === 'replace' || op === 'test') && !('value' in operation)) {
    faults.push(fault(`${pointer}/value`, 'is_defined', `${op} needs a value`));
  }
  return faults;
}

const isPointer = (path: unknown): path is string =>
  typeof path === 'string' && POINTER.test(path) && !/(?:^|\/)(?:__proto__|constructor|prototype)(?:\/|$)/.test(path);

const fault = (pointer: string, code: string, detail: string): InputFault => ({ pointer, code, detail });
