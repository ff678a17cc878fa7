//! Notifications as the platform sends them.

use alipay::gateway::{Charset, Escape, Parameters, format_timestamp, query_string};
use alipay::sign::Signer;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{KeyPair, StartError};

/// The form body of a notification with these fields and the common ones, signed with Alipay's key by the rule for payments.
pub(crate) fn body(app_id: &str, alipay: &KeyPair, number: u64, fields: &[(&str, &str)]) -> Result<String, StartError> {
    let mut parameters = Parameters::new();
    parameters.set("notify_time", format_timestamp(std::time::SystemTime::now()));
    parameters.set("notify_type", "trade_status_sync");
    parameters.set("notify_id", format!("sandbox{number:026}"));
    parameters.set("app_id", app_id);
    parameters.set("charset", "utf-8");
    parameters.set("version", "1.0");
    for (name, value) in fields {
        parameters.set((*name).to_owned(), *value);
    }
    let signers = alipay.signers()?;
    let signer = signers.first().ok_or_else(|| StartError::new("nothing signs with this key"))?;
    let signature = signer.sign(parameters.content_to_sign().as_bytes()).map_err(|error| StartError::new(error.to_string()))?;
    parameters.set("sign_type", signer.sign_type().as_str());
    parameters.set("sign", STANDARD.encode(signature));
    query_string(parameters.sorted(), Charset::Utf8, Escape::Form).map_err(|error| StartError::new(error.to_string()))
}
