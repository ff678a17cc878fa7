//! `datadigital.fincloud.generalsaas.ocr.server.detect` · 服务端OCR
//!
//! Recognize a document picture on the server.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/ocr/server/detect`. Described in
//! `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.ocr.server.detect` (服务端OCR).
///
/// Recognize a document picture on the server.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasOcrServerDetect;
///
/// let request = GeneralsaasOcrServerDetect::new()
///     .ocr_type("ID_CARD_FRONT")
///     .outer_order_no("dfdsdfsdf");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ocr_type`](Self::ocr_type) | required |
/// | [`outer_order_no`](Self::outer_order_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/ocr/server/detect`. Described in
/// `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml`.
/// Returns [`GeneralsaasOcrServerDetectResponse`], or an error with a [`GeneralsaasOcrServerDetectErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.ocr.server.detect")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/ocr/server/detect")]
#[doc(alias = "服务端OCR")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasOcrServerDetect {
    /// Kind of document to recognize; the integration guide has the full list.
    ///
    /// Required; other values may be added. Example: `ID_CARD_FRONT`.
    pub ocr_type: record::Choice<GeneralsaasOcrServerDetectOcrType>,
    /// Customer's business document number, used for idempotency.
    ///
    /// 客户业务单据号; required. Example: `dfdsdfsdf`.
    pub outer_order_no: String,
    /// Picture to recognize.
    ///
    /// 二进制流图片.
    pub file_content: Option<record::Upload>,
}

impl GeneralsaasOcrServerDetect {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ocr_type`](Self::ocr_type).
    #[inline]
    pub fn ocr_type(
        mut self,
        ocr_type: impl Into<record::Choice<GeneralsaasOcrServerDetectOcrType>>,
    ) -> Self {
        self.ocr_type = ocr_type.into();
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = outer_order_no.into();
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.ocr.server.detect` (服务端OCR).
#[non_exhaustive]
pub struct GeneralsaasOcrServerDetectResponse {
    /// Recognition number, basis of billing; keep it for investigations.
    ///
    /// OCR识别单据号. Example: `adsfadsfasdf`.
    pub certify_id: Option<String>,
    /// Recognized data, as JSON text.
    ///
    /// OCR识别结果. Example: `{"card_no":xxxx}`.
    pub ocr_data: Option<String>,
}

/// The values of the platform's type `GeneralsaasOcrServerDetectOcrType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasOcrServerDetectOcrType {
    /// `ID_CARD_FRONT`: Identity card, portrait side.
    IdCardFront,
    /// `ID_CARD_BACK`: Identity card, emblem side.
    IdCardBack,
}

record::enumeration!(
    GeneralsaasOcrServerDetectOcrType, "ID_CARD_FRONT" IdCardFront, "ID_CARD_BACK"
    IdCardBack
);

/// The error codes of `datadigital.fincloud.generalsaas.ocr.server.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasOcrServerDetectErrorCode {
    /// `INVALID_OCR_TYPE`.
    InvalidOcrType,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_SWITCH`: The switch setting is not valid.
    InvalidSwitch,
    /// `FILE_SIZE_TO_LARGE`: The file is too large.
    ///
    /// Reduce the file size.
    FileSizeToLarge,
    /// `ACCOUNT_MONEY_LIMIT_ERROR`: An amount limit of the account was reached.
    AccountMoneyLimitError,
    /// `INVALID_IMAGE_META`.
    InvalidImageMeta,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GeneralsaasOcrServerDetectErrorCode, "INVALID_OCR_TYPE" InvalidOcrType,
    "SYSTEM_ERROR" SystemError, "INVALID_SWITCH" InvalidSwitch, "FILE_SIZE_TO_LARGE"
    FileSizeToLarge, "ACCOUNT_MONEY_LIMIT_ERROR" AccountMoneyLimitError,
    "INVALID_IMAGE_META" InvalidImageMeta
);

impl record::CallRequest for GeneralsaasOcrServerDetect {}

impl record::Request for GeneralsaasOcrServerDetect {
    type Response = GeneralsaasOcrServerDetectResponse;
    type ErrorCode = GeneralsaasOcrServerDetectErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.ocr.server.detect",
        title: "服务端OCR",
        file: "spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/ocr/server/detect",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_OCR_SERVER_DETECT,
        response: &GENERALSAAS_OCR_SERVER_DETECT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    GeneralsaasOcrServerDetect, GENERALSAAS_OCR_SERVER_DETECT, 0 ocr_type
    Default::default(), 1 outer_order_no String::new(), 2 file_content None
);

record::record!(
    GeneralsaasOcrServerDetectResponse, GENERALSAAS_OCR_SERVER_DETECT_RESPONSE, 0
    certify_id None, 1 ocr_data None
);

static GENERALSAAS_OCR_SERVER_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrServerDetect",
    file: "spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml",
    rows: &[
        schema::Row::Limited(
            "ocr_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "outer_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("file_content", schema::Kind::File),
    ],
    rules: &[],
    lines: &[11, 14, 20, 24, 26],
};

static GENERALSAAS_OCR_SERVER_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrServerDetectResponse",
    file: "spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml",
    rows: &[schema::Row::Text("certify_id"), schema::Row::Text("ocr_data")],
    rules: &[],
    lines: &[],
};
