import {
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  mixin,
  type PipeTransform,
  type Type,
} from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, NOBODY } from '../../auth/actor.js';
import { IdPipe } from './validation.js';

/** Who calls, as far as a binding needs to know to tell what is theirs. */
export interface Caller {
  /** The signed-in user, or nobody. */
  actor: Actor;
  /** A header by its name; undefined when there is none, or several. */
  header: (name: string) => string | undefined;
}

/**
 * Finds what a parameter of the path names: the one place of a resource where an id becomes what it stands for, where it is decided
 * whose that is, and where the answer is that there is none.
 */
export interface Binding<Bound> {
  /**
   * @param id a UUID, in lower case
   * @throws the 404 of the resource; also when it is there and not the caller's
   */
  bind(id: string, caller: Caller): Bound | Promise<Bound>;
}

interface Named {
  id: string;
  parameter: string;
  caller: Caller;
}

const named = createParamDecorator((parameter: string, context: ExecutionContext): Named => {
  const { params, headers, user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
  const header = (name: string) => {
    const value = headers[name.toLowerCase()];
    return typeof value === 'string' ? value : undefined;
  };
  const id = (params as Record<string, string>)[parameter] ?? '';
  return { id, parameter, caller: { actor: user ?? NOBODY, header } };
});

const pipes = new Map<Type, Type<PipeTransform>>();

/**
 * A parameter of the path as what it names: `@Bound('id', OwnOrder, 'The order’s id') order: OrderView`. The binding is a provider that
 * the controller's module has. What is no UUID is a 400 of that parameter, as with `IdPipe`.
 * @param description for the OpenAPI document
 */
export const Bound =
  (parameter: string, binding: Type<Binding<unknown>>, description: string): ParameterDecorator =>
  (controller, method, index) => {
    named(parameter, pipeOf(binding))(controller, method, index);
    const descriptor = Object.getOwnPropertyDescriptor(controller, method!)!; // handlers are methods
    ApiParam({ name: parameter, type: String, description })(controller, method!, descriptor);
  };

function pipeOf(binding: Type<Binding<unknown>>): Type<PipeTransform> {
  const known = pipes.get(binding);
  if (known) return known;
  @Injectable()
  class BindingPipe implements PipeTransform<Named> {
    private readonly ids = new IdPipe();

    constructor(@Inject(binding) private readonly binding: Binding<unknown>) {}

    transform({ id, parameter, caller }: Named): unknown {
      return this.binding.bind(this.ids.transform(id, { type: 'param', data: parameter }), caller);
    }
  }
  const pipe = mixin(BindingPipe) as Type<PipeTransform>;
  pipes.set(binding, pipe);
  return pipe;
}
