//! `alipay.open.public.life.agentcreate.query` · isv代创建生活号申请状态查询接口
//!
//! Query the review state of a life account created for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/life/agentcreate/query`.
//! Described in `spec/open_public/life.agentcreate.query.yaml`.

use crate::{record, schema};

static LIFE_AGENTCREATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQuery",
    file: "spec/open_public/life.agentcreate.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 16),
            ],
            ..schema::FieldDef::text("out_biz_no", 12)
        },
    ],
    rules: &[],
};

static LIFE_AGENTCREATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQueryResponse",
    file: "spec/open_public/life.agentcreate.query.yaml",
    fields: &[
        schema::FieldDef::text("life_app_id", 21),
        schema::FieldDef::text("merchant_pid", 25),
        schema::FieldDef::text("order_status_biz_desc", 26),
        schema::FieldDef::text("out_biz_no", 31),
        schema::FieldDef::text("refused_reason", 35),
    ],
    rules: &[],
};

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
        Self { out_biz_no: String::new() }
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }
}

impl record::Record for LifeAgentcreateQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_AGENTCREATE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for LifeAgentcreateQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeAgentcreateQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeAgentcreateQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeAgentcreateQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for LifeAgentcreateQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_AGENTCREATE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.life_app_id),
            1 => Some(&self.merchant_pid),
            2 => Some(&self.order_status_biz_desc),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.refused_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.life_app_id),
            1 => Some(&mut self.merchant_pid),
            2 => Some(&mut self.order_status_biz_desc),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.refused_reason),
            _ => None,
        }
    }
}

impl Default for LifeAgentcreateQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            life_app_id: None,
            merchant_pid: None,
            order_status_biz_desc: None,
            out_biz_no: None,
            refused_reason: None,
        }
    }
}

impl Clone for LifeAgentcreateQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeAgentcreateQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeAgentcreateQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.agentcreate.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for LifeAgentcreateQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_OUT_BIZ_NO", Self::InvalidOutBizNo),
        ("LIFE_NO_EXIST_OUT_BIZ_NO", Self::LifeNoExistOutBizNo),
        ("LIFE_ILLEGAL_ISV_APP_ID", Self::LifeIllegalIsvAppId),
        ("BUSINESS_ERROR", Self::BusinessError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeAgentcreateQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
