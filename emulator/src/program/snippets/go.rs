//! Go: the module `github.com/smartwalle/alipay/v3`.

use super::super::client::{AppKey, Client, Trust};
use super::{OWN_KEY, pkcs1, quoted, quoted_path};

pub(super) fn snippet(client: &Client) -> String {
    let read = |file: String| {
        let text = format!("\tprivateKey, err := os.ReadFile({file})\n\tif err != nil {{\n\t\treturn nil, err\n\t}}\n");
        (text, "string(privateKey)".to_owned())
    };
    let (reading, private_key) = match &client.private_key {
        AppKey::Shown(pair) => (String::new(), quoted(&pkcs1(pair))),
        AppKey::Files { pkcs1, .. } => read(quoted_path(pkcs1)),
        AppKey::Own => read(quoted(OWN_KEY)),
    };
    let import = if reading.is_empty() { "" } else { "\t\"os\"\n\n" };
    let check = |call: String| format!("\tif err := client.{call}; err != nil {{\n\t\treturn nil, err\n\t}}\n");
    let (mode, trust) = match &client.trust {
        Trust::PublicKey(key) => ("false, alipay.WithSandboxGateway", check(format!("LoadAliPayPublicKey({})", quoted(key)))),
        Trust::Certificates { app, alipay, root } => (
            // Only the production mode downloads a renewed certificate.
            "true, alipay.WithProductionGateway",
            check(format!("LoadAppCertPublicKeyFromFile({})", quoted_path(app)))
                + &check(format!("LoadAliPayRootCertFromFile({})", quoted_path(root)))
                + &check(format!("LoadAlipayCertPublicKeyFromFile({})", quoted_path(alipay))),
        ),
    };
    let encryption = |key: &String| check(format!("SetEncryptKey({})", quoted(key)));
    let content_key = client.content_key.as_ref().map(encryption).unwrap_or_default();
    let (app_id, gateway) = (quoted(&client.app_id), quoted(&client.gateway()));
    format!(
        "// go get github.com/smartwalle/alipay/v3
package emulator

import (
{import}\t\"github.com/smartwalle/alipay/v3\"
)

// New returns a client of the emulator.
func New() (*alipay.Client, error) {{
{reading}\tclient, err := alipay.New({app_id}, {private_key}, {mode}({gateway}))
\tif err != nil {{
\t\treturn nil, err
\t}}
{trust}{content_key}\treturn client, nil
}}
"
    )
}
