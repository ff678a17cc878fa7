//! `alipay.marketing.card.activateform.query` · 查询用户提交的会员卡表单信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/activateform/query`. Described
//! in `spec/marketing/card.activateform.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/card.activateform.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.card.activateform.query",
    title: "查询用户提交的会员卡表单信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/marketing/card/activateform/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &CARD_ACTIVATEFORM_QUERY,
    response: &CARD_ACTIVATEFORM_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 18,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "OPEN_PROFILE_QUERY_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "REQUEST_ID_EXPIRE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "REQUEST_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "ILLEGAL_NULL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
    ],
};

static CARD_ACTIVATEFORM_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateformQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "request_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static CARD_ACTIVATEFORM_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateformQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "infos",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.activateform.query` (查询用户提交的会员卡表单信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/activateform/query`. Described
/// in `spec/marketing/card.activateform.query.yaml`.
/// Answered by [`CardActivateformQueryResponse`], or by an error with a [`CardActivateformQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.activateform.query")]
#[doc(alias = "查询用户提交的会员卡表单信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct CardActivateformQuery {
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/marketing/card.activateform.query.yaml:10`.
    pub biz_type: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/marketing/card.activateform.query.yaml:11`.
    pub template_id: Option<String>,
    /// The field `request_id`: a text.
    ///
    /// On the wire `request_id`. Source: `spec/marketing/card.activateform.query.yaml:12`.
    pub request_id: Option<String>,
}

impl CardActivateformQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl record::Record for CardActivateformQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_ACTIVATEFORM_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.template_id),
            2 => Some(&self.request_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.template_id),
            2 => Some(&mut self.request_id),
            _ => None,
        }
    }
}

impl Clone for CardActivateformQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardActivateformQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardActivateformQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardActivateformQuery {}

impl record::Request for CardActivateformQuery {
    type Response = CardActivateformQueryResponse;
    type ErrorCode = CardActivateformQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.card.activateform.query` (查询用户提交的会员卡表单信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CardActivateformQueryResponse {
    /// The field `infos`: a text.
    ///
    /// On the wire `infos`. Source: `spec/marketing/card.activateform.query.yaml:15`.
    pub infos: Option<String>,
}

impl record::Record for CardActivateformQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_ACTIVATEFORM_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.infos),
            _ => None,
        }
    }
}

impl Clone for CardActivateformQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardActivateformQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardActivateformQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.activateform.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardActivateformQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.activateform.query.yaml:18`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.activateform.query.yaml:19`.
    InvalidParameter,
    /// On the wire `OPEN_PROFILE_QUERY_FAIL`. Source: `spec/marketing/card.activateform.query.yaml:20`.
    OpenProfileQueryFail,
    /// On the wire `REQUEST_ID_EXPIRE`. Source: `spec/marketing/card.activateform.query.yaml:21`.
    RequestIdExpire,
    /// On the wire `REQUEST_ID_INVALID`. Source: `spec/marketing/card.activateform.query.yaml:22`.
    RequestIdInvalid,
    /// On the wire `ILLEGAL_NULL_ARGUMENT`. Source: `spec/marketing/card.activateform.query.yaml:23`.
    IllegalNullArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardActivateformQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OPEN_PROFILE_QUERY_FAIL", Self::OpenProfileQueryFail),
        ("REQUEST_ID_EXPIRE", Self::RequestIdExpire),
        ("REQUEST_ID_INVALID", Self::RequestIdInvalid),
        ("ILLEGAL_NULL_ARGUMENT", Self::IllegalNullArgument),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
