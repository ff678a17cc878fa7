// Checks signatures over bytes. The key is the configuration's `alipayPublicKey`, whoever's it is.
//
// In:  { contents: [{ content: base64, sign_type, sign }] }
// Out: [boolean]
import { run } from './sdk.mjs';

await run(({ contents }, sdk) => contents.map(({ content, sign_type, sign }) =>
  sdk.rsaCheck(Buffer.from(content, 'base64'), sign, sign_type)));
