//! `datadigital.fincloud.generalsaas.ocr.mobile.initialize` · App端OCR初始化
//!
//! Initialize text recognition in an app.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/ocr/mobile/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `datadigital.fincloud.generalsaas.ocr.mobile.initialize` (App端OCR初始化).
#[non_exhaustive]
pub struct GeneralsaasOcrMobileInitializeResponse {
    /// Recognition number, basis of billing; keep it for investigations.
    ///
    /// OCR识别流水ID. Example: `xxxxeee888fffss`.
    pub certify_id: Option<String>,
}

/// The error codes of `datadigital.fincloud.generalsaas.ocr.mobile.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    GeneralsaasOcrMobileInitializeErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_ARGUMENT_FORMAT" IllegalArgumentFormat, "UNKNOWN_ERROR" UnknownError,
    "INVALID_SWITCH" InvalidSwitch, "ACCOUNT_MONEY_LIMIT_ERROR" AccountMoneyLimitError
);

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

record::record!(
    GeneralsaasOcrMobileInitialize, GENERALSAAS_OCR_MOBILE_INITIALIZE, 0 biz_code
    String::new(), 1 outer_order_no String::new()
);

record::record!(
    GeneralsaasOcrMobileInitializeResponse, GENERALSAAS_OCR_MOBILE_INITIALIZE_RESPONSE, 0
    certify_id None
);

static GENERALSAAS_OCR_MOBILE_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrMobileInitialize",
    file: "spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "outer_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 11, 12, 16],
};

static GENERALSAAS_OCR_MOBILE_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrMobileInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.ocr.mobile.initialize.yaml",
    rows: &[schema::Row::Text("certify_id")],
    rules: &[],
    lines: &[],
};
