//! `alipay.fund.enterprisepay.sign` · 因公付企业签约
//!
//! Get the link by which a company signs up for enterprise payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/sign`. Described in
//! `spec/fund/enterprisepay.sign.yaml`.

use crate::{record, schema};

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
/// Returns [`EnterprisepaySignResponse`], or an error with a [`EnterprisepaySignErrorCode`].
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
    /// 企业简称. Example: `Anonymity`.
    pub account_name: Option<String>,
    /// Terminal to sign on.
    ///
    /// Example: `PC`.
    pub appoint_sign_terminal: Option<
        record::Choice<EnterprisepaySignAppointSignTerminal>,
    >,
    /// Business scene assigned by Alipay.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Extension fields for special scenes.
    ///
    /// 扩展字段. Example: `"{\"key\":\"value\"}"`.
    pub ext_params: Option<String>,
    /// Account to open, of the kind `identity_type` names.
    ///
    /// 开户账号. Example: `user@example.com`.
    pub identity: Option<String>,
    /// Name of the account's user; required for `ALIPAY_LOGON_ID`.
    ///
    /// 开户用户名称; required in some cases. Example: `某某`.
    pub identity_name: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// 账号类型; other values may be added. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<record::Choice<EnterprisepaySignIdentityType>>,
    /// Merchant's order number; idempotent together with the merchant's app id.
    ///
    /// 商户侧单号. Example: `1650353507572`.
    pub out_biz_no: Option<String>,
    /// External entity an external operator acts for, such as a company code.
    ///
    /// 外部实体ID. Example: `2488888888`.
    pub out_entity_id: Option<String>,
    /// Source of the joint account as defined by the ISV platform.
    ///
    /// Example: `DINGDING`.
    pub out_source: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl EnterprisepaySign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.fund.enterprisepay.sign` (因公付企业签约).
#[non_exhaustive]
pub struct EnterprisepaySignResponse {
    /// Signing token.
    ///
    /// 签约凭证. Example: `signToken`.
    pub sign_token: Option<String>,
    /// Signing link that leads to the account opening page.
    ///
    /// 签约链接. Example: `http://business-site-default.dev.alipay.net/page/EnterprisePay/Account?signToken=12324`.
    pub sign_url: Option<String>,
}

/// The values of the platform's type `EnterprisepaySignAppointSignTerminal`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnterprisepaySignAppointSignTerminal {
    /// `PC`: Desktop browser (电脑浏览器).
    Pc,
    /// `MOBILE`: Mobile phone (手机端).
    Mobile,
}

record::enumeration!(EnterprisepaySignAppointSignTerminal, "PC" Pc, "MOBILE" Mobile);

/// The values of the platform's type `EnterprisepaySignIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnterprisepaySignIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
    /// `OUT_USER_ID`: External user id.
    OutUserId,
}

record::enumeration!(
    EnterprisepaySignIdentityType, "ALIPAY_USER_ID" AlipayUserId, "ALIPAY_LOGON_ID"
    AlipayLogonId, "OUT_USER_ID" OutUserId
);

/// The error codes of `alipay.fund.enterprisepay.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnterprisepaySignErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `INVALID_ACCOUNT_OUT_SOURCE`.
    InvalidAccountOutSource,
    /// `PARAM_NAME_NOT_BLANK`: The name parameter must not be blank.
    ///
    /// Send the name.
    ParamNameNotBlank,
    /// `ACCOUNT_OUTBIZNO_EXIST`.
    AccountOutbiznoExist,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `GEN_SIGN_TOKEN_FAIL`.
    GenSignTokenFail,
    /// `MERCHANT_SYSTEM_FAILURE`: The merchant's system failed.
    ///
    /// The outcome is unknown: the call may have taken effect.
    MerchantSystemFailure,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_CARD_NOT_EXISTS`.
    MerchantCardNotExists,
    /// `NEED_TO_SET_PPW`: The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    NeedToSetPpw,
    /// `USER_UNREAL_NAME`: The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    UserUnrealName,
    /// `USER_STATUS_ERROR`: The user is in an abnormal state.
    UserStatusError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EnterprisepaySignErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign, "ILLEGAL_ARGUMENT"
    IllegalArgument, "INVALID_ACCOUNT_OUT_SOURCE" InvalidAccountOutSource,
    "PARAM_NAME_NOT_BLANK" ParamNameNotBlank, "ACCOUNT_OUTBIZNO_EXIST"
    AccountOutbiznoExist, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "HORIZONTAL_AUTHORITY_EXCEPTION" HorizontalAuthorityException, "GEN_SIGN_TOKEN_FAIL"
    GenSignTokenFail, "MERCHANT_SYSTEM_FAILURE" MerchantSystemFailure, "SYSTEM_ERROR"
    SystemError, "MERCHANT_CARD_NOT_EXISTS" MerchantCardNotExists, "NEED_TO_SET_PPW"
    NeedToSetPpw, "USER_UNREAL_NAME" UserUnrealName, "USER_STATUS_ERROR" UserStatusError
);

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

record::record!(
    EnterprisepaySign, ENTERPRISEPAY_SIGN, 0 account_name None, 1 appoint_sign_terminal
    None, 2 biz_scene None, 3 ext_params None, 4 identity None, 5 identity_name None, 6
    identity_type None, 7 out_biz_no None, 8 out_entity_id None, 9 out_source None, 10
    product_code None
);

record::record!(
    EnterprisepaySignResponse, ENTERPRISEPAY_SIGN_RESPONSE, 0 sign_token None, 1 sign_url
    None
);

static ENTERPRISEPAY_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepaySign",
    file: "spec/fund/enterprisepay.sign.yaml",
    rows: &[
        schema::Row::Text("account_name"),
        schema::Row::Limited(
            "appoint_sign_terminal",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["PC", "MOBILE"]))],
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("ext_params"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_name"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("out_entity_id"),
        schema::Row::Text("out_source"),
        schema::Row::Text("product_code"),
    ],
    rules: &[
        schema::Rule::When {
            field: "identity_type",
            equals: "ALIPAY_LOGON_ID",
            require: &["identity_name"],
        },
    ],
    lines: &[11, 16, 18, 23, 24, 29, 34, 40, 50, 55, 60, 64, 67],
};

static ENTERPRISEPAY_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepaySignResponse",
    file: "spec/fund/enterprisepay.sign.yaml",
    rows: &[schema::Row::Text("sign_token"), schema::Row::Text("sign_url")],
    rules: &[],
    lines: &[],
};
