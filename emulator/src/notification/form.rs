//! Forms that Alipay signs: notifications, and the parameters of a `return_url`.

use std::time::SystemTime;

use alipay_core::charset::Charset;
use alipay_core::gateway::{Escape, Parameters, format_timestamp, query_string};
use alipay_core::sign::SignType;

/// Pairs of names and values.
pub(crate) type Texts = Vec<(String, String)>;

/// Returns the parameters of a notification with these fields and the common ones, and its id.
pub(crate) fn notification(
    app_id: &str,
    number: u64,
    now: SystemTime,
    charset: Charset,
    fields: impl IntoIterator<Item = (String, String)>,
) -> (Parameters, String) {
    let mut parameters = Parameters::new();
    parameters.set("notify_time", format_timestamp(now));
    parameters.set("notify_type", "trade_status_sync");
    parameters.set("notify_id", format!("emulator{number:025}"));
    parameters.set("app_id", app_id);
    parameters.set("auth_app_id", app_id);
    parameters.set("charset", charset.as_str());
    parameters.set("version", "1.0");
    for (name, value) in fields {
        parameters.set(name, value);
    }
    let id = parameters.get("notify_id").unwrap_or_default().to_owned();
    (parameters, id)
}

/// Returns the form with its signature. The signature follows the rule for payments, which leaves `sign_type` out.
/// Returns an error if a value cannot be encoded in the charset.
pub(crate) fn signed(
    mut parameters: Parameters,
    sign_type: SignType,
    charset: Charset,
    sign: impl FnOnce(&[u8]) -> Option<String>,
) -> Result<String, String> {
    let content = parameters.content_to_sign();
    let content = charset.encode(&content).map_err(|error| error.to_string())?;
    let sign = sign(&content);
    parameters.set("sign_type", sign_type.as_str());
    parameters.set_some("sign", sign);
    query_string(parameters.sorted(), charset, Escape::Form).map_err(|error| error.to_string())
}
