//! `alipay.merchant.live.channel.query` · 渠道信息查询
//!
//! Query the anchor, live stream or article behind an order's `orderStartId`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/live/channel/query`. Described in
//! `spec/merchant/live.channel.query.yaml`.

use crate::{record, schema};

static LIVE_CHANNEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveChannelQuery",
    file: "spec/merchant/live.channel.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("secret", 12)
        },
    ],
    rules: &[],
};

static LIVE_CHANNEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveChannelQueryResponse",
    file: "spec/merchant/live.channel.query.yaml",
    fields: &[
        schema::FieldDef::text("channel_content", 19),
        schema::FieldDef::text("channel_identity", 24),
        schema::FieldDef::text("channel_secret", 29),
        schema::FieldDef::text("channel_type", 34),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.live.channel.query` (渠道信息查询).
///
/// Query the anchor, live stream or article behind an order's `orderStartId`.
///
/// ```
/// use alipay::merchant::LiveChannelQuery;
///
/// let request = LiveChannelQuery::new()
///     .secret("b07d6694341b69c406522d3ff28d9807");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/live/channel/query`. Described in
/// `spec/merchant/live.channel.query.yaml`.
/// Returns [`LiveChannelQueryResponse`], or an error with a [`LiveChannelQueryErrorCode`].
#[doc(alias = "alipay.merchant.live.channel.query")]
#[doc(alias = "/v3/alipay/merchant/live/channel/query")]
#[doc(alias = "渠道信息查询")]
#[must_use]
#[non_exhaustive]
pub struct LiveChannelQuery {
    /// Value of `orderStartId` passed to the mini program.
    ///
    /// 渠道下单参数. Example: `b07d6694341b69c406522d3ff28d9807`.
    pub secret: Option<String>,
}

impl LiveChannelQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { secret: None }
    }

    /// Sets [`secret`](Self::secret).
    #[inline]
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

impl Default for LiveChannelQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.live.channel.query",
        title: "渠道信息查询",
        file: "spec/merchant/live.channel.query.yaml",
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.merchant.live.channel.query` (渠道信息查询).
#[non_exhaustive]
pub struct LiveChannelQueryResponse {
    /// Upstream data of the channel, such as anchor or article, as text of a map.
    ///
    /// 渠道内容. Example: `{}`.
    pub channel_content: Option<String>,
    /// Business identifier of the channel.
    ///
    /// 渠道业务标识. Example: `A202212020736054901000799_2292541656`.
    pub channel_identity: Option<String>,
    /// Ciphertext of the channel.
    ///
    /// 渠道密文. Example: `b07d6694341b69c406522d3ff28d9807`.
    pub channel_secret: Option<String>,
    /// Type of channel.
    ///
    /// 渠道类型. Example: `LIVE_POCKET`.
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

impl Default for LiveChannelQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            channel_content: None,
            channel_identity: None,
            channel_secret: None,
            channel_type: None,
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveChannelQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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

impl std::fmt::Debug for LiveChannelQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
