//! What the platform says when it refuses a call.

use std::fmt;
use std::ops::Deref;

use super::{Redact, redact_text};
use crate::limits::Violation;
use crate::record::ErrorCode;
use crate::schema::{ErrorDef, Outcome, Protocol, Retry};

/// A refusal of the platform, with the API's code as an enum. Dereferences to [`Failure`], which holds everything as text.
#[derive(Clone)]
pub struct ApiError<C = AnyCode> {
    code: C,
    failure: Box<Failure>,
}

/// Everything that the platform said about a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The protocol of the call.
    pub protocol: Protocol,
    /// The HTTP status: 200 for any error on the gateway, a hint at most on REST, where a signed response with status 200 may be an error too.
    pub status: u16,
    /// The gateway's class of the error, such as `40004`; empty on REST, except where the response has the members of an error on the gateway.
    pub code: String,
    /// The gateway's words for the class; empty where `code` is.
    pub msg: String,
    /// The code of the refusal, such as `MESSAGE_QUERY_OVER_LIMIT` or `isv.invalid-signature`; on REST the field `code`.
    pub sub_code: String,
    /// The platform's words for it, mostly Chinese; on REST the field `message`. As in every text of an error, `…` stands in the place of
    /// the call's own tokens, which the gateway echoes for a refused signature.
    pub sub_msg: String,
    /// Pages of the platform about it; REST only.
    pub links: Vec<SupportLink>,
    /// The platform's own id of the call, which its support asks for.
    pub trace_id: Option<String>,
    /// Whether the answer was signed, and the signature right. Errors of the gateway itself are never signed; then
    /// anyone on the way could have made this one up.
    pub verified: bool,
    /// Whether the code is one that any API can answer, and that the spec says nothing of for this API.
    pub is_public: bool,
    /// Whether the spec says what the code means, for this API or for all. What it does not is judged by its name.
    pub is_described: bool,
    /// The limits that the request broke, where the policy was to send it all the same.
    pub warnings: Vec<Violation>,
    /// What is known about the code.
    pub remedy: Option<Remedy>,
    /// What is wrong in this very call, where that can be told: for `invalid-signature`, how the text that the platform rebuilt
    /// differs from the one that was signed; for `invalid-timestamp`, how far the clock is off.
    pub hint: Option<String>,
}

/// A page of the platform about a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SupportLink {
    /// Where it is.
    pub url: String,
    /// What it is about; may be empty.
    pub description: String,
}

/// What the spec knows about an error code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remedy {
    /// What the code means; empty where nobody has said so.
    pub summary: String,
    /// What to do about it; empty where nothing is known.
    pub fix: String,
    /// Whether the same call may be made again.
    pub retry: Retry,
    /// Whether it is known that the call had no effect.
    pub outcome: Outcome,
}

impl Remedy {
    pub(crate) fn of(def: &ErrorDef<'_>) -> Self {
        Self { summary: def.summary.to_owned(), fix: def.fix.to_owned(), retry: def.retry, outcome: def.outcome }
    }
}

impl<C: ErrorCode> ApiError<C> {
    pub(crate) fn new(failure: Failure) -> Self {
        Self { code: C::from_wire(&failure.sub_code), failure: Box::new(failure) }
    }

    pub(crate) fn with_code<D: ErrorCode>(self) -> ApiError<D> {
        ApiError { code: D::from_wire(&self.failure.sub_code), failure: self.failure }
    }

    /// Takes secrets out of the platform's texts. A code that the spec knows holds none.
    pub(super) fn redact(&mut self, redact: Redact<'_>) {
        let failure = &mut *self.failure;
        let mut texts = vec![&mut failure.msg, &mut failure.sub_msg];
        texts.extend(failure.trace_id.as_mut());
        texts.extend(failure.hint.as_mut());
        texts.extend(failure.links.iter_mut().flat_map(|link| [&mut link.url, &mut link.description]));
        texts.push(&mut failure.code);
        if !failure.is_described {
            texts.push(&mut failure.sub_code);
        }
        for text in texts {
            redact_text(text, redact);
        }
    }

    /// The API's own code; its `Unknown` for a public code or one that the spec does not list, whose text is `sub_code`.
    #[must_use]
    pub fn code(&self) -> C {
        self.code
    }

    /// The code read as another enum, such as `alipay::common::gateway::GatewayErrorCode` for the codes that all APIs share.
    #[must_use]
    pub fn code_as<D: ErrorCode>(&self) -> D {
        D::from_wire(&self.failure.sub_code)
    }
}

impl<C> Deref for ApiError<C> {
    type Target = Failure;

    fn deref(&self) -> &Failure {
        &self.failure
    }
}

impl<C: fmt::Debug> fmt::Debug for ApiError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError").field("code", &self.code).field("failure", &self.failure).finish()
    }
}

impl<C> fmt::Display for ApiError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)
    }
}

impl<C: ErrorCode> std::error::Error for ApiError<C> {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the platform refused the call:")?;
        for part in [&self.code, &self.sub_code] {
            if !part.is_empty() {
                write!(f, " {part}")?;
            }
        }
        let words = if self.sub_msg.is_empty() { &self.msg } else { &self.sub_msg };
        if !words.is_empty() {
            write!(f, " ({words})")?;
        }
        if let Some(remedy) = &self.remedy {
            let said = [&remedy.summary, &remedy.fix].into_iter().filter(|text| !text.is_empty());
            for (text, mark) in said.zip([": ", " "]) {
                write!(f, "{mark}{text}")?;
            }
        }
        if let Some(hint) = &self.hint {
            write!(f, " {hint}")?;
        }
        if let Some(trace_id) = &self.trace_id {
            write!(f, " [trace {trace_id}]")?;
        }
        if !self.verified {
            f.write_str(" [unsigned]")?;
        }
        Ok(())
    }
}

/// The code of an error whose API is not known by type; its text is in `sub_code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyCode;

impl ErrorCode for AnyCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_has_said_about_a_code_leaves_no_mark() {
        let remedy =
            |summary, fix| Remedy::of(&ErrorDef { code: "A", summary, fix, retry: Retry::Never, outcome: Outcome::Failed });
        let said = |remedy| {
            let nothing = String::new;
            let failure = Failure {
                protocol: Protocol::Rest,
                status: 400,
                code: nothing(),
                msg: nothing(),
                sub_code: "A".to_owned(),
                sub_msg: nothing(),
                links: Vec::new(),
                trace_id: None,
                verified: true,
                is_public: false,
                is_described: true,
                warnings: Vec::new(),
                remedy: Some(remedy),
                hint: None,
            };
            failure.to_string()
        };
        assert_eq!(said(remedy("", "")), "the platform refused the call: A");
        assert_eq!(said(remedy("", "Try again.")), "the platform refused the call: A: Try again.");
        assert_eq!(said(remedy("Busy.", "Try again.")), "the platform refused the call: A: Busy. Try again.");
    }
}
