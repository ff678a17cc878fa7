//! JavaScript: the package `alipay-sdk` of npm, version 4.

use super::super::client::{AppKey, Client, Trust};
use super::{OWN_KEY, pkcs8, quoted, quoted_path};

pub(super) fn snippet(client: &Client) -> String {
    // The SDK removes the PEM lines only if the text has no line after them.
    let read = |file: String| format!("readFileSync({file}, \"utf8\").trim()");
    let (import, private_key) = match &client.private_key {
        AppKey::Shown(pair) => ("", quoted(&pkcs8(pair))),
        AppKey::Files { pkcs8, .. } => ("import { readFileSync } from \"node:fs\";\n", read(quoted_path(pkcs8))),
        AppKey::Own => ("import { readFileSync } from \"node:fs\";\n", read(quoted(OWN_KEY))),
    };
    let trust = match &client.trust {
        Trust::PublicKey(key) => format!("alipayPublicKey: {},", quoted(key)),
        Trust::Certificates { app, alipay, root } => format!(
            "appCertPath: {},\n  alipayPublicCertPath: {},\n  alipayRootCertPath: {},",
            quoted_path(app),
            quoted_path(alipay),
            quoted_path(root)
        ),
    };
    let content_key = client.content_key.as_ref().map(|key| format!("\n  encryptKey: {},", quoted(key))).unwrap_or_default();
    let (app_id, gateway, endpoint) = (quoted(&client.app_id), quoted(&client.gateway()), quoted(&client.base_url));
    format!(
        "// npm install alipay-sdk@4
// The SDK states the local time in each request. The platform expects Beijing time: run with TZ=Asia/Shanghai.
{import}import {{ AlipaySdk }} from \"alipay-sdk\";

export const alipaySdk = new AlipaySdk({{
  appId: {app_id},
  privateKey: {private_key},
  keyType: \"PKCS8\",
  {trust}{content_key}
  gateway: {gateway},
  endpoint: {endpoint},
}});
"
    )
}
