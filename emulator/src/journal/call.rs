//! A call in the journal.

use std::fmt;
use std::time::{Duration, SystemTime};

use alipay_core::limits::Violation;
use alipay_core::schema::Protocol;
use alipay_core::sign::SignType;
use alipay_core::upload::Upload;
use serde_json::Value;

use crate::StubId;

/// A call that the emulator answered.
///
/// The journal bounds the memory of a call: it cuts texts and requests longer than 64 KB, with a mark at the end.
/// The fields contain tokens and codes as the client sent them; the control API shows their first 6 characters.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedCall {
    /// The number of the call, in the order of arrival, from 1.
    pub id: u64,
    /// The moment of arrival by the emulator's clock.
    pub time: SystemTime,
    /// The protocol of the call.
    pub protocol: Protocol,
    /// The API's name. On REST the path, if no API has it.
    pub api: String,
    /// The platform's label of the API in Chinese. Empty for an unknown API.
    pub title: String,
    /// The source of the API's description.
    pub coverage: Coverage,
    /// The emulator's verdict.
    pub verdict: Verdict,
    /// The code of the response: `10000` or `200` for a success.
    pub code: String,
    /// The message of a rejection. Empty for a success.
    pub message: String,
    /// The HTTP method. Empty for an order of the app, which has no request.
    pub method: String,
    /// The path of the address, with the query.
    pub path: String,
    /// The headers of the request with their lower-case names, except cookies and credentials of proxies.
    pub headers: Vec<(String, String)>,
    /// The decoded parameters: on the gateway those of address and form, sorted by name; on REST those of the query.
    pub parameters: Vec<(String, String)>,
    /// The decoded and decrypted business parameters, from `biz_content`, plain parameters, path, query or body.
    /// `null` if the call was rejected before they were decoded.
    /// Values that travel as text are strings here, numbers included; lists and objects are decoded.
    pub request: Value,
    /// Paths of the fields in [`request`](Self::request) that the description lacks on this protocol, such as `goods_detail[0].colour`,
    /// and names of gateway parameters that are neither common nor the API's. The platform ignores most of them.
    pub unknown: Vec<String>,
    /// The uploaded files, with their field names.
    /// The journal keeps the content of the newest files, up to 64 MB; older files keep their name, type and length.
    pub files: Vec<(String, Upload)>,
    /// The result of the signature's verification. `None` if the call was answered before it was verified.
    pub signature: Option<SignatureCheck>,
    /// The violated limits, advisory ones included, up to 100. The source of each is its spec file and line, or `catalogue`.
    pub violations: Vec<Violation>,
    /// The response.
    pub response: ReceivedResponse,
    /// The stub that determined the response.
    pub stub: Option<StubId>,
    /// The objects of the platform's memory that the call read or changed.
    pub objects: Vec<ObjectReference>,
    /// The ids of the notifications that the call caused.
    pub notifications: Vec<u64>,
    /// The time to compute the response, without the delay of a stub.
    pub duration: Duration,
}

/// The source of an API's description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Coverage {
    /// A spec file describes the API.
    Described,
    /// No spec file describes the API, but the catalogue has its fields ([`EmulatorBuilder::catalogue`](crate::EmulatorBuilder::catalogue)).
    Undescribed,
    /// Neither a spec file nor the catalogue has the API.
    Unknown,
}

impl Coverage {
    /// All sources.
    pub const ALL: [Self; 3] = [Self::Described, Self::Undescribed, Self::Unknown];

    /// Returns the name in the control API, such as `undescribed`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Described => "described",
            Self::Undescribed => "undescribed",
            Self::Unknown => "unknown",
        }
    }
}

/// The emulator's verdict on a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// The call succeeded.
    Accepted,
    /// The call was rejected, for another reason than its signature.
    Rejected,
    /// A stub determined the response.
    Stubbed,
    /// The signature does not match the request.
    BadSignature,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 4] = [Self::Accepted, Self::Rejected, Self::Stubbed, Self::BadSignature];

    /// Returns the name in the control API, such as `bad_signature`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Stubbed => "stubbed",
            Self::BadSignature => "bad_signature",
        }
    }
}

/// The result of verifying the signature of a request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignatureCheck {
    /// Set if the signature matches.
    pub valid: bool,
    /// The sign type that the request declares.
    pub sign_type: SignType,
    /// The content that the emulator verified.
    pub content: String,
    /// The content that the signature fits, if one of the usual mistakes of clients explains it.
    pub signed: Option<String>,
    /// The mistake of the client, and its correction.
    pub mistake: Option<String>,
    /// The index of the first character in which [`signed`](Self::signed) differs from [`content`](Self::content).
    pub difference: Option<usize>,
}

/// A response in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedResponse {
    /// The HTTP status. 0 for a request of a batch and for an order of the app, which have no response of their own.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: String,
    /// The body as text. A body that is no text is described in parentheses.
    pub body: String,
}

/// A reference to an object of the platform's memory.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObjectReference {
    /// The kind of object, such as `trade`.
    pub kind: String,
    /// The number of the object.
    pub id: u64,
    /// The label of the object, such as its order number.
    pub label: String,
}

impl SignatureCheck {
    /// Creates the check of a valid signature.
    pub(crate) const fn valid(sign_type: SignType, content: String) -> Self {
        Self { valid: true, sign_type, content, signed: None, mistake: None, difference: None }
    }
}

impl ReceivedCall {
    /// Creates a call without a verdict.
    pub(crate) const fn new(id: u64, time: SystemTime, protocol: Protocol) -> Self {
        Self {
            id,
            time,
            protocol,
            api: String::new(),
            title: String::new(),
            coverage: Coverage::Unknown,
            verdict: Verdict::Accepted,
            code: String::new(),
            message: String::new(),
            method: String::new(),
            path: String::new(),
            headers: Vec::new(),
            parameters: Vec::new(),
            request: Value::Null,
            unknown: Vec::new(),
            files: Vec::new(),
            signature: None,
            violations: Vec::new(),
            response: ReceivedResponse { status: 0, content_type: String::new(), body: String::new() },
            stub: None,
            objects: Vec::new(),
            notifications: Vec::new(),
            duration: Duration::ZERO,
        }
    }

    /// Records a success.
    pub(crate) fn accept(&mut self, api: &str, code: &str) {
        api.clone_into(&mut self.api);
        code.clone_into(&mut self.code);
        self.verdict = Verdict::Accepted;
    }

    /// Records a rejection.
    pub(crate) fn reject(&mut self, api: &str, code: &str, message: &str) {
        api.clone_into(&mut self.api);
        code.clone_into(&mut self.code);
        message.clone_into(&mut self.message);
        self.verdict = Verdict::Rejected;
    }
}

/// Omits the texts of the call, because they contain tokens.
impl fmt::Debug for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedCall")
            .field("id", &self.id)
            .field("protocol", &self.protocol)
            .field("api", &self.api)
            .field("verdict", &self.verdict)
            .field("code", &self.code)
            .field("unknown", &self.unknown)
            .field("signature", &self.signature)
            .field("stub", &self.stub)
            .field("objects", &self.objects)
            .field("notifications", &self.notifications)
            .finish_non_exhaustive()
    }
}

/// Omits the signed contents, because they contain tokens.
impl fmt::Debug for SignatureCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignatureCheck")
            .field("valid", &self.valid)
            .field("sign_type", &self.sign_type)
            .field("mistake", &self.mistake)
            .field("difference", &self.difference)
            .finish_non_exhaustive()
    }
}
