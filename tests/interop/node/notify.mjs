// Signs a notification by both rules, as the platform would.
//
// In:  { parameters, method }
// Out: { v1, v2 }, each the parameters with their signature; `v2` also has those that the SDK adds to any call
import { run } from './sdk.mjs';

await run(({ parameters, method }, sdk, util) => {
  const content = Object.keys(parameters).sort().map(name => `${name}=${parameters[name]}`).join('&');
  const sign = util.signatureV3(content, sdk.config.privateKey);
  return {
    // V1: `sign_type` is not signed.
    v1: { ...parameters, sign_type: 'RSA2', sign },
    // V2: `sign_type` is signed, as in requests.
    v2: util.sign(method, parameters, sdk.config),
  };
});
