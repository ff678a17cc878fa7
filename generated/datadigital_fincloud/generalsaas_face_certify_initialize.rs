//! `datadigital.fincloud.generalsaas.face.certify.initialize` · H5人脸核身初始化
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/certify/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_CERTIFY_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 9),
        schema::FieldDef::text("face_contrast_picture", 10),
        schema::FieldDef::new(
            "identity_param",
            schema::Kind::Record(&OPEN_CERTIFY_IDENTIFY_INFO),
            11,
        ),
        schema::FieldDef::new(
            "merchant_config",
            schema::Kind::Record(&OPEN_CERTIFY_MERCHANT_CONFIGS),
            12,
        ),
        schema::FieldDef::text("outer_order_no", 13),
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CERTIFY_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[schema::FieldDef::text("certify_id", 16)],
    rules: &[],
};

static OPEN_CERTIFY_IDENTIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyIdentifyInfo",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[
        schema::FieldDef::text("cert_name", 21),
        schema::FieldDef::text("cert_no", 22),
        schema::FieldDef::text("cert_type", 23),
        schema::FieldDef::text("identity_type", 24),
        schema::FieldDef::text("phone_no", 25),
    ],
    rules: &[],
};

static OPEN_CERTIFY_MERCHANT_CONFIGS: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMerchantConfigs",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml",
    fields: &[
        schema::FieldDef::text("face_reserve_strategy", 29),
        schema::FieldDef::text("return_url", 30),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.certify.initialize` (H5人脸核身初始化).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/certify/initialize`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml`.
/// Answered by [`GeneralsaasFaceCertifyInitializeResponse`], or by an error with a [`GeneralsaasFaceCertifyInitializeErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.certify.initialize")]
#[doc(alias = "H5人脸核身初始化")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyInitialize {
    /// On the wire `biz_code`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:9`.
    pub biz_code: Option<String>,
    /// On the wire `face_contrast_picture`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:10`.
    pub face_contrast_picture: Option<String>,
    /// On the wire `identity_param`, a record of the kind `OpenCertifyIdentifyInfo`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:11`.
    pub identity_param: Option<OpenCertifyIdentifyInfo>,
    /// On the wire `merchant_config`, a record of the kind `OpenCertifyMerchantConfigs`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:12`.
    pub merchant_config: Option<OpenCertifyMerchantConfigs>,
    /// On the wire `outer_order_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:13`.
    pub outer_order_no: Option<String>,
}

impl GeneralsaasFaceCertifyInitialize {
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
    pub fn identity_param(mut self, identity_param: OpenCertifyIdentifyInfo) -> Self {
        self.identity_param = Some(identity_param);
        self
    }

    /// Sets [`merchant_config`](Self::merchant_config).
    #[inline]
    pub fn merchant_config(
        mut self,
        merchant_config: OpenCertifyMerchantConfigs,
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `datadigital.fincloud.generalsaas.face.certify.initialize` (H5人脸核身初始化).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyInitializeResponse {
    /// On the wire `certify_id`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:16`.
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

/// The platform's type `OpenCertifyIdentifyInfo`.
///
/// Source: `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyIdentifyInfo {
    /// On the wire `cert_name`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:21`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:22`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:23`.
    pub cert_type: Option<String>,
    /// On the wire `identity_type`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:24`.
    pub identity_type: Option<String>,
    /// On the wire `phone_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:25`.
    pub phone_no: Option<String>,
}

impl OpenCertifyIdentifyInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
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

/// The platform's type `OpenCertifyMerchantConfigs`.
///
/// Source: `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:27`.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyMerchantConfigs {
    /// On the wire `face_reserve_strategy`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:29`.
    pub face_reserve_strategy: Option<String>,
    /// On the wire `return_url`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:30`.
    pub return_url: Option<String>,
}

impl OpenCertifyMerchantConfigs {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.initialize`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCertifyInitializeErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:33`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:34`.
    InvalidParameter,
    /// On the wire `ARRANGEMENT_STATUS_ERROR`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:35`.
    ArrangementStatusError,
    /// On the wire `ACCOUNT_MONEY_LIMIT_ERROR`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:36`.
    AccountMoneyLimitError,
    /// On the wire `INVALID_SWITCH`. Source: `spec/datadigital_fincloud/generalsaas.face.certify.initialize.yaml:37`.
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
