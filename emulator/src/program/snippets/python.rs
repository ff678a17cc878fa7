//! Python: the package `alipay-sdk-python` of PyPI. It has no certificate mode, for which `python-alipay-sdk` has one.

use std::path::Path;

use super::super::client::{AppKey, Client, Trust};
use super::{OWN_KEY, pkcs1, quoted, quoted_path};

pub(super) fn snippet(client: &Client) -> String {
    match &client.trust {
        Trust::PublicKey(key) => public_key(client, key),
        Trust::Certificates { app, alipay, root } => certificates(client, [app, alipay, root]),
    }
}

/// Returns the private key in PKCS#1, the only form that both packages read.
fn private_key(client: &Client) -> String {
    match &client.private_key {
        AppKey::Shown(pair) => quoted(&pkcs1(pair)),
        AppKey::Files { pkcs1, .. } => format!("open({}).read().strip()", quoted_path(pkcs1)),
        AppKey::Own => format!("open({}).read().strip()  # PKCS#1", quoted(OWN_KEY)),
    }
}

fn public_key(client: &Client, alipay_public_key: &str) -> String {
    let connection = if client.base_url.starts_with("https:") { ("HTTPSConnection", 443) } else { ("HTTPConnection", 80) };
    let (class, port) = connection;
    let content_key = match &client.content_key {
        // Its cipher gets a text for bytes.
        Some(_) => "\n# alipay-sdk-python 3.7 cannot encrypt with Python 3, so that this client sends plain calls.",
        None => "",
    };
    let (app_id, gateway) = (quoted(&client.app_id), quoted(&client.gateway()));
    let (private_key, alipay_public_key) = (private_key(client), quoted(alipay_public_key));
    format!(
        "# pip install alipay-sdk-python
# The SDK states the local time in each request. The platform expects Beijing time: run with TZ=Asia/Shanghai.
import http.client
import urllib.parse

from alipay.aop.api.AlipayClientConfig import AlipayClientConfig
from alipay.aop.api.DefaultAlipayClient import DefaultAlipayClient
from alipay.aop.api.util import WebUtils


def connect(url, query_string, timeout):
    \"\"\"Connects to the port of the address. alipay-sdk-python 3.7 supports the ports 80 and 443 only.\"\"\"
    address = urllib.parse.urlsplit(url)
    connection = http.client.{class}(address.hostname, address.port or {port}, timeout=timeout)
    return url + \"?\" + query_string, connection


WebUtils.get_http_connection = connect

config = AlipayClientConfig()
config.server_url = {gateway}
config.app_id = {app_id}
config.app_private_key = {private_key}
config.alipay_public_key = {alipay_public_key}{content_key}

client = DefaultAlipayClient(config)
"
    )
}

fn certificates(client: &Client, [app, alipay, root]: [&Path; 3]) -> String {
    let (app_id, gateway, private_key) = (quoted(&client.app_id), quoted(&client.gateway()), private_key(client));
    let (app, alipay, root) = (quoted_path(app), quoted_path(alipay), quoted_path(root));
    format!(
        "# pip install python-alipay-sdk: alipay-sdk-python has no certificate mode
# The SDK states the local time in each request. The platform expects Beijing time: run with TZ=Asia/Shanghai.
from alipay import DCAliPay

client = DCAliPay(
    appid={app_id},
    app_private_key_string={private_key},
    app_public_key_cert_string=open({app}).read(),
    alipay_public_key_cert_string=open({alipay}).read(),
    alipay_root_cert_string=open({root}).read(),
    app_notify_url=None,
)
# The package has no setting for another gateway.
client._gateway = {gateway}
"
    )
}
