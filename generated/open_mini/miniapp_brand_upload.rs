//! `alipay.open.mini.miniapp.brand.upload` · 小程序品牌提交认证时上传用户资质以及身份信息
//!
//! Upload qualification and identity images for a brand certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/upload`. Described
//! in `spec/open_mini/miniapp.brand.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.miniapp.brand.upload` (小程序品牌提交认证时上传用户资质以及身份信息).
///
/// Upload qualification and identity images for a brand certification.
///
/// ```
/// use alipay::open_mini::MiniappBrandUpload;
///
/// let request = MiniappBrandUpload::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/upload`. Described
/// in `spec/open_mini/miniapp.brand.upload.yaml`.
/// Returns [`MiniappBrandUploadResponse`], or an error with a [`MiniappBrandUploadErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.upload")]
#[doc(alias = "/v3/alipay/open/mini/miniapp/brand/upload")]
#[doc(alias = "小程序品牌提交认证时上传用户资质以及身份信息")]
#[doc(alias = "身份")]
#[doc(alias = "小程序")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandUpload {
    /// Image to upload.
    ///
    /// 图片元数据.
    pub file_content: Option<record::Upload>,
}

impl MiniappBrandUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `alipay.open.mini.miniapp.brand.upload` (小程序品牌提交认证时上传用户资质以及身份信息).
#[non_exhaustive]
pub struct MiniappBrandUploadResponse {
    /// Key of the stored image, for the image fields of `alipay.open.mini.miniapp.brand.submit`.
    ///
    /// Example: `A*BTRVJSTHEBRE784685`.
    pub file_key: Option<String>,
}

/// The error codes of `alipay.open.mini.miniapp.brand.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandUploadErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MiniappBrandUploadErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for MiniappBrandUpload {}

impl record::Request for MiniappBrandUpload {
    type Response = MiniappBrandUploadResponse;
    type ErrorCode = MiniappBrandUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.miniapp.brand.upload",
        title: "小程序品牌提交认证时上传用户资质以及身份信息",
        file: "spec/open_mini/miniapp.brand.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/miniapp/brand/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MINIAPP_BRAND_UPLOAD,
        response: &MINIAPP_BRAND_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MiniappBrandUpload, MINIAPP_BRAND_UPLOAD, 0 file_content None);

record::record!(
    MiniappBrandUploadResponse, MINIAPP_BRAND_UPLOAD_RESPONSE, 0 file_key None
);

static MINIAPP_BRAND_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandUpload",
    file: "spec/open_mini/miniapp.brand.upload.yaml",
    rows: &[schema::Row::Plain("file_content", schema::Kind::File)],
    rules: &[],
    lines: &[11],
};

static MINIAPP_BRAND_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandUploadResponse",
    file: "spec/open_mini/miniapp.brand.upload.yaml",
    rows: &[schema::Row::Text("file_key")],
    rules: &[],
    lines: &[],
};
