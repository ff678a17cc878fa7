//! `alipay.open.public.life.agentcreate.query` · isv代创建生活号申请状态查询接口
//!
//! Query the review state of a life account created for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/life/agentcreate/query`.
//! Described in `spec/open_public/life.agentcreate.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.agentcreate.query` (isv代创建生活号申请状态查询接口).
///
/// Query the review state of a life account created for a merchant.
///
/// ```
/// use alipay::open_public::LifeAgentcreateQuery;
///
/// let request = LifeAgentcreateQuery::new()
///     .out_biz_no("2016070788301823878");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_biz_no`](Self::out_biz_no) | required; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/life/agentcreate/query`.
/// Described in `spec/open_public/life.agentcreate.query.yaml`.
/// Returns [`LifeAgentcreateQueryResponse`], or an error with a [`LifeAgentcreateQueryErrorCode`].
#[doc(alias = "alipay.open.public.life.agentcreate.query")]
#[doc(alias = "/v3/alipay/open/public/life/agentcreate/query")]
#[doc(alias = "isv代创建生活号申请状态查询接口")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct LifeAgentcreateQuery {
    /// External application number passed to `alipay.open.public.life.agent.create`.
    ///
    /// Required; at most 64 characters (advisory). Example: `2016070788301823878`.
    pub out_biz_no: String,
}

impl LifeAgentcreateQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }
}

/// The response of `alipay.open.public.life.agentcreate.query` (isv代创建生活号申请状态查询接口).
#[non_exhaustive]
pub struct LifeAgentcreateQueryResponse {
    /// Life account id; present only after approval and the merchant's confirmation by email.
    ///
    /// Example: `2017062501320531`.
    pub life_app_id: Option<String>,
    /// Merchant's pid.
    ///
    /// 商户pid. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// State of the application as text; if held, submit the creation again.
    ///
    /// 支付宝商户入驻申请单状态. Example: `审核成功`.
    pub order_status_biz_desc: Option<String>,
    /// External application number made by the developer.
    ///
    /// Example: `2016070788301823878`.
    pub out_biz_no: Option<String>,
    /// Reason for refusal; returned only when the review failed.
    ///
    /// Example: `提供的资质证明不符合要求，请重新上传再试`.
    pub refused_reason: Option<String>,
}

/// The error codes of `alipay.open.public.life.agentcreate.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeAgentcreateQueryErrorCode {
    /// `INVALID_OUT_BIZ_NO`.
    InvalidOutBizNo,
    /// `LIFE_NO_EXIST_OUT_BIZ_NO`.
    LifeNoExistOutBizNo,
    /// `LIFE_ILLEGAL_ISV_APP_ID`: The ISV's app id is not valid.
    ///
    /// Check the ISV's app id.
    LifeIllegalIsvAppId,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LifeAgentcreateQueryErrorCode, "INVALID_OUT_BIZ_NO" InvalidOutBizNo,
    "LIFE_NO_EXIST_OUT_BIZ_NO" LifeNoExistOutBizNo, "LIFE_ILLEGAL_ISV_APP_ID"
    LifeIllegalIsvAppId, "BUSINESS_ERROR" BusinessError
);

impl record::CallRequest for LifeAgentcreateQuery {}

impl record::Request for LifeAgentcreateQuery {
    type Response = LifeAgentcreateQueryResponse;
    type ErrorCode = LifeAgentcreateQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.agentcreate.query",
        title: "isv代创建生活号申请状态查询接口",
        file: "spec/open_public/life.agentcreate.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/life/agentcreate/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &LIFE_AGENTCREATE_QUERY,
        response: &LIFE_AGENTCREATE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LifeAgentcreateQuery, LIFE_AGENTCREATE_QUERY, 0 out_biz_no String::new()
);

record::record!(
    LifeAgentcreateQueryResponse, LIFE_AGENTCREATE_QUERY_RESPONSE, 0 life_app_id None, 1
    merchant_pid None, 2 order_status_biz_desc None, 3 out_biz_no None, 4 refused_reason
    None
);

static LIFE_AGENTCREATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQuery",
    file: "spec/open_public/life.agentcreate.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 16],
};

static LIFE_AGENTCREATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQueryResponse",
    file: "spec/open_public/life.agentcreate.query.yaml",
    rows: &[
        schema::Row::Text("life_app_id"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("order_status_biz_desc"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("refused_reason"),
    ],
    rules: &[],
    lines: &[],
};
