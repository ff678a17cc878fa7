// Shared by the scripts: parses JSON from stdin, runs the installed npm package `alipay-sdk`, and writes JSON to stdout.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Calls `work` with the input, an SDK with the input's `config`, the package's unexported `util`, and its exports.
 *  Prints the result. */
export async function run(work) {
  const input = JSON.parse(await text(process.stdin));
  const require = createRequire(join(input.prefix, 'index.js'));
  const exported = require('alipay-sdk');
  const util = require(join(dirname(require.resolve('alipay-sdk')), 'util.js'));
  process.stdout.write(JSON.stringify(await work(input, new exported.AlipaySdk(input.config), util, exported)));
}
