//! `alipay.merchant.live.channel.query` · 渠道信息查询
//!
//! Query the anchor, live stream or article behind an order's `orderStartId`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/live/channel/query`. Described in
//! `spec/merchant/live.channel.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`secret`](Self::secret).
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
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

/// The error codes of `alipay.merchant.live.channel.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    LiveChannelQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

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

record::record!(LiveChannelQuery, LIVE_CHANNEL_QUERY, 0 secret None);

record::record!(
    LiveChannelQueryResponse, LIVE_CHANNEL_QUERY_RESPONSE, 0 channel_content None, 1
    channel_identity None, 2 channel_secret None, 3 channel_type None
);

static LIVE_CHANNEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveChannelQuery",
    file: "spec/merchant/live.channel.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "secret",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static LIVE_CHANNEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveChannelQueryResponse",
    file: "spec/merchant/live.channel.query.yaml",
    rows: &[
        schema::Row::Text("channel_content"),
        schema::Row::Text("channel_identity"),
        schema::Row::Text("channel_secret"),
        schema::Row::Text("channel_type"),
    ],
    rules: &[],
    lines: &[],
};
