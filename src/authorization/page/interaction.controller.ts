import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentDevice, type Device } from '../../identity/index.js';
import { Public } from '../../platform/auth/access.guard.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { type Asked, InteractionService } from './interaction.service.js';
import { protectPage, targetOf } from './page.headers.js';
import { PageFilter } from './page-problem.adapter.js';
import { PageService } from './page.service.js';
import type { SignInView } from './sign-in.page.js';
import { firstStep, secondStep, shownFactor, type SignInStep } from './sign-in.steps.js';

type Fields = Partial<Record<string, unknown>>;

/** The pages on which users sign in for an app, and allow or deny what it asks for. They work without scripts. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('oauth2/interactions/:uid')
export class InteractionController {
  constructor(
    private readonly interactions: InteractionService,
    private readonly pages: PageService,
  ) {}

  @Get()
  @Public()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.interactions.open(request);
    const isToSignIn = asked.details.prompt.name === 'login';
    await send(reply, asked, isToSignIn ? await this.pages.signIn(asked) : await this.pages.consent(asked));
  }

  @Get('sign-in')
  @Public()
  async showSignIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.interactions.open(request);
    await send(reply, asked, await this.pages.signIn(asked));
  }

  @Post('sign-in')
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  async signIn(
    @Req() request: FastifyRequest,
    @CurrentDevice() device: Device,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asked, fields } = await this.openForm(request);
    const credentials = { email: text(fields.email).trim(), password: text(fields.password) };
    const faults = missingOf(credentials);
    const step = faults ? { faults } : await firstStep(() => this.interactions.signIn(asked, credentials, device));
    await this.goOn(reply, asked, step, credentials.email);
  }

  @Post('second-factor')
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  async complete(
    @Req() request: FastifyRequest,
    @CurrentDevice() device: Device,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asked, fields } = await this.openForm(request);
    const second = { challenge: text(fields.challenge), factors: text(fields.factors).split(' ') };
    const shown = shownFactor(text(fields.code).trim());
    const step = shown
      ? await secondStep(second, () => this.interactions.complete(asked, second.challenge, shown, device))
      : { second, fault: 'Enter the six digits of the app, or a whole recovery code' };
    await this.goOn(reply, asked, step, '');
  }

  @Post('consent')
  @Public()
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  async allow(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { asked } = await this.openForm(request);
    return reply.redirect(await this.interactions.allow(asked), 303);
  }

  @Post('denial')
  @Public()
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  async deny(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { asked } = await this.openForm(request);
    return reply.redirect(await this.interactions.deny(asked), 303);
  }

  private async openForm(request: FastifyRequest): Promise<{ asked: Asked; fields: Fields }> {
    const asked = await this.interactions.open(request);
    const fields = (typeof request.body === 'object' && request.body !== null ? request.body : {}) as Fields;
    this.interactions.assertOurs(asked, text(fields.csrf), request.headers.origin);
    return { asked, fields };
  }

  private async goOn(reply: FastifyReply, asked: Asked, step: SignInStep, email: string): Promise<void> {
    if ('goOn' in step) return reply.redirect(step.goOn, 303);
    const isSecond = 'second' in step;
    const page = isSecond
      ? await this.pages.secondFactor(asked, step.second, step.fault)
      : await this.pages.signIn(asked, { email, faults: step.faults });
    const { retryAfterSeconds } = step;
    if (retryAfterSeconds !== undefined) void reply.status(429).header('Retry-After', String(retryAfterSeconds));
    else void reply.status(isSecond && step.fault === undefined ? 200 : 422);
    await send(reply, asked, page);
  }
}

function missingOf({ email, password }: { email: string; password: string }): SignInView['faults'] | undefined {
  const missing = {
    ...(email === '' && { email: 'Enter your e-mail address' }),
    ...(password === '' && { password: 'Enter your password' }),
  };
  return Object.keys(missing).length > 0 ? missing : undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function send(reply: FastifyReply, { details }: Asked, page: string): Promise<void> {
  const redirectUri = details.params.redirect_uri;
  protectPage(reply, typeof redirectUri === 'string' ? [targetOf(redirectUri)] : []);
  await reply.type('text/html; charset=utf-8').send(page);
}
