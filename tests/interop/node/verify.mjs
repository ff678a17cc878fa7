// Checks signatures over bytes. The configuration's `alipayPublicKey` can be any owner's key.
//
// In:  { contents: [{ content: base64, sign_type, sign }] }
// Out: [boolean]
import { run } from './sdk.mjs';

await run(({ contents }, sdk) => contents.map(({ content, sign_type, sign }) =>
  sdk.rsaCheck(Buffer.from(content, 'base64'), sign, sign_type)));
