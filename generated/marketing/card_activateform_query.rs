//! `alipay.marketing.card.activateform.query` · 查询用户提交的会员卡表单信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/activateform/query`. Described
//! in `spec/marketing/card.activateform.query.yaml`.

use crate::{record, schema};

static CARD_ACTIVATEFORM_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateformQuery",
    file: "spec/marketing/card.activateform.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_type", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("request_id", 12)
        },
    ],
    rules: &[],
};

static CARD_ACTIVATEFORM_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateformQueryResponse",
    file: "spec/marketing/card.activateform.query.yaml",
    fields: &[schema::FieldDef::text("infos", 15)],
    rules: &[],
};

/// A request of `alipay.marketing.card.activateform.query` (查询用户提交的会员卡表单信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/activateform/query`. Described
/// in `spec/marketing/card.activateform.query.yaml`.
/// Answered by [`CardActivateformQueryResponse`], or by an error with a [`CardActivateformQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.activateform.query")]
#[doc(alias = "查询用户提交的会员卡表单信息")]
#[must_use]
#[non_exhaustive]
pub struct CardActivateformQuery {
    /// On the wire `biz_type`, a text. Source: `spec/marketing/card.activateform.query.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.activateform.query.yaml:11`.
    pub template_id: Option<String>,
    /// On the wire `request_id`, a text. Source: `spec/marketing/card.activateform.query.yaml:12`.
    pub request_id: Option<String>,
}

impl CardActivateformQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_type: None,
            template_id: None,
            request_id: None,
        }
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
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

impl Default for CardActivateformQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.activateform.query",
        title: "查询用户提交的会员卡表单信息",
        file: "spec/marketing/card.activateform.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.activateform.query` (查询用户提交的会员卡表单信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardActivateformQueryResponse {
    /// On the wire `infos`, a text. Source: `spec/marketing/card.activateform.query.yaml:15`.
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

impl Default for CardActivateformQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { infos: None }
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for CardActivateformQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
