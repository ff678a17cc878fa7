//! `alipay.fund.auth.order.voucher.create` · 资金授权发码接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/voucher/create`. Described
//! in `spec/fund/auth.order.voucher.create.yaml`.

use crate::{record, schema};

static AUTH_ORDER_VOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderVoucherCreate",
    file: "spec/fund/auth.order.voucher.create.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("business_params", 10),
        schema::FieldDef::text("deposit_product_mode", 11),
        schema::FieldDef::text("disable_pay_channels", 12),
        schema::FieldDef::text("enable_pay_channels", 13),
        schema::FieldDef::text("extra_param", 14),
        schema::FieldDef::text("identity_params", 15),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 16)
        },
        schema::FieldDef::text("order_title", 17),
        schema::FieldDef::text("out_order_no", 18),
        schema::FieldDef::text("out_request_no", 19),
        schema::FieldDef::text("pay_timeout", 20),
        schema::FieldDef::text("payee_logon_id", 21),
        schema::FieldDef::text("payee_user_id", 22),
        schema::FieldDef::new(
            "post_payments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::POST_PAYMENT),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("product_code", 24),
        schema::FieldDef::text("settle_currency", 25),
        schema::FieldDef::text("timeout_express", 26),
        schema::FieldDef::text("trans_currency", 27),
    ],
    rules: &[],
};

static AUTH_ORDER_VOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderVoucherCreateResponse",
    file: "spec/fund/auth.order.voucher.create.yaml",
    fields: &[
        schema::FieldDef::text("code_type", 30),
        schema::FieldDef::text("code_url", 31),
        schema::FieldDef::text("code_value", 32),
        schema::FieldDef::text("out_order_no", 33),
        schema::FieldDef::text("out_request_no", 34),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.order.voucher.create` (资金授权发码接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/voucher/create`. Described
/// in `spec/fund/auth.order.voucher.create.yaml`.
/// Answered by [`AuthOrderVoucherCreateResponse`], or by an error with a [`AuthOrderVoucherCreateErrorCode`].
#[doc(alias = "alipay.fund.auth.order.voucher.create")]
#[doc(alias = "资金授权发码接口")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderVoucherCreate {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:10`.
    pub business_params: Option<String>,
    /// On the wire `deposit_product_mode`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:11`.
    pub deposit_product_mode: Option<String>,
    /// On the wire `disable_pay_channels`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:12`.
    pub disable_pay_channels: Option<String>,
    /// On the wire `enable_pay_channels`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:13`.
    pub enable_pay_channels: Option<String>,
    /// On the wire `extra_param`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:14`.
    pub extra_param: Option<String>,
    /// On the wire `identity_params`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:15`.
    pub identity_params: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/fund/auth.order.voucher.create.yaml:16`.
    pub notify_url: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:17`.
    pub order_title: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:18`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:19`.
    pub out_request_no: Option<String>,
    /// On the wire `pay_timeout`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:20`.
    pub pay_timeout: Option<String>,
    /// On the wire `payee_logon_id`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:21`.
    pub payee_logon_id: Option<String>,
    /// On the wire `payee_user_id`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:22`.
    pub payee_user_id: Option<String>,
    /// On the wire `post_payments`, a list; each element is a record of the kind `PostPayment`. Source:
    /// `spec/fund/auth.order.voucher.create.yaml:23`.
    pub post_payments: Vec<super::types::PostPayment>,
    /// On the wire `product_code`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:24`.
    pub product_code: Option<String>,
    /// On the wire `settle_currency`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:25`.
    pub settle_currency: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:26`.
    pub timeout_express: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:27`.
    pub trans_currency: Option<String>,
}

impl AuthOrderVoucherCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            business_params: None,
            deposit_product_mode: None,
            disable_pay_channels: None,
            enable_pay_channels: None,
            extra_param: None,
            identity_params: None,
            notify_url: None,
            order_title: None,
            out_order_no: None,
            out_request_no: None,
            pay_timeout: None,
            payee_logon_id: None,
            payee_user_id: None,
            post_payments: Vec::new(),
            product_code: None,
            settle_currency: None,
            timeout_express: None,
            trans_currency: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`deposit_product_mode`](Self::deposit_product_mode).
    #[inline]
    pub fn deposit_product_mode(
        mut self,
        deposit_product_mode: impl Into<String>,
    ) -> Self {
        self.deposit_product_mode = Some(deposit_product_mode.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`identity_params`](Self::identity_params).
    #[inline]
    pub fn identity_params(mut self, identity_params: impl Into<String>) -> Self {
        self.identity_params = Some(identity_params.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`pay_timeout`](Self::pay_timeout).
    #[inline]
    pub fn pay_timeout(mut self, pay_timeout: impl Into<String>) -> Self {
        self.pay_timeout = Some(pay_timeout.into());
        self
    }

    /// Sets [`payee_logon_id`](Self::payee_logon_id).
    #[inline]
    pub fn payee_logon_id(mut self, payee_logon_id: impl Into<String>) -> Self {
        self.payee_logon_id = Some(payee_logon_id.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }

    /// Sets [`post_payments`](Self::post_payments).
    #[inline]
    pub fn post_payments(
        mut self,
        post_payments: impl IntoIterator<Item = super::types::PostPayment>,
    ) -> Self {
        self.post_payments = post_payments.into_iter().collect();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(mut self, settle_currency: impl Into<String>) -> Self {
        self.settle_currency = Some(settle_currency.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(mut self, trans_currency: impl Into<String>) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

impl record::Record for AuthOrderVoucherCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_VOUCHER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.business_params),
            2 => Some(&self.deposit_product_mode),
            3 => Some(&self.disable_pay_channels),
            4 => Some(&self.enable_pay_channels),
            5 => Some(&self.extra_param),
            6 => Some(&self.identity_params),
            7 => Some(&self.notify_url),
            8 => Some(&self.order_title),
            9 => Some(&self.out_order_no),
            10 => Some(&self.out_request_no),
            11 => Some(&self.pay_timeout),
            12 => Some(&self.payee_logon_id),
            13 => Some(&self.payee_user_id),
            14 => Some(&self.post_payments),
            15 => Some(&self.product_code),
            16 => Some(&self.settle_currency),
            17 => Some(&self.timeout_express),
            18 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.deposit_product_mode),
            3 => Some(&mut self.disable_pay_channels),
            4 => Some(&mut self.enable_pay_channels),
            5 => Some(&mut self.extra_param),
            6 => Some(&mut self.identity_params),
            7 => Some(&mut self.notify_url),
            8 => Some(&mut self.order_title),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.out_request_no),
            11 => Some(&mut self.pay_timeout),
            12 => Some(&mut self.payee_logon_id),
            13 => Some(&mut self.payee_user_id),
            14 => Some(&mut self.post_payments),
            15 => Some(&mut self.product_code),
            16 => Some(&mut self.settle_currency),
            17 => Some(&mut self.timeout_express),
            18 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderVoucherCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderVoucherCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderVoucherCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderVoucherCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOrderVoucherCreate {}

impl record::Request for AuthOrderVoucherCreate {
    type Response = AuthOrderVoucherCreateResponse;
    type ErrorCode = AuthOrderVoucherCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.voucher.create",
        title: "资金授权发码接口",
        file: "spec/fund/auth.order.voucher.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/voucher/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_VOUCHER_CREATE,
        response: &AUTH_ORDER_VOUCHER_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.auth.order.voucher.create` (资金授权发码接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOrderVoucherCreateResponse {
    /// On the wire `code_type`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:30`.
    pub code_type: Option<String>,
    /// On the wire `code_url`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:31`.
    pub code_url: Option<String>,
    /// On the wire `code_value`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:32`.
    pub code_value: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:33`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.voucher.create.yaml:34`.
    pub out_request_no: Option<String>,
}

impl record::Record for AuthOrderVoucherCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_VOUCHER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_type),
            1 => Some(&self.code_url),
            2 => Some(&self.code_value),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_type),
            1 => Some(&mut self.code_url),
            2 => Some(&mut self.code_value),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for AuthOrderVoucherCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code_type: None,
            code_url: None,
            code_value: None,
            out_order_no: None,
            out_request_no: None,
        }
    }
}

impl Clone for AuthOrderVoucherCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderVoucherCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderVoucherCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.auth.order.voucher.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.order.voucher.create.yaml:37`.
    IllegalArgument,
    /// On the wire `UNIQUE_VIOLATION`. Source: `spec/fund/auth.order.voucher.create.yaml:38`.
    UniqueViolation,
    /// On the wire `EXIST_FORBIDDEN_WORD`. Source: `spec/fund/auth.order.voucher.create.yaml:39`.
    ExistForbiddenWord,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.order.voucher.create.yaml:40`.
    AccessForbidden,
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/auth.order.voucher.create.yaml:41`.
    PayeeNotExist,
    /// On the wire `PAYEE_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.voucher.create.yaml:42`.
    PayeeUserStatusLimit,
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.voucher.create.yaml:43`.
    PayerUserStatusLimit,
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.order.voucher.create.yaml:44`.
    OrderAlreadyFinish,
    /// On the wire `ORDER_ALREADY_CLOSED`. Source: `spec/fund/auth.order.voucher.create.yaml:45`.
    OrderAlreadyClosed,
    /// On the wire `FREEZE_ALREADY_SUCCESS`. Source: `spec/fund/auth.order.voucher.create.yaml:46`.
    FreezeAlreadySuccess,
    /// On the wire `ERROR_BALANCE_PAYMENT_DISABLE`. Source: `spec/fund/auth.order.voucher.create.yaml:47`.
    ErrorBalancePaymentDisable,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.order.voucher.create.yaml:48`.
    SystemError,
    /// On the wire `MONEY_NOT_ENOUGH`. Source: `spec/fund/auth.order.voucher.create.yaml:49`.
    MoneyNotEnough,
    /// On the wire `NO_PAYMENT_INSTRUMENTS_AVAILABLE`. Source: `spec/fund/auth.order.voucher.create.yaml:50`.
    NoPaymentInstrumentsAvailable,
    /// On the wire `PAYER_PAYEE_EQUAL`. Source: `spec/fund/auth.order.voucher.create.yaml:51`.
    PayerPayeeEqual,
    /// On the wire `CURRENCY_VERIFICATION_FAIL`. Source: `spec/fund/auth.order.voucher.create.yaml:52`.
    CurrencyVerificationFail,
    /// On the wire `SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/fund/auth.order.voucher.create.yaml:53`.
    SecondaryMerchantStatusError,
    /// On the wire `USER_IDENTITY_INFO_VALIDATE_FAIL`. Source: `spec/fund/auth.order.voucher.create.yaml:54`.
    UserIdentityInfoValidateFail,
    /// On the wire `USER_ACCOUNT_VALIDATE_FAIL`. Source: `spec/fund/auth.order.voucher.create.yaml:55`.
    UserAccountValidateFail,
    /// On the wire `SUB_MERCHANT_ORGANIZATION_ID_ERROR`. Source: `spec/fund/auth.order.voucher.create.yaml:56`.
    SubMerchantOrganizationIdError,
    /// On the wire `SUB_MERCHANT_LEVEL_ERROR`. Source: `spec/fund/auth.order.voucher.create.yaml:57`.
    SubMerchantLevelError,
    /// On the wire `SUB_MERCHANT_NO_PERMISSION`. Source: `spec/fund/auth.order.voucher.create.yaml:58`.
    SubMerchantNoPermission,
    /// On the wire `MERCHANT_STATUS_ERROR`. Source: `spec/fund/auth.order.voucher.create.yaml:59`.
    MerchantStatusError,
    /// On the wire `UNSUPPORTED_BIZ_TYPE`. Source: `spec/fund/auth.order.voucher.create.yaml:60`.
    UnsupportedBizType,
    /// On the wire `ILLEGAL_PAYEE_USER_ID`. Source: `spec/fund/auth.order.voucher.create.yaml:61`.
    IllegalPayeeUserId,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderVoucherCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("UNIQUE_VIOLATION", Self::UniqueViolation),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYEE_USER_STATUS_LIMIT", Self::PayeeUserStatusLimit),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("FREEZE_ALREADY_SUCCESS", Self::FreezeAlreadySuccess),
        ("ERROR_BALANCE_PAYMENT_DISABLE", Self::ErrorBalancePaymentDisable),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MONEY_NOT_ENOUGH", Self::MoneyNotEnough),
        ("NO_PAYMENT_INSTRUMENTS_AVAILABLE", Self::NoPaymentInstrumentsAvailable),
        ("PAYER_PAYEE_EQUAL", Self::PayerPayeeEqual),
        ("CURRENCY_VERIFICATION_FAIL", Self::CurrencyVerificationFail),
        ("SECONDARY_MERCHANT_STATUS_ERROR", Self::SecondaryMerchantStatusError),
        ("USER_IDENTITY_INFO_VALIDATE_FAIL", Self::UserIdentityInfoValidateFail),
        ("USER_ACCOUNT_VALIDATE_FAIL", Self::UserAccountValidateFail),
        ("SUB_MERCHANT_ORGANIZATION_ID_ERROR", Self::SubMerchantOrganizationIdError),
        ("SUB_MERCHANT_LEVEL_ERROR", Self::SubMerchantLevelError),
        ("SUB_MERCHANT_NO_PERMISSION", Self::SubMerchantNoPermission),
        ("MERCHANT_STATUS_ERROR", Self::MerchantStatusError),
        ("UNSUPPORTED_BIZ_TYPE", Self::UnsupportedBizType),
        ("ILLEGAL_PAYEE_USER_ID", Self::IllegalPayeeUserId),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderVoucherCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
