//! `alipay.user.agreement.unsign` · 支付宝个人代扣协议解约接口
//!
//! Terminate a personal withholding agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/unsign`. Described in
//! `spec/user/agreement.unsign.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.unsign` (支付宝个人代扣协议解约接口).
///
/// Terminate a personal withholding agreement.
///
/// ```
/// use alipay::user::AgreementUnsign;
///
/// let request = AgreementUnsign::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required in some cases; at most 64 characters |
/// | [`alipay_logon_id`](Self::alipay_logon_id) | required in some cases; at most 100 characters (advisory) |
/// | [`alipay_open_id`](Self::alipay_open_id) | required in some cases; at most 128 characters |
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases; at most 32 characters (advisory) |
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`operate_type`](Self::operate_type) | required in some cases; at most 10 characters |
/// | [`personal_product_code`](Self::personal_product_code) | required in some cases; at most 64 characters (advisory) |
/// | [`sign_scene`](Self::sign_scene) | required in some cases; at most 64 characters |
/// | [`third_party_type`](Self::third_party_type) | at most 32 characters |
/// | rule | At least one of `agreement_no`, `external_agreement_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/unsign`. Described in
/// `spec/user/agreement.unsign.yaml`.
/// Returns [`AgreementUnsignResponse`], or an error with a [`AgreementUnsignErrorCode`].
#[doc(alias = "alipay.user.agreement.unsign")]
#[doc(alias = "/v3/alipay/user/agreement/unsign")]
#[doc(alias = "支付宝个人代扣协议解约接口")]
#[doc(alias = "代扣")]
#[doc(alias = "支付")]
#[doc(alias = "解约")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUnsign {
    /// Alipay's agreement number; if given, all other parameters are ignored.
    ///
    /// Required in some cases; at most 64 characters. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Alipay login, email or mobile; `alipay_user_id` takes precedence.
    ///
    /// 用户的支付宝登录账号; required in some cases; at most 100 characters (advisory). Example: `user@example.com`.
    pub alipay_logon_id: Option<String>,
    /// Open id of the user; takes precedence over `alipay_logon_id`.
    ///
    /// Required in some cases; at most 128 characters. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; takes precedence over `alipay_logon_id`.
    ///
    /// Required in some cases; at most 32 characters (advisory). Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Extended parameters.
    ///
    /// 扩展参数. Example: `{"UNSIGN_ERROR_CODE": "USER_OWE_MONEY","UNSIGN_ERROR_INFO":"10.00"}`.
    pub extend_params: Option<String>,
    /// Merchant's own signing number; required, unchanged, if given to `alipay.user.agreement.page.sign`.
    ///
    /// Required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example: `test20180701`.
    pub external_agreement_no: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Operation type; for asynchronous termination only.
    ///
    /// 操作类型; required in some cases; other values may be added; at most 10 characters. Example: `confirm`.
    pub operate_type: Option<record::Choice<AgreementUnsignOperateType>>,
    /// Product code of the agreement, fixed at signing; differs by business scene.
    ///
    /// 协议产品码; required in some cases; at most 64 characters (advisory). Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: Option<String>,
    /// Scene given at signing; with `external_agreement_no` neither empty nor `DEFAULT|DEFAULT`.
    ///
    /// 签约协议场景; required in some cases; at most 64 characters. Example: `INDUSTRY|MEDICAL`.
    pub sign_scene: Option<String>,
    /// Kind of third party the user signs with in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added; at most 32 characters. Example: `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementUnsignThirdPartyType>>,
}

impl AgreementUnsign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<AgreementUnsignOperateType>>,
    ) -> Self {
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
    pub fn third_party_type(
        mut self,
        third_party_type: impl Into<record::Choice<AgreementUnsignThirdPartyType>>,
    ) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }
}

/// The response of `alipay.user.agreement.unsign` (支付宝个人代扣协议解约接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AgreementUnsignResponse {}

/// The values of the platform's type `AgreementUnsignOperateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementUnsignOperateType {
    /// `confirm`: Confirm the termination (解约确认).
    Confirm,
    /// `invalid`: Void the termination (解约作废).
    Invalid,
}

record::enumeration!(AgreementUnsignOperateType, "confirm" Confirm, "invalid" Invalid);

/// The values of the platform's type `AgreementUnsignThirdPartyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementUnsignThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

record::enumeration!(
    AgreementUnsignThirdPartyType, "PARTNER" Partner, "MERCHANT" Merchant
);

/// The error codes of `alipay.user.agreement.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementUnsignErrorCode {
    /// `USER_NOT_EXIST_ERROR`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExistError,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `PRODUCT_CODE_NOT_SUPPORTED_ERROR`: The product code is not supported.
    ///
    /// Check the personal product code.
    ProductCodeNotSupportedError,
    /// `USER_AGREEMENT_STATUS_NOT_NORMAL`: The user agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    UserAgreementStatusNotNormal,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `MERCHANT_AGREEMENT_IS_NOT_EXIST`: The merchant agreement does not exist.
    ///
    /// Check that the merchant has signed.
    MerchantAgreementIsNotExist,
    /// `USER_NOT_EXSIT_ERROR`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExsitError,
    /// `AGREEMENT_NOT_EXSIT`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExsit,
    /// `USER_AGREEMENT_QUERY_FAIL`: The query of the user agreement failed.
    UserAgreementQueryFail,
    /// `USER_AGREEMENT_UNSIGN_FAIL`: The user agreement could not be terminated.
    UserAgreementUnsignFail,
    /// `USER_AGREEMENT_STATUS_IS_NOT_NORMAL`: The user agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    UserAgreementStatusIsNotNormal,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    MerchantStatusIsNotNormal,
    /// `ASYNC_UNSIGN_CAN_NOT_REJECT`: An asynchronous termination of the agreement cannot be rejected.
    AsyncUnsignCanNotReject,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementUnsignErrorCode, "USER_NOT_EXIST_ERROR" UserNotExistError,
    "AGREEMENT_NOT_EXIST" AgreementNotExist, "PRODUCT_CODE_NOT_SUPPORTED_ERROR"
    ProductCodeNotSupportedError, "USER_AGREEMENT_STATUS_NOT_NORMAL"
    UserAgreementStatusNotNormal, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "AUTHOREE_IS_NOT_MATCH" AuthoreeIsNotMatch,
    "MERCHANT_AGREEMENT_IS_NOT_EXIST" MerchantAgreementIsNotExist, "USER_NOT_EXSIT_ERROR"
    UserNotExsitError, "AGREEMENT_NOT_EXSIT" AgreementNotExsit,
    "USER_AGREEMENT_QUERY_FAIL" UserAgreementQueryFail, "USER_AGREEMENT_UNSIGN_FAIL"
    UserAgreementUnsignFail, "USER_AGREEMENT_STATUS_IS_NOT_NORMAL"
    UserAgreementStatusIsNotNormal, "ILLEGAL_PARAMS" IllegalParams,
    "MERCHANT_STATUS_IS_NOT_NORMAL" MerchantStatusIsNotNormal,
    "ASYNC_UNSIGN_CAN_NOT_REJECT" AsyncUnsignCanNotReject
);

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
    AgreementUnsign, AGREEMENT_UNSIGN, 0 agreement_no None, 1 alipay_logon_id None, 2
    alipay_open_id None, 3 alipay_user_id None, 4 extend_params None, 5
    external_agreement_no None, 6 notify_url None, 7 operate_type None, 8
    personal_product_code None, 9 sign_scene None, 10 third_party_type None
);

record::record!(AgreementUnsignResponse, AGREEMENT_UNSIGN_RESPONSE);

static AGREEMENT_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUnsign",
    file: "spec/user/agreement.unsign.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "alipay_logon_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "alipay_open_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "alipay_user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("extend_params"),
        schema::Row::Limited(
            "external_agreement_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Limited(
            "operate_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10))],
        ),
        schema::Row::Limited(
            "personal_product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "sign_scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "third_party_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["agreement_no", "external_agreement_no"])],
    lines: &[
        11, 15, 17, 22, 25, 29, 31, 35, 38, 43, 47, 48, 51, 52, 57, 63, 68, 71, 76, 78,
        82, 90,
    ],
};

static AGREEMENT_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUnsignResponse",
    file: "spec/user/agreement.unsign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
