//! `datadigital.fincloud.generalsaas.ocr.server.detect` · 服务端OCR
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/ocr/server/detect`. Described in
//! `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "datadigital.fincloud.generalsaas.ocr.server.detect",
    title: "服务端OCR",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_OCR_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 19,
        },
        schema::ErrorDef {
            code: "INVALID_SWITCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "FILE_SIZE_TO_LARGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "ACCOUNT_MONEY_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "INVALID_IMAGE_META",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
    ],
};

static GENERALSAAS_OCR_SERVER_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrServerDetect",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ocr_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "outer_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "file_content",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static GENERALSAAS_OCR_SERVER_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasOcrServerDetectResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "certify_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "ocr_data",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.ocr.server.detect` (服务端OCR).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/ocr/server/detect`. Described in
/// `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml`.
/// Answered by [`GeneralsaasOcrServerDetectResponse`], or by an error with a [`GeneralsaasOcrServerDetectErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.ocr.server.detect")]
#[doc(alias = "服务端OCR")]
#[derive(Default)]
#[non_exhaustive]
pub struct GeneralsaasOcrServerDetect {
    /// The field `ocr_type`: a text.
    ///
    /// On the wire `ocr_type`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:9`.
    pub ocr_type: Option<String>,
    /// The field `outer_order_no`: a text.
    ///
    /// On the wire `outer_order_no`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:10`.
    pub outer_order_no: Option<String>,
    /// The field `file_content`: a file.
    ///
    /// On the wire `file_content`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:11`.
    pub file_content: Option<record::Upload>,
}

impl GeneralsaasOcrServerDetect {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ocr_type`](Self::ocr_type).
    #[inline]
    #[must_use]
    pub fn ocr_type(mut self, ocr_type: impl Into<String>) -> Self {
        self.ocr_type = Some(ocr_type.into());
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    #[must_use]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = Some(outer_order_no.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `datadigital.fincloud.generalsaas.ocr.server.detect` (服务端OCR).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct GeneralsaasOcrServerDetectResponse {
    /// The field `certify_id`: a text.
    ///
    /// On the wire `certify_id`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:14`.
    pub certify_id: Option<String>,
    /// The field `ocr_data`: a text.
    ///
    /// On the wire `ocr_data`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:15`.
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

/// The error codes of `datadigital.fincloud.generalsaas.ocr.server.detect`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasOcrServerDetectErrorCode {
    /// On the wire `INVALID_OCR_TYPE`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:18`.
    InvalidOcrType,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:19`.
    SystemError,
    /// On the wire `INVALID_SWITCH`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:20`.
    InvalidSwitch,
    /// On the wire `FILE_SIZE_TO_LARGE`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:21`.
    FileSizeToLarge,
    /// On the wire `ACCOUNT_MONEY_LIMIT_ERROR`. Source:
    /// `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:22`.
    AccountMoneyLimitError,
    /// On the wire `INVALID_IMAGE_META`. Source: `spec/datadigital_fincloud/generalsaas.ocr.server.detect.yaml:23`.
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
