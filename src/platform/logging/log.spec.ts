import { QueryFailedError } from 'typeorm';
import { withoutValues } from './log.js';

describe('an error in the log', () => {
  it('of a statement tells the statement and not the values that it had or met', () => {
    const met = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      detail: 'Key (email)=(ada@example.com) already exists.',
      where: 'COPY app_user, line 1: "ada@example.com"',
    });
    const error = new QueryFailedError('SELECT id FROM app_user WHERE email = $1', ['ada@example.com'], met);
    const written = JSON.stringify(withoutValues(error));
    expect(written).not.toContain('ada@example.com');
    expect(written).toContain('SELECT id FROM app_user');
    expect(written).toContain('23505');
    expect(JSON.stringify(withoutValues(met))).not.toContain('ada@example.com');
  });

  it('keeps what caused it, and what is no error as it is', () => {
    expect(withoutValues(new Error('outer', { cause: new Error('inner') }))).toMatchObject({
      message: expect.stringContaining('inner'),
    });
    expect(withoutValues('text')).toBe('text');
  });
});
