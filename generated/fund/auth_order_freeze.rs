//! `alipay.fund.auth.order.freeze` · 资金授权冻结接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/freeze`. Described in
//! `spec/fund/auth.order.freeze.yaml`.

use crate::{record, schema};

static AUTH_ORDER_FREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderFreeze",
    file: "spec/fund/auth.order.freeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("auth_code", 10),
        schema::FieldDef::text("auth_code_type", 11),
        schema::FieldDef::text("business_params", 12),
        schema::FieldDef::text("deposit_product_mode", 13),
        schema::FieldDef::text("disable_pay_channels", 14),
        schema::FieldDef::text("enable_pay_channels", 15),
        schema::FieldDef::text("extra_param", 16),
        schema::FieldDef::text("identity_params", 17),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 18)
        },
        schema::FieldDef::text("order_title", 19),
        schema::FieldDef::text("out_order_no", 20),
        schema::FieldDef::text("out_request_no", 21),
        schema::FieldDef::text("pay_timeout", 22),
        schema::FieldDef::text("payee_logon_id", 23),
        schema::FieldDef::text("payee_user_id", 24),
        schema::FieldDef::new(
            "post_payments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::POST_PAYMENT),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("product_code", 26),
        schema::FieldDef::text("scene_code", 27),
        schema::FieldDef::text("settle_currency", 28),
        schema::FieldDef::text("terminal_params", 29),
        schema::FieldDef::text("timeout_express", 30),
        schema::FieldDef::text("trans_currency", 31),
    ],
    rules: &[],
};

static AUTH_ORDER_FREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderFreezeResponse",
    file: "spec/fund/auth.order.freeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 34),
        schema::FieldDef::text("auth_no", 35),
        schema::FieldDef::text("credit_amount", 36),
        schema::FieldDef::text("fund_amount", 37),
        schema::FieldDef::text("gmt_trans", 38),
        schema::FieldDef::text("operation_id", 39),
        schema::FieldDef::text("out_order_no", 40),
        schema::FieldDef::text("out_request_no", 41),
        schema::FieldDef::text("payer_logon_id", 42),
        schema::FieldDef::text("payer_open_id", 43),
        schema::FieldDef::text("payer_user_id", 44),
        schema::FieldDef::text("pre_auth_type", 45),
        schema::FieldDef::text("status", 46),
        schema::FieldDef::text("trans_currency", 47),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.order.freeze` (资金授权冻结接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/freeze`. Described in
/// `spec/fund/auth.order.freeze.yaml`.
/// Answered by [`AuthOrderFreezeResponse`], or by an error with a [`AuthOrderFreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.freeze")]
#[doc(alias = "资金授权冻结接口")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderFreeze {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.freeze.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `auth_code`, a text. Source: `spec/fund/auth.order.freeze.yaml:10`.
    pub auth_code: Option<String>,
    /// On the wire `auth_code_type`, a text. Source: `spec/fund/auth.order.freeze.yaml:11`.
    pub auth_code_type: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/auth.order.freeze.yaml:12`.
    pub business_params: Option<String>,
    /// On the wire `deposit_product_mode`, a text. Source: `spec/fund/auth.order.freeze.yaml:13`.
    pub deposit_product_mode: Option<String>,
    /// On the wire `disable_pay_channels`, a text. Source: `spec/fund/auth.order.freeze.yaml:14`.
    pub disable_pay_channels: Option<String>,
    /// On the wire `enable_pay_channels`, a text. Source: `spec/fund/auth.order.freeze.yaml:15`.
    pub enable_pay_channels: Option<String>,
    /// On the wire `extra_param`, a text. Source: `spec/fund/auth.order.freeze.yaml:16`.
    pub extra_param: Option<String>,
    /// On the wire `identity_params`, a text. Source: `spec/fund/auth.order.freeze.yaml:17`.
    pub identity_params: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/fund/auth.order.freeze.yaml:18`.
    pub notify_url: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/fund/auth.order.freeze.yaml:19`.
    pub order_title: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.freeze.yaml:20`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.freeze.yaml:21`.
    pub out_request_no: Option<String>,
    /// On the wire `pay_timeout`, a text. Source: `spec/fund/auth.order.freeze.yaml:22`.
    pub pay_timeout: Option<String>,
    /// On the wire `payee_logon_id`, a text. Source: `spec/fund/auth.order.freeze.yaml:23`.
    pub payee_logon_id: Option<String>,
    /// On the wire `payee_user_id`, a text. Source: `spec/fund/auth.order.freeze.yaml:24`.
    pub payee_user_id: Option<String>,
    /// On the wire `post_payments`, a list; each element is a record of the kind `PostPayment`. Source:
    /// `spec/fund/auth.order.freeze.yaml:25`.
    pub post_payments: Vec<super::types::PostPayment>,
    /// On the wire `product_code`, a text. Source: `spec/fund/auth.order.freeze.yaml:26`.
    pub product_code: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/fund/auth.order.freeze.yaml:27`.
    pub scene_code: Option<String>,
    /// On the wire `settle_currency`, a text. Source: `spec/fund/auth.order.freeze.yaml:28`.
    pub settle_currency: Option<String>,
    /// On the wire `terminal_params`, a text. Source: `spec/fund/auth.order.freeze.yaml:29`.
    pub terminal_params: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/fund/auth.order.freeze.yaml:30`.
    pub timeout_express: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/auth.order.freeze.yaml:31`.
    pub trans_currency: Option<String>,
}

impl AuthOrderFreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            auth_code: None,
            auth_code_type: None,
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
            terminal_params: None,
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

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets [`auth_code_type`](Self::auth_code_type).
    #[inline]
    pub fn auth_code_type(mut self, auth_code_type: impl Into<String>) -> Self {
        self.auth_code_type = Some(auth_code_type.into());
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

    /// Sets [`terminal_params`](Self::terminal_params).
    #[inline]
    pub fn terminal_params(mut self, terminal_params: impl Into<String>) -> Self {
        self.terminal_params = Some(terminal_params.into());
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

impl record::Record for AuthOrderFreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_FREEZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_code),
            2 => Some(&self.auth_code_type),
            3 => Some(&self.business_params),
            4 => Some(&self.deposit_product_mode),
            5 => Some(&self.disable_pay_channels),
            6 => Some(&self.enable_pay_channels),
            7 => Some(&self.extra_param),
            8 => Some(&self.identity_params),
            9 => Some(&self.notify_url),
            10 => Some(&self.order_title),
            11 => Some(&self.out_order_no),
            12 => Some(&self.out_request_no),
            13 => Some(&self.pay_timeout),
            14 => Some(&self.payee_logon_id),
            15 => Some(&self.payee_user_id),
            16 => Some(&self.post_payments),
            17 => Some(&self.product_code),
            18 => Some(&self.scene_code),
            19 => Some(&self.settle_currency),
            20 => Some(&self.terminal_params),
            21 => Some(&self.timeout_express),
            22 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_code),
            2 => Some(&mut self.auth_code_type),
            3 => Some(&mut self.business_params),
            4 => Some(&mut self.deposit_product_mode),
            5 => Some(&mut self.disable_pay_channels),
            6 => Some(&mut self.enable_pay_channels),
            7 => Some(&mut self.extra_param),
            8 => Some(&mut self.identity_params),
            9 => Some(&mut self.notify_url),
            10 => Some(&mut self.order_title),
            11 => Some(&mut self.out_order_no),
            12 => Some(&mut self.out_request_no),
            13 => Some(&mut self.pay_timeout),
            14 => Some(&mut self.payee_logon_id),
            15 => Some(&mut self.payee_user_id),
            16 => Some(&mut self.post_payments),
            17 => Some(&mut self.product_code),
            18 => Some(&mut self.scene_code),
            19 => Some(&mut self.settle_currency),
            20 => Some(&mut self.terminal_params),
            21 => Some(&mut self.timeout_express),
            22 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderFreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderFreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderFreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderFreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOrderFreeze {}

impl record::Request for AuthOrderFreeze {
    type Response = AuthOrderFreezeResponse;
    type ErrorCode = AuthOrderFreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.freeze",
        title: "资金授权冻结接口",
        file: "spec/fund/auth.order.freeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/freeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_FREEZE,
        response: &AUTH_ORDER_FREEZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.auth.order.freeze` (资金授权冻结接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOrderFreezeResponse {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.freeze.yaml:34`.
    pub amount: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.order.freeze.yaml:35`.
    pub auth_no: Option<String>,
    /// On the wire `credit_amount`, a text. Source: `spec/fund/auth.order.freeze.yaml:36`.
    pub credit_amount: Option<String>,
    /// On the wire `fund_amount`, a text. Source: `spec/fund/auth.order.freeze.yaml:37`.
    pub fund_amount: Option<String>,
    /// On the wire `gmt_trans`, a text. Source: `spec/fund/auth.order.freeze.yaml:38`.
    pub gmt_trans: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.order.freeze.yaml:39`.
    pub operation_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.freeze.yaml:40`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.freeze.yaml:41`.
    pub out_request_no: Option<String>,
    /// On the wire `payer_logon_id`, a text. Source: `spec/fund/auth.order.freeze.yaml:42`.
    pub payer_logon_id: Option<String>,
    /// On the wire `payer_open_id`, a text. Source: `spec/fund/auth.order.freeze.yaml:43`.
    pub payer_open_id: Option<String>,
    /// On the wire `payer_user_id`, a text. Source: `spec/fund/auth.order.freeze.yaml:44`.
    pub payer_user_id: Option<String>,
    /// On the wire `pre_auth_type`, a text. Source: `spec/fund/auth.order.freeze.yaml:45`.
    pub pre_auth_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/auth.order.freeze.yaml:46`.
    pub status: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/auth.order.freeze.yaml:47`.
    pub trans_currency: Option<String>,
}

impl record::Record for AuthOrderFreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_FREEZE_RESPONSE
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
            6 => Some(&self.out_order_no),
            7 => Some(&self.out_request_no),
            8 => Some(&self.payer_logon_id),
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
            6 => Some(&mut self.out_order_no),
            7 => Some(&mut self.out_request_no),
            8 => Some(&mut self.payer_logon_id),
            9 => Some(&mut self.payer_open_id),
            10 => Some(&mut self.payer_user_id),
            11 => Some(&mut self.pre_auth_type),
            12 => Some(&mut self.status),
            13 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AuthOrderFreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            credit_amount: None,
            fund_amount: None,
            gmt_trans: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
            payer_logon_id: None,
            payer_open_id: None,
            payer_user_id: None,
            pre_auth_type: None,
            status: None,
            trans_currency: None,
        }
    }
}

impl Clone for AuthOrderFreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderFreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderFreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.auth.order.freeze`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderFreezeErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.order.freeze.yaml:50`.
    IllegalArgument,
    /// On the wire `EXIST_FORBIDDEN_WORD`. Source: `spec/fund/auth.order.freeze.yaml:51`.
    ExistForbiddenWord,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.order.freeze.yaml:52`.
    AccessForbidden,
    /// On the wire `UNIQUE_VIOLATION`. Source: `spec/fund/auth.order.freeze.yaml:53`.
    UniqueViolation,
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.freeze.yaml:54`.
    PayerUserStatusLimit,
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/auth.order.freeze.yaml:55`.
    PayerNotExist,
    /// On the wire `PAYMENT_AUTH_CODE_INVALID`. Source: `spec/fund/auth.order.freeze.yaml:56`.
    PaymentAuthCodeInvalid,
    /// On the wire `MONEY_NOT_ENOUGH`. Source: `spec/fund/auth.order.freeze.yaml:57`.
    MoneyNotEnough,
    /// On the wire `ORDER_ALREADY_CLOSED`. Source: `spec/fund/auth.order.freeze.yaml:58`.
    OrderAlreadyClosed,
    /// On the wire `FREEZE_ALREADY_SUCCESS`. Source: `spec/fund/auth.order.freeze.yaml:59`.
    FreezeAlreadySuccess,
    /// On the wire `ERROR_BALANCE_PAYMENT_DISABLE`. Source: `spec/fund/auth.order.freeze.yaml:60`.
    ErrorBalancePaymentDisable,
    /// On the wire `PULL_MOBILE_CASHIER_FAIL`. Source: `spec/fund/auth.order.freeze.yaml:61`.
    PullMobileCashierFail,
    /// On the wire `USER_FACE_PAYMENT_SWITCH_OFF`. Source: `spec/fund/auth.order.freeze.yaml:62`.
    UserFacePaymentSwitchOff,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.order.freeze.yaml:63`.
    SystemError,
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.order.freeze.yaml:64`.
    OrderAlreadyFinish,
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/auth.order.freeze.yaml:65`.
    PayeeNotExist,
    /// On the wire `PAYEE_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.freeze.yaml:66`.
    PayeeUserStatusLimit,
    /// On the wire `PAYER_PAYEE_EQUAL`. Source: `spec/fund/auth.order.freeze.yaml:67`.
    PayerPayeeEqual,
    /// On the wire `NO_PAYMENT_INSTRUMENTS_AVAILABLE`. Source: `spec/fund/auth.order.freeze.yaml:68`.
    NoPaymentInstrumentsAvailable,
    /// On the wire `CLIENT_VERSION_NOT_MATCH`. Source: `spec/fund/auth.order.freeze.yaml:69`.
    ClientVersionNotMatch,
    /// On the wire `UNSUPPORT_ORDER_AMOUNT`. Source: `spec/fund/auth.order.freeze.yaml:70`.
    UnsupportOrderAmount,
    /// On the wire `FORBIDDEN_MERCHANT_INDUSTRY`. Source: `spec/fund/auth.order.freeze.yaml:71`.
    ForbiddenMerchantIndustry,
    /// On the wire `CURRENCY_VERIFICATION_FAIL`. Source: `spec/fund/auth.order.freeze.yaml:72`.
    CurrencyVerificationFail,
    /// On the wire `RESTRICTED_MERCHANT_INDUSTRY`. Source: `spec/fund/auth.order.freeze.yaml:73`.
    RestrictedMerchantIndustry,
    /// On the wire `FOREX_ID_VERIFICATION_FAIL`. Source: `spec/fund/auth.order.freeze.yaml:74`.
    ForexIdVerificationFail,
    /// On the wire `PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:75`.
    ProductAmountLimitError,
    /// On the wire `SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:76`.
    SecondaryMerchantStatusError,
    /// On the wire `USER_IDENTITY_INFO_VALIDATE_FAIL`. Source: `spec/fund/auth.order.freeze.yaml:77`.
    UserIdentityInfoValidateFail,
    /// On the wire `USER_ACCOUNT_VALIDATE_FAIL`. Source: `spec/fund/auth.order.freeze.yaml:78`.
    UserAccountValidateFail,
    /// On the wire `SUB_MERCHANT_ORGANIZATION_ID_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:79`.
    SubMerchantOrganizationIdError,
    /// On the wire `SUB_MERCHANT_LEVEL_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:80`.
    SubMerchantLevelError,
    /// On the wire `SUB_MERCHANT_NO_PERMISSION`. Source: `spec/fund/auth.order.freeze.yaml:81`.
    SubMerchantNoPermission,
    /// On the wire `MERCHANT_STATUS_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:82`.
    MerchantStatusError,
    /// On the wire `UNSUPPORTED_BIZ_TYPE`. Source: `spec/fund/auth.order.freeze.yaml:83`.
    UnsupportedBizType,
    /// On the wire `SMILE_PRE_AUTH_ZM_CONSULT_FAIL`. Source: `spec/fund/auth.order.freeze.yaml:84`.
    SmilePreAuthZmConsultFail,
    /// On the wire `USER_BANKCARD_CANCELED`. Source: `spec/fund/auth.order.freeze.yaml:85`.
    UserBankcardCanceled,
    /// On the wire `USER_BANKCARD_EXPRESS_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:86`.
    UserBankcardExpressError,
    /// On the wire `USER_BANKCARD_FROZEN`. Source: `spec/fund/auth.order.freeze.yaml:87`.
    UserBankcardFrozen,
    /// On the wire `USER_BANKCARD_PAY_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:88`.
    UserBankcardPayError,
    /// On the wire `USER_BANKCARD_REPORT_LOSS`. Source: `spec/fund/auth.order.freeze.yaml:89`.
    UserBankcardReportLoss,
    /// On the wire `ILLEGAL_PAYEE_USER_ID`. Source: `spec/fund/auth.order.freeze.yaml:90`.
    IllegalPayeeUserId,
    /// On the wire `USER_BANKCARD_STATUS_ERROR`. Source: `spec/fund/auth.order.freeze.yaml:91`.
    UserBankcardStatusError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderFreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("UNIQUE_VIOLATION", Self::UniqueViolation),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PAYMENT_AUTH_CODE_INVALID", Self::PaymentAuthCodeInvalid),
        ("MONEY_NOT_ENOUGH", Self::MoneyNotEnough),
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("FREEZE_ALREADY_SUCCESS", Self::FreezeAlreadySuccess),
        ("ERROR_BALANCE_PAYMENT_DISABLE", Self::ErrorBalancePaymentDisable),
        ("PULL_MOBILE_CASHIER_FAIL", Self::PullMobileCashierFail),
        ("USER_FACE_PAYMENT_SWITCH_OFF", Self::UserFacePaymentSwitchOff),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYEE_USER_STATUS_LIMIT", Self::PayeeUserStatusLimit),
        ("PAYER_PAYEE_EQUAL", Self::PayerPayeeEqual),
        ("NO_PAYMENT_INSTRUMENTS_AVAILABLE", Self::NoPaymentInstrumentsAvailable),
        ("CLIENT_VERSION_NOT_MATCH", Self::ClientVersionNotMatch),
        ("UNSUPPORT_ORDER_AMOUNT", Self::UnsupportOrderAmount),
        ("FORBIDDEN_MERCHANT_INDUSTRY", Self::ForbiddenMerchantIndustry),
        ("CURRENCY_VERIFICATION_FAIL", Self::CurrencyVerificationFail),
        ("RESTRICTED_MERCHANT_INDUSTRY", Self::RestrictedMerchantIndustry),
        ("FOREX_ID_VERIFICATION_FAIL", Self::ForexIdVerificationFail),
        ("PRODUCT_AMOUNT_LIMIT_ERROR", Self::ProductAmountLimitError),
        ("SECONDARY_MERCHANT_STATUS_ERROR", Self::SecondaryMerchantStatusError),
        ("USER_IDENTITY_INFO_VALIDATE_FAIL", Self::UserIdentityInfoValidateFail),
        ("USER_ACCOUNT_VALIDATE_FAIL", Self::UserAccountValidateFail),
        ("SUB_MERCHANT_ORGANIZATION_ID_ERROR", Self::SubMerchantOrganizationIdError),
        ("SUB_MERCHANT_LEVEL_ERROR", Self::SubMerchantLevelError),
        ("SUB_MERCHANT_NO_PERMISSION", Self::SubMerchantNoPermission),
        ("MERCHANT_STATUS_ERROR", Self::MerchantStatusError),
        ("UNSUPPORTED_BIZ_TYPE", Self::UnsupportedBizType),
        ("SMILE_PRE_AUTH_ZM_CONSULT_FAIL", Self::SmilePreAuthZmConsultFail),
        ("USER_BANKCARD_CANCELED", Self::UserBankcardCanceled),
        ("USER_BANKCARD_EXPRESS_ERROR", Self::UserBankcardExpressError),
        ("USER_BANKCARD_FROZEN", Self::UserBankcardFrozen),
        ("USER_BANKCARD_PAY_ERROR", Self::UserBankcardPayError),
        ("USER_BANKCARD_REPORT_LOSS", Self::UserBankcardReportLoss),
        ("ILLEGAL_PAYEE_USER_ID", Self::IllegalPayeeUserId),
        ("USER_BANKCARD_STATUS_ERROR", Self::UserBankcardStatusError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderFreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
