import { networkOf } from './network.js';

/** M8.1: one caller is one count, however its address is spelt. */
describe('the network of', () => {
  it.each([
    ['9.8.7.6', '9.8.7.6'],
    ['9.8.7.6:4711', '9.8.7.6'],
    ['::ffff:9.8.7.6', '9.8.7.6'],
    ['::FFFF:0908:0706', '9.8.7.6'],
    ['2001:db8::b', '2001:db8:0:0::/64'],
    ['2001:DB8:0:0:1:2:3:4', '2001:db8:0:0::/64'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['[2001:db8::1]', '2001:db8:0:0::/64'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('what is no address is that of the peer', () => {
    expect(networkOf('unknown', '::ffff:127.0.0.1')).toBe('127.0.0.1');
    expect(networkOf('_hidden', '_hidden')).toBe('_hidden');
    expect(networkOf('1.2.3.4.5')).toBe('1.2.3.4.5');
  });
});
