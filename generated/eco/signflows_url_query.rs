//! `alipay.eco.signflows.url.query` · 获取签署地址
//!
//! Get the links by which a signer previews and signs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/url/query`. Described in
//! `spec/eco/signflows.url.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.signflows.url.query` (获取签署地址).
///
/// Get the links by which a signer previews and signs.
///
/// ```
/// use alipay::eco::SignflowsUrlQuery;
///
/// let request = SignflowsUrlQuery::new()
///     .flow_id("429b1d3038854cabbcdac0a63d7e4c0d");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/url/query`. Described in
/// `spec/eco/signflows.url.query.yaml`.
/// Returns [`SignflowsUrlQueryResponse`], or an error with a [`SignflowsUrlQueryErrorCode`].
#[doc(alias = "alipay.eco.signflows.url.query")]
#[doc(alias = "/v3/alipay/eco/signflows/url/query")]
#[doc(alias = "获取签署地址")]
#[doc(alias = "签署")]
#[must_use]
#[non_exhaustive]
pub struct SignflowsUrlQuery {
    /// Flow id from `alipay.eco.contract.signflows.create`.
    ///
    /// 流程id. Example: `429b1d3038854cabbcdac0a63d7e4c0d`.
    pub flow_id: Option<String>,
    /// Personal key given at creation.
    ///
    /// Example: `2088000000000001`.
    pub third_party_user_id: Option<String>,
    /// Enterprise key given at creation; adds the enterprise's signing tasks to the link.
    ///
    /// Example: `110101190001010000`.
    pub org_third_party_user_id: Option<String>,
}

impl SignflowsUrlQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets [`third_party_user_id`](Self::third_party_user_id).
    #[inline]
    pub fn third_party_user_id(
        mut self,
        third_party_user_id: impl Into<String>,
    ) -> Self {
        self.third_party_user_id = Some(third_party_user_id.into());
        self
    }

    /// Sets [`org_third_party_user_id`](Self::org_third_party_user_id).
    #[inline]
    pub fn org_third_party_user_id(
        mut self,
        org_third_party_user_id: impl Into<String>,
    ) -> Self {
        self.org_third_party_user_id = Some(org_third_party_user_id.into());
        self
    }
}

/// The response of `alipay.eco.signflows.url.query` (获取签署地址).
#[non_exhaustive]
pub struct SignflowsUrlQueryResponse {
    /// Short preview link, valid for 30 days.
    ///
    /// 预览短链地址. Example: `http://testfront.tsign.cn`.
    pub preview_short_url: Option<String>,
    /// Long preview link, valid forever.
    ///
    /// 预览长链地址. Example: `https://testt.tsign.cn/55vebd3omU7k`.
    pub preview_url: Option<String>,
    /// Short signing link, valid for 30 days.
    ///
    /// 签署短链地址. Example: `http://testfront.tsign.cn:8821`.
    pub sign_short_url: Option<String>,
    /// Long signing link, valid forever.
    ///
    /// 签署长链地址. Example: `https://testt.tsign.cn/55vebd3omU7k`.
    pub sign_url: Option<String>,
}

/// The error codes of `alipay.eco.signflows.url.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignflowsUrlQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SignflowsUrlQueryErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_ERROR" ParamError
);

impl record::CallRequest for SignflowsUrlQuery {}

impl record::Request for SignflowsUrlQuery {
    type Response = SignflowsUrlQueryResponse;
    type ErrorCode = SignflowsUrlQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.signflows.url.query",
        title: "获取签署地址",
        file: "spec/eco/signflows.url.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/signflows/url/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SIGNFLOWS_URL_QUERY,
        response: &SIGNFLOWS_URL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    SignflowsUrlQuery, SIGNFLOWS_URL_QUERY, 0 flow_id None, 1 third_party_user_id None, 2
    org_third_party_user_id None
);

record::record!(
    SignflowsUrlQueryResponse, SIGNFLOWS_URL_QUERY_RESPONSE, 0 preview_short_url None, 1
    preview_url None, 2 sign_short_url None, 3 sign_url None
);

static SIGNFLOWS_URL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsUrlQuery",
    file: "spec/eco/signflows.url.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "flow_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "third_party_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "org_third_party_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 18],
};

static SIGNFLOWS_URL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsUrlQueryResponse",
    file: "spec/eco/signflows.url.query.yaml",
    rows: &[
        schema::Row::Text("preview_short_url"),
        schema::Row::Text("preview_url"),
        schema::Row::Text("sign_short_url"),
        schema::Row::Text("sign_url"),
    ],
    rules: &[],
    lines: &[],
};
