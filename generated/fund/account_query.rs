//! `alipay.fund.account.query` · 支付宝资金账户资产查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/account/query`. Described in
//! `spec/fund/account.query.yaml`.

use crate::{record, schema};

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: "spec/fund/account.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_product_code", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_type", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_scene_code", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ext_info", 16)
        },
    ],
    rules: &[],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: "spec/fund/account.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "amount_detail",
            schema::Kind::Record(&BALANCE_ACCOUNT_DETAIL),
            19,
        ),
        schema::FieldDef::text("available_amount", 20),
        schema::FieldDef::new(
            "ext_card_info",
            schema::Kind::Record(&super::types::EXT_CARD_INFO),
            21,
        ),
        schema::FieldDef::text("freeze_amount", 22),
        schema::FieldDef::text("total_amount", 23),
    ],
    rules: &[],
};

static BALANCE_ACCOUNT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BalanceAccountDetail",
    file: "spec/fund/account.query.yaml",
    fields: &[schema::FieldDef::text("acs", 28), schema::FieldDef::text("bank", 29)],
    rules: &[],
};

/// A request of `alipay.fund.account.query` (支付宝资金账户资产查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/account/query`. Described in
/// `spec/fund/account.query.yaml`.
/// Answered by [`AccountQueryResponse`], or by an error with a [`AccountQueryErrorCode`].
#[doc(alias = "alipay.fund.account.query")]
#[doc(alias = "支付宝资金账户资产查询接口")]
#[must_use]
#[non_exhaustive]
pub struct AccountQuery {
    /// On the wire `merchant_user_id`, a text. Source: `spec/fund/account.query.yaml:10`.
    pub merchant_user_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/fund/account.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `alipay_open_id`, a text. Source: `spec/fund/account.query.yaml:12`.
    pub alipay_open_id: Option<String>,
    /// On the wire `account_product_code`, a text. Source: `spec/fund/account.query.yaml:13`.
    pub account_product_code: Option<String>,
    /// On the wire `account_type`, a text. Source: `spec/fund/account.query.yaml:14`.
    pub account_type: Option<String>,
    /// On the wire `account_scene_code`, a text. Source: `spec/fund/account.query.yaml:15`.
    pub account_scene_code: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/fund/account.query.yaml:16`.
    pub ext_info: Option<String>,
}

impl AccountQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_user_id: None,
            alipay_user_id: None,
            alipay_open_id: None,
            account_product_code: None,
            account_type: None,
            account_scene_code: None,
            ext_info: None,
        }
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`account_product_code`](Self::account_product_code).
    #[inline]
    pub fn account_product_code(
        mut self,
        account_product_code: impl Into<String>,
    ) -> Self {
        self.account_product_code = Some(account_product_code.into());
        self
    }

    /// Sets [`account_type`](Self::account_type).
    #[inline]
    pub fn account_type(mut self, account_type: impl Into<String>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// Sets [`account_scene_code`](Self::account_scene_code).
    #[inline]
    pub fn account_scene_code(mut self, account_scene_code: impl Into<String>) -> Self {
        self.account_scene_code = Some(account_scene_code.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl record::Record for AccountQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_user_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.alipay_open_id),
            3 => Some(&self.account_product_code),
            4 => Some(&self.account_type),
            5 => Some(&self.account_scene_code),
            6 => Some(&self.ext_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_user_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.alipay_open_id),
            3 => Some(&mut self.account_product_code),
            4 => Some(&mut self.account_type),
            5 => Some(&mut self.account_scene_code),
            6 => Some(&mut self.ext_info),
            _ => None,
        }
    }
}

impl Default for AccountQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AccountQuery {}

impl record::Request for AccountQuery {
    type Response = AccountQueryResponse;
    type ErrorCode = AccountQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.account.query",
        title: "支付宝资金账户资产查询接口",
        file: "spec/fund/account.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/account/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNT_QUERY,
        response: &ACCOUNT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.account.query` (支付宝资金账户资产查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// On the wire `amount_detail`, a record of the kind `BalanceAccountDetail`. Source:
    /// `spec/fund/account.query.yaml:19`.
    pub amount_detail: Option<BalanceAccountDetail>,
    /// On the wire `available_amount`, a text. Source: `spec/fund/account.query.yaml:20`.
    pub available_amount: Option<String>,
    /// On the wire `ext_card_info`, a record of the kind `ExtCardInfo`. Source: `spec/fund/account.query.yaml:21`.
    pub ext_card_info: Option<super::types::ExtCardInfo>,
    /// On the wire `freeze_amount`, a text. Source: `spec/fund/account.query.yaml:22`.
    pub freeze_amount: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/fund/account.query.yaml:23`.
    pub total_amount: Option<String>,
}

impl record::Record for AccountQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount_detail),
            1 => Some(&self.available_amount),
            2 => Some(&self.ext_card_info),
            3 => Some(&self.freeze_amount),
            4 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount_detail),
            1 => Some(&mut self.available_amount),
            2 => Some(&mut self.ext_card_info),
            3 => Some(&mut self.freeze_amount),
            4 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Default for AccountQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount_detail: None,
            available_amount: None,
            ext_card_info: None,
            freeze_amount: None,
            total_amount: None,
        }
    }
}

impl Clone for AccountQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BalanceAccountDetail`.
///
/// Source: `spec/fund/account.query.yaml:26`.
#[non_exhaustive]
pub struct BalanceAccountDetail {
    /// On the wire `acs`, a text. Source: `spec/fund/account.query.yaml:28`.
    pub acs: Option<String>,
    /// On the wire `bank`, a text. Source: `spec/fund/account.query.yaml:29`.
    pub bank: Option<String>,
}

impl record::Record for BalanceAccountDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BALANCE_ACCOUNT_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acs),
            1 => Some(&self.bank),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acs),
            1 => Some(&mut self.bank),
            _ => None,
        }
    }
}

impl Default for BalanceAccountDetail {
    #[inline]
    fn default() -> Self {
        Self { acs: None, bank: None }
    }
}

impl Clone for BalanceAccountDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BalanceAccountDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BalanceAccountDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.account.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/account.query.yaml:32`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/account.query.yaml:33`.
    SystemError,
    /// On the wire `NO_PERMISSION_ACCOUNT`. Source: `spec/fund/account.query.yaml:34`.
    NoPermissionAccount,
    /// On the wire `TRUSTEESHIP_ACCOUNT_NOT_EXIST`. Source: `spec/fund/account.query.yaml:35`.
    TrusteeshipAccountNotExist,
    /// On the wire `USER_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/account.query.yaml:36`.
    UserAgreementVerifyFail,
    /// On the wire `AUTH_USERID_IS_NOT_MATCH`. Source: `spec/fund/account.query.yaml:37`.
    AuthUseridIsNotMatch,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/fund/account.query.yaml:38`.
    AuthoreeIsNotMatch,
    /// On the wire `USER_AGREEMENT_STATUS_ABNORMAL`. Source: `spec/fund/account.query.yaml:39`.
    UserAgreementStatusAbnormal,
    /// On the wire `USER_AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/account.query.yaml:40`.
    UserAgreementIsOutOfDate,
    /// On the wire `MERCHANT_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/account.query.yaml:41`.
    MerchantAgreementVerifyFail,
    /// On the wire `AUTH_INFO_NOT_EXISTS`. Source: `spec/fund/account.query.yaml:42`.
    AuthInfoNotExists,
    /// On the wire `ALIPAY_ACCOUNT_NOT_EXIST`. Source: `spec/fund/account.query.yaml:43`.
    AlipayAccountNotExist,
    /// On the wire `AUTH_CODE_ERROR`. Source: `spec/fund/account.query.yaml:44`.
    AuthCodeError,
    /// On the wire `NO_PERMISSION`. Source: `spec/fund/account.query.yaml:45`.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_PERMISSION_ACCOUNT", Self::NoPermissionAccount),
        ("TRUSTEESHIP_ACCOUNT_NOT_EXIST", Self::TrusteeshipAccountNotExist),
        ("USER_AGREEMENT_VERIFY_FAIL", Self::UserAgreementVerifyFail),
        ("AUTH_USERID_IS_NOT_MATCH", Self::AuthUseridIsNotMatch),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("USER_AGREEMENT_STATUS_ABNORMAL", Self::UserAgreementStatusAbnormal),
        ("USER_AGREEMENT_IS_OUT_OF_DATE", Self::UserAgreementIsOutOfDate),
        ("MERCHANT_AGREEMENT_VERIFY_FAIL", Self::MerchantAgreementVerifyFail),
        ("AUTH_INFO_NOT_EXISTS", Self::AuthInfoNotExists),
        ("ALIPAY_ACCOUNT_NOT_EXIST", Self::AlipayAccountNotExist),
        ("AUTH_CODE_ERROR", Self::AuthCodeError),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
