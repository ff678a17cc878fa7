//! `alipay.fund.accountbook.create` · 资金记账本开通
//!
//! Open a fund account book.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/create`. Described in
//! `spec/fund/accountbook.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.accountbook.create` (资金记账本开通).
///
/// Open a fund account book.
///
/// ```
/// use alipay::fund::AccountbookCreate;
///
/// let request = AccountbookCreate::new()
///     .ext_info("{\"agreement_no\":\"2019000000000\",\"cert_no\":\"61102619921108888\"}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/create`. Described in
/// `spec/fund/accountbook.create.yaml`.
/// Returns [`AccountbookCreateResponse`], or an error with a [`AccountbookCreateErrorCode`].
#[doc(alias = "alipay.fund.accountbook.create")]
#[doc(alias = "/v3/alipay/fund/accountbook/create")]
#[doc(alias = "资金记账本开通")]
#[doc(alias = "记账本")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct AccountbookCreate {
    /// Business extension, as JSON.
    ///
    /// 业务扩展参数. Example: `{"agreement_no":"2019000000000","cert_no":"61102619921108888"}`.
    pub ext_info: Option<String>,
    /// Merchant's own unique id of the member.
    ///
    /// Example: `10000001`.
    pub merchant_user_id: Option<String>,
    /// Kind of the merchant's user.
    ///
    /// 外部商户用户类型; other values may be added. Example: `BUSINESS_ORGANIZATION`.
    pub merchant_user_type: Option<record::Choice<AccountbookCreateMerchantUserType>>,
    /// Business scene of the account book, such as `SATF_FUND_BOOK`.
    ///
    /// 资金记账本的业务场景. Example: `SATF_FUND_BOOK`.
    pub scene_code: Option<String>,
}

impl AccountbookCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`merchant_user_type`](Self::merchant_user_type).
    #[inline]
    pub fn merchant_user_type(
        mut self,
        merchant_user_type: impl Into<record::Choice<AccountbookCreateMerchantUserType>>,
    ) -> Self {
        self.merchant_user_type = Some(merchant_user_type.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }
}

/// The response of `alipay.fund.accountbook.create` (资金记账本开通).
#[non_exhaustive]
pub struct AccountbookCreateResponse {
    /// Id of the account book opened.
    ///
    /// 开通的资金记账本id. Example: `2088000000000001`.
    pub account_book_id: Option<String>,
    /// External card for topping up by online banking.
    ///
    /// 网银入金的外标卡信息.
    pub ext_card_info: Option<super::types::ExtCardInfo>,
}

/// The values of the platform's type `AccountbookCreateMerchantUserType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookCreateMerchantUserType {
    /// `BUSINESS_EMPLOYEE`: Employee of a business.
    BusinessEmployee,
}

record::enumeration!(
    AccountbookCreateMerchantUserType, "BUSINESS_EMPLOYEE" BusinessEmployee
);

/// The error codes of `alipay.fund.accountbook.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountbookCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `USER_AGREEMENT_VERIFY_FAIL`: The user agreement failed the check.
    ///
    /// Check the agreement number.
    UserAgreementVerifyFail,
    /// `OPEN_ACCOUNT_BOOK_ERROR`.
    OpenAccountBookError,
    /// `MERCHANT_PRODUCT_NOT_SIGN`.
    MerchantProductNotSign,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTH_CODE_ERROR`: The authorization does not exist or is wrong.
    ///
    /// Check the authorization or agreement number.
    AuthCodeError,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `EXPAND_INDIRECT_VERIFY_FAIL`: The verification of the indirect merchant failed.
    ExpandIndirectVerifyFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountbookCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "USER_AGREEMENT_VERIFY_FAIL" UserAgreementVerifyFail, "OPEN_ACCOUNT_BOOK_ERROR"
    OpenAccountBookError, "MERCHANT_PRODUCT_NOT_SIGN" MerchantProductNotSign,
    "USER_NOT_EXIST" UserNotExist, "PRODUCT_NOT_SIGN" ProductNotSign, "SYSTEM_ERROR"
    SystemError, "AUTH_CODE_ERROR" AuthCodeError, "AUTHOREE_IS_NOT_MATCH"
    AuthoreeIsNotMatch, "EXPAND_INDIRECT_VERIFY_FAIL" ExpandIndirectVerifyFail
);

impl record::CallRequest for AccountbookCreate {}

impl record::Request for AccountbookCreate {
    type Response = AccountbookCreateResponse;
    type ErrorCode = AccountbookCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.accountbook.create",
        title: "资金记账本开通",
        file: "spec/fund/accountbook.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/accountbook/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNTBOOK_CREATE,
        response: &ACCOUNTBOOK_CREATE_RESPONSE,
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
    AccountbookCreate, ACCOUNTBOOK_CREATE, 0 ext_info None, 1 merchant_user_id None, 2
    merchant_user_type None, 3 scene_code None
);

record::record!(
    AccountbookCreateResponse, ACCOUNTBOOK_CREATE_RESPONSE, 0 account_book_id None, 1
    ext_card_info None
);

static ACCOUNTBOOK_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookCreate",
    file: "spec/fund/accountbook.create.yaml",
    rows: &[
        schema::Row::Text("ext_info"),
        schema::Row::Text("merchant_user_id"),
        schema::Row::Text("merchant_user_type"),
        schema::Row::Text("scene_code"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 25],
};

static ACCOUNTBOOK_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookCreateResponse",
    file: "spec/fund/accountbook.create.yaml",
    rows: &[
        schema::Row::Text("account_book_id"),
        schema::Row::Plain(
            "ext_card_info",
            schema::Kind::Record(&super::types::EXT_CARD_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
