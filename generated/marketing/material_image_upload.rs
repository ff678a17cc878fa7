//! `alipay.marketing.material.image.upload` · 营销图片资源上传接口
//!
//! Upload an image for marketing.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/image`. Described in
//! `spec/marketing/material.image.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.material.image.upload` (营销图片资源上传接口).
///
/// Upload an image for marketing.
///
/// ```
/// use alipay::marketing::MaterialImageUpload;
///
/// let request = MaterialImageUpload::new()
///     .file_key("PROMO_VOUCHER_IMAGE");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`belong_merchant_info`](Self::belong_merchant_info) | required in some cases |
/// | [`file_key`](Self::file_key) | required |
/// | [`file_content`](Self::file_content) | required; at most 2097152 bytes |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/image`. Described in
/// `spec/marketing/material.image.upload.yaml`.
/// Returns [`MaterialImageUploadResponse`], or an error with a [`MaterialImageUploadErrorCode`].
#[doc(alias = "alipay.marketing.material.image.upload")]
#[doc(alias = "/v3/alipay/marketing/material/image")]
#[doc(alias = "营销图片资源上传接口")]
#[doc(alias = "图片")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct MaterialImageUpload {
    /// Merchant the image belongs to; required when a provider acts for a merchant.
    ///
    /// Required in some cases.
    pub belong_merchant_info: Option<super::types::BelongMerchantInfo>,
    /// What the image is for; PNG, JPG, JPEG or BMP, each use with its own size limit.
    ///
    /// 文件业务标识; required; other values may be added. Example: `PROMO_VOUCHER_IMAGE`.
    pub file_key: record::Choice<MaterialImageUploadFileKey>,
    /// How the merchant is connected, such as `SELF_MODE`.
    ///
    /// 商户接入模式. Example: `SELF_MODE`.
    pub merchant_access_mode: Option<String>,
    /// The image file.
    ///
    /// 图片的byte字节数组; required; at most 2097152 bytes.
    pub file_content: Option<record::Upload>,
}

impl MaterialImageUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::BelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`file_key`](Self::file_key).
    #[inline]
    pub fn file_key(
        mut self,
        file_key: impl Into<record::Choice<MaterialImageUploadFileKey>>,
    ) -> Self {
        self.file_key = file_key.into();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `alipay.marketing.material.image.upload` (营销图片资源上传接口).
#[non_exhaustive]
pub struct MaterialImageUploadResponse {
    /// Whether the system adapted the image to the required size.
    ///
    /// 图片是否优化过. Example: `false`.
    pub resource_enhance: Option<bool>,
    /// Unique id of the image.
    ///
    /// 图片唯一资源ID. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub resource_id: Option<String>,
    /// URL of the uploaded image.
    ///
    /// 上传后图片的url地址. Example:
    /// `https://mdn.alipayobjects.com/afts/img/A*o-BSQa2Pnq4mIFdCjUnmqAAAARwnAQ/original?bz=promo_merchant`.
    pub resource_url: Option<String>,
}

/// The values of the platform's type `MaterialImageUploadFileKey`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MaterialImageUploadFileKey {
    /// `PROMO_BRAND_LOGO`: Brand logo of a voucher; 600×600, 2 MB.
    PromoBrandLogo,
    /// `PROMO_VOUCHER_IMAGE`: Cover image of a voucher; 2 MB.
    PromoVoucherImage,
    /// `PROMO_VOUCHER_DETAIL_IMAGE`: Detail image of a voucher; 600×600, 2 MB.
    PromoVoucherDetailImage,
    /// `PUBLIC_UNION_CHANNEL_PIC`: Delivery image, booth `PUBLIC_UNION`; 600×600, 200 KB.
    PublicUnionChannelPic,
    /// `DELIVERY_CHANNEL_PIC`: Delivery image, booth `PAYMENT_RESULT`; 600×600, 200 KB.
    DeliveryChannelPic,
}

record::enumeration!(
    MaterialImageUploadFileKey, "PROMO_BRAND_LOGO" PromoBrandLogo, "PROMO_VOUCHER_IMAGE"
    PromoVoucherImage, "PROMO_VOUCHER_DETAIL_IMAGE" PromoVoucherDetailImage,
    "PUBLIC_UNION_CHANNEL_PIC" PublicUnionChannelPic, "DELIVERY_CHANNEL_PIC"
    DeliveryChannelPic
);

/// The error codes of `alipay.marketing.material.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaterialImageUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `FILE_SIZE_OUT_OF_RANGE`: The file is too large.
    ///
    /// Send a smaller file.
    FileSizeOutOfRange,
    /// `PIC_SUFFIX_ILLEGAL`: The file's extension is not allowed.
    ///
    /// Send PNG, JPG, JPEG or BMP.
    PicSuffixIllegal,
    /// `FILE_TYPE_ERROR`: The file's type is not allowed.
    ///
    /// Send a picture.
    FileTypeError,
    /// `MATERIAL_ERROR`: The picture could not be handled.
    ///
    /// Upload it again.
    MaterialError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MaterialImageUploadErrorCode, "SYSTEM_ERROR" SystemError, "FILE_SIZE_OUT_OF_RANGE"
    FileSizeOutOfRange, "PIC_SUFFIX_ILLEGAL" PicSuffixIllegal, "FILE_TYPE_ERROR"
    FileTypeError, "MATERIAL_ERROR" MaterialError, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for MaterialImageUpload {}

impl record::Request for MaterialImageUpload {
    type Response = MaterialImageUploadResponse;
    type ErrorCode = MaterialImageUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.material.image.upload",
        title: "营销图片资源上传接口",
        file: "spec/marketing/material.image.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/material/image",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MATERIAL_IMAGE_UPLOAD,
        response: &MATERIAL_IMAGE_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "FILE_SIZE_OUT_OF_RANGE",
                summary: "The file is too large.",
                fix: "Send a smaller file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PIC_SUFFIX_ILLEGAL",
                summary: "The file's extension is not allowed.",
                fix: "Send PNG, JPG, JPEG or BMP.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FILE_TYPE_ERROR",
                summary: "The file's type is not allowed.",
                fix: "Send a picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MATERIAL_ERROR",
                summary: "The picture could not be handled.",
                fix: "Upload it again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MaterialImageUpload, MATERIAL_IMAGE_UPLOAD, 0 belong_merchant_info None, 1 file_key
    Default::default(), 2 merchant_access_mode None, 3 file_content None
);

record::record!(
    MaterialImageUploadResponse, MATERIAL_IMAGE_UPLOAD_RESPONSE, 0 resource_enhance None,
    1 resource_id None, 2 resource_url None
);

static MATERIAL_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUpload",
    file: "spec/marketing/material.image.upload.yaml",
    rows: &[
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
        ),
        schema::Row::Limited(
            "file_key",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "file_content",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxBytes(2097152)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 19, 28, 33, 37, 38],
};

static MATERIAL_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUploadResponse",
    file: "spec/marketing/material.image.upload.yaml",
    rows: &[
        schema::Row::Plain("resource_enhance", schema::Kind::Boolean),
        schema::Row::Text("resource_id"),
        schema::Row::Text("resource_url"),
    ],
    rules: &[],
    lines: &[],
};
