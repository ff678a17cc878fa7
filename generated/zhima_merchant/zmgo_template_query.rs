//! `zhima.merchant.zmgo.template.query` · 芝麻GO模板查询
//!
//! Query a Zhima GO template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/template/query`. Described in
//! `spec/zhima_merchant/zmgo.template.query.yaml`.

use crate::{record, schema};

static ZMGO_TEMPLATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateQuery",
    file: "spec/zhima_merchant/zmgo.template.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("template_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 18)],
            ..schema::FieldDef::text("partner_id", 18)
        },
    ],
    rules: &[],
};

static ZMGO_TEMPLATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateQueryResponse",
    file: "spec/zhima_merchant/zmgo.template.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "basic_config",
            schema::Kind::Record(&super::types::ZMGO_BASIC_CONFIG),
            21,
        ),
        schema::FieldDef::new(
            "ext_config",
            schema::Kind::Record(&super::types::ZMGO_EXT_CONFIG),
            22,
        ),
        schema::FieldDef::new(
            "obligation_config",
            schema::Kind::Record(&super::types::ZMGO_OBLIGATION_CONFIG),
            23,
        ),
        schema::FieldDef::new(
            "open_config",
            schema::Kind::Record(&super::types::ZMGO_OPEN_CONFIG),
            24,
        ),
        schema::FieldDef::new(
            "quit_config",
            schema::Kind::Record(&super::types::ZMGO_QUIT_CONFIG),
            25,
        ),
        schema::FieldDef::new(
            "right_config",
            schema::Kind::Record(&super::types::ZMGO_RIGHT_CONFIG),
            26,
        ),
        schema::FieldDef::new(
            "settlement_config",
            schema::Kind::Record(&super::types::ZMGO_SETTLEMENT_CONFIG),
            27,
        ),
    ],
    rules: &[],
};

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
        Self {
            template_no: String::new(),
            partner_id: String::new(),
        }
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

impl record::Record for ZmgoTemplateQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_TEMPLATE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_no),
            1 => Some(&self.partner_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_no),
            1 => Some(&mut self.partner_id),
            _ => None,
        }
    }
}

impl Default for ZmgoTemplateQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoTemplateQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoTemplateQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoTemplateQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ZmgoTemplateQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_TEMPLATE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.basic_config),
            1 => Some(&self.ext_config),
            2 => Some(&self.obligation_config),
            3 => Some(&self.open_config),
            4 => Some(&self.quit_config),
            5 => Some(&self.right_config),
            6 => Some(&self.settlement_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.basic_config),
            1 => Some(&mut self.ext_config),
            2 => Some(&mut self.obligation_config),
            3 => Some(&mut self.open_config),
            4 => Some(&mut self.quit_config),
            5 => Some(&mut self.right_config),
            6 => Some(&mut self.settlement_config),
            _ => None,
        }
    }
}

impl Default for ZmgoTemplateQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            basic_config: None,
            ext_config: None,
            obligation_config: None,
            open_config: None,
            quit_config: None,
            right_config: None,
            settlement_config: None,
        }
    }
}

impl Clone for ZmgoTemplateQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoTemplateQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoTemplateQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.zmgo.template.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ZmgoTemplateQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ZmgoTemplateQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
