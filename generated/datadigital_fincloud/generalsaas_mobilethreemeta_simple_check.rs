//! `datadigital.fincloud.generalsaas.mobilethreemeta.simple.check` · 手机号三要素核验简版
//!
//! Verify three elements of a mobile number, in brief.
//!
//! Offered on the gateway (V2). Described in
//! `spec/datadigital_fincloud/generalsaas.mobilethreemeta.simple.check.yaml`.

use crate::{record, schema};

static GENERALSAAS_MOBILETHREEMETA_SIMPLE_CHECK: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasMobilethreemetaSimpleCheck",
    file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.simple.check.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 10),
        schema::FieldDef::text("cert_name", 11),
        schema::FieldDef::text("cert_no", 12),
        schema::FieldDef::text("cert_type", 13),
        schema::FieldDef::text("outer_biz_no", 14),
        schema::FieldDef::text("phone", 19),
    ],
    rules: &[],
};

static GENERALSAAS_MOBILETHREEMETA_SIMPLE_CHECK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasMobilethreemetaSimpleCheckResponse",
    file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.simple.check.yaml",
    fields: &[
        schema::FieldDef::text("certify_id", 22),
        schema::FieldDef::text("detail", 27),
        schema::FieldDef::text("isp", 31),
        schema::FieldDef::text("match", 32),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.mobilethreemeta.simple.check` (手机号三要素核验简版).
///
/// Verify three elements of a mobile number, in brief.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasMobilethreemetaSimpleCheck;
///
/// let request = GeneralsaasMobilethreemetaSimpleCheck::new()
///     .cert_name("某某");
/// ```
///
/// Offered on the gateway (V2). Described in
/// `spec/datadigital_fincloud/generalsaas.mobilethreemeta.simple.check.yaml`.
/// Returns [`GeneralsaasMobilethreemetaSimpleCheckResponse`], or an error with a [`GeneralsaasMobilethreemetaSimpleCheckErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.mobilethreemeta.simple.check")]
#[doc(alias = "手机号三要素核验简版")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasMobilethreemetaSimpleCheck {
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
    /// Type of certificate.
    ///
    /// 证件类型. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Customer's business document number.
    ///
    /// 客户业务单据号. Example: `B20240801001`.
    pub outer_biz_no: Option<String>,
    /// Mobile number to verify.
    ///
    /// Example: `13800000000`.
    pub phone: Option<String>,
}

impl GeneralsaasMobilethreemetaSimpleCheck {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_code: None,
            cert_name: None,
            cert_no: None,
            cert_type: None,
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

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

impl record::Record for GeneralsaasMobilethreemetaSimpleCheck {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_MOBILETHREEMETA_SIMPLE_CHECK
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.cert_name),
            2 => Some(&self.cert_no),
            3 => Some(&self.cert_type),
            4 => Some(&self.outer_biz_no),
            5 => Some(&self.phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.cert_name),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.cert_type),
            4 => Some(&mut self.outer_biz_no),
            5 => Some(&mut self.phone),
            _ => None,
        }
    }
}

impl Default for GeneralsaasMobilethreemetaSimpleCheck {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasMobilethreemetaSimpleCheck {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasMobilethreemetaSimpleCheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasMobilethreemetaSimpleCheck {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasMobilethreemetaSimpleCheck {}

impl record::Request for GeneralsaasMobilethreemetaSimpleCheck {
    type Response = GeneralsaasMobilethreemetaSimpleCheckResponse;
    type ErrorCode = GeneralsaasMobilethreemetaSimpleCheckErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.mobilethreemeta.simple.check",
        title: "手机号三要素核验简版",
        file: "spec/datadigital_fincloud/generalsaas.mobilethreemeta.simple.check.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_MOBILETHREEMETA_SIMPLE_CHECK,
        response: &GENERALSAAS_MOBILETHREEMETA_SIMPLE_CHECK_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `datadigital.fincloud.generalsaas.mobilethreemeta.simple.check` (手机号三要素核验简版).
#[non_exhaustive]
pub struct GeneralsaasMobilethreemetaSimpleCheckResponse {
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

impl record::Record for GeneralsaasMobilethreemetaSimpleCheckResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_MOBILETHREEMETA_SIMPLE_CHECK_RESPONSE
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

impl Default for GeneralsaasMobilethreemetaSimpleCheckResponse {
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

impl Clone for GeneralsaasMobilethreemetaSimpleCheckResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasMobilethreemetaSimpleCheckResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasMobilethreemetaSimpleCheckResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.mobilethreemeta.simple.check`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasMobilethreemetaSimpleCheckErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasMobilethreemetaSimpleCheckErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasMobilethreemetaSimpleCheckErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
