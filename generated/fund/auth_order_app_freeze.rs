//! `alipay.fund.auth.order.app.freeze` · 线上资金授权冻结接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
//! `spec/fund/auth.order.app.freeze.yaml`.

use crate::{record, schema};

static AUTH_ORDER_APP_FREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreeze",
    file: "spec/fund/auth.order.app.freeze.yaml",
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
        schema::FieldDef::text("scene_code", 25),
        schema::FieldDef::text("settle_currency", 26),
        schema::FieldDef::text("timeout_express", 27),
        schema::FieldDef::text("trans_currency", 28),
    ],
    rules: &[],
};

static AUTH_ORDER_APP_FREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreezeResponse",
    file: "spec/fund/auth.order.app.freeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 31),
        schema::FieldDef::text("auth_no", 32),
        schema::FieldDef::text("credit_amount", 33),
        schema::FieldDef::text("fund_amount", 34),
        schema::FieldDef::text("gmt_trans", 35),
        schema::FieldDef::text("operation_id", 36),
        schema::FieldDef::text("orderStr", 37),
        schema::FieldDef::text("out_order_no", 38),
        schema::FieldDef::text("out_request_no", 39),
        schema::FieldDef::text("payer_open_id", 40),
        schema::FieldDef::text("payer_user_id", 41),
        schema::FieldDef::text("pre_auth_type", 42),
        schema::FieldDef::text("status", 43),
        schema::FieldDef::text("trans_currency", 44),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
/// `spec/fund/auth.order.app.freeze.yaml`.
/// Answered by [`AuthOrderAppFreezeResponse`], or by an error with a [`AuthOrderAppFreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.app.freeze")]
#[doc(alias = "线上资金授权冻结接口")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderAppFreeze {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:10`.
    pub business_params: Option<String>,
    /// On the wire `deposit_product_mode`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:11`.
    pub deposit_product_mode: Option<String>,
    /// On the wire `disable_pay_channels`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:12`.
    pub disable_pay_channels: Option<String>,
    /// On the wire `enable_pay_channels`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:13`.
    pub enable_pay_channels: Option<String>,
    /// On the wire `extra_param`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:14`.
    pub extra_param: Option<String>,
    /// On the wire `identity_params`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:15`.
    pub identity_params: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/fund/auth.order.app.freeze.yaml:16`.
    pub notify_url: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:17`.
    pub order_title: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:18`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:19`.
    pub out_request_no: Option<String>,
    /// On the wire `pay_timeout`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:20`.
    pub pay_timeout: Option<String>,
    /// On the wire `payee_logon_id`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:21`.
    pub payee_logon_id: Option<String>,
    /// On the wire `payee_user_id`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:22`.
    pub payee_user_id: Option<String>,
    /// On the wire `post_payments`, a list; each element is a record of the kind `PostPayment`. Source:
    /// `spec/fund/auth.order.app.freeze.yaml:23`.
    pub post_payments: Vec<super::types::PostPayment>,
    /// On the wire `product_code`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:24`.
    pub product_code: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:25`.
    pub scene_code: Option<String>,
    /// On the wire `settle_currency`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:26`.
    pub settle_currency: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:27`.
    pub timeout_express: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:28`.
    pub trans_currency: Option<String>,
}

impl AuthOrderAppFreeze {
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
            scene_code: None,
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

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
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

impl record::Record for AuthOrderAppFreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_APP_FREEZE
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
            16 => Some(&self.scene_code),
            17 => Some(&self.settle_currency),
            18 => Some(&self.timeout_express),
            19 => Some(&self.trans_currency),
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
            16 => Some(&mut self.scene_code),
            17 => Some(&mut self.settle_currency),
            18 => Some(&mut self.timeout_express),
            19 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderAppFreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderAppFreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderAppFreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderAppFreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOrderAppFreeze {}

impl record::Request for AuthOrderAppFreeze {
    type Response = AuthOrderAppFreezeResponse;
    type ErrorCode = AuthOrderAppFreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.app.freeze",
        title: "线上资金授权冻结接口",
        file: "spec/fund/auth.order.app.freeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/app/freeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_APP_FREEZE,
        response: &AUTH_ORDER_APP_FREEZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOrderAppFreezeResponse {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:31`.
    pub amount: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:32`.
    pub auth_no: Option<String>,
    /// On the wire `credit_amount`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:33`.
    pub credit_amount: Option<String>,
    /// On the wire `fund_amount`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:34`.
    pub fund_amount: Option<String>,
    /// On the wire `gmt_trans`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:35`.
    pub gmt_trans: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:36`.
    pub operation_id: Option<String>,
    /// On the wire `orderStr`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:37`.
    pub order_str: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:38`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:39`.
    pub out_request_no: Option<String>,
    /// On the wire `payer_open_id`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:40`.
    pub payer_open_id: Option<String>,
    /// On the wire `payer_user_id`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:41`.
    pub payer_user_id: Option<String>,
    /// On the wire `pre_auth_type`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:42`.
    pub pre_auth_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:43`.
    pub status: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/auth.order.app.freeze.yaml:44`.
    pub trans_currency: Option<String>,
}

impl record::Record for AuthOrderAppFreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_APP_FREEZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.credit_amount),
            3 => Some(&self.fund_amount),
            4 => Some(&self.gmt_trans),
            5 => Some(&self.operation_id),
            6 => Some(&self.order_str),
            7 => Some(&self.out_order_no),
            8 => Some(&self.out_request_no),
            9 => Some(&self.payer_open_id),
            10 => Some(&self.payer_user_id),
            11 => Some(&self.pre_auth_type),
            12 => Some(&self.status),
            13 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.credit_amount),
            3 => Some(&mut self.fund_amount),
            4 => Some(&mut self.gmt_trans),
            5 => Some(&mut self.operation_id),
            6 => Some(&mut self.order_str),
            7 => Some(&mut self.out_order_no),
            8 => Some(&mut self.out_request_no),
            9 => Some(&mut self.payer_open_id),
            10 => Some(&mut self.payer_user_id),
            11 => Some(&mut self.pre_auth_type),
            12 => Some(&mut self.status),
            13 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderAppFreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            credit_amount: None,
            fund_amount: None,
            gmt_trans: None,
            operation_id: None,
            order_str: None,
            out_order_no: None,
            out_request_no: None,
            payer_open_id: None,
            payer_user_id: None,
            pre_auth_type: None,
            status: None,
            trans_currency: None,
        }
    }
}

impl Clone for AuthOrderAppFreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderAppFreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderAppFreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.auth.order.app.freeze`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeErrorCode {
    /// On the wire `ORDER_ALREADY_CLOSED`. Source: `spec/fund/auth.order.app.freeze.yaml:47`.
    OrderAlreadyClosed,
    /// On the wire `FREEZE_ALREADY_SUCCESS`. Source: `spec/fund/auth.order.app.freeze.yaml:48`.
    FreezeAlreadySuccess,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.order.app.freeze.yaml:49`.
    SystemError,
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.order.app.freeze.yaml:50`.
    OrderAlreadyFinish,
    /// On the wire `EXIST_FORBIDDEN_WORD`. Source: `spec/fund/auth.order.app.freeze.yaml:51`.
    ExistForbiddenWord,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.order.app.freeze.yaml:52`.
    IllegalArgument,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.order.app.freeze.yaml:53`.
    AccessForbidden,
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/auth.order.app.freeze.yaml:54`.
    PayeeNotExist,
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/auth.order.app.freeze.yaml:55`.
    PayerNotExist,
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.app.freeze.yaml:56`.
    PayerUserStatusLimit,
    /// On the wire `PAYEE_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.app.freeze.yaml:57`.
    PayeeUserStatusLimit,
    /// On the wire `CURRENCY_VERIFICATION_FAIL`. Source: `spec/fund/auth.order.app.freeze.yaml:58`.
    CurrencyVerificationFail,
    /// On the wire `RESTRICTED_MERCHANT_INDUSTRY`. Source: `spec/fund/auth.order.app.freeze.yaml:59`.
    RestrictedMerchantIndustry,
    /// On the wire `FOREX_ID_VERIFICATION_FAIL`. Source: `spec/fund/auth.order.app.freeze.yaml:60`.
    ForexIdVerificationFail,
    /// On the wire `PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/fund/auth.order.app.freeze.yaml:61`.
    ProductAmountLimitError,
    /// On the wire `SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/fund/auth.order.app.freeze.yaml:62`.
    SecondaryMerchantStatusError,
    /// On the wire `USER_IDENTITY_INFO_VALIDATE_FAIL`. Source: `spec/fund/auth.order.app.freeze.yaml:63`.
    UserIdentityInfoValidateFail,
    /// On the wire `USER_ACCOUNT_VALIDATE_FAIL`. Source: `spec/fund/auth.order.app.freeze.yaml:64`.
    UserAccountValidateFail,
    /// On the wire `SUB_MERCHANT_ORG_ID_ERROR`. Source: `spec/fund/auth.order.app.freeze.yaml:65`.
    SubMerchantOrgIdError,
    /// On the wire `SUB_MERCHANT_LEVEL_ERROR`. Source: `spec/fund/auth.order.app.freeze.yaml:66`.
    SubMerchantLevelError,
    /// On the wire `SUB_MERCHANT_NO_PERMISSION`. Source: `spec/fund/auth.order.app.freeze.yaml:67`.
    SubMerchantNoPermission,
    /// On the wire `MERCHANT_STATUS_ERROR`. Source: `spec/fund/auth.order.app.freeze.yaml:68`.
    MerchantStatusError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderAppFreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("FREEZE_ALREADY_SUCCESS", Self::FreezeAlreadySuccess),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("PAYEE_USER_STATUS_LIMIT", Self::PayeeUserStatusLimit),
        ("CURRENCY_VERIFICATION_FAIL", Self::CurrencyVerificationFail),
        ("RESTRICTED_MERCHANT_INDUSTRY", Self::RestrictedMerchantIndustry),
        ("FOREX_ID_VERIFICATION_FAIL", Self::ForexIdVerificationFail),
        ("PRODUCT_AMOUNT_LIMIT_ERROR", Self::ProductAmountLimitError),
        ("SECONDARY_MERCHANT_STATUS_ERROR", Self::SecondaryMerchantStatusError),
        ("USER_IDENTITY_INFO_VALIDATE_FAIL", Self::UserIdentityInfoValidateFail),
        ("USER_ACCOUNT_VALIDATE_FAIL", Self::UserAccountValidateFail),
        ("SUB_MERCHANT_ORG_ID_ERROR", Self::SubMerchantOrgIdError),
        ("SUB_MERCHANT_LEVEL_ERROR", Self::SubMerchantLevelError),
        ("SUB_MERCHANT_NO_PERMISSION", Self::SubMerchantNoPermission),
        ("MERCHANT_STATUS_ERROR", Self::MerchantStatusError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderAppFreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
