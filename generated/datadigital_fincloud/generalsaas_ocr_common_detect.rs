//! `datadigital.fincloud.generalsaas.ocr.common.detect` · datadigital.fincloud.generalsaas.ocr.common.detect
//!
//! Recognize text in a document by OCR.
//!
//! Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.ocr.common.detect`
/// (datadigital.fincloud.generalsaas.ocr.common.detect).
///
/// Recognize text in a document by OCR.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasOcrCommonDetect;
///
/// let request = GeneralsaasOcrCommonDetect::new()
///     .ocr_type("ID_CARD_FRONT");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml`.
/// Returns [`GeneralsaasOcrCommonDetectResponse`], or an error with a [`GeneralsaasOcrCommonDetectErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.ocr.common.detect")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasOcrCommonDetect {
    /// Kind of OCR to apply.
    ///
    /// Example: `ID_CARD_FRONT`.
    pub ocr_type: Option<String>,
    /// Customer's business document number, used for idempotency.
    ///
    /// 客户业务单据号. Example: `ZGYD201809132323000001234`.
    pub outer_order_no: Option<String>,
    /// Image to recognize.
    ///
    /// 被识别图片的二进制流.
    pub file_content: Option<record::Upload>,
}

impl GeneralsaasOcrCommonDetect {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ocr_type`](Self::ocr_type).
    #[inline]
    pub fn ocr_type(mut self, ocr_type: impl Into<String>) -> Self {
        self.ocr_type = Some(ocr_type.into());
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = Some(outer_order_no.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.ocr.common.detect`
/// (datadigital.fincloud.generalsaas.ocr.common.detect).
#[non_exhaustive]
pub struct GeneralsaasOcrCommonDetectResponse {
    /// Recognition number, basis of billing; keep it for investigations.
    ///
    /// OCR识别单据号. Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
    /// Recognized data, as JSON text.
    ///
    /// OCR识别结果. Example: `{"name":"某某"}`.
    pub ocr_data: Option<String>,
}

/// The error codes of `datadigital.fincloud.generalsaas.ocr.common.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasOcrCommonDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(GeneralsaasOcrCommonDetectErrorCode);

impl record::CallRequest for GeneralsaasOcrCommonDetect {}

impl record::Request for GeneralsaasOcrCommonDetect {
    type Response = GeneralsaasOcrCommonDetectResponse;
    type ErrorCode = GeneralsaasOcrCommonDetectErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.ocr.common.detect",
        title: "datadigital.fincloud.generalsaas.ocr.common.detect",
        file: "spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_OCR_COMMON_DETECT,
        response: &GENERALSAAS_OCR_COMMON_DETECT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    GeneralsaasOcrCommonDetect, GENERALSAAS_OCR_COMMON_DETECT, 0 ocr_type None, 1
    outer_order_no None, 2 file_content None
);

record::record!(
    GeneralsaasOcrCommonDetectResponse, GENERALSAAS_OCR_COMMON_DETECT_RESPONSE, 0
    certify_id None, 1 ocr_data None
);

static GENERALSAAS_OCR_COMMON_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrCommonDetect",
    file: "spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml",
    rows: &[
        schema::Row::Text("ocr_type"),
        schema::Row::Text("outer_order_no"),
        schema::Row::Plain("file_content", schema::Kind::File),
    ],
    rules: &[],
    lines: &[10, 11, 16],
};

static GENERALSAAS_OCR_COMMON_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrCommonDetectResponse",
    file: "spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml",
    rows: &[schema::Row::Text("certify_id"), schema::Row::Text("ocr_data")],
    rules: &[],
    lines: &[],
};
