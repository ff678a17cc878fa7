// Checks the signatures of whole requests. Here `alipayPublicKey` is the app's key.
//
// In:  { gateway: [{ query, body }], rest: [{ method, target, authorization, token, body }] }
// Out: { gateway: [{ valid, biz_content }], rest: [{ valid, fields }] }
import { run } from './sdk.mjs';

/** Checks everything except `sign`, unchanged. `checkNotifySignV2` is unsuitable: it also accepts a signature without `sign_type`. */
function gateway(sdk, { query, body }) {
  const parameters = Object.fromEntries([...new URLSearchParams(query), ...new URLSearchParams(body)]);
  const { sign, ...signed } = parameters;
  const content = Object.keys(signed).sort().map(name => `${name}=${signed[name]}`).join('&');
  const { biz_content, encrypt_type, sign_type } = signed;
  const valid = sdk.rsaCheck(content, sign, sign_type);
  return { valid, biz_content: encrypt_type ? sdk.aesDecrypt(biz_content) : biz_content };
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
