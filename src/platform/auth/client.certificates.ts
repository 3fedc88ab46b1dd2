import { createHash, X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';

/** A certificate that was found good, for as long as it is. */
interface Shown {
  thumbprint: string;
  from: number;
  until: number;
}

const MOST_REMEMBERED = 1_000;
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The client certificate that a request comes with: that of its own TLS connection, whose chain OpenSSL has held against
 * `TLS_CLIENT_CA`, or the one that a trusted proxy says it has seen (`Client-Cert`, RFC 9440). Whoever else sends that header is not
 * believed, and a certificate that is not good is none.
 */
@Injectable()
export class ClientCertificates {
  private readonly ofConnections = new WeakMap<object, Shown | null>();
  private readonly ofHeaders = new Map<string, Shown | null>();
  private readonly authorities: X509Certificate[];
  private readonly header: string;
  private readonly isAskedFor: boolean;

  constructor({ tlsClientCa, clientCertHeader, trustedProxies, httpProtocol }: Config) {
    this.authorities = (tlsClientCa.match(PEM) ?? []).map((pem) => new X509Certificate(pem));
    this.header = trustedProxies === '' ? '' : clientCertHeader;
    this.isAskedFor = this.authorities.length > 0 && (httpProtocol === 'https' || httpProtocol === 'h2');
  }

  /** SHA-256 of the certificate in base64url (`x5t#S256`, RFC 8705 §3.1); undefined when there is none that is good now. */
  thumbprintOf(request: FastifyRequest): string | undefined {
    const shown = this.headerOf(request) ?? (this.isAskedFor ? this.connectionOf(request) : null);
    const now = Date.now();
    return shown && shown.from <= now && now < shown.until ? shown.thumbprint : undefined;
  }

  private connectionOf({ raw }: FastifyRequest): Shown | null {
    const socket = raw.socket as TLSSocket;
    let shown = this.ofConnections.get(socket);
    if (shown === undefined) {
      const certificate = socket.authorized ? socket.getPeerX509Certificate() : undefined;
      shown = certificate ? shownBy(certificate) : null;
      this.ofConnections.set(socket, shown);
    }
    return shown;
  }

  /** `request.ips` goes on beyond the peer where Fastify trusts the peer: such a proxy names its client, and replaces what clients send. */
  private headerOf(request: FastifyRequest): Shown | null {
    const text = this.header === '' ? undefined : request.headers[this.header];
    if (typeof text !== 'string' || (request.ips?.length ?? 0) < 2) return null;
    let shown = this.ofHeaders.get(text);
    if (shown === undefined) {
      shown = this.read(text);
      this.ofHeaders.set(text, shown);
      if (this.ofHeaders.size > MOST_REMEMBERED) this.ofHeaders.delete(this.ofHeaders.keys().next().value ?? '');
    }
    return shown;
  }

  /** A byte sequence of RFC 8941 §3.3.5 that holds the certificate in DER. */
  private read(text: string): Shown | null {
    const [, base64] = /^:([A-Za-z0-9+/]+={0,2}):$/.exec(text) ?? [];
    const certificate = base64 === undefined ? undefined : parsed(Buffer.from(base64, 'base64'));
    if (!certificate) return null;
    const isIssued = this.authorities.some((ca) => certificate.checkIssued(ca) && certificate.verify(ca.publicKey));
    return this.authorities.length === 0 || isIssued ? shownBy(certificate) : null;
  }
}

function parsed(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined; // no certificate
  }
}

const shownBy = ({ raw, validFrom, validTo }: X509Certificate): Shown => ({
  thumbprint: createHash('sha256').update(raw).digest('base64url'),
  from: Date.parse(validFrom),
  until: Date.parse(validTo),
});
