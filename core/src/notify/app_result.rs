//! What the app SDK hands to an app after a payment, and the app to its server.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::de::DeserializeOwned;

use super::error::NotifyError;
use super::values::Values;
use super::verifier::{NotificationVerifier, sign_type};
use crate::gateway::{Charset, answer};
use crate::json::{self, Document};
use crate::record::Unrecognized;
use crate::sign::SignType;

/// How a payment in an app ended, as the app SDK's `resultStatus` says. It is not signed. (protocol: the app's result)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStatus {
    /// Done; `9000`.
    Success,
    /// Being dealt with, outcome unknown: query the trade; `8000`.
    Processing,
    /// Failed; `4000`.
    Failed,
    /// Asked for twice; `5000`.
    Repeated,
    /// Given up by the user; `6001`.
    Cancelled,
    /// The network failed; `6002`.
    NetworkError,
    /// Outcome unknown: query the trade; `6004`.
    OutcomeUnknown,
    /// A status that is not known here, as it came.
    Unknown(Unrecognized),
}

impl AppStatus {
    /// The text that the app SDK gives.
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
            other => Self::Unknown(Unrecognized::from_wire(other)),
        }
    }
}

/// The result of a payment in an app, verified as far as it was signed.
///
/// It comes by way of a user's device, so it is good for what the app shows next. Before anything is delivered, a notification or
/// a query has to say that the trade was paid.
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

/// Prints the names only: values are about people and their money.
impl std::fmt::Debug for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.values.fmt(f)
    }
}

impl AppResult {
    /// How it ended, as the app says: not signed.
    #[must_use]
    pub const fn status(&self) -> &AppStatus {
        &self.status
    }

    /// Whether there is a signed document. Where there is none, the app had nothing but a status.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        self.signed.is_some()
    }

    /// Whether app and platform both say that it succeeded: status 9000, and a signed document with code 10000.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status == AppStatus::Success && self.code() == Some("10000")
    }

    /// The code of the signed document; `10000` is success.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.get("code")
    }

    /// The code of what went wrong.
    #[must_use]
    pub fn sub_code(&self) -> Option<&str> {
        self.get("sub_code")
    }

    /// The app that was paid through: one of those that the verifier knows. A document that reports a failure may lack it.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.get("app_id")
    }

    /// The platform's number of the trade.
    #[must_use]
    pub fn trade_no(&self) -> Option<&str> {
        self.get("trade_no")
    }

    /// Your own number of the trade. Compare it: the signature does not say which payment the app was asked about.
    #[must_use]
    pub fn out_trade_no(&self) -> Option<&str> {
        self.get("out_trade_no")
    }

    /// The account that is paid.
    #[must_use]
    pub fn seller_id(&self) -> Option<&str> {
        self.get("seller_id")
    }

    /// The sum as text, in yuan.
    #[must_use]
    pub fn total_amount(&self) -> Option<&str> {
        self.get("total_amount")
    }

    /// Whether the sum is exactly this many yuan, compared as decimals.
    #[must_use]
    pub fn total_amount_is(&self, yuan: &str) -> bool {
        self.signed.as_ref().is_some_and(|signed| signed.values.amount_is("total_amount", yuan))
    }

    /// Any member of the signed document that is a text, a number or a boolean, as text; empty ones count as absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.signed.as_ref().and_then(|signed| signed.values.filled(name))
    }

    /// The signed document, read as JSON; `None` where there is none.
    ///
    /// A type that asks for a text gets the characters of any number. In a [`serde_json::Value`] a number that it would not write back
    /// character by character, such as `88.80`, is a text with these characters. Half a surrogate pair is U+FFFD.
    ///
    /// # Errors
    /// Where it is not of this type.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<Option<T>> {
        self.raw().map(json::typed).transpose()
    }

    /// The signed document as it came.
    #[must_use]
    pub fn raw(&self) -> Option<&str> {
        self.signed.as_ref().map(|signed| signed.raw.as_str())
    }
}

pub(super) fn verify(verifier: &NotificationVerifier, status: &str, result: &str) -> Result<AppResult, NotifyError> {
    let status = AppStatus::from(status.trim());
    // A byte order mark in front of the text is no part of it.
    let result = result.strip_prefix('\u{feff}').unwrap_or(result);
    let signed = if result.trim().is_empty() { None } else { Some(signed(verifier, result)?) };
    Ok(AppResult { status, signed })
}

/// Verifies `{"…_response":{…},"sign":"…","sign_type":"RSA2"}`. Whose response it is, its name says; the signature covers the
/// document only, so the name proves nothing and is not looked at.
fn signed(verifier: &NotificationVerifier, result: &str) -> Result<Signed, NotifyError> {
    if result.len() > verifier.max_bytes {
        return Err(NotifyError::NotAResult("it has more bytes than the verifier takes"));
    }
    let members =
        json::members(result).map_err(|_| NotifyError::NotAResult("it is not a JSON object, or a name stands in it twice"))?;
    let raw = |place: &Range<usize>| result.get(place.clone()).unwrap_or_default();
    let mut nodes = members.iter().filter(|(name, _)| name.ends_with("_response")).map(|(_, place)| raw(place));
    let node = match (nodes.next(), nodes.next()) {
        (Some(node), None) => node,
        (None, _) => return Err(NotifyError::NotAResult("it has no member whose name ends in `_response`")),
        (Some(_), Some(_)) => return Err(NotifyError::NotAResult("it has two members whose names end in `_response`")),
    };
    // Which key and which bytes the signature is checked with: nothing else of the document is read before.
    let claim = |name: &str| json::member(node, name).map_err(|_| NotifyError::NotAResult("its document is not a JSON object"));
    let (charset, app_id) = (claim("charset")?, claim("app_id")?);
    let text = |name: &str| members.get(name).and_then(|place| json::unquote(raw(place))).filter(|text| !text.is_empty());
    let sign = text("sign").ok_or(NotifyError::Unsigned)?;
    // Where it is missing, no weaker algorithm than the platform's own is taken.
    let sign_type = text("sign_type").map_or(Ok(SignType::Rsa2), |name| sign_type(Some(&name)))?;
    let charset = charset.map_or(Some(verifier.charset), |name| Charset::from_name(&name));
    let charset = charset.ok_or(NotifyError::NotAResult("its charset is unknown"))?;
    // The app has made text of what came, so its bytes are made again.
    let bytes = charset.encode(node).map_err(|_| NotifyError::NotAResult("it has characters that its charset does not have"))?;
    let matches = |key| answer::verify(key, sign_type, charset, &bytes, &sign).is_ok();
    if !verifier.verifiers(app_id.as_deref()).any(matches) {
        return Err(NotifyError::Mismatch);
    }
    let values = scalars(node).ok_or(NotifyError::NotAResult("its document is not JSON"))?;
    if app_id.is_some() || values.filled("code") == Some("10000") {
        verifier.expected(app_id.as_deref())?;
    }
    Ok(Signed { raw: node.to_owned(), values })
}

/// The members of a document that are a text, a number or a boolean, with the characters that they have there.
fn scalars(node: &str) -> Option<Values> {
    let document = Document::parse(node).ok()?;
    // Of several members with one name the last counts, whatever it holds.
    let members: BTreeMap<_, _> = document.object()?.iter().collect();
    let scalars = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.as_scalar()?.to_owned())));
    Some(Values(scalars.collect()))
}
