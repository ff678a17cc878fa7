// Checks the signatures of whole requests. The key, `alipayPublicKey`, is the app's here.
//
// In:  { gateway: [{ query, body }], rest: [{ method, target, authorization, token, body }] }
// Out: { gateway: [{ valid, biz_content }], rest: [{ valid, fields }] }
import { run } from './sdk.mjs';

/** The rule of requests is the rule V2 of notifications: everything but `sign`, as it came. */
function gateway(sdk, { query, body }) {
  const parameters = Object.fromEntries([...new URLSearchParams(query), ...new URLSearchParams(body)]);
  const { biz_content } = parameters;
  const valid = sdk.checkNotifySignV2(parameters);
  return { valid, biz_content: parameters.encrypt_type ? sdk.aesDecrypt(biz_content) : biz_content };
}

function rest(sdk, util, { method, target, authorization, token, body }) {
  const [, scheme, authString, sign] = /^(\S+) (.*),sign=(.*)$/.exec(authorization);
  const fields = Object.fromEntries(authString.split(',').map(field => field.split('=')));
  const content = `${authString}\n${method}\n${target}\n${body}\n${token ? `${token}\n` : ''}`;
  const valid = scheme === 'ALIPAY-SHA256withRSA' && util.verifySignatureV3(content, sign, sdk.config.alipayPublicKey);
  return { valid, fields };
}

await run((input, sdk, util) => ({
  gateway: input.gateway.map(request => gateway(sdk, request)),
  rest: input.rest.map(request => rest(sdk, util, request)),
}));
