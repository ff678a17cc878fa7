//! `alipay.fund.enterprisepay.sign` · 因公付企业签约
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/sign`. Described in
//! `spec/fund/enterprisepay.sign.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepaySign",
    file: "spec/fund/enterprisepay.sign.yaml",
    fields: &[
        schema::FieldDef::text("account_name", 9),
        schema::FieldDef::text("appoint_sign_terminal", 10),
        schema::FieldDef::text("biz_scene", 11),
        schema::FieldDef::text("ext_params", 12),
        schema::FieldDef::text("identity", 13),
        schema::FieldDef::text("identity_name", 14),
        schema::FieldDef::text("identity_type", 15),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("out_entity_id", 17),
        schema::FieldDef::text("out_source", 18),
        schema::FieldDef::text("product_code", 19),
    ],
    rules: &[],
};

static ENTERPRISEPAY_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepaySignResponse",
    file: "spec/fund/enterprisepay.sign.yaml",
    fields: &[
        schema::FieldDef::text("sign_token", 22),
        schema::FieldDef::text("sign_url", 23),
    ],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.sign` (因公付企业签约).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/sign`. Described in
/// `spec/fund/enterprisepay.sign.yaml`.
/// Answered by [`EnterprisepaySignResponse`], or by an error with a [`EnterprisepaySignErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.sign")]
#[doc(alias = "因公付企业签约")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepaySign {
    /// On the wire `account_name`, a text. Source: `spec/fund/enterprisepay.sign.yaml:9`.
    pub account_name: Option<String>,
    /// On the wire `appoint_sign_terminal`, a text. Source: `spec/fund/enterprisepay.sign.yaml:10`.
    pub appoint_sign_terminal: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/enterprisepay.sign.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `ext_params`, a text. Source: `spec/fund/enterprisepay.sign.yaml:12`.
    pub ext_params: Option<String>,
    /// On the wire `identity`, a text. Source: `spec/fund/enterprisepay.sign.yaml:13`.
    pub identity: Option<String>,
    /// On the wire `identity_name`, a text. Source: `spec/fund/enterprisepay.sign.yaml:14`.
    pub identity_name: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/fund/enterprisepay.sign.yaml:15`.
    pub identity_type: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/enterprisepay.sign.yaml:16`.
    pub out_biz_no: Option<String>,
    /// On the wire `out_entity_id`, a text. Source: `spec/fund/enterprisepay.sign.yaml:17`.
    pub out_entity_id: Option<String>,
    /// On the wire `out_source`, a text. Source: `spec/fund/enterprisepay.sign.yaml:18`.
    pub out_source: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/enterprisepay.sign.yaml:19`.
    pub product_code: Option<String>,
}

impl EnterprisepaySign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_name: None,
            appoint_sign_terminal: None,
            biz_scene: None,
            ext_params: None,
            identity: None,
            identity_name: None,
            identity_type: None,
            out_biz_no: None,
            out_entity_id: None,
            out_source: None,
            product_code: None,
        }
    }

    /// Sets [`account_name`](Self::account_name).
    #[inline]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Sets [`appoint_sign_terminal`](Self::appoint_sign_terminal).
    #[inline]
    pub fn appoint_sign_terminal(
        mut self,
        appoint_sign_terminal: impl Into<String>,
    ) -> Self {
        self.appoint_sign_terminal = Some(appoint_sign_terminal.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`ext_params`](Self::ext_params).
    #[inline]
    pub fn ext_params(mut self, ext_params: impl Into<String>) -> Self {
        self.ext_params = Some(ext_params.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_name`](Self::identity_name).
    #[inline]
    pub fn identity_name(mut self, identity_name: impl Into<String>) -> Self {
        self.identity_name = Some(identity_name.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`out_entity_id`](Self::out_entity_id).
    #[inline]
    pub fn out_entity_id(mut self, out_entity_id: impl Into<String>) -> Self {
        self.out_entity_id = Some(out_entity_id.into());
        self
    }

    /// Sets [`out_source`](Self::out_source).
    #[inline]
    pub fn out_source(mut self, out_source: impl Into<String>) -> Self {
        self.out_source = Some(out_source.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for EnterprisepaySign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_SIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_name),
            1 => Some(&self.appoint_sign_terminal),
            2 => Some(&self.biz_scene),
            3 => Some(&self.ext_params),
            4 => Some(&self.identity),
            5 => Some(&self.identity_name),
            6 => Some(&self.identity_type),
            7 => Some(&self.out_biz_no),
            8 => Some(&self.out_entity_id),
            9 => Some(&self.out_source),
            10 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_name),
            1 => Some(&mut self.appoint_sign_terminal),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.ext_params),
            4 => Some(&mut self.identity),
            5 => Some(&mut self.identity_name),
            6 => Some(&mut self.identity_type),
            7 => Some(&mut self.out_biz_no),
            8 => Some(&mut self.out_entity_id),
            9 => Some(&mut self.out_source),
            10 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for EnterprisepaySign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisepaySign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepaySign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepaySign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepaySign {}

impl record::Request for EnterprisepaySign {
    type Response = EnterprisepaySignResponse;
    type ErrorCode = EnterprisepaySignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.sign",
        title: "因公付企业签约",
        file: "spec/fund/enterprisepay.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/sign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_SIGN,
        response: &ENTERPRISEPAY_SIGN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.enterprisepay.sign` (因公付企业签约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EnterprisepaySignResponse {
    /// On the wire `sign_token`, a text. Source: `spec/fund/enterprisepay.sign.yaml:22`.
    pub sign_token: Option<String>,
    /// On the wire `sign_url`, a text. Source: `spec/fund/enterprisepay.sign.yaml:23`.
    pub sign_url: Option<String>,
}

impl record::Record for EnterprisepaySignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_SIGN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sign_token),
            1 => Some(&self.sign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sign_token),
            1 => Some(&mut self.sign_url),
            _ => None,
        }
    }
}

impl Default for EnterprisepaySignResponse {
    #[inline]
    fn default() -> Self {
        Self {
            sign_token: None,
            sign_url: None,
        }
    }
}

impl Clone for EnterprisepaySignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepaySignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepaySignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.sign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepaySignErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/enterprisepay.sign.yaml:26`.
    ProductNotSign,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.sign.yaml:27`.
    IllegalArgument,
    /// On the wire `INVALID_ACCOUNT_OUT_SOURCE`. Source: `spec/fund/enterprisepay.sign.yaml:28`.
    InvalidAccountOutSource,
    /// On the wire `PARAM_NAME_NOT_BLANK`. Source: `spec/fund/enterprisepay.sign.yaml:29`.
    ParamNameNotBlank,
    /// On the wire `ACCOUNT_OUTBIZNO_EXIST`. Source: `spec/fund/enterprisepay.sign.yaml:30`.
    AccountOutbiznoExist,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.sign.yaml:31`.
    AgreementNotExist,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.sign.yaml:32`.
    HorizontalAuthorityException,
    /// On the wire `GEN_SIGN_TOKEN_FAIL`. Source: `spec/fund/enterprisepay.sign.yaml:33`.
    GenSignTokenFail,
    /// On the wire `MERCHANT_SYSTEM_FAILURE`. Source: `spec/fund/enterprisepay.sign.yaml:34`.
    MerchantSystemFailure,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/enterprisepay.sign.yaml:35`.
    SystemError,
    /// On the wire `MERCHANT_CARD_NOT_EXISTS`. Source: `spec/fund/enterprisepay.sign.yaml:36`.
    MerchantCardNotExists,
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/enterprisepay.sign.yaml:37`.
    NeedToSetPpw,
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/enterprisepay.sign.yaml:38`.
    UserUnrealName,
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/enterprisepay.sign.yaml:39`.
    UserStatusError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepaySignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("INVALID_ACCOUNT_OUT_SOURCE", Self::InvalidAccountOutSource),
        ("PARAM_NAME_NOT_BLANK", Self::ParamNameNotBlank),
        ("ACCOUNT_OUTBIZNO_EXIST", Self::AccountOutbiznoExist),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("GEN_SIGN_TOKEN_FAIL", Self::GenSignTokenFail),
        ("MERCHANT_SYSTEM_FAILURE", Self::MerchantSystemFailure),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_CARD_NOT_EXISTS", Self::MerchantCardNotExists),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("USER_STATUS_ERROR", Self::UserStatusError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EnterprisepaySignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
