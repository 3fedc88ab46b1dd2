import type { Config } from '../../config/config.js';

/**
 * What the server speaks. HTTP/2 over TLS takes HTTP/1.1 as well; cleartext HTTP/2 (prior knowledge, RFC 9113 §3.3) takes nothing
 * else, and is for proxies that speak it.
 */
export function protocolOptions(config: Config): object {
  const { httpProtocol, keepAliveMs, tlsKey: key, tlsCertificate: cert } = config;
  const clients = clientCertificates(config);
  const slowness = slownessOfHttp1(config);
  switch (httpProtocol) {
    case 'http':
      return { http: slowness };
    case 'https':
      return { https: { key, cert, ...clients, ...slowness } };
    case 'h2':
      return { http2: true, https: { allowHTTP1: true, key, cert, ...clients }, http2SessionTimeout: keepAliveMs };
    case 'h2c':
      return { http2: true, http2SessionTimeout: keepAliveMs };
  }
}

/** Node looks for requests that take too long at intervals, by default of half a minute, and allows headers alone a whole one. */
export function slownessOfHttp1({ requestTimeoutMs, keepAliveMs }: Config) {
  return {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: Math.min(requestTimeoutMs / 4, 5_000),
  };
}

/** Clients that have a certificate are asked for it. Those without are served as ever: who needs one is decided where keys are. */
const clientCertificates = ({ tlsClientCa }: Config) =>
  tlsClientCa === '' ? {} : { ca: tlsClientCa, requestCert: true, rejectUnauthorized: false };
