//! `zhima.merchant.zmgo.template.query` · 芝麻GO模板查询
//!
//! Query a Zhima GO template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/template/query`. Described in
//! `spec/zhima_merchant/zmgo.template.query.yaml`.

use crate::{record, schema};

/// A request of `zhima.merchant.zmgo.template.query` (芝麻GO模板查询).
///
/// Query a Zhima GO template.
///
/// ```
/// use alipay::zhima_merchant::ZmgoTemplateQuery;
///
/// let request = ZmgoTemplateQuery::new()
///     .template_no("ZMGO_TPL2021061601004538")
///     .partner_id("208830****697946");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template_no`](Self::template_no) | required |
/// | [`partner_id`](Self::partner_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/template/query`. Described in
/// `spec/zhima_merchant/zmgo.template.query.yaml`.
/// Returns [`ZmgoTemplateQueryResponse`], or an error with a [`ZmgoTemplateQueryErrorCode`].
#[doc(alias = "zhima.merchant.zmgo.template.query")]
#[doc(alias = "/v3/zhima/merchant/zmgo/template/query")]
#[doc(alias = "芝麻GO模板查询")]
#[doc(alias = "模板")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct ZmgoTemplateQuery {
    /// Template id returned by `zhima.merchant.zmgo.template.create`.
    ///
    /// 模板ID; required. Example: `ZMGO_TPL2021061601004538`.
    pub template_no: String,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `208830****697946`.
    pub partner_id: String,
}

impl ZmgoTemplateQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template_no`](Self::template_no).
    #[inline]
    pub fn template_no(mut self, template_no: impl Into<String>) -> Self {
        self.template_no = template_no.into();
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }
}

/// The response of `zhima.merchant.zmgo.template.query` (芝麻GO模板查询).
#[non_exhaustive]
pub struct ZmgoTemplateQueryResponse {
    /// Basic configuration of the template.
    ///
    /// 芝麻GO模板的基本信息.
    pub basic_config: Option<super::types::ZmgoBasicConfig>,
    /// Extended configuration of the template.
    ///
    /// 芝麻GO模板拓展配置.
    pub ext_config: Option<super::types::ZmgoExtConfig>,
    /// Obligations of the template.
    ///
    /// 芝麻GO模板义务配置.
    pub obligation_config: Option<super::types::ZmgoObligationConfig>,
    /// How users join.
    pub open_config: Option<super::types::ZmgoOpenConfig>,
    /// How users leave.
    pub quit_config: Option<super::types::ZmgoQuitConfig>,
    /// Rights of the template.
    pub right_config: Option<super::types::ZmgoRightConfig>,
    /// Settlement of the template.
    pub settlement_config: Option<super::types::ZmgoSettlementConfig>,
}

/// The error codes of `zhima.merchant.zmgo.template.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ZmgoTemplateQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ZmgoTemplateQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal
);

impl record::CallRequest for ZmgoTemplateQuery {}

impl record::Request for ZmgoTemplateQuery {
    type Response = ZmgoTemplateQueryResponse;
    type ErrorCode = ZmgoTemplateQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.zmgo.template.query",
        title: "芝麻GO模板查询",
        file: "spec/zhima_merchant/zmgo.template.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/merchant/zmgo/template/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ZMGO_TEMPLATE_QUERY,
        response: &ZMGO_TEMPLATE_QUERY_RESPONSE,
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
    ZmgoTemplateQuery, ZMGO_TEMPLATE_QUERY, 0 template_no String::new(), 1 partner_id
    String::new()
);

record::record!(
    ZmgoTemplateQueryResponse, ZMGO_TEMPLATE_QUERY_RESPONSE, 0 basic_config None, 1
    ext_config None, 2 obligation_config None, 3 open_config None, 4 quit_config None, 5
    right_config None, 6 settlement_config None
);

static ZMGO_TEMPLATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateQuery",
    file: "spec/zhima_merchant/zmgo.template.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "partner_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 18],
};

static ZMGO_TEMPLATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateQueryResponse",
    file: "spec/zhima_merchant/zmgo.template.query.yaml",
    rows: &[
        schema::Row::Plain(
            "basic_config",
            schema::Kind::Record(&super::types::ZMGO_BASIC_CONFIG),
        ),
        schema::Row::Plain(
            "ext_config",
            schema::Kind::Record(&super::types::ZMGO_EXT_CONFIG),
        ),
        schema::Row::Plain(
            "obligation_config",
            schema::Kind::Record(&super::types::ZMGO_OBLIGATION_CONFIG),
        ),
        schema::Row::Plain(
            "open_config",
            schema::Kind::Record(&super::types::ZMGO_OPEN_CONFIG),
        ),
        schema::Row::Plain(
            "quit_config",
            schema::Kind::Record(&super::types::ZMGO_QUIT_CONFIG),
        ),
        schema::Row::Plain(
            "right_config",
            schema::Kind::Record(&super::types::ZMGO_RIGHT_CONFIG),
        ),
        schema::Row::Plain(
            "settlement_config",
            schema::Kind::Record(&super::types::ZMGO_SETTLEMENT_CONFIG),
        ),
    ],
    rules: &[],
    lines: &[],
};
