//! `alipay.open.mini.innerbaseinfo.applogo.upload` · 内部小程序-小程序logo图片上传
//!
//! Upload a logo for a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerbaseinfo/applogo/upload`.
//! Described in `spec/open_mini/innerbaseinfo.applogo.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerbaseinfo.applogo.upload` (内部小程序-小程序logo图片上传).
///
/// Upload a logo for a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerbaseinfoApplogoUpload;
///
/// let request = InnerbaseinfoApplogoUpload::new();
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_logo`](Self::app_logo) | at most 262144 bytes |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerbaseinfo/applogo/upload`.
/// Described in `spec/open_mini/innerbaseinfo.applogo.upload.yaml`.
/// Returns [`InnerbaseinfoApplogoUploadResponse`], or an error with a [`InnerbaseinfoApplogoUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerbaseinfo.applogo.upload")]
#[doc(alias = "/v3/alipay/open/mini/innerbaseinfo/applogo/upload")]
#[doc(alias = "内部小程序-小程序logo图片上传")]
#[doc(alias = "图片")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerbaseinfoApplogoUpload {
    /// Logo image.
    ///
    /// 小程序logo图片; at most 262144 bytes.
    pub app_logo: Option<record::Upload>,
}

impl InnerbaseinfoApplogoUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: record::Upload) -> Self {
        self.app_logo = Some(app_logo);
        self
    }
}

/// The response of `alipay.open.mini.innerbaseinfo.applogo.upload` (内部小程序-小程序logo图片上传).
#[non_exhaustive]
pub struct InnerbaseinfoApplogoUploadResponse {
    /// URL of the uploaded logo, a 1:1 image in JPG, JPEG or PNG.
    ///
    /// 上传图片结果地址. Example: `http://appstoreisvpic.alipayobjects.com/6c19accf-1343-4c5d-be62-3964144b3944.png`.
    pub app_logo: Option<String>,
}

/// The error codes of `alipay.open.mini.innerbaseinfo.applogo.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerbaseinfoApplogoUploadErrorCode {
    /// `INVALID_LOGO_EXT`: The logo has an invalid file format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    InvalidLogoExt,
    /// `LOGO_IS_BLANK`: The logo is missing.
    ///
    /// Send the logo.
    LogoIsBlank,
    /// `LOGO_SIZE_EXCEED`: The logo exceeds the size limit.
    ///
    /// Use a smaller logo.
    LogoSizeExceed,
    /// `LOGO_HEIGHT_NOT_EQUAL_WIDTH`: The logo is not square.
    ///
    /// Use a logo of equal height and width.
    LogoHeightNotEqualWidth,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerbaseinfoApplogoUploadErrorCode, "INVALID_LOGO_EXT" InvalidLogoExt,
    "LOGO_IS_BLANK" LogoIsBlank, "LOGO_SIZE_EXCEED" LogoSizeExceed,
    "LOGO_HEIGHT_NOT_EQUAL_WIDTH" LogoHeightNotEqualWidth
);

impl record::CallRequest for InnerbaseinfoApplogoUpload {}

impl record::Request for InnerbaseinfoApplogoUpload {
    type Response = InnerbaseinfoApplogoUploadResponse;
    type ErrorCode = InnerbaseinfoApplogoUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerbaseinfo.applogo.upload",
        title: "内部小程序-小程序logo图片上传",
        file: "spec/open_mini/innerbaseinfo.applogo.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerbaseinfo/applogo/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERBASEINFO_APPLOGO_UPLOAD,
        response: &INNERBASEINFO_APPLOGO_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerbaseinfoApplogoUpload, INNERBASEINFO_APPLOGO_UPLOAD, 0 app_logo None
);

record::record!(
    InnerbaseinfoApplogoUploadResponse, INNERBASEINFO_APPLOGO_UPLOAD_RESPONSE, 0 app_logo
    None
);

static INNERBASEINFO_APPLOGO_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoApplogoUpload",
    file: "spec/open_mini/innerbaseinfo.applogo.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "app_logo",
            schema::Kind::File,
            &[schema::LimitRow::Firm(schema::Limit::MaxBytes(262144))],
        ),
    ],
    rules: &[],
    lines: &[11, 11],
};

static INNERBASEINFO_APPLOGO_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoApplogoUploadResponse",
    file: "spec/open_mini/innerbaseinfo.applogo.upload.yaml",
    rows: &[schema::Row::Text("app_logo")],
    rules: &[],
    lines: &[],
};
