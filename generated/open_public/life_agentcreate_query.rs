//! `alipay.open.public.life.agentcreate.query` · isv代创建生活号申请状态查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/life/agentcreate/query`.
//! Described in `spec/open_public/life.agentcreate.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/life.agentcreate.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.life.agentcreate.query",
    title: "isv代创建生活号申请状态查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_OUT_BIZ_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "LIFE_NO_EXIST_OUT_BIZ_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "LIFE_ILLEGAL_ISV_APP_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "BUSINESS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
    ],
};

static LIFE_AGENTCREATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static LIFE_AGENTCREATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAgentcreateQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "life_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "merchant_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "order_status_biz_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "refused_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct LifeAgentcreateQuery {
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/open_public/life.agentcreate.query.yaml:10`.
    pub out_biz_no: Option<String>,
}

impl LifeAgentcreateQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.life.agentcreate.query` (isv代创建生活号申请状态查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LifeAgentcreateQueryResponse {
    /// The field `life_app_id`: a text.
    ///
    /// On the wire `life_app_id`. Source: `spec/open_public/life.agentcreate.query.yaml:13`.
    pub life_app_id: Option<String>,
    /// The field `merchant_pid`: a text.
    ///
    /// On the wire `merchant_pid`. Source: `spec/open_public/life.agentcreate.query.yaml:14`.
    pub merchant_pid: Option<String>,
    /// The field `order_status_biz_desc`: a text.
    ///
    /// On the wire `order_status_biz_desc`. Source: `spec/open_public/life.agentcreate.query.yaml:15`.
    pub order_status_biz_desc: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/open_public/life.agentcreate.query.yaml:16`.
    pub out_biz_no: Option<String>,
    /// The field `refused_reason`: a text.
    ///
    /// On the wire `refused_reason`. Source: `spec/open_public/life.agentcreate.query.yaml:17`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
