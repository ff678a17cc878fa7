//! `alipay.fund.accountbook.query` · 资金记账本的信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/query`. Described in
//! `spec/fund/accountbook.query.yaml`.

use crate::{record, schema};

static ACCOUNTBOOK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookQuery",
    file: "spec/fund/accountbook.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_book_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("scene_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ext_info", 13)
        },
    ],
    rules: &[],
};

static ACCOUNTBOOK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookQueryResponse",
    file: "spec/fund/accountbook.query.yaml",
    fields: &[
        schema::FieldDef::text("account_book_id", 16),
        schema::FieldDef::new("auth_info", schema::Kind::Record(&AUTH_INFO_DTO), 17),
        schema::FieldDef::text("available_amount", 18),
        schema::FieldDef::new(
            "ext_card_info",
            schema::Kind::Record(&super::types::EXT_CARD_INFO),
            19,
        ),
    ],
    rules: &[],
};

static AUTH_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthInfoDto",
    file: "spec/fund/accountbook.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 24),
        schema::FieldDef::text("alipay_logon_id", 25),
    ],
    rules: &[],
};

/// A request of `alipay.fund.accountbook.query` (资金记账本的信息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/query`. Described in
/// `spec/fund/accountbook.query.yaml`.
/// Answered by [`AccountbookQueryResponse`], or by an error with a [`AccountbookQueryErrorCode`].
#[doc(alias = "alipay.fund.accountbook.query")]
#[doc(alias = "资金记账本的信息查询")]
#[must_use]
#[non_exhaustive]
pub struct AccountbookQuery {
    /// On the wire `account_book_id`, a text. Source: `spec/fund/accountbook.query.yaml:10`.
    pub account_book_id: Option<String>,
    /// On the wire `merchant_user_id`, a text. Source: `spec/fund/accountbook.query.yaml:11`.
    pub merchant_user_id: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/fund/accountbook.query.yaml:12`.
    pub scene_code: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/fund/accountbook.query.yaml:13`.
    pub ext_info: Option<String>,
}

impl AccountbookQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_book_id: None,
            merchant_user_id: None,
            scene_code: None,
            ext_info: None,
        }
    }

    /// Sets [`account_book_id`](Self::account_book_id).
    #[inline]
    pub fn account_book_id(mut self, account_book_id: impl Into<String>) -> Self {
        self.account_book_id = Some(account_book_id.into());
        self
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl record::Record for AccountbookQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_book_id),
            1 => Some(&self.merchant_user_id),
            2 => Some(&self.scene_code),
            3 => Some(&self.ext_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_book_id),
            1 => Some(&mut self.merchant_user_id),
            2 => Some(&mut self.scene_code),
            3 => Some(&mut self.ext_info),
            _ => None,
        }
    }
}

impl Default for AccountbookQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountbookQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AccountbookQuery {}

impl record::Request for AccountbookQuery {
    type Response = AccountbookQueryResponse;
    type ErrorCode = AccountbookQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.accountbook.query",
        title: "资金记账本的信息查询",
        file: "spec/fund/accountbook.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/accountbook/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNTBOOK_QUERY,
        response: &ACCOUNTBOOK_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.accountbook.query` (资金记账本的信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountbookQueryResponse {
    /// On the wire `account_book_id`, a text. Source: `spec/fund/accountbook.query.yaml:16`.
    pub account_book_id: Option<String>,
    /// On the wire `auth_info`, a record of the kind `AuthInfoDto`. Source: `spec/fund/accountbook.query.yaml:17`.
    pub auth_info: Option<AuthInfoDto>,
    /// On the wire `available_amount`, a text. Source: `spec/fund/accountbook.query.yaml:18`.
    pub available_amount: Option<String>,
    /// On the wire `ext_card_info`, a record of the kind `ExtCardInfo`. Source:
    /// `spec/fund/accountbook.query.yaml:19`.
    pub ext_card_info: Option<super::types::ExtCardInfo>,
}

impl record::Record for AccountbookQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_book_id),
            1 => Some(&self.auth_info),
            2 => Some(&self.available_amount),
            3 => Some(&self.ext_card_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_book_id),
            1 => Some(&mut self.auth_info),
            2 => Some(&mut self.available_amount),
            3 => Some(&mut self.ext_card_info),
            _ => None,
        }
    }
}

impl Default for AccountbookQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_book_id: None,
            auth_info: None,
            available_amount: None,
            ext_card_info: None,
        }
    }
}

impl Clone for AccountbookQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuthInfoDto`.
///
/// Source: `spec/fund/accountbook.query.yaml:22`.
#[non_exhaustive]
pub struct AuthInfoDto {
    /// On the wire `agreement_no`, a text. Source: `spec/fund/accountbook.query.yaml:24`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_logon_id`, a text. Source: `spec/fund/accountbook.query.yaml:25`.
    pub alipay_logon_id: Option<String>,
}

impl record::Record for AuthInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_logon_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_logon_id),
            _ => None,
        }
    }
}

impl Default for AuthInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            alipay_logon_id: None,
        }
    }
}

impl Clone for AuthInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.accountbook.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountbookQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/accountbook.query.yaml:28`.
    InvalidParameter,
    /// On the wire `TRUSTEESHIP_ACCOUNT_NOT_EXIST`. Source: `spec/fund/accountbook.query.yaml:29`.
    TrusteeshipAccountNotExist,
    /// On the wire `USER_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/accountbook.query.yaml:30`.
    UserAgreementVerifyFail,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/fund/accountbook.query.yaml:31`.
    AuthoreeIsNotMatch,
    /// On the wire `MERCHANT_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/accountbook.query.yaml:32`.
    MerchantAgreementVerifyFail,
    /// On the wire `NO_PERMISSION_ACCOUNT`. Source: `spec/fund/accountbook.query.yaml:33`.
    NoPermissionAccount,
    /// On the wire `MERCHANT_PRODUCT_NOT_SIGN`. Source: `spec/fund/accountbook.query.yaml:34`.
    MerchantProductNotSign,
    /// On the wire `ACCOUNTBOOK_QUERY_NOT_SAME_USER`. Source: `spec/fund/accountbook.query.yaml:35`.
    AccountbookQueryNotSameUser,
    /// On the wire `TRUSTEESHIP_PARENT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/accountbook.query.yaml:36`.
    TrusteeshipParentAccountNotExist,
    /// On the wire `AUTH_CODE_ERROR`. Source: `spec/fund/accountbook.query.yaml:37`.
    AuthCodeError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/accountbook.query.yaml:38`.
    SystemError,
    /// On the wire `NO_ACCOUNTBOOK_PERMISSION`. Source: `spec/fund/accountbook.query.yaml:39`.
    NoAccountbookPermission,
    /// On the wire `AUTH_USERID_IS_NOT_MATCH`. Source: `spec/fund/accountbook.query.yaml:40`.
    AuthUseridIsNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountbookQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("TRUSTEESHIP_ACCOUNT_NOT_EXIST", Self::TrusteeshipAccountNotExist),
        ("USER_AGREEMENT_VERIFY_FAIL", Self::UserAgreementVerifyFail),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("MERCHANT_AGREEMENT_VERIFY_FAIL", Self::MerchantAgreementVerifyFail),
        ("NO_PERMISSION_ACCOUNT", Self::NoPermissionAccount),
        ("MERCHANT_PRODUCT_NOT_SIGN", Self::MerchantProductNotSign),
        ("ACCOUNTBOOK_QUERY_NOT_SAME_USER", Self::AccountbookQueryNotSameUser),
        ("TRUSTEESHIP_PARENT_ACCOUNT_NOT_EXIST", Self::TrusteeshipParentAccountNotExist),
        ("AUTH_CODE_ERROR", Self::AuthCodeError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_ACCOUNTBOOK_PERMISSION", Self::NoAccountbookPermission),
        ("AUTH_USERID_IS_NOT_MATCH", Self::AuthUseridIsNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountbookQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
