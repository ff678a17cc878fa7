//! `alipay.marketing.card.activateform.query` · 查询用户提交的会员卡表单信息
//!
//! Query the form a user submitted for opening a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/activateform/query`. Described
//! in `spec/marketing/card.activateform.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.activateform.query` (查询用户提交的会员卡表单信息).
///
/// Query the form a user submitted for opening a member card.
///
/// ```
/// use alipay::marketing::CardActivateformQuery;
///
/// let request = CardActivateformQuery::new()
///     .biz_type("MEMBER_CARD")
///     .template_id("2071828288283883")
///     .request_id("2017021929993993992839493394");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required; at most 64 characters (advisory) |
/// | [`template_id`](Self::template_id) | required; at most 1024 characters |
/// | [`request_id`](Self::request_id) | required; at most 128 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/activateform/query`. Described
/// in `spec/marketing/card.activateform.query.yaml`.
/// Returns [`CardActivateformQueryResponse`], or an error with a [`CardActivateformQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.activateform.query")]
#[doc(alias = "/v3/alipay/marketing/card/activateform/query")]
#[doc(alias = "查询用户提交的会员卡表单信息")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardActivateformQuery {
    /// Business type of the form, such as `MEMBER_CARD`.
    ///
    /// 开放表单信息查询业务类型; required; at most 64 characters (advisory). Example: `MEMBER_CARD`.
    pub biz_type: String,
    /// Template id of the card, from `alipay.marketing.card.template.create`.
    ///
    /// Required; at most 1024 characters. Example: `2071828288283883`.
    pub template_id: String,
    /// Request id, sent together with `auth_code` to the callback of the card link.
    ///
    /// Required; at most 128 characters. Example: `2017021929993993992839493394`.
    pub request_id: String,
}

impl CardActivateformQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = biz_type.into();
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
}

/// The response of `alipay.marketing.card.activateform.query` (查询用户提交的会员卡表单信息).
#[non_exhaustive]
pub struct CardActivateformQueryResponse {
    /// Form values as a JSON array of objects with one field each.
    ///
    /// Example:
    /// `[{"OPEN_FORM_FIELD_GENDER":"男"},{"OPEN_FORM_FIELD_MOBILE":"13800000000"},{"OPEN_FORM_FIELD_NAME":"李四"}]`.
    pub infos: Option<String>,
}

/// The error codes of `alipay.marketing.card.activateform.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardActivateformQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OPEN_PROFILE_QUERY_FAIL`.
    OpenProfileQueryFail,
    /// `REQUEST_ID_EXPIRE`.
    RequestIdExpire,
    /// `REQUEST_ID_INVALID`.
    RequestIdInvalid,
    /// `ILLEGAL_NULL_ARGUMENT`: A required parameter is missing.
    ///
    /// Send all required parameters.
    IllegalNullArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardActivateformQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "OPEN_PROFILE_QUERY_FAIL" OpenProfileQueryFail, "REQUEST_ID_EXPIRE"
    RequestIdExpire, "REQUEST_ID_INVALID" RequestIdInvalid, "ILLEGAL_NULL_ARGUMENT"
    IllegalNullArgument
);

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

record::record!(
    CardActivateformQuery, CARD_ACTIVATEFORM_QUERY, 0 biz_type String::new(), 1
    template_id String::new(), 2 request_id String::new()
);

record::record!(
    CardActivateformQueryResponse, CARD_ACTIVATEFORM_QUERY_RESPONSE, 0 infos None
);

static CARD_ACTIVATEFORM_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateformQuery",
    file: "spec/marketing/card.activateform.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_type",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(1024)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "request_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 20, 23, 24, 26, 29, 30],
};

static CARD_ACTIVATEFORM_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateformQueryResponse",
    file: "spec/marketing/card.activateform.query.yaml",
    rows: &[schema::Row::Text("infos")],
    rules: &[],
    lines: &[],
};
