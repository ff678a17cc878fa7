//! Rust: the crate `alipay`.

use std::path::Path;

use super::super::client::{AppKey, Client, Trust};
use super::{OWN_KEY, pkcs8};

pub(super) fn snippet(client: &Client) -> String {
    let read = |file: &Path| format!("std::fs::read_to_string({:?})?", file.display().to_string());
    let private_key = match &client.private_key {
        AppKey::Shown(pair) => format!("{:?}", pkcs8(pair)),
        AppKey::Files { pkcs8, .. } => read(pkcs8),
        AppKey::Own => read(Path::new(OWN_KEY)),
    };
    let (import, certificates, trust) = match &client.trust {
        Trust::PublicKey(key) => ("", String::new(), format!(".alipay_public_key({key:?})")),
        Trust::Certificates { app, alipay, root } => (
            "use alipay::certificates::Certificates;\n",
            format!("    let certificates = Certificates::parse({}, {}, {})?;\n", read(app), read(alipay), read(root)),
            ".certificates(certificates)".to_owned(),
        ),
    };
    let content_key = client.content_key.as_ref().map(|key| format!("\n        .content_key({key:?})")).unwrap_or_default();
    let Client { app_id, base_url, .. } = client;
    format!(
        "// Cargo.toml: alipay = \"0.1\"
use alipay::Client;
{import}
/// Returns a client of the emulator.
pub fn client() -> Result<Client, Box<dyn std::error::Error>> {{
{certificates}    let builder = Client::builder({app_id:?})
        .private_key({private_key})
        {trust}{content_key}
        .base_url({base_url:?});
    Ok(builder.build()?)
}}
"
    )
}
