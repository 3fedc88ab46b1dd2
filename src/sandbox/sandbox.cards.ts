export type AuthorizationStatus = 'authorized' | 'declined' | 'pending' | 'requires_action';
export type FinalStatus = 'authorized' | 'declined';

/** One test card: what the bank decides about it, and what goes wrong on the way. */
export interface Card {
  /** Written as is; `<ms>` stands for a delay in milliseconds (at most 7 digits). */
  token: string;
  description: string;
  /** The bank's decision at the moment it records the request. */
  status: AuthorizationStatus;
  declineCode?: string;
  /** What becomes of a pending one after `delay` milliseconds. */
  settlesTo?: FinalStatus;
  delay?: number;
  /** How many attempts with one key fail before anything is recorded, and how. */
  failsFirst?: { times: number; by: 'dropped_connection' | 'server_error' };
  /** `lost`: recorded, but the first request is never answered. `awaits_settlement`: the answer comes after `delay`. */
  answer?: 'lost' | 'awaits_settlement';
  /** How many times the callback about the outcome is delivered; none when absent. */
  callbacks?: number;
  /** Operations the bank refuses later on. */
  refuses?: 'capture' | 'refund';
}

export const cards: readonly Card[] = [
  { token: 'card_ok', description: 'Authorizes.', status: 'authorized' },
  { token: 'card_declined', description: 'Declines.', status: 'declined', declineCode: 'card_declined' },
  {
    token: 'card_insufficient_funds',
    description: 'Declines for want of money.',
    status: 'declined',
    declineCode: 'insufficient_funds',
  },
  {
    token: 'card_timeout',
    description: 'Authorizes, but never answers the first request. A replay with the same key and a look-up do answer.',
    status: 'authorized',
    answer: 'lost',
  },
  {
    token: 'card_lost',
    description: 'Drops the connection before anything is recorded on the first attempt; authorizes at the second.',
    status: 'authorized',
    failsFirst: { times: 1, by: 'dropped_connection' },
  },
  {
    token: 'card_error',
    description: 'Answers HTTP 500 and records nothing on the first two attempts; authorizes at the third.',
    status: 'authorized',
    failsFirst: { times: 2, by: 'server_error' },
  },
  {
    token: 'card_late',
    description: 'Answers pending, authorizes one second later and tells it by callback.',
    status: 'pending',
    settlesTo: 'authorized',
    delay: 1_000,
    callbacks: 1,
  },
  {
    token: 'card_late_<ms>',
    description: 'Answers pending, authorizes after that delay and tells it by callback.',
    status: 'pending',
    settlesTo: 'authorized',
    callbacks: 1,
  },
  {
    token: 'card_late_declined',
    description: 'Answers pending, declines one second later and tells it by callback.',
    status: 'pending',
    settlesTo: 'declined',
    declineCode: 'card_declined',
    delay: 1_000,
    callbacks: 1,
  },
  {
    token: 'card_late_declined_<ms>',
    description: 'Answers pending, declines after that delay and tells it by callback.',
    status: 'pending',
    settlesTo: 'declined',
    declineCode: 'card_declined',
    callbacks: 1,
  },
  {
    token: 'card_slow_<ms>',
    description: 'Authorizes, and answers only after that delay. A look-up meanwhile says pending.',
    status: 'pending',
    settlesTo: 'authorized',
    answer: 'awaits_settlement',
  },
  {
    token: 'card_twice',
    description: 'Authorizes, and delivers its callback twice beside the answer.',
    status: 'authorized',
    callbacks: 2,
  },
  {
    token: 'card_challenge',
    description: 'Asks the shopper to approve or refuse on a page of the bank, and tells the decision by callback.',
    status: 'requires_action',
    callbacks: 1,
  },
  {
    token: 'card_capture_fails',
    description: 'Authorizes; every capture fails with capture_refused.',
    status: 'authorized',
    refuses: 'capture',
  },
  {
    token: 'card_refund_fails',
    description: 'Authorizes and captures; every refund fails with refund_refused.',
    status: 'authorized',
    refuses: 'refund',
  },
];

const unknownCard: Card = {
  token: '*',
  description: 'Any other token declines.',
  status: 'declined',
  declineCode: 'unknown_token',
};

const cardsByToken = new Map(cards.map((card) => [card.token, card]));

export function findCard(token: string): Card {
  const [, name, delay] = /^(.+)_(\d{1,7})$/.exec(token) ?? [];
  const delayed = name === undefined ? undefined : cardsByToken.get(`${name}_<ms>`);
  if (delayed) {
    return { ...delayed, delay: Number(delay) };
  }
  return (token.endsWith('<ms>') ? undefined : cardsByToken.get(token)) ?? unknownCard;
}
