// What the scripts share: JSON on stdin, JSON on stdout, and the installed npm package `alipay-sdk` between them.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Gives `work` the input, an SDK with the input's `config`, the package's `util`, which it does not export, and what it does;
 *  prints what comes back. */
export async function run(work) {
  const input = JSON.parse(await text(process.stdin));
  const require = createRequire(join(input.prefix, 'index.js'));
  const exported = require('alipay-sdk');
  const util = require(join(dirname(require.resolve('alipay-sdk')), 'util.js'));
  process.stdout.write(JSON.stringify(await work(input, new exported.AlipaySdk(input.config), util, exported)));
}
