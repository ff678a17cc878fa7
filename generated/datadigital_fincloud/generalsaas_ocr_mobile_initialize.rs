//! `datadigital.fincloud.generalsaas.ocr.mobile.initialize` · App端OCR初始化
//!
//! Initialize text recognition in an app.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/ocr/mobile/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml`.

use crate::{record, schema};

static GENERALSAAS_OCR_MOBILE_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrMobileInitialize",
    file: "spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 11)],
            ..schema::FieldDef::text("biz_code", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("outer_order_no", 12)
        },
    ],
    rules: &[],
};

static GENERALSAAS_OCR_MOBILE_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrMobileInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml",
    fields: &[schema::FieldDef::text("certify_id", 20)],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.ocr.mobile.initialize` (App端OCR初始化).
///
/// Initialize text recognition in an app.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasOcrMobileInitialize;
///
/// let request = GeneralsaasOcrMobileInitialize::new()
///     .biz_code("DATA_DIGITAL_BIZ_CODE_OCR")
///     .outer_order_no("sfsdfsdfsdf");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_code`](Self::biz_code) | required |
/// | [`outer_order_no`](Self::outer_order_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/ocr/mobile/initialize`. Described in
/// `spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml`.
/// Returns [`GeneralsaasOcrMobileInitializeResponse`], or an error with a [`GeneralsaasOcrMobileInitializeErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.ocr.mobile.initialize")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/ocr/mobile/initialize")]
#[doc(alias = "App端OCR初始化")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasOcrMobileInitialize {
    /// Code of the recognition ability in use.
    ///
    /// Required. Example: `DATA_DIGITAL_BIZ_CODE_OCR`.
    pub biz_code: String,
    /// Customer's business document number; must be unique.
    ///
    /// 客户业务单据号; required. Example: `sfsdfsdfsdf`.
    pub outer_order_no: String,
}

impl GeneralsaasOcrMobileInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_code: String::new(),
            outer_order_no: String::new(),
        }
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = biz_code.into();
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = outer_order_no.into();
        self
    }
}

impl record::Record for GeneralsaasOcrMobileInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_OCR_MOBILE_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.outer_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.outer_order_no),
            _ => None,
        }
    }
}

impl Default for GeneralsaasOcrMobileInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasOcrMobileInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasOcrMobileInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasOcrMobileInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasOcrMobileInitialize {}

impl record::Request for GeneralsaasOcrMobileInitialize {
    type Response = GeneralsaasOcrMobileInitializeResponse;
    type ErrorCode = GeneralsaasOcrMobileInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.ocr.mobile.initialize",
        title: "App端OCR初始化",
        file: "spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/ocr/mobile/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_OCR_MOBILE_INITIALIZE,
        response: &GENERALSAAS_OCR_MOBILE_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `datadigital.fincloud.generalsaas.ocr.mobile.initialize` (App端OCR初始化).
#[non_exhaustive]
pub struct GeneralsaasOcrMobileInitializeResponse {
    /// Recognition number, basis of billing; keep it for investigations.
    ///
    /// OCR识别流水ID. Example: `xxxxeee888fffss`.
    pub certify_id: Option<String>,
}

impl record::Record for GeneralsaasOcrMobileInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_OCR_MOBILE_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            _ => None,
        }
    }
}

impl Default for GeneralsaasOcrMobileInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self { certify_id: None }
    }
}

impl Clone for GeneralsaasOcrMobileInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasOcrMobileInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasOcrMobileInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.ocr.mobile.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasOcrMobileInitializeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT_FORMAT`: A parameter has the wrong format.
    ///
    /// Correct the format of the parameters.
    IllegalArgumentFormat,
    /// `UNKNOWN_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknownError,
    /// `INVALID_SWITCH`: The switch setting is not valid.
    InvalidSwitch,
    /// `ACCOUNT_MONEY_LIMIT_ERROR`: An amount limit of the account was reached.
    AccountMoneyLimitError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasOcrMobileInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("INVALID_SWITCH", Self::InvalidSwitch),
        ("ACCOUNT_MONEY_LIMIT_ERROR", Self::AccountMoneyLimitError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasOcrMobileInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
