// Tries to take a folder when told to, and says whether it got it.
import { lockFolder } from '../../../src/local/lock.ts';

console.log('waiting');
process.stdin.once('data', () => {
  try {
    lockFolder(process.argv[2]);
    console.log('got it');
  } catch (error) {
    console.log(error.message);
  }
});
