//! `datadigital.fincloud.generalsaas.ocr.server.detect` · 服务端OCR
//!
//! Recognize a document picture on the server.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/ocr/server/detect`. Described in
//! `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml`.

use crate::{record, schema};

static GENERALSAAS_OCR_SERVER_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrServerDetect",
    file: "spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("ocr_type", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 24)],
            ..schema::FieldDef::text("outer_order_no", 20)
        },
        schema::FieldDef::new("file_content", schema::Kind::File, 26),
    ],
    rules: &[],
};

static GENERALSAAS_OCR_SERVER_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrServerDetectResponse",
    file: "spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml",
    fields: &[
        schema::FieldDef::text("certify_id", 29),
        schema::FieldDef::text("ocr_data", 34),
    ],
    rules: &[],
};

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
        Self {
            ocr_type: Default::default(),
            outer_order_no: String::new(),
            file_content: None,
        }
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

impl record::Record for GeneralsaasOcrServerDetect {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_OCR_SERVER_DETECT
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

impl Default for GeneralsaasOcrServerDetect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasOcrServerDetect {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasOcrServerDetect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasOcrServerDetect {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for GeneralsaasOcrServerDetectResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_OCR_SERVER_DETECT_RESPONSE
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

impl Default for GeneralsaasOcrServerDetectResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_id: None,
            ocr_data: None,
        }
    }
}

impl Clone for GeneralsaasOcrServerDetectResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasOcrServerDetectResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasOcrServerDetectResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `GeneralsaasOcrServerDetectOcrType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasOcrServerDetectOcrType {
    /// `ID_CARD_FRONT`: Identity card, portrait side.
    IdCardFront,
    /// `ID_CARD_BACK`: Identity card, emblem side.
    IdCardBack,
}

impl record::Enumeration for GeneralsaasOcrServerDetectOcrType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ID_CARD_FRONT", Self::IdCardFront),
        ("ID_CARD_BACK", Self::IdCardBack),
    ];
}

impl std::fmt::Debug for GeneralsaasOcrServerDetectOcrType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.ocr.server.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for GeneralsaasOcrServerDetectErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_OCR_TYPE", Self::InvalidOcrType),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_SWITCH", Self::InvalidSwitch),
        ("FILE_SIZE_TO_LARGE", Self::FileSizeToLarge),
        ("ACCOUNT_MONEY_LIMIT_ERROR", Self::AccountMoneyLimitError),
        ("INVALID_IMAGE_META", Self::InvalidImageMeta),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasOcrServerDetectErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
