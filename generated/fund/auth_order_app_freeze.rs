//! `alipay.fund.auth.order.app.freeze` · 线上资金授权冻结接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
//! `spec/fund/auth.order.app.freeze.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/auth.order.app.freeze.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.auth.order.app.freeze",
    title: "线上资金授权冻结接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ORDER_ALREADY_CLOSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "FREEZE_ALREADY_SUCCESS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 49,
        },
        schema::ErrorDef {
            code: "ORDER_ALREADY_FINISH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "EXIST_FORBIDDEN_WORD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "ACCESS_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "PAYEE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "PAYER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "PAYER_USER_STATUS_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "PAYEE_USER_STATUS_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "CURRENCY_VERIFICATION_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "RESTRICTED_MERCHANT_INDUSTRY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "FOREX_ID_VERIFICATION_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "PRODUCT_AMOUNT_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "SECONDARY_MERCHANT_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
        schema::ErrorDef {
            code: "USER_IDENTITY_INFO_VALIDATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 63,
        },
        schema::ErrorDef {
            code: "USER_ACCOUNT_VALIDATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 64,
        },
        schema::ErrorDef {
            code: "SUB_MERCHANT_ORG_ID_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 65,
        },
        schema::ErrorDef {
            code: "SUB_MERCHANT_LEVEL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
        schema::ErrorDef {
            code: "SUB_MERCHANT_NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "MERCHANT_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
    ],
};

static AUTH_ORDER_APP_FREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreeze",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "deposit_product_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "disable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "enable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "extra_param",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "identity_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "order_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "pay_timeout",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "payee_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "payee_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "post_payments",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::POST_PAYMENT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "scene_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "settle_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "trans_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static AUTH_ORDER_APP_FREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreezeResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "auth_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "credit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "fund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "gmt_trans",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "operation_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "orderStr",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "payer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "payer_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "pre_auth_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "trans_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct AuthOrderAppFreeze {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/fund/auth.order.app.freeze.yaml:9`.
    pub amount: Option<String>,
    /// The field `business_params`: a text.
    ///
    /// On the wire `business_params`. Source: `spec/fund/auth.order.app.freeze.yaml:10`.
    pub business_params: Option<String>,
    /// The field `deposit_product_mode`: a text.
    ///
    /// On the wire `deposit_product_mode`. Source: `spec/fund/auth.order.app.freeze.yaml:11`.
    pub deposit_product_mode: Option<String>,
    /// The field `disable_pay_channels`: a text.
    ///
    /// On the wire `disable_pay_channels`. Source: `spec/fund/auth.order.app.freeze.yaml:12`.
    pub disable_pay_channels: Option<String>,
    /// The field `enable_pay_channels`: a text.
    ///
    /// On the wire `enable_pay_channels`. Source: `spec/fund/auth.order.app.freeze.yaml:13`.
    pub enable_pay_channels: Option<String>,
    /// The field `extra_param`: a text.
    ///
    /// On the wire `extra_param`. Source: `spec/fund/auth.order.app.freeze.yaml:14`.
    pub extra_param: Option<String>,
    /// The field `identity_params`: a text.
    ///
    /// On the wire `identity_params`. Source: `spec/fund/auth.order.app.freeze.yaml:15`.
    pub identity_params: Option<String>,
    /// The field `notify_url`: a text.
    ///
    /// On the wire `notify_url`; on REST only. Source: `spec/fund/auth.order.app.freeze.yaml:16`.
    pub notify_url: Option<String>,
    /// The field `order_title`: a text.
    ///
    /// On the wire `order_title`. Source: `spec/fund/auth.order.app.freeze.yaml:17`.
    pub order_title: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/fund/auth.order.app.freeze.yaml:18`.
    pub out_order_no: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/auth.order.app.freeze.yaml:19`.
    pub out_request_no: Option<String>,
    /// The field `pay_timeout`: a text.
    ///
    /// On the wire `pay_timeout`. Source: `spec/fund/auth.order.app.freeze.yaml:20`.
    pub pay_timeout: Option<String>,
    /// The field `payee_logon_id`: a text.
    ///
    /// On the wire `payee_logon_id`. Source: `spec/fund/auth.order.app.freeze.yaml:21`.
    pub payee_logon_id: Option<String>,
    /// The field `payee_user_id`: a text.
    ///
    /// On the wire `payee_user_id`. Source: `spec/fund/auth.order.app.freeze.yaml:22`.
    pub payee_user_id: Option<String>,
    /// The field `post_payments`: a list; each element is a record of the kind `PostPayment`.
    ///
    /// On the wire `post_payments`. Source: `spec/fund/auth.order.app.freeze.yaml:23`.
    pub post_payments: Vec<super::types::PostPayment>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/auth.order.app.freeze.yaml:24`.
    pub product_code: Option<String>,
    /// The field `scene_code`: a text.
    ///
    /// On the wire `scene_code`. Source: `spec/fund/auth.order.app.freeze.yaml:25`.
    pub scene_code: Option<String>,
    /// The field `settle_currency`: a text.
    ///
    /// On the wire `settle_currency`. Source: `spec/fund/auth.order.app.freeze.yaml:26`.
    pub settle_currency: Option<String>,
    /// The field `timeout_express`: a text.
    ///
    /// On the wire `timeout_express`. Source: `spec/fund/auth.order.app.freeze.yaml:27`.
    pub timeout_express: Option<String>,
    /// The field `trans_currency`: a text.
    ///
    /// On the wire `trans_currency`. Source: `spec/fund/auth.order.app.freeze.yaml:28`.
    pub trans_currency: Option<String>,
}

impl AuthOrderAppFreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    #[must_use]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`deposit_product_mode`](Self::deposit_product_mode).
    #[inline]
    #[must_use]
    pub fn deposit_product_mode(
        mut self,
        deposit_product_mode: impl Into<String>,
    ) -> Self {
        self.deposit_product_mode = Some(deposit_product_mode.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    #[must_use]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    #[must_use]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    #[must_use]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`identity_params`](Self::identity_params).
    #[inline]
    #[must_use]
    pub fn identity_params(mut self, identity_params: impl Into<String>) -> Self {
        self.identity_params = Some(identity_params.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    #[must_use]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`pay_timeout`](Self::pay_timeout).
    #[inline]
    #[must_use]
    pub fn pay_timeout(mut self, pay_timeout: impl Into<String>) -> Self {
        self.pay_timeout = Some(pay_timeout.into());
        self
    }

    /// Sets [`payee_logon_id`](Self::payee_logon_id).
    #[inline]
    #[must_use]
    pub fn payee_logon_id(mut self, payee_logon_id: impl Into<String>) -> Self {
        self.payee_logon_id = Some(payee_logon_id.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    #[must_use]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }

    /// Sets [`post_payments`](Self::post_payments).
    #[inline]
    #[must_use]
    pub fn post_payments(
        mut self,
        post_payments: impl IntoIterator<Item = super::types::PostPayment>,
    ) -> Self {
        self.post_payments = post_payments.into_iter().collect();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    #[must_use]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    #[must_use]
    pub fn settle_currency(mut self, settle_currency: impl Into<String>) -> Self {
        self.settle_currency = Some(settle_currency.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    #[must_use]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthOrderAppFreezeResponse {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/fund/auth.order.app.freeze.yaml:31`.
    pub amount: Option<String>,
    /// The field `auth_no`: a text.
    ///
    /// On the wire `auth_no`. Source: `spec/fund/auth.order.app.freeze.yaml:32`.
    pub auth_no: Option<String>,
    /// The field `credit_amount`: a text.
    ///
    /// On the wire `credit_amount`. Source: `spec/fund/auth.order.app.freeze.yaml:33`.
    pub credit_amount: Option<String>,
    /// The field `fund_amount`: a text.
    ///
    /// On the wire `fund_amount`. Source: `spec/fund/auth.order.app.freeze.yaml:34`.
    pub fund_amount: Option<String>,
    /// The field `gmt_trans`: a text.
    ///
    /// On the wire `gmt_trans`. Source: `spec/fund/auth.order.app.freeze.yaml:35`.
    pub gmt_trans: Option<String>,
    /// The field `operation_id`: a text.
    ///
    /// On the wire `operation_id`. Source: `spec/fund/auth.order.app.freeze.yaml:36`.
    pub operation_id: Option<String>,
    /// The field `orderStr`: a text.
    ///
    /// On the wire `orderStr`. Source: `spec/fund/auth.order.app.freeze.yaml:37`.
    pub order_str: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/fund/auth.order.app.freeze.yaml:38`.
    pub out_order_no: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/auth.order.app.freeze.yaml:39`.
    pub out_request_no: Option<String>,
    /// The field `payer_open_id`: a text.
    ///
    /// On the wire `payer_open_id`. Source: `spec/fund/auth.order.app.freeze.yaml:40`.
    pub payer_open_id: Option<String>,
    /// The field `payer_user_id`: a text.
    ///
    /// On the wire `payer_user_id`. Source: `spec/fund/auth.order.app.freeze.yaml:41`.
    pub payer_user_id: Option<String>,
    /// The field `pre_auth_type`: a text.
    ///
    /// On the wire `pre_auth_type`. Source: `spec/fund/auth.order.app.freeze.yaml:42`.
    pub pre_auth_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/fund/auth.order.app.freeze.yaml:43`.
    pub status: Option<String>,
    /// The field `trans_currency`: a text.
    ///
    /// On the wire `trans_currency`. Source: `spec/fund/auth.order.app.freeze.yaml:44`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
