//! `datadigital.fincloud.generalsaas.face.certify.initialize` · H5人脸核身初始化
//!
//! Initialize an H5 face verification and create its process.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/certify/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_CERTIFY_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("biz_code", 11)
        },
        schema::FieldDef::text("face_contrast_picture", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 21)],
            ..schema::FieldDef::new(
                "identity_param",
                schema::Kind::Record(&OPEN_CERTIFY_IDENTIFY_INFO),
                21,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 26)],
            ..schema::FieldDef::new(
                "merchant_config",
                schema::Kind::Record(&OPEN_CERTIFY_MERCHANT_CONFIGS),
                22,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 31),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 32),
            ],
            ..schema::FieldDef::text("outer_order_no", 27)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CERTIFY_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[schema::FieldDef::text("certify_id", 36)],
    rules: &[],
};

static OPEN_CERTIFY_IDENTIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyIdentifyInfo",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[
        schema::FieldDef::text("cert_name", 45),
        schema::FieldDef::text("cert_no", 46),
        schema::FieldDef::text("cert_type", 50),
        schema::FieldDef::text("identity_type", 57),
        schema::FieldDef::text("phone_no", 64),
    ],
    rules: &[],
};

static OPEN_CERTIFY_MERCHANT_CONFIGS: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMerchantConfigs",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[
        schema::FieldDef::text("face_reserve_strategy", 69),
        schema::FieldDef::text("return_url", 74),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.certify.initialize` (H5人脸核身初始化).
///
/// Initialize an H5 face verification and create its process.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceCertifyInitialize;
///
/// let request = GeneralsaasFaceCertifyInitialize::new()
///     .biz_code("FUTURE_TECH_BIZ_FACE_SDK")
///     .identity_param(alipay::datadigital_fincloud::generalsaas_face_certify_initialize::OpenCertifyIdentifyInfo::new().cert_name("某某"))
///     .merchant_config(alipay::datadigital_fincloud::generalsaas_face_certify_initialize::OpenCertifyMerchantConfigs::new().face_reserve_strategy("reserve"))
///     .outer_order_no("ZGYD201809132323000001234");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_code`](Self::biz_code) | required |
/// | [`identity_param`](Self::identity_param) | required |
/// | [`merchant_config`](Self::merchant_config) | required |
/// | [`outer_order_no`](Self::outer_order_no) | required; at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/certify/initialize`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml`.
/// Returns [`GeneralsaasFaceCertifyInitializeResponse`], or an error with a [`GeneralsaasFaceCertifyInitializeErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.certify.initialize")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/certify/initialize")]
#[doc(alias = "H5人脸核身初始化")]
#[doc(alias = "人脸")]
#[doc(alias = "核身")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyInitialize {
    /// Scene code of the H5 face verification.
    ///
    /// H5人脸核身场景码; required. Example: `FUTURE_TECH_BIZ_FACE_SDK`.
    pub biz_code: String,
    /// Custom picture to compare the face with, base64.
    ///
    /// Example: `xydasf==`.
    pub face_contrast_picture: Option<String>,
    /// Identity to verify.
    ///
    /// Required.
    pub identity_param: OpenCertifyIdentifyInfo,
    /// Merchant's own settings for the verification.
    ///
    /// 商户个性化配置信息; required.
    pub merchant_config: OpenCertifyMerchantConfigs,
    /// Merchant's unique request number; a prefix, a time and a sequence are suggested.
    ///
    /// 商户请求的唯一标识; required; at most 32 characters. Example: `ZGYD201809132323000001234`.
    pub outer_order_no: String,
}

impl GeneralsaasFaceCertifyInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_code: String::new(),
            face_contrast_picture: None,
            identity_param: Default::default(),
            merchant_config: Default::default(),
            outer_order_no: String::new(),
        }
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = biz_code.into();
        self
    }

    /// Sets [`face_contrast_picture`](Self::face_contrast_picture).
    #[inline]
    pub fn face_contrast_picture(
        mut self,
        face_contrast_picture: impl Into<String>,
    ) -> Self {
        self.face_contrast_picture = Some(face_contrast_picture.into());
        self
    }

    /// Sets [`identity_param`](Self::identity_param).
    #[inline]
    pub fn identity_param(mut self, identity_param: OpenCertifyIdentifyInfo) -> Self {
        self.identity_param = identity_param;
        self
    }

    /// Sets [`merchant_config`](Self::merchant_config).
    #[inline]
    pub fn merchant_config(
        mut self,
        merchant_config: OpenCertifyMerchantConfigs,
    ) -> Self {
        self.merchant_config = merchant_config;
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = outer_order_no.into();
        self
    }
}

impl record::Record for GeneralsaasFaceCertifyInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CERTIFY_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.face_contrast_picture),
            2 => Some(&self.identity_param),
            3 => Some(&self.merchant_config),
            4 => Some(&self.outer_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.face_contrast_picture),
            2 => Some(&mut self.identity_param),
            3 => Some(&mut self.merchant_config),
            4 => Some(&mut self.outer_order_no),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCertifyInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceCertifyInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCertifyInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCertifyInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasFaceCertifyInitialize {}

impl record::Request for GeneralsaasFaceCertifyInitialize {
    type Response = GeneralsaasFaceCertifyInitializeResponse;
    type ErrorCode = GeneralsaasFaceCertifyInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.certify.initialize",
        title: "H5人脸核身初始化",
        file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/face/certify/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_FACE_CERTIFY_INITIALIZE,
        response: &GENERALSAAS_FACE_CERTIFY_INITIALIZE_RESPONSE,
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

/// The response of `datadigital.fincloud.generalsaas.face.certify.initialize` (H5人脸核身初始化).
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyInitializeResponse {
    /// Number of this verification; keep it for all later calls.
    ///
    /// Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
}

impl record::Record for GeneralsaasFaceCertifyInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CERTIFY_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCertifyInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self { certify_id: None }
    }
}

impl Clone for GeneralsaasFaceCertifyInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCertifyInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCertifyInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Identity of the person to verify.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyIdentifyInfo {
    /// Real name of the person.
    ///
    /// Example: `某某`.
    pub cert_name: Option<String>,
    /// Number of the identity document that belongs to the name.
    ///
    /// Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Type of identity document.
    ///
    /// Other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: Option<record::Choice<OpenCertifyIdentifyInfoCertType>>,
    /// Type of identity information.
    ///
    /// Other values may be added. Example: `CERT_INFO`.
    pub identity_type: Option<record::Choice<OpenCertifyIdentifyInfoIdentityType>>,
    /// Mobile number; optional.
    ///
    /// Example: `13800000000`.
    pub phone_no: Option<String>,
}

impl OpenCertifyIdentifyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_name: None,
            cert_no: None,
            cert_type: None,
            identity_type: None,
            phone_no: None,
        }
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<OpenCertifyIdentifyInfoCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<OpenCertifyIdentifyInfoIdentityType>>,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }
}

impl record::Record for OpenCertifyIdentifyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CERTIFY_IDENTIFY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_name),
            1 => Some(&self.cert_no),
            2 => Some(&self.cert_type),
            3 => Some(&self.identity_type),
            4 => Some(&self.phone_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_name),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.cert_type),
            3 => Some(&mut self.identity_type),
            4 => Some(&mut self.phone_no),
            _ => None,
        }
    }
}

impl Default for OpenCertifyIdentifyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenCertifyIdentifyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCertifyIdentifyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCertifyIdentifyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant's settings for a face verification.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyMerchantConfigs {
    /// Whether the face picture is kept.
    ///
    /// Defaults to `reserve`. Example: `reserve`.
    pub face_reserve_strategy: Option<String>,
    /// Page to go to after success; an empty text if there is none.
    ///
    /// Example: `https://xxx`.
    pub return_url: Option<String>,
}

impl OpenCertifyMerchantConfigs {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            face_reserve_strategy: None,
            return_url: None,
        }
    }

    /// Sets [`face_reserve_strategy`](Self::face_reserve_strategy).
    #[inline]
    pub fn face_reserve_strategy(
        mut self,
        face_reserve_strategy: impl Into<String>,
    ) -> Self {
        self.face_reserve_strategy = Some(face_reserve_strategy.into());
        self
    }

    /// Sets [`return_url`](Self::return_url).
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }
}

impl record::Record for OpenCertifyMerchantConfigs {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CERTIFY_MERCHANT_CONFIGS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.face_reserve_strategy),
            1 => Some(&self.return_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.face_reserve_strategy),
            1 => Some(&mut self.return_url),
            _ => None,
        }
    }
}

impl Default for OpenCertifyMerchantConfigs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenCertifyMerchantConfigs {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCertifyMerchantConfigs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCertifyMerchantConfigs {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OpenCertifyIdentifyInfoCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenCertifyIdentifyInfoCertType {
    /// `IDENTITY_CARD`: Identity card.
    IdentityCard,
}

impl record::Enumeration for OpenCertifyIdentifyInfoCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IDENTITY_CARD", Self::IdentityCard),
    ];
}

impl std::fmt::Debug for OpenCertifyIdentifyInfoCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OpenCertifyIdentifyInfoIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenCertifyIdentifyInfoIdentityType {
    /// `CERT_INFO`: Identity document information.
    CertInfo,
}

impl record::Enumeration for OpenCertifyIdentifyInfoIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[("CERT_INFO", Self::CertInfo)];
}

impl std::fmt::Debug for OpenCertifyIdentifyInfoIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCertifyInitializeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ARRANGEMENT_STATUS_ERROR`: The arrangement is in the wrong state.
    ArrangementStatusError,
    /// `ACCOUNT_MONEY_LIMIT_ERROR`: An amount limit of the account was reached.
    AccountMoneyLimitError,
    /// `INVALID_SWITCH`: The switch setting is not valid.
    InvalidSwitch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasFaceCertifyInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ARRANGEMENT_STATUS_ERROR", Self::ArrangementStatusError),
        ("ACCOUNT_MONEY_LIMIT_ERROR", Self::AccountMoneyLimitError),
        ("INVALID_SWITCH", Self::InvalidSwitch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceCertifyInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
