//! `alipay.user.certify.open.initialize` · 身份认证初始化服务
//!
//! Initialize an identity certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certify/open/initialize`. Described in
//! `spec/user/certify.open.initialize.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.certify.open.initialize` (身份认证初始化服务).
///
/// Initialize an identity certification.
///
/// ```
/// use alipay::user::CertifyOpenInitialize;
///
/// let request = CertifyOpenInitialize::new()
///     .biz_code("FACE")
///     .identity_param(alipay::user::certify_open_initialize::OpenCertifyIdentityParam::new().identity_type("CERT_INFO").cert_type("IDENTITY_CARD").cert_name("某某").cert_no("110101190001010000"))
///     .merchant_config(alipay::user::certify_open_initialize::OpenCertifyMerchantConfig::new().face_reserve_strategy("reserve"))
///     .outer_order_no("ZGYD201809132323000001234");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_code`](Self::biz_code) | required; at most 32 characters |
/// | [`face_contrast_picture`](Self::face_contrast_picture) | at most 1048576 characters |
/// | [`identity_param`](Self::identity_param) | required |
/// | [`merchant_config`](Self::merchant_config) | required |
/// | [`outer_order_no`](Self::outer_order_no) | required; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certify/open/initialize`. Described in
/// `spec/user/certify.open.initialize.yaml`.
/// Returns [`CertifyOpenInitializeResponse`], or an error with a [`CertifyOpenInitializeErrorCode`].
#[doc(alias = "alipay.user.certify.open.initialize")]
#[doc(alias = "/v3/alipay/user/certify/open/initialize")]
#[doc(alias = "身份认证初始化服务")]
#[doc(alias = "身份")]
#[doc(alias = "认证")]
#[doc(alias = "身份认证")]
#[must_use]
#[non_exhaustive]
pub struct CertifyOpenInitialize {
    /// Certification scene; depends on what the merchant has contracted.
    ///
    /// 认证场景码; required; other values may be added; at most 32 characters. Example: `FACE`.
    pub biz_code: record::Choice<CertifyOpenInitializeBizCode>,
    /// Custom picture to compare the face with, base64.
    ///
    /// 自定义人脸比对图片; at most 1048576 characters. Example: `/9j/4AAQSkZJRg==`.
    pub face_contrast_picture: Option<String>,
    /// Identity to verify.
    ///
    /// 身份信息; required.
    pub identity_param: OpenCertifyIdentityParam,
    /// Merchant's own settings of the certification.
    ///
    /// 商户个性化配置; required.
    pub merchant_config: OpenCertifyMerchantConfig,
    /// Merchant's unique request number; a prefix, a time and a sequence are suggested.
    ///
    /// 商户请求的唯一标识; required; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example:
    /// `ZGYD201809132323000001234`.
    pub outer_order_no: String,
}

impl CertifyOpenInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(
        mut self,
        biz_code: impl Into<record::Choice<CertifyOpenInitializeBizCode>>,
    ) -> Self {
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
    pub fn identity_param(mut self, identity_param: OpenCertifyIdentityParam) -> Self {
        self.identity_param = identity_param;
        self
    }

    /// Sets [`merchant_config`](Self::merchant_config).
    #[inline]
    pub fn merchant_config(
        mut self,
        merchant_config: OpenCertifyMerchantConfig,
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

/// The response of `alipay.user.certify.open.initialize` (身份认证初始化服务).
#[non_exhaustive]
pub struct CertifyOpenInitializeResponse {
    /// Number of this verification; keep it for all later calls.
    ///
    /// Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: Option<String>,
}

/// Identity data to be verified.
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_name`](Self::cert_name) | required in some cases; at most 50 characters |
/// | [`cert_no`](Self::cert_no) | required in some cases; at most 30 characters |
/// | [`cert_type`](Self::cert_type) | required in some cases; at most 100 characters |
/// | [`identity_type`](Self::identity_type) | required; one of its values; at most 30 characters |
/// | rule | Where `identity_type` is `CERT_INFO`, there must be `cert_type`, `cert_name`, `cert_no` |
/// | rule | Where `identity_type` is `AGENT_CERT_INFO`, there must be `cert_type`, `cert_name`, `cert_no` |
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyIdentityParam {
    /// Digest of the identity data.
    ///
    /// Example: `21232f297a57a5a743894a0e4a801fc3`.
    pub cert_digest: Option<String>,
    /// Real name of the person.
    ///
    /// 真实姓名; required in some cases; at most 50 characters. Example: `某某`.
    pub cert_name: Option<String>,
    /// Certificate number that goes with the name.
    ///
    /// 证件号码; required in some cases; at most 30 characters. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of certificate.
    ///
    /// 证件类型; required in some cases; other values may be added; at most 100 characters. Example: `IDENTITY_CARD`.
    pub cert_type: Option<record::Choice<OpenCertifyIdentityParamCertType>>,
    /// Live face image in base64, mainly for offline face comparison.
    ///
    /// Example: `/9j/4AAQSkZJRg==`.
    pub facial_picture_front: Option<String>,
    /// Whether the person verifies themselves or another person.
    ///
    /// Required; at most 30 characters. Example: `CERT_INFO`.
    pub identity_type: record::Choice<OpenCertifyIdentityParamIdentityType>,
    /// Open id of the user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Mobile number that goes with the name.
    ///
    /// Example: `13800000000`.
    pub phone_no: Option<String>,
    /// Alipay user id.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl OpenCertifyIdentityParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_digest`](Self::cert_digest).
    #[inline]
    pub fn cert_digest(mut self, cert_digest: impl Into<String>) -> Self {
        self.cert_digest = Some(cert_digest.into());
        self
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
        cert_type: impl Into<record::Choice<OpenCertifyIdentityParamCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`facial_picture_front`](Self::facial_picture_front).
    #[inline]
    pub fn facial_picture_front(
        mut self,
        facial_picture_front: impl Into<String>,
    ) -> Self {
        self.facial_picture_front = Some(facial_picture_front.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<OpenCertifyIdentityParamIdentityType>>,
    ) -> Self {
        self.identity_type = identity_type.into();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// Merchant's settings of an identity certification.
///
/// | Field | Limits |
/// |---|---|
/// | [`face_reserve_strategy`](Self::face_reserve_strategy) | at most 32 characters |
/// | [`return_url`](Self::return_url) | required in some cases; at most 4096 characters |
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyMerchantConfig {
    /// Scope of the authorization in an open certification.
    pub auth_scope: Option<String>,
    /// Kind of authorization, used together with `auth_scope`.
    pub auth_type: Option<String>,
    /// Whether the face picture is kept.
    ///
    /// Other values may be added; at most 32 characters. Defaults to `reserve`. Example: `reserve`.
    pub face_reserve_strategy: Option<
        record::Choice<OpenCertifyMerchantConfigFaceReserveStrategy>,
    >,
    /// Face capture level, where a special one is required.
    ///
    /// Example: `FIN0`.
    pub facial_picture_level: Option<String>,
    /// App id of a sub-merchant, for authorizing it.
    ///
    /// Example: `2021000000000000`.
    pub linked_merchant_app_id: Option<String>,
    /// Merchant logo to be shown.
    ///
    /// Example: `https://example.com/logo.png`.
    pub linked_merchant_logo_url: Option<String>,
    /// Merchant name to be shown.
    ///
    /// Example: `示例公司`.
    pub linked_merchant_name: Option<String>,
    /// Whether to return the live face image; needs the permission for it.
    ///
    /// Example: `true`.
    pub out_put_facial_picture: Option<bool>,
    /// Page to open after successful certification; an empty text where there is none.
    ///
    /// Required in some cases; at most 4096 characters. Example: `https://example.com/done`.
    pub return_url: Option<String>,
}

impl OpenCertifyMerchantConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_scope`](Self::auth_scope).
    #[inline]
    pub fn auth_scope(mut self, auth_scope: impl Into<String>) -> Self {
        self.auth_scope = Some(auth_scope.into());
        self
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[inline]
    pub fn auth_type(mut self, auth_type: impl Into<String>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Sets [`face_reserve_strategy`](Self::face_reserve_strategy).
    #[inline]
    pub fn face_reserve_strategy(
        mut self,
        face_reserve_strategy: impl Into<
            record::Choice<OpenCertifyMerchantConfigFaceReserveStrategy>,
        >,
    ) -> Self {
        self.face_reserve_strategy = Some(face_reserve_strategy.into());
        self
    }

    /// Sets [`facial_picture_level`](Self::facial_picture_level).
    #[inline]
    pub fn facial_picture_level(
        mut self,
        facial_picture_level: impl Into<String>,
    ) -> Self {
        self.facial_picture_level = Some(facial_picture_level.into());
        self
    }

    /// Sets [`linked_merchant_app_id`](Self::linked_merchant_app_id).
    #[inline]
    pub fn linked_merchant_app_id(
        mut self,
        linked_merchant_app_id: impl Into<String>,
    ) -> Self {
        self.linked_merchant_app_id = Some(linked_merchant_app_id.into());
        self
    }

    /// Sets [`linked_merchant_logo_url`](Self::linked_merchant_logo_url).
    #[inline]
    pub fn linked_merchant_logo_url(
        mut self,
        linked_merchant_logo_url: impl Into<String>,
    ) -> Self {
        self.linked_merchant_logo_url = Some(linked_merchant_logo_url.into());
        self
    }

    /// Sets [`linked_merchant_name`](Self::linked_merchant_name).
    #[inline]
    pub fn linked_merchant_name(
        mut self,
        linked_merchant_name: impl Into<String>,
    ) -> Self {
        self.linked_merchant_name = Some(linked_merchant_name.into());
        self
    }

    /// Sets [`out_put_facial_picture`](Self::out_put_facial_picture).
    #[inline]
    pub fn out_put_facial_picture(mut self, out_put_facial_picture: bool) -> Self {
        self.out_put_facial_picture = Some(out_put_facial_picture);
        self
    }

    /// Sets [`return_url`](Self::return_url).
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }
}

/// The values of the platform's type `OpenCertifyIdentityParamCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenCertifyIdentityParamCertType {
    /// `IDENTITY_CARD`: Identity card.
    IdentityCard,
    /// `HOME_VISIT_PERMIT_HK_MC`: Mainland travel permit, Hong Kong and Macao.
    HomeVisitPermitHkMc,
    /// `HOME_VISIT_PERMIT_TAIWAN`: Mainland travel permit, Taiwan.
    HomeVisitPermitTaiwan,
    /// `RESIDENCE_PERMIT_HK_MC`: Residence permit, Hong Kong and Macao.
    ResidencePermitHkMc,
    /// `RESIDENCE_PERMIT_TAIWAN`: Residence permit, Taiwan.
    ResidencePermitTaiwan,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence card of a foreigner.
    PermanentResidenceForeigner,
}

record::enumeration!(
    OpenCertifyIdentityParamCertType, "IDENTITY_CARD" IdentityCard,
    "HOME_VISIT_PERMIT_HK_MC" HomeVisitPermitHkMc, "HOME_VISIT_PERMIT_TAIWAN"
    HomeVisitPermitTaiwan, "RESIDENCE_PERMIT_HK_MC" ResidencePermitHkMc,
    "RESIDENCE_PERMIT_TAIWAN" ResidencePermitTaiwan, "PERMANENT_RESIDENCE_FOREIGNER"
    PermanentResidenceForeigner
);

/// The values of the platform's type `OpenCertifyIdentityParamIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenCertifyIdentityParamIdentityType {
    /// `CERT_INFO`: The person themselves.
    CertInfo,
    /// `AGENT_CERT_INFO`: On behalf of another person.
    AgentCertInfo,
}

record::enumeration!(
    OpenCertifyIdentityParamIdentityType, "CERT_INFO" CertInfo, "AGENT_CERT_INFO"
    AgentCertInfo
);

/// The values of the platform's type `OpenCertifyMerchantConfigFaceReserveStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenCertifyMerchantConfigFaceReserveStrategy {
    /// `reserve`: Kept.
    Reserve,
    /// `never`: Not kept.
    Never,
}

record::enumeration!(
    OpenCertifyMerchantConfigFaceReserveStrategy, "reserve" Reserve, "never" Never
);

/// The values of the platform's type `CertifyOpenInitializeBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CertifyOpenInitializeBizCode {
    /// `FACE`: Multi-factor face (多因子人脸认证).
    Face,
    /// `CERT_PHOTO`: Multi-factor certificate photo (多因子证照认证).
    CertPhoto,
    /// `CERT_PHOTO_FACE`: Multi-factor certificate photo and face (多因子证照和人脸认证).
    CertPhotoFace,
    /// `SMART_FACE`: Multi-factor quick certification (多因子快捷认证).
    SmartFace,
}

record::enumeration!(
    CertifyOpenInitializeBizCode, "FACE" Face, "CERT_PHOTO" CertPhoto, "CERT_PHOTO_FACE"
    CertPhotoFace, "SMART_FACE" SmartFace
);

/// The error codes of `alipay.user.certify.open.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CertifyOpenInitializeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT_FORMAT`: A parameter has the wrong format.
    ///
    /// Correct the format of the parameters.
    IllegalArgumentFormat,
    /// `ARRANGEMENT_STATUS_ERROR`: The arrangement is in the wrong state.
    ArrangementStatusError,
    /// `UNKNOWN_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknownError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CertifyOpenInitializeErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_ARGUMENT_FORMAT"
    IllegalArgumentFormat, "ARRANGEMENT_STATUS_ERROR" ArrangementStatusError,
    "UNKNOWN_ERROR" UnknownError
);

impl record::CallRequest for CertifyOpenInitialize {}

impl record::Request for CertifyOpenInitialize {
    type Response = CertifyOpenInitializeResponse;
    type ErrorCode = CertifyOpenInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.certify.open.initialize",
        title: "身份认证初始化服务",
        file: "spec/user/certify.open.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/certify/open/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CERTIFY_OPEN_INITIALIZE,
        response: &CERTIFY_OPEN_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CertifyOpenInitialize, CERTIFY_OPEN_INITIALIZE, 0 biz_code Default::default(), 1
    face_contrast_picture None, 2 identity_param Default::default(), 3 merchant_config
    Default::default(), 4 outer_order_no String::new()
);

record::record!(
    CertifyOpenInitializeResponse, CERTIFY_OPEN_INITIALIZE_RESPONSE, 0 certify_id None
);

record::record!(
    OpenCertifyIdentityParam, OPEN_CERTIFY_IDENTITY_PARAM, 0 cert_digest None, 1
    cert_name None, 2 cert_no None, 3 cert_type None, 4 facial_picture_front None, 5
    identity_type Default::default(), 6 open_id None, 7 phone_no None, 8 user_id None
);

record::record!(
    OpenCertifyMerchantConfig, OPEN_CERTIFY_MERCHANT_CONFIG, 0 auth_scope None, 1
    auth_type None, 2 face_reserve_strategy None, 3 facial_picture_level None, 4
    linked_merchant_app_id None, 5 linked_merchant_logo_url None, 6 linked_merchant_name
    None, 7 out_put_facial_picture None, 8 return_url None
);

static CERTIFY_OPEN_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenInitialize",
    file: "spec/user/certify.open.initialize.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "face_contrast_picture",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(1048576))],
        ),
        schema::Row::Limited(
            "identity_param",
            schema::Kind::Record(&OPEN_CERTIFY_IDENTITY_PARAM),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "merchant_config",
            schema::Kind::Record(&OPEN_CERTIFY_MERCHANT_CONFIG),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "outer_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 24, 28, 30, 30, 31, 35, 36, 40, 41, 42],
};

static CERTIFY_OPEN_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenInitializeResponse",
    file: "spec/user/certify.open.initialize.yaml",
    rows: &[schema::Row::Text("certify_id")],
    rules: &[],
    lines: &[],
};

static OPEN_CERTIFY_IDENTITY_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyIdentityParam",
    file: "spec/user/certify.open.initialize.yaml",
    rows: &[
        schema::Row::Text("cert_digest"),
        schema::Row::Limited(
            "cert_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(50))],
        ),
        schema::Row::Limited(
            "cert_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Limited(
            "cert_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Text("facial_picture_front"),
        schema::Row::Limited(
            "identity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["CERT_INFO", "AGENT_CERT_INFO"]),
                ),
            ],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("phone_no"),
        schema::Row::Text("user_id"),
    ],
    rules: &[
        schema::Rule::When {
            field: "identity_type",
            equals: "CERT_INFO",
            require: &["cert_type", "cert_name", "cert_no"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "AGENT_CERT_INFO",
            require: &["cert_type", "cert_name", "cert_no"],
        },
    ],
    lines: &[56, 60, 60, 61, 66, 68, 73, 83, 87, 90, 91, 89, 96, 100, 101, 103, 104],
};

static OPEN_CERTIFY_MERCHANT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMerchantConfig",
    file: "spec/user/certify.open.initialize.yaml",
    rows: &[
        schema::Row::Text("auth_scope"),
        schema::Row::Text("auth_type"),
        schema::Row::Limited(
            "face_reserve_strategy",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("facial_picture_level"),
        schema::Row::Text("linked_merchant_app_id"),
        schema::Row::Text("linked_merchant_logo_url"),
        schema::Row::Text("linked_merchant_name"),
        schema::Row::Plain("out_put_facial_picture", schema::Kind::Boolean),
        schema::Row::Limited(
            "return_url",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(4096))],
        ),
    ],
    rules: &[],
    lines: &[109, 110, 111, 114, 121, 125, 129, 130, 131, 135, 139],
};
