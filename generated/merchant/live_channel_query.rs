//! `alipay.merchant.live.channel.query` · 渠道信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/live/channel/query`. Described in
//! `spec/merchant/live.channel.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/live.channel.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.live.channel.query",
    title: "渠道信息查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/merchant/live/channel/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &LIVE_CHANNEL_QUERY,
    response: &LIVE_CHANNEL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 19,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
    ],
};

static LIVE_CHANNEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveChannelQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "secret",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static LIVE_CHANNEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveChannelQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "channel_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "channel_identity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "channel_secret",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "channel_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.merchant.live.channel.query` (渠道信息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/live/channel/query`. Described in
/// `spec/merchant/live.channel.query.yaml`.
/// Answered by [`LiveChannelQueryResponse`], or by an error with a [`LiveChannelQueryErrorCode`].
#[doc(alias = "alipay.merchant.live.channel.query")]
#[doc(alias = "渠道信息查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct LiveChannelQuery {
    /// The field `secret`: a text.
    ///
    /// On the wire `secret`. Source: `spec/merchant/live.channel.query.yaml:10`.
    pub secret: Option<String>,
}

impl LiveChannelQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`secret`](Self::secret).
    #[inline]
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl record::Record for LiveChannelQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIVE_CHANNEL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.secret),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.secret),
            _ => None,
        }
    }
}

impl Clone for LiveChannelQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LiveChannelQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LiveChannelQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LiveChannelQuery {}

impl record::Request for LiveChannelQuery {
    type Response = LiveChannelQueryResponse;
    type ErrorCode = LiveChannelQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.live.channel.query` (渠道信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveChannelQueryResponse {
    /// The field `channel_content`: a text.
    ///
    /// On the wire `channel_content`. Source: `spec/merchant/live.channel.query.yaml:13`.
    pub channel_content: Option<String>,
    /// The field `channel_identity`: a text.
    ///
    /// On the wire `channel_identity`. Source: `spec/merchant/live.channel.query.yaml:14`.
    pub channel_identity: Option<String>,
    /// The field `channel_secret`: a text.
    ///
    /// On the wire `channel_secret`. Source: `spec/merchant/live.channel.query.yaml:15`.
    pub channel_secret: Option<String>,
    /// The field `channel_type`: a text.
    ///
    /// On the wire `channel_type`. Source: `spec/merchant/live.channel.query.yaml:16`.
    pub channel_type: Option<String>,
}

impl record::Record for LiveChannelQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIVE_CHANNEL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel_content),
            1 => Some(&self.channel_identity),
            2 => Some(&self.channel_secret),
            3 => Some(&self.channel_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel_content),
            1 => Some(&mut self.channel_identity),
            2 => Some(&mut self.channel_secret),
            3 => Some(&mut self.channel_type),
            _ => None,
        }
    }
}

impl Clone for LiveChannelQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LiveChannelQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LiveChannelQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.live.channel.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveChannelQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/live.channel.query.yaml:19`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/live.channel.query.yaml:20`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LiveChannelQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
