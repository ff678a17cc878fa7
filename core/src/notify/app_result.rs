//! Results that the app SDK returns to an app after a payment, and that the app sends to its server.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_core::de::DeserializeOwned;

use super::error::NotifyError;
use super::values::Values;
use super::verifier::{NotificationVerifier, sign_type};
use crate::gateway::response;
use crate::json::{self, Document};
use crate::record::Unrecognized;
use crate::sign::SignType;

/// The outcome of a payment in an app: the app SDK's `resultStatus`. It is not signed. (protocol: the app's result)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStatus {
    /// Succeeded; `9000`.
    Success,
    /// In progress, outcome unknown: query the trade; `8000`.
    Processing,
    /// Failed; `4000`.
    Failed,
    /// Requested twice; `5000`.
    Repeated,
    /// Cancelled by the user; `6001`.
    Cancelled,
    /// Network error; `6002`.
    NetworkError,
    /// Outcome unknown: query the trade; `6004`.
    OutcomeUnknown,
    /// An unlisted status, in its original form.
    Unknown(Unrecognized),
}

impl AppStatus {
    /// Returns the app SDK's text for the status.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "9000",
            Self::Processing => "8000",
            Self::Failed => "4000",
            Self::Repeated => "5000",
            Self::Cancelled => "6001",
            Self::NetworkError => "6002",
            Self::OutcomeUnknown => "6004",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for AppStatus {
    fn from(text: &str) -> Self {
        match text {
            "9000" => Self::Success,
            "8000" => Self::Processing,
            "4000" => Self::Failed,
            "5000" => Self::Repeated,
            "6001" => Self::Cancelled,
            "6002" => Self::NetworkError,
            "6004" => Self::OutcomeUnknown,
            other => Self::Unknown(Unrecognized::new(other)),
        }
    }
}

/// The result of a payment in an app. Only its signed part is verified.
///
/// It arrives through a user's device, so use it only to choose what the app displays next. Before you deliver anything, a notification or
/// a query must confirm that the trade was paid.
///
/// Facts: protocol, the app's result (11.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppResult {
    status: AppStatus,
    signed: Option<Signed>,
}

#[derive(Clone, PartialEq, Eq)]
struct Signed {
    values: Values,
    raw: String,
}

/// Prints only the names, because values contain personal data and amounts of money.
impl std::fmt::Debug for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.values.fmt(f)
    }
}

impl AppResult {
    /// Returns the status reported by the app; it is not signed.
    #[must_use]
    pub const fn status(&self) -> &AppStatus {
        &self.status
    }

    /// Returns true if there is a signed document. Otherwise the app had only a status.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        self.signed.is_some()
    }

    /// Returns true if app and platform both report success: status 9000, and a signed document with code 10000.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status == AppStatus::Success && self.code() == Some("10000")
    }

    /// Returns the code of the signed document; `10000` is success.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.get("code")
    }

    /// Returns the error code.
    #[must_use]
    pub fn sub_code(&self) -> Option<&str> {
        self.get("sub_code")
    }

    /// Returns the app of the payment, which is one of the verifier's apps. A document that reports a failure may lack it.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.get("app_id")
    }

    /// Returns the platform's trade number.
    #[must_use]
    pub fn trade_no(&self) -> Option<&str> {
        self.get("trade_no")
    }

    /// Returns the merchant's trade number. Compare it: the signature does not prove which payment the app reports on.
    #[must_use]
    pub fn out_trade_no(&self) -> Option<&str> {
        self.get("out_trade_no")
    }

    /// Returns the account that receives the payment.
    #[must_use]
    pub fn seller_id(&self) -> Option<&str> {
        self.get("seller_id")
    }

    /// Returns the amount as text, in yuan.
    #[must_use]
    pub fn total_amount(&self) -> Option<&str> {
        self.get("total_amount")
    }

    /// Returns true if the amount is exactly this many yuan, compared as decimals.
    #[must_use]
    pub fn total_amount_is(&self, yuan: &str) -> bool {
        self.signed.as_ref().is_some_and(|signed| signed.values.amount_is("total_amount", yuan))
    }

    /// Returns a member of the signed document as text if it is a string, a number or a boolean. An empty value counts as absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.signed.as_ref().and_then(|signed| signed.values.filled(name))
    }

    /// Deserializes the signed document, or returns `None` if there is none.
    ///
    /// A string type receives the characters of any number. In a [`serde_json::Value`], a number that serde_json would not reproduce
    /// character by character, such as `88.80`, is a string of its characters. An unpaired surrogate becomes U+FFFD.
    ///
    /// # Errors
    /// Returns an error if the document does not fit the type.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<Option<T>> {
        self.raw().map(json::typed).transpose()
    }

    /// Returns the signed document in its original form.
    #[must_use]
    pub fn raw(&self) -> Option<&str> {
        self.signed.as_ref().map(|signed| signed.raw.as_str())
    }
}

impl NotificationVerifier {
    /// Verifies the result of a payment that an app received from the app SDK and sent to its server: `resultStatus` and `result`.
    /// (protocol: the app's result)
    ///
    /// An empty `result`, as after a cancellation by the user, is not an error: the [`AppResult`] then contains only the status.
    ///
    /// # Errors
    /// Returns a [`NotifyError`] for an invalid `result`.
    pub fn verify_app_result(&self, result_status: &str, result: &str) -> Result<AppResult, NotifyError> {
        verify(self, result_status, result)
    }
}

fn verify(verifier: &NotificationVerifier, status: &str, result: &str) -> Result<AppResult, NotifyError> {
    let status = AppStatus::from(status.trim());
    // A leading byte order mark is not part of the text.
    let result = result.strip_prefix('\u{feff}').unwrap_or(result);
    let signed = if result.trim().is_empty() { None } else { Some(signed(verifier, result)?) };
    Ok(AppResult { status, signed })
}

/// Verifies `{"…_response":{…},"sign":"…","sign_type":"RSA2"}`. The signature covers only the document, so the member's name proves
/// nothing and is ignored.
fn signed(verifier: &NotificationVerifier, result: &str) -> Result<Signed, NotifyError> {
    if result.len() > verifier.max_bytes {
        return Err(NotifyError::NotAResult("it exceeds the verifier's size limit"));
    }
    let members = json::members(result).map_err(|_| NotifyError::NotAResult("not a JSON object, or a member occurs twice"))?;
    let raw = |range: &Range<usize>| result.get(range.clone()).unwrap_or_default();
    let mut nodes = members.iter().filter(|(name, _)| name.ends_with("_response")).map(|(_, range)| raw(range));
    let node = match (nodes.next(), nodes.next()) {
        (Some(node), None) => node,
        (None, _) => return Err(NotifyError::NotAResult("it has no member whose name ends in `_response`")),
        (Some(_), Some(_)) => return Err(NotifyError::NotAResult("it has two members whose names end in `_response`")),
    };
    // These select the key and the bytes of the signature. Nothing else of the document is read before verification.
    let claim = |name: &str| json::member(node, name).map_err(|_| NotifyError::NotAResult("its document is not a JSON object"));
    let (charset, app_id) = (claim("charset")?, claim("app_id")?);
    let text = |name: &str| members.get(name).and_then(|range| json::unquote(raw(range))).filter(|text| !text.is_empty());
    let sign = text("sign").ok_or(NotifyError::Unsigned)?;
    // If it is missing, only the platform's default algorithm is accepted, nothing weaker.
    let sign_type = text("sign_type").map_or(Ok(SignType::Rsa2), |name| sign_type(Some(&name)))?;
    let charset = charset.map_or(Some(verifier.charset), |name| name.parse().ok());
    let charset = charset.ok_or(NotifyError::NotAResult("its charset is unknown"))?;
    // The app has decoded the text, so its bytes are encoded again.
    let bytes = charset.encode(node).map_err(|_| NotifyError::NotAResult("a character is not in its charset"))?;
    let matches = |key| response::verify(key, sign_type, charset, &bytes, &sign).is_ok();
    if !verifier.verifiers(app_id.as_deref()).any(matches) {
        return Err(NotifyError::Mismatch);
    }
    let values = scalars(node).ok_or(NotifyError::NotAResult("its document is not JSON"))?;
    if app_id.is_some() || values.filled("code") == Some("10000") {
        verifier.expected(app_id.as_deref())?;
    }
    Ok(Signed { raw: node.to_owned(), values })
}

/// Returns the members of a document that are strings, numbers or booleans, in their original characters.
fn scalars(node: &str) -> Option<Values> {
    let document = Document::parse(node).ok()?;
    // If a name repeats, the last member counts, regardless of its type.
    let members: BTreeMap<_, _> = document.object()?.iter().collect();
    let scalars = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.as_scalar()?.to_owned())));
    Some(Values(scalars.collect()))
}
