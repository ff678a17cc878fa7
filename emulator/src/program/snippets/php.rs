//! PHP: the library `alipay-sdk-php-all`.

use std::path::Path;

use super::super::client::{AppKey, Client, Trust};
use super::{OWN_KEY, pkcs1};

pub(super) fn snippet(client: &Client) -> String {
    // The SDK reads bare base64 of PKCS#1.
    let read = |file: &Path| {
        format!("preg_replace('/-----[A-Z ]+-----|\\s/', '', file_get_contents({}))", quoted(&file.display().to_string()))
    };
    let private_key = match &client.private_key {
        AppKey::Shown(pair) => quoted(&pkcs1(pair)),
        AppKey::Files { pkcs1, .. } => read(pkcs1),
        AppKey::Own => read(Path::new(OWN_KEY)),
    };
    let path = |path: &Path| quoted(&path.display().to_string());
    let (class, trust) = match &client.trust {
        Trust::PublicKey(key) => ("AopClient", format!("$config->setAlipayPublicKey({});", quoted(key))),
        Trust::Certificates { app, alipay, root } => (
            "AopCertClient",
            format!(
                "$config->setAppCertPath({});\n$config->setAlipayPublicCertPath({});\n$config->setRootCertPath({});",
                path(app),
                path(alipay),
                path(root)
            ),
        ),
    };
    let encryption = |key: &String| format!("\n$client->encryptType = 'AES';\n$client->encryptKey = {};", quoted(key));
    let content_key = client.content_key.as_ref().map(encryption).unwrap_or_default();
    let (app_id, gateway) = (quoted(&client.app_id), quoted(&client.gateway()));
    format!(
        "<?php
// alipay-sdk-php-all: add its folder with the folder `aop` to the include_path.
require_once 'aop/AlipayConfig.php';
require_once 'aop/{class}.php';

$config = new AlipayConfig();
$config->setServerUrl({gateway});
$config->setAppId({app_id});
$config->setPrivateKey({private_key});
{trust}

$client = new {class}($config);{content_key}
"
    )
}

/// Quotes a text without interpolation.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
