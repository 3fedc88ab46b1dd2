import type { Config } from '../../config/config.js';

/**
 * What the server speaks. HTTP/2 over TLS takes HTTP/1.1 as well; cleartext HTTP/2 (prior knowledge, RFC 9113 §3.3) takes nothing
 * else, and is for proxies that speak it.
 */
export function protocolOptions({ httpProtocol, tlsKey: key, tlsCertificate: cert }: Config): object {
  switch (httpProtocol) {
    case 'http':
      return {};
    case 'https':
      return { https: { key, cert } };
    case 'h2':
      return { http2: true, https: { allowHTTP1: true, key, cert } };
    case 'h2c':
      return { http2: true };
  }
}
