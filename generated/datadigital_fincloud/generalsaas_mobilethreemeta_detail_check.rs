//! `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check` · 手机号三要素核验详版
//!
//! Verify three elements of a mobile number, with details.
//!
//! Offered on the gateway (V2). Described in
//! `spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check` (手机号三要素核验详版).
///
/// Verify three elements of a mobile number, with details.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasMobilethreemetaDetailCheck;
///
/// let request = GeneralsaasMobilethreemetaDetailCheck::new()
///     .cert_name("某某");
/// ```
///
/// Offered on the gateway (V2). Described in
/// `spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml`.
/// Returns [`GeneralsaasMobilethreemetaDetailCheckResponse`], or an error with a [`GeneralsaasMobilethreemetaDetailCheckErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.mobilethreemeta.detail.check")]
#[doc(alias = "手机号三要素核验详版")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasMobilethreemetaDetailCheck {
    /// Business product code.
    ///
    /// 业务产品码.
    pub biz_code: Option<String>,
    /// User's name as on the identity card.
    ///
    /// 用户姓名. Example: `某某`.
    pub cert_name: Option<String>,
    /// Mainland identity card number.
    ///
    /// 大陆身份证号码. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Customer's business document number.
    ///
    /// 客户业务单据号. Example: `B20240801001`.
    pub outer_biz_no: Option<String>,
    /// Mobile number to verify.
    ///
    /// Example: `13800000000`.
    pub phone: Option<String>,
}

impl GeneralsaasMobilethreemetaDetailCheck {
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

    /// Sets [`outer_biz_no`](Self::outer_biz_no).
    #[inline]
    pub fn outer_biz_no(mut self, outer_biz_no: impl Into<String>) -> Self {
        self.outer_biz_no = Some(outer_biz_no.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check` (手机号三要素核验详版).
#[non_exhaustive]
pub struct GeneralsaasMobilethreemetaDetailCheckResponse {
    /// Certification number, for tracing problems.
    ///
    /// 认证单据号. Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
    /// Details of the verification.
    ///
    /// 核验详情.
    pub detail: Option<String>,
    /// Carrier of the mobile number.
    pub isp: Option<String>,
    /// Whether the verification passed.
    ///
    /// 是否核验通过.
    pub r#match: Option<String>,
}

/// The error codes of `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasMobilethreemetaDetailCheckErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(GeneralsaasMobilethreemetaDetailCheckErrorCode);

impl record::CallRequest for GeneralsaasMobilethreemetaDetailCheck {}

impl record::Request for GeneralsaasMobilethreemetaDetailCheck {
    type Response = GeneralsaasMobilethreemetaDetailCheckResponse;
    type ErrorCode = GeneralsaasMobilethreemetaDetailCheckErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.mobilethreemeta.detail.check",
        title: "手机号三要素核验详版",
        file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK,
        response: &GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    GeneralsaasMobilethreemetaDetailCheck, GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK, 0
    biz_code None, 1 cert_name None, 2 cert_no None, 3 outer_biz_no None, 4 phone None
);

record::record!(
    GeneralsaasMobilethreemetaDetailCheckResponse,
    GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK_RESPONSE, 0 certify_id None, 1 detail None,
    2 isp None, 3 r#match None
);

static GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasMobilethreemetaDetailCheck",
    file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("outer_biz_no"),
        schema::Row::Text("phone"),
    ],
    rules: &[],
    lines: &[10, 11, 12, 13, 18],
};

static GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasMobilethreemetaDetailCheckResponse",
    file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml",
    rows: &[
        schema::Row::Text("certify_id"),
        schema::Row::Text("detail"),
        schema::Row::Text("isp"),
        schema::Row::Text("match"),
    ],
    rules: &[],
    lines: &[],
};
