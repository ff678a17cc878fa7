//! `datadigital.fincloud.generalsaas.bankcard.check` · 银行卡核验
//!
//! Verify a bank card.
//!
//! Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.bankcard.check.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.bankcard.check` (银行卡核验).
///
/// Verify a bank card.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasBankcardCheck;
///
/// let request = GeneralsaasBankcardCheck::new()
///     .bankcard_no("6200000000000000000");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.bankcard.check.yaml`.
/// Returns [`GeneralsaasBankcardCheckResponse`], or an error with a [`GeneralsaasBankcardCheckErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.bankcard.check")]
#[doc(alias = "银行卡核验")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasBankcardCheck {
    /// Bank card number to verify.
    ///
    /// Example: `6200000000000000000`.
    pub bankcard_no: Option<String>,
    /// Kind of bank card verification.
    ///
    /// 银行卡核验具体类型.
    pub biz_code: Option<String>,
    /// User's name as on the identity card.
    ///
    /// 用户姓名. Example: `某某`.
    pub cert_name: Option<String>,
    /// Mainland identity card number.
    ///
    /// 大陆身份证号码. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of identity document used.
    ///
    /// 银行卡核验涉及的证件类型. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Customer's business document number.
    ///
    /// 客户业务单据号. Example: `B20240801001`.
    pub outer_biz_no: Option<String>,
    /// Phone number.
    ///
    /// 手机号. Example: `13800000000`.
    pub phone: Option<String>,
    /// Product type.
    ///
    /// 产品类型.
    pub product_type: Option<String>,
}

impl GeneralsaasBankcardCheck {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bankcard_no`](Self::bankcard_no).
    #[inline]
    pub fn bankcard_no(mut self, bankcard_no: impl Into<String>) -> Self {
        self.bankcard_no = Some(bankcard_no.into());
        self
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

    /// Sets [`product_type`](Self::product_type).
    #[inline]
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.bankcard.check` (银行卡核验).
#[non_exhaustive]
pub struct GeneralsaasBankcardCheckResponse {
    /// Certification number, for tracing problems.
    ///
    /// 认证单据号. Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
    /// Details of the verification.
    ///
    /// 核验详情.
    pub detail: Option<String>,
    /// Whether the verification passed.
    ///
    /// 是否核验通过.
    pub r#match: Option<String>,
}

/// The error codes of `datadigital.fincloud.generalsaas.bankcard.check`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasBankcardCheckErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(GeneralsaasBankcardCheckErrorCode);

impl record::CallRequest for GeneralsaasBankcardCheck {}

impl record::Request for GeneralsaasBankcardCheck {
    type Response = GeneralsaasBankcardCheckResponse;
    type ErrorCode = GeneralsaasBankcardCheckErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.bankcard.check",
        title: "银行卡核验",
        file: "spec/datadigital_fincloud/generalsaas.bankcard.check.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_BANKCARD_CHECK,
        response: &GENERALSAAS_BANKCARD_CHECK_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    GeneralsaasBankcardCheck, GENERALSAAS_BANKCARD_CHECK, 0 bankcard_no None, 1 biz_code
    None, 2 cert_name None, 3 cert_no None, 4 cert_type None, 5 outer_biz_no None, 6
    phone None, 7 product_type None
);

record::record!(
    GeneralsaasBankcardCheckResponse, GENERALSAAS_BANKCARD_CHECK_RESPONSE, 0 certify_id
    None, 1 detail None, 2 r#match None
);

static GENERALSAAS_BANKCARD_CHECK: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasBankcardCheck",
    file: "spec/datadigital_fincloud/generalsaas.bankcard.check.yaml",
    rows: &[
        schema::Row::Text("bankcard_no"),
        schema::Row::Text("biz_code"),
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("outer_biz_no"),
        schema::Row::Text("phone"),
        schema::Row::Text("product_type"),
    ],
    rules: &[],
    lines: &[10, 11, 12, 13, 14, 15, 20, 21],
};

static GENERALSAAS_BANKCARD_CHECK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasBankcardCheckResponse",
    file: "spec/datadigital_fincloud/generalsaas.bankcard.check.yaml",
    rows: &[
        schema::Row::Text("certify_id"),
        schema::Row::Text("detail"),
        schema::Row::Text("match"),
    ],
    rules: &[],
    lines: &[],
};
