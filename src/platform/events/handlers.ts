import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { EventPayload, EventType } from './event.js';

const ON_EVENT = 'stoa:on-event';
const ON_EVENTS_OF = 'stoa:on-events-of';
const ON_SCHEDULE = 'stoa:on-schedule';

/** An event as it happened, beside what it tells. */
export interface EventFact {
  id: string;
  name: string;
  occurredAt: Date;
}

type Run<Argument> = (argument: Argument) => Promise<void>;
type Handle = (payload: EventPayload, fact: EventFact) => Promise<void>;

/** The method handles this event, in a transaction of its own, applied once. */
export const OnEvent = <Payload extends EventPayload>(event: EventType<Payload>) => SetMetadata(ON_EVENT, event.name);

/** The method handles every event of these modules, whichever there will be; it is told which one beside the payload. */
export const OnEventsOf = (...modules: string[]) => SetMetadata(ON_EVENTS_OF, modules);

/** What a scheduled method is called and how often it runs. */
export interface Schedule {
  name: string;
  /** Property of the configuration that holds the pause in milliseconds, or the pause itself. */
  everyMs: 'sweepMs' | number;
}

/** The workers run the method again and again. Two of them may run it at the same time; one worker never does. */
export const OnSchedule = (schedule: Schedule) => SetMetadata(ON_SCHEDULE, schedule);

/** Finds every `@OnEvent`, `@OnEventsOf` and `@OnSchedule` method at start. A name taken twice stops the boot. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, Handle>();
  private readonly byEvent = new Map<string, string[]>();
  private readonly byModule = new Map<string, string[]>();
  readonly schedules = new Map<string, { schedule: Schedule; run: Run<void> }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance === 'object' && instance !== null) this.register(instance as Record<string, unknown>);
    }
  }

  handlersOf(event: string): string[] {
    const [module = ''] = event.split('.', 1);
    return [...(this.byEvent.get(event) ?? []), ...(this.byModule.get(module) ?? [])];
  }

  handler(name: string): Handle | undefined {
    return this.handlers.get(name);
  }

  private register(instance: Record<string, unknown>): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (prototype === null) return;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const run = instance[method];
      if (typeof run !== 'function') continue;
      const name = `${instance.constructor.name}.${method}`;
      const event = this.reflector.get<string | undefined>(ON_EVENT, run);
      if (event !== undefined) this.add(this.byEvent, [event], name, run.bind(instance) as Handle);
      const modules = this.reflector.get<string[] | undefined>(ON_EVENTS_OF, run);
      if (modules !== undefined) this.add(this.byModule, modules, name, run.bind(instance) as Handle);
      const schedule = this.reflector.get<Schedule | undefined>(ON_SCHEDULE, run);
      if (schedule !== undefined) this.addSchedule(schedule, run.bind(instance) as Run<void>);
    }
  }

  private add(listeners: Map<string, string[]>, heard: string[], name: string, handle: Handle): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers are called ${name}`);
    this.handlers.set(name, handle);
    for (const one of heard) listeners.set(one, [...(listeners.get(one) ?? []), name]);
  }

  private addSchedule(schedule: Schedule, run: Run<void>): void {
    if (this.schedules.has(schedule.name)) throw new Error(`Two schedules are called ${schedule.name}`);
    this.schedules.set(schedule.name, { schedule, run });
  }
}
