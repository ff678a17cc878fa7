//! `alipay.fund.enterprisepay.sign` · 因公付企业签约
//!
//! Get the link by which a company signs up for enterprise payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/sign`. Described in
//! `spec/fund/enterprisepay.sign.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepaySign",
    file: "spec/fund/enterprisepay.sign.yaml",
    fields: &[
        schema::FieldDef::text("account_name", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["PC", "MOBILE"]), 18),
            ],
            ..schema::FieldDef::text("appoint_sign_terminal", 16)
        },
        schema::FieldDef::text("biz_scene", 23),
        schema::FieldDef::text("ext_params", 24),
        schema::FieldDef::text("identity", 29),
        schema::FieldDef::text("identity_name", 34),
        schema::FieldDef::text("identity_type", 40),
        schema::FieldDef::text("out_biz_no", 50),
        schema::FieldDef::text("out_entity_id", 55),
        schema::FieldDef::text("out_source", 60),
        schema::FieldDef::text("product_code", 64),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "ALIPAY_LOGON_ID",
                require: &["identity_name"],
            },
            line: 67,
        },
    ],
};

static ENTERPRISEPAY_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepaySignResponse",
    file: "spec/fund/enterprisepay.sign.yaml",
    fields: &[
        schema::FieldDef::text("sign_token", 70),
        schema::FieldDef::text("sign_url", 71),
    ],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.sign` (因公付企业签约).
///
/// Get the link by which a company signs up for enterprise payment.
///
/// ```
/// use alipay::fund::EnterprisepaySign;
///
/// let request = EnterprisepaySign::new()
///     .account_name("Anonymity");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`appoint_sign_terminal`](Self::appoint_sign_terminal) | one of its values |
/// | [`identity_name`](Self::identity_name) | required in some cases |
/// | rule | Where `identity_type` is `ALIPAY_LOGON_ID`, there must be `identity_name` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/sign`. Described in
/// `spec/fund/enterprisepay.sign.yaml`.
/// Answered by [`EnterprisepaySignResponse`], or by an error with a [`EnterprisepaySignErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.sign")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/sign")]
#[doc(alias = "因公付企业签约")]
#[doc(alias = "签约")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepaySign {
    /// Short name of the company; empty uses the company name.
    ///
    /// On the wire `account_name` (企业简称). Example: `Anonymity`. Source: `spec/fund/enterprisepay.sign.yaml:11`.
    pub account_name: Option<String>,
    /// Terminal to sign on.
    ///
    /// On the wire `appoint_sign_terminal`. Example: `PC`. Source: `spec/fund/enterprisepay.sign.yaml:16`.
    pub appoint_sign_terminal: Option<
        record::Choice<EnterprisepaySignAppointSignTerminal>,
    >,
    /// Business scene assigned by Alipay.
    ///
    /// On the wire `biz_scene` (业务场景). Example: `DEFAULT`. Source: `spec/fund/enterprisepay.sign.yaml:23`.
    pub biz_scene: Option<String>,
    /// Extension fields for special scenes.
    ///
    /// On the wire `ext_params` (扩展字段). Example: `"{\"key\":\"value\"}"`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:24`.
    pub ext_params: Option<String>,
    /// Account to open, of the kind `identity_type` names.
    ///
    /// On the wire `identity` (开户账号). Example: `user@example.com`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:29`.
    pub identity: Option<String>,
    /// Name of the account's user; required for `ALIPAY_LOGON_ID`.
    ///
    /// On the wire `identity_name` (开户用户名称); required in some cases. Example: `某某`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:34`.
    pub identity_name: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// On the wire `identity_type` (账号类型); other values may be added. Example: `ALIPAY_LOGON_ID`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:40`.
    pub identity_type: Option<record::Choice<EnterprisepaySignIdentityType>>,
    /// Merchant's order number; idempotent together with the merchant's app id.
    ///
    /// On the wire `out_biz_no` (商户侧单号). Example: `1650353507572`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:50`.
    pub out_biz_no: Option<String>,
    /// External entity an external operator acts for, such as a company code.
    ///
    /// On the wire `out_entity_id` (外部实体ID). Example: `2488888888`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:55`.
    pub out_entity_id: Option<String>,
    /// Source of the joint account as defined by the ISV platform.
    ///
    /// On the wire `out_source`. Example: `DINGDING`. Source: `spec/fund/enterprisepay.sign.yaml:60`.
    pub out_source: Option<String>,
    /// Product code.
    ///
    /// On the wire `product_code` (产品码). Example: `ENTERPRISE_PAY`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:64`.
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
        appoint_sign_terminal: impl Into<
            record::Choice<EnterprisepaySignAppointSignTerminal>,
        >,
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
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<EnterprisepaySignIdentityType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.fund.enterprisepay.sign` (因公付企业签约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EnterprisepaySignResponse {
    /// Signing token.
    ///
    /// On the wire `sign_token` (签约凭证). Example: `signToken`. Source: `spec/fund/enterprisepay.sign.yaml:70`.
    pub sign_token: Option<String>,
    /// Signing link that leads to the account opening page.
    ///
    /// On the wire `sign_url` (签约链接). Example:
    /// `http://business-site-default.dev.alipay.net/page/EnterprisePay/Account?signToken=12324`. Source:
    /// `spec/fund/enterprisepay.sign.yaml:71`.
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

/// The values of the platform's type `EnterprisepaySignAppointSignTerminal`.
///
/// Source: `spec/fund/enterprisepay.sign.yaml:19`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnterprisepaySignAppointSignTerminal {
    /// Desktop browser.
    ///
    /// On the wire `PC` (电脑浏览器).
    Pc,
    /// Mobile phone.
    ///
    /// On the wire `MOBILE` (手机端).
    Mobile,
}

impl record::Enumeration for EnterprisepaySignAppointSignTerminal {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PC", Self::Pc),
        ("MOBILE", Self::Mobile),
    ];
}

impl std::fmt::Debug for EnterprisepaySignAppointSignTerminal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EnterprisepaySignIdentityType`.
///
/// Source: `spec/fund/enterprisepay.sign.yaml:44`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnterprisepaySignIdentityType {
    /// Alipay user id.
    ///
    /// On the wire `ALIPAY_USER_ID`.
    AlipayUserId,
    /// Alipay login name, email or mobile.
    ///
    /// On the wire `ALIPAY_LOGON_ID` (支付宝登录号).
    AlipayLogonId,
    /// External user id.
    ///
    /// On the wire `OUT_USER_ID`.
    OutUserId,
}

impl record::Enumeration for EnterprisepaySignIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_USER_ID", Self::AlipayUserId),
        ("ALIPAY_LOGON_ID", Self::AlipayLogonId),
        ("OUT_USER_ID", Self::OutUserId),
    ];
}

impl std::fmt::Debug for EnterprisepaySignIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.enterprisepay.sign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepaySignErrorCode {
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/enterprisepay.sign.yaml:78` and `spec/codes.yaml:2119`.
    ProductNotSign,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.sign.yaml:79` and `spec/codes.yaml:1166`.
    IllegalArgument,
    /// On the wire `INVALID_ACCOUNT_OUT_SOURCE`. Source: `spec/fund/enterprisepay.sign.yaml:80`.
    InvalidAccountOutSource,
    /// The name parameter must not be blank.
    ///
    /// Send the name.
    ///
    /// On the wire `PARAM_NAME_NOT_BLANK`. Source: `spec/fund/enterprisepay.sign.yaml:81` and `spec/codes.yaml:1864`.
    ParamNameNotBlank,
    /// On the wire `ACCOUNT_OUTBIZNO_EXIST`. Source: `spec/fund/enterprisepay.sign.yaml:82`.
    AccountOutbiznoExist,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.sign.yaml:83` and `spec/codes.yaml:538`.
    AgreementNotExist,
    /// The caller has no right to another party's data.
    ///
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.sign.yaml:84` and
    /// `spec/codes.yaml:1130`.
    HorizontalAuthorityException,
    /// On the wire `GEN_SIGN_TOKEN_FAIL`. Source: `spec/fund/enterprisepay.sign.yaml:85`.
    GenSignTokenFail,
    /// The merchant's system failed.
    ///
    /// On the wire `MERCHANT_SYSTEM_FAILURE`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/fund/enterprisepay.sign.yaml:86` and `spec/codes.yaml:1565`.
    MerchantSystemFailure,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/enterprisepay.sign.yaml:87` and `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `MERCHANT_CARD_NOT_EXISTS`. Source: `spec/fund/enterprisepay.sign.yaml:88`.
    MerchantCardNotExists,
    /// The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    ///
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/enterprisepay.sign.yaml:89` and `spec/codes.yaml:1685`.
    NeedToSetPpw,
    /// The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    ///
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/enterprisepay.sign.yaml:90` and `spec/codes.yaml:2651`.
    UserUnrealName,
    /// The user is in an abnormal state.
    ///
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/enterprisepay.sign.yaml:91` and `spec/codes.yaml:2643`.
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
