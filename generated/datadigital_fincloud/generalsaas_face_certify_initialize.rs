//! `datadigital.fincloud.generalsaas.face.certify.initialize` · H5人脸核身初始化
//!
//! Initialize an H5 face verification and create its process.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/certify/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `datadigital.fincloud.generalsaas.face.certify.initialize` (H5人脸核身初始化).
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyInitializeResponse {
    /// Number of this verification; keep it for all later calls.
    ///
    /// Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `OpenCertifyIdentifyInfoCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenCertifyIdentifyInfoCertType {
    /// `IDENTITY_CARD`: Identity card.
    IdentityCard,
}

record::enumeration!(OpenCertifyIdentifyInfoCertType, "IDENTITY_CARD" IdentityCard);

/// The values of the platform's type `OpenCertifyIdentifyInfoIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenCertifyIdentifyInfoIdentityType {
    /// `CERT_INFO`: Identity document information.
    CertInfo,
}

record::enumeration!(OpenCertifyIdentifyInfoIdentityType, "CERT_INFO" CertInfo);

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    GeneralsaasFaceCertifyInitializeErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "ARRANGEMENT_STATUS_ERROR"
    ArrangementStatusError, "ACCOUNT_MONEY_LIMIT_ERROR" AccountMoneyLimitError,
    "INVALID_SWITCH" InvalidSwitch
);

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

record::record!(
    GeneralsaasFaceCertifyInitialize, GENERALSAAS_FACE_CERTIFY_INITIALIZE, 0 biz_code
    String::new(), 1 face_contrast_picture None, 2 identity_param Default::default(), 3
    merchant_config Default::default(), 4 outer_order_no String::new()
);

record::record!(
    GeneralsaasFaceCertifyInitializeResponse,
    GENERALSAAS_FACE_CERTIFY_INITIALIZE_RESPONSE, 0 certify_id None
);

record::record!(
    OpenCertifyIdentifyInfo, OPEN_CERTIFY_IDENTIFY_INFO, 0 cert_name None, 1 cert_no
    None, 2 cert_type None, 3 identity_type None, 4 phone_no None
);

record::record!(
    OpenCertifyMerchantConfigs, OPEN_CERTIFY_MERCHANT_CONFIGS, 0 face_reserve_strategy
    None, 1 return_url None
);

static GENERALSAAS_FACE_CERTIFY_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("face_contrast_picture"),
        schema::Row::Limited(
            "identity_param",
            schema::Kind::Record(&OPEN_CERTIFY_IDENTIFY_INFO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "merchant_config",
            schema::Kind::Record(&OPEN_CERTIFY_MERCHANT_CONFIGS),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "outer_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 21, 22, 26, 27, 31, 32],
};

static GENERALSAAS_FACE_CERTIFY_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    rows: &[schema::Row::Text("certify_id")],
    rules: &[],
    lines: &[],
};

static OPEN_CERTIFY_IDENTIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyIdentifyInfo",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    rows: &[
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("phone_no"),
    ],
    rules: &[],
    lines: &[45, 46, 50, 57, 64],
};

static OPEN_CERTIFY_MERCHANT_CONFIGS: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMerchantConfigs",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    rows: &[schema::Row::Text("face_reserve_strategy"), schema::Row::Text("return_url")],
    rules: &[],
    lines: &[69, 74],
};
