import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access.guard.js';
import { definedPermissions } from './permissions.js';

/** Stops the boot when a route asks for a permission that nobody declares: no role could ever hold it. */
@Injectable()
export class PermissionCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getControllers()) {
      const controller = instance as Record<string, unknown>;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(controller) as object)) {
        this.check(`${controller.constructor.name}.${method}`, controller[method]);
      }
    }
  }

  private check(route: string, handler: unknown): void {
    if (typeof handler !== 'function') return;
    const access = this.reflector.get<Access | undefined>(ACCESS, handler);
    if (!access || access.isPublic || access.permission === null || definedPermissions().has(access.permission)) return;
    throw new Error(`${route} asks for the permission ${access.permission}, which no module defines`);
  }
}
