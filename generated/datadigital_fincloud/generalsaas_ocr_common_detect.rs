//! `datadigital.fincloud.generalsaas.ocr.common.detect` · datadigital.fincloud.generalsaas.ocr.common.detect
//!
//! Recognize text in a document by OCR.
//!
//! Offered on the gateway (V2). Described in `spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml`.

use crate::{record, schema};

static GENERALSAAS_OCR_COMMON_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrCommonDetect",
    file: "spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml",
    fields: &[
        schema::FieldDef::text("ocr_type", 10),
        schema::FieldDef::text("outer_order_no", 11),
        schema::FieldDef::new("file_content", schema::Kind::File, 16),
    ],
    rules: &[],
};

static GENERALSAAS_OCR_COMMON_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrCommonDetectResponse",
    file: "spec/datadigital_fincloud/generalsaas.ocr.common.detect.yaml",
    fields: &[
        schema::FieldDef::text("certify_id", 19),
        schema::FieldDef::text("ocr_data", 24),
    ],
    rules: &[],
};

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
        Self {
            ocr_type: None,
            outer_order_no: None,
            file_content: None,
        }
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

impl record::Record for GeneralsaasOcrCommonDetect {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_OCR_COMMON_DETECT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ocr_type),
            1 => Some(&self.outer_order_no),
            2 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ocr_type),
            1 => Some(&mut self.outer_order_no),
            2 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for GeneralsaasOcrCommonDetect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasOcrCommonDetect {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasOcrCommonDetect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasOcrCommonDetect {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for GeneralsaasOcrCommonDetectResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_OCR_COMMON_DETECT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            1 => Some(&self.ocr_data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            1 => Some(&mut self.ocr_data),
            _ => None,
        }
    }
}

impl Default for GeneralsaasOcrCommonDetectResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_id: None,
            ocr_data: None,
        }
    }
}

impl Clone for GeneralsaasOcrCommonDetectResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasOcrCommonDetectResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasOcrCommonDetectResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.ocr.common.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasOcrCommonDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasOcrCommonDetectErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasOcrCommonDetectErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
