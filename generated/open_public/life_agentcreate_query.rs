//! `alipay.open.public.life.agentcreate.query` · isv代创建生活号申请状态查询接口
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
            ..schema::FieldDef::text("out_biz_no", 10)
        },
    ],
    rules: &[],
};

static LIFE_AGENTCREATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQueryResponse",
    file: "spec/open_public/life.agentcreate.query.yaml",
    fields: &[
        schema::FieldDef::text("life_app_id", 13),
        schema::FieldDef::text("merchant_pid", 14),
        schema::FieldDef::text("order_status_biz_desc", 15),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("refused_reason", 17),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.life.agentcreate.query` (isv代创建生活号申请状态查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/life/agentcreate/query`.
/// Described in `spec/open_public/life.agentcreate.query.yaml`.
/// Answered by [`LifeAgentcreateQueryResponse`], or by an error with a [`LifeAgentcreateQueryErrorCode`].
#[doc(alias = "alipay.open.public.life.agentcreate.query")]
#[doc(alias = "isv代创建生活号申请状态查询接口")]
#[must_use]
#[non_exhaustive]
pub struct LifeAgentcreateQuery {
    /// On the wire `out_biz_no`, a text. Source: `spec/open_public/life.agentcreate.query.yaml:10`.
    pub out_biz_no: Option<String>,
}

impl LifeAgentcreateQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { out_biz_no: None }
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.life.agentcreate.query` (isv代创建生活号申请状态查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LifeAgentcreateQueryResponse {
    /// On the wire `life_app_id`, a text. Source: `spec/open_public/life.agentcreate.query.yaml:13`.
    pub life_app_id: Option<String>,
    /// On the wire `merchant_pid`, a text. Source: `spec/open_public/life.agentcreate.query.yaml:14`.
    pub merchant_pid: Option<String>,
    /// On the wire `order_status_biz_desc`, a text. Source: `spec/open_public/life.agentcreate.query.yaml:15`.
    pub order_status_biz_desc: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_public/life.agentcreate.query.yaml:16`.
    pub out_biz_no: Option<String>,
    /// On the wire `refused_reason`, a text. Source: `spec/open_public/life.agentcreate.query.yaml:17`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeAgentcreateQueryErrorCode {
    /// On the wire `INVALID_OUT_BIZ_NO`. Source: `spec/open_public/life.agentcreate.query.yaml:20`.
    InvalidOutBizNo,
    /// On the wire `LIFE_NO_EXIST_OUT_BIZ_NO`. Source: `spec/open_public/life.agentcreate.query.yaml:21`.
    LifeNoExistOutBizNo,
    /// On the wire `LIFE_ILLEGAL_ISV_APP_ID`. Source: `spec/open_public/life.agentcreate.query.yaml:22`.
    LifeIllegalIsvAppId,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/life.agentcreate.query.yaml:23`.
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
