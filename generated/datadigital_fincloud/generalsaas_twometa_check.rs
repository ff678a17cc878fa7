//! `datadigital.fincloud.generalsaas.twometa.check` · 身份证二要素核验
//!
//! Verify two elements of an identity card.
//!
//! Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.twometa.check.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.twometa.check` (身份证二要素核验).
///
/// Verify two elements of an identity card.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasTwometaCheck;
///
/// let request = GeneralsaasTwometaCheck::new()
///     .cert_name("某某");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.twometa.check.yaml`.
/// Returns [`GeneralsaasTwometaCheckResponse`], or an error with a [`GeneralsaasTwometaCheckErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.twometa.check")]
#[doc(alias = "身份证二要素核验")]
#[doc(alias = "身份")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasTwometaCheck {
    /// Kind of two-element verification.
    ///
    /// 身份证二要素核验具体类型.
    pub biz_code: Option<String>,
    /// User's name as on the identity card.
    ///
    /// 用户姓名. Example: `某某`.
    pub cert_name: Option<String>,
    /// Number of the identity document, such as a mainland identity card.
    ///
    /// 证件号码. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of identity document.
    ///
    /// 证件信息类型. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Customer's business document number.
    ///
    /// 客户业务单据号. Example: `B20240801001`.
    pub outer_biz_no: Option<String>,
}

impl GeneralsaasTwometaCheck {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = Some(biz_code.into());
        self
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`outer_biz_no`](Self::outer_biz_no).
    #[inline]
    pub fn outer_biz_no(mut self, outer_biz_no: impl Into<String>) -> Self {
        self.outer_biz_no = Some(outer_biz_no.into());
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.twometa.check` (身份证二要素核验).
#[non_exhaustive]
pub struct GeneralsaasTwometaCheckResponse {
    /// Certification number, for tracing problems.
    ///
    /// 认证单据号. Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
    /// Whether both elements match.
    ///
    /// 二要素是否匹配成功.
    pub r#match: Option<String>,
}

/// The error codes of `datadigital.fincloud.generalsaas.twometa.check`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasTwometaCheckErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(GeneralsaasTwometaCheckErrorCode);

impl record::CallRequest for GeneralsaasTwometaCheck {}

impl record::Request for GeneralsaasTwometaCheck {
    type Response = GeneralsaasTwometaCheckResponse;
    type ErrorCode = GeneralsaasTwometaCheckErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.twometa.check",
        title: "身份证二要素核验",
        file: "spec/datadigital_fincloud/generalsaas.twometa.check.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_TWOMETA_CHECK,
        response: &GENERALSAAS_TWOMETA_CHECK_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    GeneralsaasTwometaCheck, GENERALSAAS_TWOMETA_CHECK, 0 biz_code None, 1 cert_name
    None, 2 cert_no None, 3 cert_type None, 4 outer_biz_no None
);

record::record!(
    GeneralsaasTwometaCheckResponse, GENERALSAAS_TWOMETA_CHECK_RESPONSE, 0 certify_id
    None, 1 r#match None
);

static GENERALSAAS_TWOMETA_CHECK: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasTwometaCheck",
    file: "spec/datadigital_fincloud/generalsaas.twometa.check.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("outer_biz_no"),
    ],
    rules: &[],
    lines: &[10, 14, 15, 20, 21],
};

static GENERALSAAS_TWOMETA_CHECK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasTwometaCheckResponse",
    file: "spec/datadigital_fincloud/generalsaas.twometa.check.yaml",
    rows: &[schema::Row::Text("certify_id"), schema::Row::Text("match")],
    rules: &[],
    lines: &[],
};
