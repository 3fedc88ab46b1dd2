import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { Allow } from '../../src/platform/auth/access.guard.js';
import { newDatabase } from '../support/database.js';
import { testConfig } from '../support/settings.js';

/** M6.1: a permission that no role can hold would close a route for ever, and nobody would know why. */
describe('a route that asks for a permission that no module defines', () => {
  it('keeps the process from starting', async () => {
    @Controller('v1/loyalty')
    class LoyaltyController {
      @Get()
      @Allow('loyalty.read')
      list(): string[] {
        return [];
      }
    }
    @Module({ controllers: [LoyaltyController] })
    class LoyaltyModule {}
    const database = await newDatabase();
    const shop = AppModule.for('cli', testConfig({ databaseUrl: database.url }));
    const root = { module: LoyaltyModule, imports: [shop] };
    await expect(NestFactory.createApplicationContext(root, { logger: false, abortOnError: false })).rejects.toThrow(
      'LoyaltyController.list asks for the permission loyalty.read, which no module defines',
    );
    await database.drop();
  });
});
