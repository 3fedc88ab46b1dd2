import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { StepUp } from '../../../platform/auth/step-up.js';
import { CacheFor } from '../../../platform/http/caching/cache-for.js';
import { Sparse } from '../../../platform/http/fields/sparse.js';
import { Idempotent } from '../../../platform/http/idempotency/idempotent.js';
import { IdPipe } from '../../../platform/http/input/validation.js';
import { Linked } from '../../../platform/http/link/linked.js';
import { WholeListOf } from '../../../platform/http/list/list.decorator.js';
import type { WholeListQuery } from '../../../platform/http/list/list.query.js';
import { IfMatch } from '../../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../../platform/http/precondition/version.js';
import { ApiProblems } from '../../../platform/openapi/problems.js';
import { GivesSecret } from '../gives-secret.js';
import { PasskeyCreationOptionsDto } from './passkey-options.dto.js';
import { CreatePasskeyDto, NewPasskeyDto, PasskeyDto, PasskeyListDto, UpdatePasskeyDto } from './passkey.dto.js';
import { passkeyLinks } from './passkey.links.js';
import { PASSKEY_LIST } from './passkey.list.js';
import { PasskeyService } from './passkey.service.js';

@ApiTags('Shop: second factors')
@Controller('v1/users/me')
export class PasskeyController {
  constructor(private readonly passkeys: PasskeyService) {}

  /**
   * List your passkeys
   *
   * @remarks The first one first.
   */
  @Get('passkeys')
  @Linked(passkeyLinks)
  @SignedIn()
  async list(@CurrentActor() actor: Actor, @WholeListOf(PASSKEY_LIST) query: WholeListQuery): Promise<PasskeyListDto> {
    return query.page(await this.passkeys.list(actor)).map(PasskeyDto.from);
  }

  /**
   * Get a passkey of yours
   *
   * @remarks As the list has it.
   *
   * @param id The passkey’s id
   */
  @Get('passkeys/:id')
  @Linked(passkeyLinks)
  @Sparse(PASSKEY_LIST)
  @SignedIn()
  @ApiProblems({ 404: ['factor_not_found'] })
  async get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PasskeyDto> {
    return PasskeyDto.from(await this.passkeys.get(actor, id));
  }

  /**
   * Ask for what a browser needs to make a passkey
   *
   * @remarks For `navigator.credentials.create()`: `PublicKeyCredential.parseCreationOptionsFromJSON` reads it.
   */
  @GivesSecret('passkey-challenges')
  @ApiOkResponse({ type: PasskeyCreationOptionsDto, description: 'Good for five minutes, and for one passkey' })
  options(@CurrentActor() actor: Actor): Promise<PasskeyCreationOptionsDto> {
    return this.passkeys.creationOptions(actor);
  }

  /**
   * Add a passkey
   *
   * @remarks It signs in by itself, and is a second factor beside the password. With the first factor come the recovery codes.
   */
  @Post('passkeys')
  @Linked(passkeyLinks)
  @SignedIn()
  @StepUp()
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiCreatedResponse({ type: NewPasskeyDto, description: 'The new passkey' })
  @ApiProblems({ 409: ['passkey_already_there', 'passkeys_too_many'], 422: ['second_factor_wrong'] })
  async create(@CurrentActor() actor: Actor, @Body() { name, credential }: CreatePasskeyDto): Promise<NewPasskeyDto> {
    const { passkey, recoveryCodes } = await this.passkeys.add(actor, name, credential);
    return { ...PasskeyDto.from(passkey), recoveryCodes };
  }

  /**
   * Rename a passkey
   *
   * @remarks `If-Match` is its `ETag`.
   *
   * @param id The passkey’s id
   */
  @Patch('passkeys/:id')
  @Linked(passkeyLinks)
  @SignedIn()
  @ApiProblems({ 404: ['factor_not_found'] })
  async update(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { name }: UpdatePasskeyDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<PasskeyDto> {
    return PasskeyDto.from(await this.passkeys.rename(actor, id, name, expected));
  }

  /**
   * Remove a passkey
   *
   * @remarks It signs nobody in any more. With the last factor the recovery codes go, too, and a password signs you in again.
   *
   * @param id The passkey’s id
   */
  @Delete('passkeys/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is removed' })
  @SignedIn()
  @StepUp()
  @ApiProblems({ 404: ['factor_not_found'] })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.passkeys.remove(actor, id);
  }
}
