//! `alipay.marketing.material.image.upload` · 营销图片资源上传接口
//!
//! Upload an image for marketing.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/image`. Described in
//! `spec/marketing/material.image.upload.yaml`.

use crate::{record, schema};

static MATERIAL_IMAGE_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUpload",
    file: "spec/marketing/material.image.upload.yaml",
    fields: &[
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
            11,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 19)],
            ..schema::FieldDef::text("file_key", 15)
        },
        schema::FieldDef::text("merchant_access_mode", 28),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 37),
                schema::LimitDef::new(schema::Limit::MaxBytes(2097152), 38),
            ],
            ..schema::FieldDef::new("file_content", schema::Kind::File, 33)
        },
    ],
    rules: &[],
};

static MATERIAL_IMAGE_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialImageUploadResponse",
    file: "spec/marketing/material.image.upload.yaml",
    fields: &[
        schema::FieldDef::new("resource_enhance", schema::Kind::Boolean, 41),
        schema::FieldDef::text("resource_id", 46),
        schema::FieldDef::text("resource_url", 51),
    ],
    rules: &[],
};

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
        Self {
            belong_merchant_info: None,
            file_key: Default::default(),
            merchant_access_mode: None,
            file_content: None,
        }
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

impl record::Record for MaterialImageUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_IMAGE_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.belong_merchant_info),
            1 => Some(&self.file_key),
            2 => Some(&self.merchant_access_mode),
            3 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.belong_merchant_info),
            1 => Some(&mut self.file_key),
            2 => Some(&mut self.merchant_access_mode),
            3 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for MaterialImageUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MaterialImageUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialImageUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialImageUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 59,
            },
            schema::ErrorDef {
                code: "PIC_SUFFIX_ILLEGAL",
                summary: "The file's extension is not allowed.",
                fix: "Send PNG, JPG, JPEG or BMP.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 62,
            },
            schema::ErrorDef {
                code: "FILE_TYPE_ERROR",
                summary: "The file's type is not allowed.",
                fix: "Send a picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 65,
            },
            schema::ErrorDef {
                code: "MATERIAL_ERROR",
                summary: "The picture could not be handled.",
                fix: "Upload it again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 68,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for MaterialImageUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_IMAGE_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.resource_enhance),
            1 => Some(&self.resource_id),
            2 => Some(&self.resource_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.resource_enhance),
            1 => Some(&mut self.resource_id),
            2 => Some(&mut self.resource_url),
            _ => None,
        }
    }
}

impl Default for MaterialImageUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            resource_enhance: None,
            resource_id: None,
            resource_url: None,
        }
    }
}

impl Clone for MaterialImageUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialImageUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialImageUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MaterialImageUploadFileKey`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for MaterialImageUploadFileKey {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROMO_BRAND_LOGO", Self::PromoBrandLogo),
        ("PROMO_VOUCHER_IMAGE", Self::PromoVoucherImage),
        ("PROMO_VOUCHER_DETAIL_IMAGE", Self::PromoVoucherDetailImage),
        ("PUBLIC_UNION_CHANNEL_PIC", Self::PublicUnionChannelPic),
        ("DELIVERY_CHANNEL_PIC", Self::DeliveryChannelPic),
    ];
}

impl std::fmt::Debug for MaterialImageUploadFileKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.material.image.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MaterialImageUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("FILE_SIZE_OUT_OF_RANGE", Self::FileSizeOutOfRange),
        ("PIC_SUFFIX_ILLEGAL", Self::PicSuffixIllegal),
        ("FILE_TYPE_ERROR", Self::FileTypeError),
        ("MATERIAL_ERROR", Self::MaterialError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MaterialImageUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
