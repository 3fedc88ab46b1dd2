import type { Redis as Client } from 'ioredis';
import type { Counted, GuessStore, Taken } from './guess.store.js';

/** ARGV: the time, then the waits, the strict waits and the time to forget of each key. One step: what is let in is counted. */
const TAKE = `
local now, wait = tonumber(ARGV[1]), 0
for _, key in ipairs(KEYS) do
  wait = math.max(wait, tonumber(redis.call('HGET', key, 'until') or '0') - now)
end
if wait > 0 then return { wait } end
local answer = { 0 }
for i, key in ipairs(KEYS) do
  local isStrict = tonumber(redis.call('HGET', key, 'strict') or '0') > now
  local waits = cjson.decode(ARGV[isStrict and 3 * i or 3 * i - 1])
  local failures = redis.call('HINCRBY', key, 'failures', 1)
  redis.call('HSET', key, 'until', string.format('%d', now + waits[math.min(failures + 1, #waits)]))
  local ttl = redis.call('PTTL', key)
  if ttl < tonumber(ARGV[3 * i + 1]) then redis.call('PEXPIRE', key, ARGV[3 * i + 1]) end
  answer[i + 1] = failures
end
return answer`;

const UNDO = `
for _, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 then
    if redis.call('HINCRBY', key, 'failures', -1) < 0 then redis.call('HSET', key, 'failures', 0) end
    redis.call('HSET', key, 'until', 0)
  end
end`;

/** The set ends so long after its first member: whoever goes on is noticed again. */
const DISTINCT = `
redis.call('PFADD', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return redis.call('PFCOUNT', KEYS[1])`;

/** Counts for all processes together. The keys of one call lie on one node of a cluster, by the braces of the prefix. */
export class RedisGuesses implements GuessStore {
  constructor(
    private readonly client: Client,
    private readonly prefix: string,
  ) {}

  async take(subjects: readonly Counted[], now: number): Promise<Taken> {
    const keys = subjects.map(({ key }) => this.named(key));
    const args = subjects.flatMap(({ policy, strict = policy }) => [
      ...[JSON.stringify(policy.waits), JSON.stringify(strict.waits)],
      Math.max(policy.forgetsMs, strict.forgetsMs),
    ]);
    const [waitMs = 0, ...failures] = (await this.client.eval(TAKE, keys.length, ...keys, now, ...args)) as number[];
    return { waitMs, failures };
  }

  async undo(keys: readonly string[]): Promise<void> {
    await this.client.eval(UNDO, keys.length, ...keys.map((key) => this.named(key)));
  }

  async forget(key: string): Promise<void> {
    await this.client.del(this.named(key));
  }

  async restrict(key: string, until: number): Promise<void> {
    const name = this.named(key);
    await this.client.multi().hset(name, 'strict', until).pexpireat(name, until).exec();
  }

  async distinct(key: string, member: string, forMs: number): Promise<number> {
    const name = this.named(key);
    return Number(await this.client.eval(DISTINCT, 1, name, member, forMs));
  }

  async isFirst(key: string, forMs: number): Promise<boolean> {
    return (await this.client.set(this.named(key), '1', 'PX', forMs, 'NX')) === 'OK';
  }

  async isSaid(key: string): Promise<boolean> {
    return (await this.client.exists(this.named(key))) === 1;
  }

  private named(key: string): string {
    return `${this.prefix}:guess:${key}`;
  }
}
