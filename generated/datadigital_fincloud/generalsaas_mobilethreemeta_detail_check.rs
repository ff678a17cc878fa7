//! `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check` · 手机号三要素核验详版
//!
//! Verify three elements of a mobile number, with details.
//!
//! Offered on the gateway (V2). Described in
//! `spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml`.

use crate::{record, schema};

static GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasMobilethreemetaDetailCheck",
    file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 10),
        schema::FieldDef::text("cert_name", 11),
        schema::FieldDef::text("cert_no", 12),
        schema::FieldDef::text("outer_biz_no", 13),
        schema::FieldDef::text("phone", 18),
    ],
    rules: &[],
};

static GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasMobilethreemetaDetailCheckResponse",
    file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.detail.check.yaml",
    fields: &[
        schema::FieldDef::text("certify_id", 21),
        schema::FieldDef::text("detail", 26),
        schema::FieldDef::text("isp", 30),
        schema::FieldDef::text("match", 31),
    ],
    rules: &[],
};

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
        Self {
            biz_code: None,
            cert_name: None,
            cert_no: None,
            outer_biz_no: None,
            phone: None,
        }
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

impl record::Record for GeneralsaasMobilethreemetaDetailCheck {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.cert_name),
            2 => Some(&self.cert_no),
            3 => Some(&self.outer_biz_no),
            4 => Some(&self.phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.cert_name),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.outer_biz_no),
            4 => Some(&mut self.phone),
            _ => None,
        }
    }
}

impl Default for GeneralsaasMobilethreemetaDetailCheck {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasMobilethreemetaDetailCheck {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasMobilethreemetaDetailCheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasMobilethreemetaDetailCheck {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for GeneralsaasMobilethreemetaDetailCheckResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_MOBILETHREEMETA_DETAIL_CHECK_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            1 => Some(&self.detail),
            2 => Some(&self.isp),
            3 => Some(&self.r#match),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            1 => Some(&mut self.detail),
            2 => Some(&mut self.isp),
            3 => Some(&mut self.r#match),
            _ => None,
        }
    }
}

impl Default for GeneralsaasMobilethreemetaDetailCheckResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_id: None,
            detail: None,
            isp: None,
            r#match: None,
        }
    }
}

impl Clone for GeneralsaasMobilethreemetaDetailCheckResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasMobilethreemetaDetailCheckResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasMobilethreemetaDetailCheckResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasMobilethreemetaDetailCheckErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasMobilethreemetaDetailCheckErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasMobilethreemetaDetailCheckErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
