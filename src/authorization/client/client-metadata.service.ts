import { Injectable } from '@nestjs/common';
import type { AdapterPayload } from 'oidc-provider';
import { ALWAYS } from '../scopes.js';
import type { OauthClient } from './oauth-client.entity.js';
import { ClientRepository } from './client.repository.js';

/** An app as the protocol knows it (RFC 7591 §2). */
@Injectable()
export class ClientMetadataService {
  constructor(private readonly clients: ClientRepository) {}

  async metadataOf(id: string): Promise<AdapterPayload | undefined> {
    const client = await this.clients.find(id);
    return client && metadata(client);
  }
}

function metadata({ id, name, homepage, redirectUris, scopes, secretHash }: OauthClient): AdapterPayload {
  return {
    client_id: id,
    client_name: name,
    ...(homepage !== null && { client_uri: homepage }),
    redirect_uris: redirectUris,
    scope: [...new Set([...ALWAYS, ...scopes])].join(' '),
    // A program on a device can be imitated by any other one there: it asks for consent each time (RFC 8252 §8.6).
    application_type: secretHash === null && redirectUris.some((uri) => !uri.startsWith('https:')) ? 'native' : 'web',
    token_endpoint_auth_method: secretHash === null ? 'none' : 'client_secret_basic',
    // `isSecret` compares by it; nothing else is ever signed or encrypted by it.
    ...(secretHash !== null && { client_secret: secretHash.toString('base64url') }),
  };
}
