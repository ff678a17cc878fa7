//! `alipay.user.agreement.unsign` · 支付宝个人代扣协议解约接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/unsign`. Described in
//! `spec/user/agreement.unsign.yaml`.

use crate::{record, schema};

static AGREEMENT_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUnsign",
    file: "spec/user/agreement.unsign.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::text("alipay_logon_id", 10),
        schema::FieldDef::text("alipay_open_id", 11),
        schema::FieldDef::text("alipay_user_id", 12),
        schema::FieldDef::text("extend_params", 13),
        schema::FieldDef::text("external_agreement_no", 14),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 15)
        },
        schema::FieldDef::text("operate_type", 16),
        schema::FieldDef::text("personal_product_code", 17),
        schema::FieldDef::text("sign_scene", 18),
        schema::FieldDef::text("third_party_type", 19),
    ],
    rules: &[],
};

static AGREEMENT_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUnsignResponse",
    file: "spec/user/agreement.unsign.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.user.agreement.unsign` (支付宝个人代扣协议解约接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/unsign`. Described in
/// `spec/user/agreement.unsign.yaml`.
/// Answered by [`AgreementUnsignResponse`], or by an error with a [`AgreementUnsignErrorCode`].
#[doc(alias = "alipay.user.agreement.unsign")]
#[doc(alias = "支付宝个人代扣协议解约接口")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUnsign {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.unsign.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_logon_id`, a text. Source: `spec/user/agreement.unsign.yaml:10`.
    pub alipay_logon_id: Option<String>,
    /// On the wire `alipay_open_id`, a text. Source: `spec/user/agreement.unsign.yaml:11`.
    pub alipay_open_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/user/agreement.unsign.yaml:12`.
    pub alipay_user_id: Option<String>,
    /// On the wire `extend_params`, a text. Source: `spec/user/agreement.unsign.yaml:13`.
    pub extend_params: Option<String>,
    /// On the wire `external_agreement_no`, a text. Source: `spec/user/agreement.unsign.yaml:14`.
    pub external_agreement_no: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/user/agreement.unsign.yaml:15`.
    pub notify_url: Option<String>,
    /// On the wire `operate_type`, a text. Source: `spec/user/agreement.unsign.yaml:16`.
    pub operate_type: Option<String>,
    /// On the wire `personal_product_code`, a text. Source: `spec/user/agreement.unsign.yaml:17`.
    pub personal_product_code: Option<String>,
    /// On the wire `sign_scene`, a text. Source: `spec/user/agreement.unsign.yaml:18`.
    pub sign_scene: Option<String>,
    /// On the wire `third_party_type`, a text. Source: `spec/user/agreement.unsign.yaml:19`.
    pub third_party_type: Option<String>,
}

impl AgreementUnsign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            alipay_logon_id: None,
            alipay_open_id: None,
            alipay_user_id: None,
            extend_params: None,
            external_agreement_no: None,
            notify_url: None,
            operate_type: None,
            personal_product_code: None,
            sign_scene: None,
            third_party_type: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`alipay_logon_id`](Self::alipay_logon_id).
    #[inline]
    pub fn alipay_logon_id(mut self, alipay_logon_id: impl Into<String>) -> Self {
        self.alipay_logon_id = Some(alipay_logon_id.into());
        self
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`third_party_type`](Self::third_party_type).
    #[inline]
    pub fn third_party_type(mut self, third_party_type: impl Into<String>) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }
}

impl record::Record for AgreementUnsign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_UNSIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_logon_id),
            2 => Some(&self.alipay_open_id),
            3 => Some(&self.alipay_user_id),
            4 => Some(&self.extend_params),
            5 => Some(&self.external_agreement_no),
            6 => Some(&self.notify_url),
            7 => Some(&self.operate_type),
            8 => Some(&self.personal_product_code),
            9 => Some(&self.sign_scene),
            10 => Some(&self.third_party_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_logon_id),
            2 => Some(&mut self.alipay_open_id),
            3 => Some(&mut self.alipay_user_id),
            4 => Some(&mut self.extend_params),
            5 => Some(&mut self.external_agreement_no),
            6 => Some(&mut self.notify_url),
            7 => Some(&mut self.operate_type),
            8 => Some(&mut self.personal_product_code),
            9 => Some(&mut self.sign_scene),
            10 => Some(&mut self.third_party_type),
            _ => None,
        }
    }
}

impl Default for AgreementUnsign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementUnsign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementUnsign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementUnsign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementUnsign {}

impl record::Request for AgreementUnsign {
    type Response = AgreementUnsignResponse;
    type ErrorCode = AgreementUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.unsign",
        title: "支付宝个人代扣协议解约接口",
        file: "spec/user/agreement.unsign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/agreement/unsign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_UNSIGN,
        response: &AGREEMENT_UNSIGN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.unsign` (支付宝个人代扣协议解约接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct AgreementUnsignResponse {}

impl record::Record for AgreementUnsignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_UNSIGN_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for AgreementUnsignResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for AgreementUnsignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementUnsignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementUnsignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.unsign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementUnsignErrorCode {
    /// On the wire `USER_NOT_EXIST_ERROR`. Source: `spec/user/agreement.unsign.yaml:24`.
    UserNotExistError,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.unsign.yaml:25`.
    AgreementNotExist,
    /// On the wire `PRODUCT_CODE_NOT_SUPPORTED_ERROR`. Source: `spec/user/agreement.unsign.yaml:26`.
    ProductCodeNotSupportedError,
    /// On the wire `USER_AGREEMENT_STATUS_NOT_NORMAL`. Source: `spec/user/agreement.unsign.yaml:27`.
    UserAgreementStatusNotNormal,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.unsign.yaml:28`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.unsign.yaml:29`.
    SystemError,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/user/agreement.unsign.yaml:30`.
    AuthoreeIsNotMatch,
    /// On the wire `MERCHANT_AGREEMENT_IS_NOT_EXIST`. Source: `spec/user/agreement.unsign.yaml:31`.
    MerchantAgreementIsNotExist,
    /// On the wire `USER_NOT_EXSIT_ERROR`. Source: `spec/user/agreement.unsign.yaml:32`.
    UserNotExsitError,
    /// On the wire `AGREEMENT_NOT_EXSIT`. Source: `spec/user/agreement.unsign.yaml:33`.
    AgreementNotExsit,
    /// On the wire `USER_AGREEMENT_QUERY_FAIL`. Source: `spec/user/agreement.unsign.yaml:34`.
    UserAgreementQueryFail,
    /// On the wire `USER_AGREEMENT_UNSIGN_FAIL`. Source: `spec/user/agreement.unsign.yaml:35`.
    UserAgreementUnsignFail,
    /// On the wire `USER_AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/user/agreement.unsign.yaml:36`.
    UserAgreementStatusIsNotNormal,
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/user/agreement.unsign.yaml:37`.
    IllegalParams,
    /// On the wire `MERCHANT_STATUS_IS_NOT_NORMAL`. Source: `spec/user/agreement.unsign.yaml:38`.
    MerchantStatusIsNotNormal,
    /// On the wire `ASYNC_UNSIGN_CAN_NOT_REJECT`. Source: `spec/user/agreement.unsign.yaml:39`.
    AsyncUnsignCanNotReject,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementUnsignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_NOT_EXIST_ERROR", Self::UserNotExistError),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("PRODUCT_CODE_NOT_SUPPORTED_ERROR", Self::ProductCodeNotSupportedError),
        ("USER_AGREEMENT_STATUS_NOT_NORMAL", Self::UserAgreementStatusNotNormal),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("MERCHANT_AGREEMENT_IS_NOT_EXIST", Self::MerchantAgreementIsNotExist),
        ("USER_NOT_EXSIT_ERROR", Self::UserNotExsitError),
        ("AGREEMENT_NOT_EXSIT", Self::AgreementNotExsit),
        ("USER_AGREEMENT_QUERY_FAIL", Self::UserAgreementQueryFail),
        ("USER_AGREEMENT_UNSIGN_FAIL", Self::UserAgreementUnsignFail),
        ("USER_AGREEMENT_STATUS_IS_NOT_NORMAL", Self::UserAgreementStatusIsNotNormal),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("MERCHANT_STATUS_IS_NOT_NORMAL", Self::MerchantStatusIsNotNormal),
        ("ASYNC_UNSIGN_CAN_NOT_REJECT", Self::AsyncUnsignCanNotReject),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementUnsignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
