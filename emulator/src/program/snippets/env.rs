//! Environment variables, in the form that shells and the option `--env-file` of containers read.

use super::super::client::{AppKey, Client, Trust};
use super::pkcs8;

pub(super) fn snippet(client: &Client) -> String {
    let mut lines = vec![
        ("ALIPAY_APP_ID", client.app_id.clone()),
        ("ALIPAY_BASE_URL", client.base_url.clone()),
        ("ALIPAY_GATEWAY", client.gateway()),
    ];
    match &client.private_key {
        AppKey::Shown(pair) => lines.push(("ALIPAY_APP_PRIVATE_KEY", pkcs8(pair))),
        AppKey::Files { pkcs8, .. } => lines.push(("ALIPAY_APP_PRIVATE_KEY_FILE", pkcs8.display().to_string())),
        AppKey::Own => {}
    }
    match &client.trust {
        Trust::PublicKey(key) => lines.push(("ALIPAY_PUBLIC_KEY", key.clone())),
        Trust::Certificates { app, alipay, root } => {
            lines.push(("ALIPAY_APP_CERT_FILE", app.display().to_string()));
            lines.push(("ALIPAY_CERT_FILE", alipay.display().to_string()));
            lines.push(("ALIPAY_ROOT_CERT_FILE", root.display().to_string()));
        }
    }
    if let Some(key) = &client.content_key {
        lines.push(("ALIPAY_ENCRYPT_KEY", key.clone()));
    }
    lines.into_iter().map(|(name, value)| format!("{name}={value}\n")).collect()
}
