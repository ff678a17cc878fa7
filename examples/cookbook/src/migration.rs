//! The calls of the official SDKs, in this library.

use std::path::Path;
use std::time::Duration;

use alipay::certificates::{CertificateError, Certificates};
use alipay::content_key::{ContentKey, ContentKeyError};
use alipay::error::ConfigError;
use alipay::gateway::Parameters;
use alipay::keys::{KeyError, PrivateKey, PublicKey};
use alipay::notify::{Notification, NotificationVerifier, NotifyError};
use alipay::sign::{KeySigner, SignError, SignType, Signer, Verifier};
use alipay::trade::{AppPay, PagePay, Query, QueryErrorCode};
use alipay::{Client, Error};
use serde_json::{Value, json};

// region: client
/// `new DefaultAlipayClient(config)`, `new AopClient`, `new AlipaySdk({…})`, `alipay.New(…)`.
pub fn client(app_id: &str, private_key: &str, alipay_public_key: &str, base_url: &str) -> Result<Client, ConfigError> {
    Client::builder(app_id)
        .private_key(private_key)
        .alipay_public_key(alipay_public_key)
        .base_url(base_url) // without `/gateway.do`
        .connect_timeout(Duration::from_secs(3))
        .timeout(Duration::from_secs(15))
        .build()
}
// endregion

// region: certificates
/// `certificateExecute`, `AopCertClient`, `appCertPath` and the other paths, `SetCertSnByPath`.
pub fn with_certificates(app_id: &str, private_key: &str, folder: &Path) -> Result<Client, MigrationError> {
    let certificates = Certificates::from_files(
        folder.join("appCertPublicKey.crt"),
        folder.join("alipayCertPublicKey_RSA2.crt"),
        folder.join("alipayRootCert.crt"),
    )?;
    Ok(Client::builder(app_id).private_key(private_key).certificates(certificates).build()?)
}
// endregion

// region: execute
/// `execute(request)`, and `execute(request, null, appAuthToken)`.
pub async fn execute(client: &Client, number: &str, token: Option<&str>) -> Result<String, Error<QueryErrorCode>> {
    let request = Query::new().out_trade_no(number);
    let mut call = client.call(&request);
    if let Some(token) = token {
        call = call.app_auth_token(token);
    }
    Ok(call.await?.trade_status.as_str().to_owned())
}

/// `exec(name, { bizContent })`, `PostAliPayAPISelfV2`, `Request(payload)`: any API by its name, also one without a description.
pub async fn execute_by_name(client: &Client, number: &str) -> Result<Value, Error> {
    client.call_raw("alipay.trade.query", &json!({ "out_trade_no": number })).await.map(alipay::Response::into_inner)
}

/// `curl("GET", "/v3/…")` of Node.js, and the V3 packages.
pub async fn execute_by_path(client: &Client, path: &str, parameters: &Value) -> Result<Value, Error> {
    client.call_rest(http::Method::POST, path, parameters).await.map(alipay::Response::into_inner)
}
// endregion

// region: page
/// `pageExecute(request, "GET")`. `form()` in place of `url()` is `pageExecute(request)`, an HTML form that submits itself.
pub fn page_execute(client: &Client, number: &str, yuan: &str) -> Result<String, Error> {
    let request = PagePay::new().out_trade_no(number).total_amount(yuan).subject("Tea").product_code("FAST_INSTANT_TRADE_PAY");
    client.page_execute(&request).return_url("https://shop.example/back").url().map_err(Error::erase)
}

/// `sdkExecute(request)`: the order string for the app.
pub fn sdk_execute(client: &Client, number: &str, yuan: &str) -> Result<String, Error> {
    let request = AppPay::new().out_trade_no(number).total_amount(yuan).subject("Tea");
    client.sdk_execute(&request).order_string().map_err(Error::erase)
}
// endregion

// region: notification
/// `rsaCheckV1`, `rsaCheckV2`, `rsaCertCheckV1`, `checkNotifySign`, `VerifySign`: one method finds the rule, and checks the app too.
pub fn check_notify_sign(verifier: &NotificationVerifier, body: &[u8]) -> Result<Notification, NotifyError> {
    verifier.verify(body)
}
// endregion

// region: sign
/// `getSignContent(params)`: sorted, without `sign` and empty values, with `sign_type`.
pub fn get_sign_content(parameters: &[(String, String)]) -> String {
    parameters.iter().cloned().collect::<Parameters>().content_to_sign()
}

/// `rsaSign(content, privateKey, charset, "RSA2")`, `sign_with_rsa2`.
pub fn rsa_sign(content: &str, private_key: &str) -> Result<Vec<u8>, MigrationError> {
    let signer = KeySigner::new(&PrivateKey::parse(private_key)?, SignType::Rsa2)?;
    Ok(signer.sign(content.as_bytes())?)
}

/// `rsaCheck(content, sign, publicKey, charset, "RSA2")`, `verify_with_rsa`, `VerifySyncSign`.
pub fn rsa_check(content: &str, sign: &str, public_key: &str) -> Result<bool, MigrationError> {
    Ok(Verifier::new(PublicKey::parse(public_key)?).verify(SignType::Rsa2, content.as_bytes(), sign))
}

/// `AlipayEncrypt.decryptContent`, `aesDecrypt`, `DecryptOpenDataToStruct`.
pub fn decrypt(ciphertext: &str, key: &str) -> Result<Option<Vec<u8>>, MigrationError> {
    Ok(ContentKey::parse(key)?.decrypt(ciphertext))
}
// endregion

/// A key, a certificate or a setting that cannot be used.
#[derive(Debug)]
pub enum MigrationError {
    /// A setting of the client.
    Config(ConfigError),
    /// A certificate.
    Certificate(CertificateError),
    /// A key of a signature.
    Key(KeyError),
    /// The AES key.
    ContentKey(ContentKeyError),
    /// The signer failed.
    Sign(SignError),
}

macro_rules! from {
    ($($variant:ident($error:ty)),*) => {
        $(impl From<$error> for MigrationError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*

        impl std::fmt::Display for MigrationError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(error) => error.fmt(f),)*
                }
            }
        }
    };
}

from!(Config(ConfigError), Certificate(CertificateError), Key(KeyError), ContentKey(ContentKeyError), Sign(SignError));

impl std::error::Error for MigrationError {}
