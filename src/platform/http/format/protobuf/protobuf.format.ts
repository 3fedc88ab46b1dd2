import type { Answer, Format } from '../format.js';
import type { Proto } from './proto.shape.js';
import { PACKAGE } from './proto.text.js';
import { ProtoWriter } from './proto.writer.js';

/** Protocol Buffers, for the answers that a schema of the document describes. `protoOf` is asked when the first one is wanted. */
export function protobufFormat(protoOf: () => Proto): Format {
  let writer: ProtoWriter | undefined;
  return {
    name: 'Protocol Buffers',
    types: ['application/x-protobuf', 'application/protobuf', 'application/vnd.google.protobuf'],
    suits: ({ method, route }) => !protoOf().others.has(`${documented(method)} ${route}`),
    write: (document, { method, route, status }: Answer, type) => {
      const message = protoOf().answers.get(`${documented(method)} ${route} ${status}`);
      if (message === undefined) return undefined;
      writer ??= new ProtoWriter(protoOf());
      return { type: `${type}; messagetype="${PACKAGE}.${message}"`, payload: writer.write(message, document) };
    },
  };
}

const documented = (method: string) => (method === 'HEAD' ? 'GET' : method);
