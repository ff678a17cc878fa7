//! `alipay.user.certify.open.initialize` · 身份认证初始化服务
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certify/open/initialize`. Described in
//! `spec/user/certify.open.initialize.yaml`.

use crate::{record, schema};

static CERTIFY_OPEN_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenInitialize",
    file: "spec/user/certify.open.initialize.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 9),
        schema::FieldDef::text("face_contrast_picture", 10),
        schema::FieldDef::new(
            "identity_param",
            schema::Kind::Record(&OPEN_CERTIFY_IDENTITY_PARAM),
            11,
        ),
        schema::FieldDef::new(
            "merchant_config",
            schema::Kind::Record(&OPEN_CERTIFY_MERCHANT_CONFIG),
            12,
        ),
        schema::FieldDef::text("outer_order_no", 13),
    ],
    rules: &[],
};

static CERTIFY_OPEN_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenInitializeResponse",
    file: "spec/user/certify.open.initialize.yaml",
    fields: &[schema::FieldDef::text("certify_id", 16)],
    rules: &[],
};

static OPEN_CERTIFY_IDENTITY_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyIdentityParam",
    file: "spec/user/certify.open.initialize.yaml",
    fields: &[
        schema::FieldDef::text("cert_digest", 21),
        schema::FieldDef::text("cert_name", 22),
        schema::FieldDef::text("cert_no", 23),
        schema::FieldDef::text("cert_type", 24),
        schema::FieldDef::text("facial_picture_front", 25),
        schema::FieldDef::text("identity_type", 26),
        schema::FieldDef::text("open_id", 27),
        schema::FieldDef::text("phone_no", 28),
        schema::FieldDef::text("user_id", 29),
    ],
    rules: &[],
};

static OPEN_CERTIFY_MERCHANT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMerchantConfig",
    file: "spec/user/certify.open.initialize.yaml",
    fields: &[
        schema::FieldDef::text("auth_scope", 33),
        schema::FieldDef::text("auth_type", 34),
        schema::FieldDef::text("face_reserve_strategy", 35),
        schema::FieldDef::text("facial_picture_level", 36),
        schema::FieldDef::text("linked_merchant_app_id", 37),
        schema::FieldDef::text("linked_merchant_logo_url", 38),
        schema::FieldDef::text("linked_merchant_name", 39),
        schema::FieldDef::new("out_put_facial_picture", schema::Kind::Boolean, 40),
        schema::FieldDef::text("return_url", 41),
    ],
    rules: &[],
};

/// A request of `alipay.user.certify.open.initialize` (身份认证初始化服务).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certify/open/initialize`. Described in
/// `spec/user/certify.open.initialize.yaml`.
/// Answered by [`CertifyOpenInitializeResponse`], or by an error with a [`CertifyOpenInitializeErrorCode`].
#[doc(alias = "alipay.user.certify.open.initialize")]
#[doc(alias = "身份认证初始化服务")]
#[must_use]
#[non_exhaustive]
pub struct CertifyOpenInitialize {
    /// On the wire `biz_code`, a text. Source: `spec/user/certify.open.initialize.yaml:9`.
    pub biz_code: Option<String>,
    /// On the wire `face_contrast_picture`, a text. Source: `spec/user/certify.open.initialize.yaml:10`.
    pub face_contrast_picture: Option<String>,
    /// On the wire `identity_param`, a record of the kind `OpenCertifyIdentityParam`. Source:
    /// `spec/user/certify.open.initialize.yaml:11`.
    pub identity_param: Option<OpenCertifyIdentityParam>,
    /// On the wire `merchant_config`, a record of the kind `OpenCertifyMerchantConfig`. Source:
    /// `spec/user/certify.open.initialize.yaml:12`.
    pub merchant_config: Option<OpenCertifyMerchantConfig>,
    /// On the wire `outer_order_no`, a text. Source: `spec/user/certify.open.initialize.yaml:13`.
    pub outer_order_no: Option<String>,
}

impl CertifyOpenInitialize {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_code: None,
            face_contrast_picture: None,
            identity_param: None,
            merchant_config: None,
            outer_order_no: None,
        }
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = Some(biz_code.into());
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
        self.identity_param = Some(identity_param);
        self
    }

    /// Sets [`merchant_config`](Self::merchant_config).
    #[inline]
    pub fn merchant_config(
        mut self,
        merchant_config: OpenCertifyMerchantConfig,
    ) -> Self {
        self.merchant_config = Some(merchant_config);
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = Some(outer_order_no.into());
        self
    }
}

impl record::Record for CertifyOpenInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTIFY_OPEN_INITIALIZE
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

impl Default for CertifyOpenInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CertifyOpenInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertifyOpenInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertifyOpenInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.certify.open.initialize` (身份认证初始化服务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CertifyOpenInitializeResponse {
    /// On the wire `certify_id`, a text. Source: `spec/user/certify.open.initialize.yaml:16`.
    pub certify_id: Option<String>,
}

impl record::Record for CertifyOpenInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTIFY_OPEN_INITIALIZE_RESPONSE
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

impl Default for CertifyOpenInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self { certify_id: None }
    }
}

impl Clone for CertifyOpenInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertifyOpenInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertifyOpenInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenCertifyIdentityParam`.
///
/// Source: `spec/user/certify.open.initialize.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyIdentityParam {
    /// On the wire `cert_digest`, a text. Source: `spec/user/certify.open.initialize.yaml:21`.
    pub cert_digest: Option<String>,
    /// On the wire `cert_name`, a text. Source: `spec/user/certify.open.initialize.yaml:22`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/user/certify.open.initialize.yaml:23`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/user/certify.open.initialize.yaml:24`.
    pub cert_type: Option<String>,
    /// On the wire `facial_picture_front`, a text. Source: `spec/user/certify.open.initialize.yaml:25`.
    pub facial_picture_front: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/user/certify.open.initialize.yaml:26`.
    pub identity_type: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/user/certify.open.initialize.yaml:27`.
    pub open_id: Option<String>,
    /// On the wire `phone_no`, a text. Source: `spec/user/certify.open.initialize.yaml:28`.
    pub phone_no: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/user/certify.open.initialize.yaml:29`.
    pub user_id: Option<String>,
}

impl OpenCertifyIdentityParam {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_digest: None,
            cert_name: None,
            cert_no: None,
            cert_type: None,
            facial_picture_front: None,
            identity_type: None,
            open_id: None,
            phone_no: None,
            user_id: None,
        }
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
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
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
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
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

impl record::Record for OpenCertifyIdentityParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CERTIFY_IDENTITY_PARAM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_digest),
            1 => Some(&self.cert_name),
            2 => Some(&self.cert_no),
            3 => Some(&self.cert_type),
            4 => Some(&self.facial_picture_front),
            5 => Some(&self.identity_type),
            6 => Some(&self.open_id),
            7 => Some(&self.phone_no),
            8 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_digest),
            1 => Some(&mut self.cert_name),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.cert_type),
            4 => Some(&mut self.facial_picture_front),
            5 => Some(&mut self.identity_type),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.phone_no),
            8 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for OpenCertifyIdentityParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenCertifyIdentityParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCertifyIdentityParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCertifyIdentityParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenCertifyMerchantConfig`.
///
/// Source: `spec/user/certify.open.initialize.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyMerchantConfig {
    /// On the wire `auth_scope`, a text. Source: `spec/user/certify.open.initialize.yaml:33`.
    pub auth_scope: Option<String>,
    /// On the wire `auth_type`, a text. Source: `spec/user/certify.open.initialize.yaml:34`.
    pub auth_type: Option<String>,
    /// On the wire `face_reserve_strategy`, a text. Source: `spec/user/certify.open.initialize.yaml:35`.
    pub face_reserve_strategy: Option<String>,
    /// On the wire `facial_picture_level`, a text. Source: `spec/user/certify.open.initialize.yaml:36`.
    pub facial_picture_level: Option<String>,
    /// On the wire `linked_merchant_app_id`, a text. Source: `spec/user/certify.open.initialize.yaml:37`.
    pub linked_merchant_app_id: Option<String>,
    /// On the wire `linked_merchant_logo_url`, a text. Source: `spec/user/certify.open.initialize.yaml:38`.
    pub linked_merchant_logo_url: Option<String>,
    /// On the wire `linked_merchant_name`, a text. Source: `spec/user/certify.open.initialize.yaml:39`.
    pub linked_merchant_name: Option<String>,
    /// On the wire `out_put_facial_picture`, true or false. Source: `spec/user/certify.open.initialize.yaml:40`.
    pub out_put_facial_picture: Option<bool>,
    /// On the wire `return_url`, a text. Source: `spec/user/certify.open.initialize.yaml:41`.
    pub return_url: Option<String>,
}

impl OpenCertifyMerchantConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_scope: None,
            auth_type: None,
            face_reserve_strategy: None,
            facial_picture_level: None,
            linked_merchant_app_id: None,
            linked_merchant_logo_url: None,
            linked_merchant_name: None,
            out_put_facial_picture: None,
            return_url: None,
        }
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
        face_reserve_strategy: impl Into<String>,
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

impl record::Record for OpenCertifyMerchantConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CERTIFY_MERCHANT_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_scope),
            1 => Some(&self.auth_type),
            2 => Some(&self.face_reserve_strategy),
            3 => Some(&self.facial_picture_level),
            4 => Some(&self.linked_merchant_app_id),
            5 => Some(&self.linked_merchant_logo_url),
            6 => Some(&self.linked_merchant_name),
            7 => Some(&self.out_put_facial_picture),
            8 => Some(&self.return_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_scope),
            1 => Some(&mut self.auth_type),
            2 => Some(&mut self.face_reserve_strategy),
            3 => Some(&mut self.facial_picture_level),
            4 => Some(&mut self.linked_merchant_app_id),
            5 => Some(&mut self.linked_merchant_logo_url),
            6 => Some(&mut self.linked_merchant_name),
            7 => Some(&mut self.out_put_facial_picture),
            8 => Some(&mut self.return_url),
            _ => None,
        }
    }
}

impl Default for OpenCertifyMerchantConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenCertifyMerchantConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCertifyMerchantConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCertifyMerchantConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.certify.open.initialize`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertifyOpenInitializeErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/certify.open.initialize.yaml:44`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT_FORMAT`. Source: `spec/user/certify.open.initialize.yaml:45`.
    IllegalArgumentFormat,
    /// On the wire `ARRANGEMENT_STATUS_ERROR`. Source: `spec/user/certify.open.initialize.yaml:46`.
    ArrangementStatusError,
    /// On the wire `UNKNOWN_ERROR`. Source: `spec/user/certify.open.initialize.yaml:47`.
    UnknownError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CertifyOpenInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("ARRANGEMENT_STATUS_ERROR", Self::ArrangementStatusError),
        ("UNKNOWN_ERROR", Self::UnknownError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CertifyOpenInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
