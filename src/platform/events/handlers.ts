import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { EventPayload, EventType } from './event.js';

const ON_EVENT = 'stoa:on-event';
const ON_SCHEDULE = 'stoa:on-schedule';

type Run<Argument> = (argument: Argument) => Promise<void>;

/** The method handles this event, in a transaction of its own, applied once. */
export const OnEvent = <Payload extends EventPayload>(event: EventType<Payload>) => SetMetadata(ON_EVENT, event.name);

/** What a scheduled method is called and how often it runs. */
export interface Schedule {
  name: string;
  /** Property of the configuration that holds the pause in milliseconds, or the pause itself. */
  everyMs: 'sweepMs' | number;
}

/** The workers run the method again and again. Two of them may run it at the same time; one worker never does. */
export const OnSchedule = (schedule: Schedule) => SetMetadata(ON_SCHEDULE, schedule);

/** Finds every `@OnEvent` and `@OnSchedule` method at start. A name taken twice stops the boot. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, Run<EventPayload>>();
  private readonly byEvent = new Map<string, string[]>();
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
    return this.byEvent.get(event) ?? [];
  }

  handler(name: string): Run<EventPayload> | undefined {
    return this.handlers.get(name);
  }

  private register(instance: Record<string, unknown>): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (prototype === null) return;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const run = instance[method];
      if (typeof run !== 'function') continue;
      const event = this.reflector.get<string | undefined>(ON_EVENT, run);
      if (event !== undefined) {
        this.add(event, `${instance.constructor.name}.${method}`, run.bind(instance) as Run<EventPayload>);
      }
      const schedule = this.reflector.get<Schedule | undefined>(ON_SCHEDULE, run);
      if (schedule !== undefined) this.addSchedule(schedule, run.bind(instance) as Run<void>);
    }
  }

  private add(event: string, name: string, run: Run<EventPayload>): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers are called ${name}`);
    this.handlers.set(name, run);
    this.byEvent.set(event, [...this.handlersOf(event), name]);
  }

  private addSchedule(schedule: Schedule, run: Run<void>): void {
    if (this.schedules.has(schedule.name)) throw new Error(`Two schedules are called ${schedule.name}`);
    this.schedules.set(schedule.name, { schedule, run });
  }
}
