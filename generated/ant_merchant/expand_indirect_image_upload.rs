//! `ant.merchant.expand.indirect.image.upload` · 图片上传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
//! `spec/ant_merchant/expand.indirect.image.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.indirect.image.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.indirect.image.upload",
    title: "图片上传",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::Plain,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/ant/merchant/indirect/image",
    }),
    idempotency: schema::Idempotency::Never,
    request: &EXPAND_INDIRECT_IMAGE_UPLOAD,
    response: &EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 16,
        },
        schema::ErrorDef {
            code: "MERCHANT_ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "EXCEED_MAX_SIZE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "INVALID_IMAGE_FORMAT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "IMAGE_UNSAFE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
    ],
};

static EXPAND_INDIRECT_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "image_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "image_content",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandIndirectImageUploadResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "image_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.indirect.image.upload` (图片上传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/indirect/image`. Described in
/// `spec/ant_merchant/expand.indirect.image.upload.yaml`.
/// Answered by [`ExpandIndirectImageUploadResponse`], or by an error with a [`ExpandIndirectImageUploadErrorCode`].
#[doc(alias = "ant.merchant.expand.indirect.image.upload")]
#[doc(alias = "图片上传")]
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandIndirectImageUpload {
    /// The field `image_type`: a text.
    ///
    /// On the wire `image_type`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:9`.
    pub image_type: Option<String>,
    /// The field `image_content`: a file.
    ///
    /// On the wire `image_content`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:10`.
    pub image_content: Option<record::Upload>,
}

impl ExpandIndirectImageUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image_type`](Self::image_type).
    #[inline]
    #[must_use]
    pub fn image_type(mut self, image_type: impl Into<String>) -> Self {
        self.image_type = Some(image_type.into());
        self
    }

    /// Sets [`image_content`](Self::image_content).
    #[inline]
    #[must_use]
    pub fn image_content(mut self, image_content: record::Upload) -> Self {
        self.image_content = Some(image_content);
        self
    }
}

impl record::Record for ExpandIndirectImageUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INDIRECT_IMAGE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.image_type),
            1 => Some(&self.image_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.image_type),
            1 => Some(&mut self.image_content),
            _ => None,
        }
    }
}

impl Clone for ExpandIndirectImageUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandIndirectImageUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandIndirectImageUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandIndirectImageUpload {}

impl record::Request for ExpandIndirectImageUpload {
    type Response = ExpandIndirectImageUploadResponse;
    type ErrorCode = ExpandIndirectImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.indirect.image.upload` (图片上传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandIndirectImageUploadResponse {
    /// The field `image_id`: a text.
    ///
    /// On the wire `image_id`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:13`.
    pub image_id: Option<String>,
}

impl record::Record for ExpandIndirectImageUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INDIRECT_IMAGE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.image_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.image_id),
            _ => None,
        }
    }
}

impl Clone for ExpandIndirectImageUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandIndirectImageUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandIndirectImageUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.indirect.image.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandIndirectImageUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.indirect.image.upload.yaml:16`.
    SystemError,
    /// On the wire `MERCHANT_ILLEGAL_ARGUMENT`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:17`.
    MerchantIllegalArgument,
    /// On the wire `EXCEED_MAX_SIZE`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:18`.
    ExceedMaxSize,
    /// On the wire `INVALID_IMAGE_FORMAT`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:19`.
    InvalidImageFormat,
    /// On the wire `IMAGE_UNSAFE`. Source: `spec/ant_merchant/expand.indirect.image.upload.yaml:20`.
    ImageUnsafe,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandIndirectImageUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_ILLEGAL_ARGUMENT", Self::MerchantIllegalArgument),
        ("EXCEED_MAX_SIZE", Self::ExceedMaxSize),
        ("INVALID_IMAGE_FORMAT", Self::InvalidImageFormat),
        ("IMAGE_UNSAFE", Self::ImageUnsafe),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
