import { shownFactor } from './sign-in.steps.js';

describe('what is shown in the field of the second step', () => {
  it.each([
    ['287082', { code: '287082' }],
    ['287 082', { code: '287082' }],
    ['7K2M-9QXT-B4RN-01EC', { recoveryCode: '7K2M-9QXT-B4RN-01EC' }],
    ['28708', undefined],
    ['', undefined],
    ['<script>alert(1)</script>', undefined],
  ])('%s is %j', (text, shown) => expect(shownFactor(text)).toEqual(shown));
});
