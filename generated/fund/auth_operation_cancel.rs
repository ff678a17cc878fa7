//! `alipay.fund.auth.operation.cancel` · 资金授权撤销接口
//!
//! Cancel a fund authorization that timed out or has no known result.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/cancel`. Described in
//! `spec/fund/auth.operation.cancel.yaml`.

use crate::{record, schema};

static AUTH_OPERATION_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationCancel",
    file: "spec/fund/auth.operation.cancel.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 16)],
            ..schema::FieldDef::text("auth_no", 11)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 19)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 24)],
            ..schema::FieldDef::text("operation_id", 20)
        },
        schema::FieldDef::text("out_order_no", 27),
        schema::FieldDef::text("out_request_no", 33),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 42),
                schema::LimitDef::new(schema::Limit::MaxLength(100), 43),
            ],
            ..schema::FieldDef::text("remark", 39)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["auth_no", "out_order_no"]),
            line: 47,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["operation_id", "out_request_no"]),
            line: 48,
        },
    ],
};

static AUTH_OPERATION_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationCancelResponse",
    file: "spec/fund/auth.operation.cancel.yaml",
    fields: &[
        schema::FieldDef::text("action", 51),
        schema::FieldDef::text("auth_no", 58),
        schema::FieldDef::text("operation_id", 63),
        schema::FieldDef::text("out_order_no", 68),
        schema::FieldDef::text("out_request_no", 73),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.operation.cancel` (资金授权撤销接口).
///
/// Cancel a fund authorization that timed out or has no known result.
///
/// ```
/// use alipay::fund::AuthOperationCancel;
///
/// let request = AuthOperationCancel::new()
///     .remark("授权撤销")
///     .auth_no("2014070800002001550000014417")
///     .operation_id("20161012405744018102");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_no`](Self::auth_no) | required in some cases; at most 64 characters (advisory) |
/// | [`operation_id`](Self::operation_id) | required in some cases; at most 64 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
/// | [`remark`](Self::remark) | required; at most 100 characters |
/// | rule | At least one of `auth_no`, `out_order_no` |
/// | rule | At least one of `operation_id`, `out_request_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/cancel`. Described in
/// `spec/fund/auth.operation.cancel.yaml`.
/// Answered by [`AuthOperationCancelResponse`], or by an error with a [`AuthOperationCancelErrorCode`].
#[doc(alias = "alipay.fund.auth.operation.cancel")]
#[doc(alias = "/v3/alipay/fund/auth/operation/cancel")]
#[doc(alias = "资金授权撤销接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[doc(alias = "撤销")]
#[must_use]
#[non_exhaustive]
pub struct AuthOperationCancel {
    /// Alipay's authorization order number, used with `operation_id`; takes precedence over `out_order_no`.
    ///
    /// On the wire `auth_no` (支付宝授权资金订单号); required in some cases; at most 64 characters (advisory).
    /// Example: `2014070800002001550000014417`. Source: `spec/fund/auth.operation.cancel.yaml:11`.
    pub auth_no: Option<String>,
    /// Notification URL.
    ///
    /// On the wire `notify_url` (通知地址); on REST only. Source: `spec/fund/auth.operation.cancel.yaml:19`.
    pub notify_url: Option<String>,
    /// Alipay's operation number, used with `auth_no`; takes precedence over `out_request_no`.
    ///
    /// On the wire `operation_id`; required in some cases; at most 64 characters (advisory). Example:
    /// `20161012405744018102`. Source: `spec/fund/auth.operation.cancel.yaml:20`.
    pub operation_id: Option<String>,
    /// Merchant's order number from the freeze, used with `out_request_no`.
    ///
    /// On the wire `out_order_no` (商户的授权资金订单号); required in some cases. Example: `4977164666634053`.
    /// Source: `spec/fund/auth.operation.cancel.yaml:27`.
    pub out_order_no: Option<String>,
    /// Merchant's operation number from the freeze, used with `out_order_no`.
    ///
    /// On the wire `out_request_no` (商户的授权资金操作流水号); required in some cases. Example:
    /// `2016100810000003551`. Source: `spec/fund/auth.operation.cancel.yaml:33`.
    pub out_request_no: Option<String>,
    /// Merchant's remark on the cancellation.
    ///
    /// On the wire `remark`; required; at most 100 characters. Example: `授权撤销`. Source:
    /// `spec/fund/auth.operation.cancel.yaml:39`.
    pub remark: String,
}

impl AuthOperationCancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_no: None,
            notify_url: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
            remark: String::new(),
        }
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operation_id`](Self::operation_id).
    #[inline]
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
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

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }
}

impl record::Record for AuthOperationCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_no),
            1 => Some(&self.notify_url),
            2 => Some(&self.operation_id),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            5 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_no),
            1 => Some(&mut self.notify_url),
            2 => Some(&mut self.operation_id),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for AuthOperationCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOperationCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOperationCancel {}

impl record::Request for AuthOperationCancel {
    type Response = AuthOperationCancelResponse;
    type ErrorCode = AuthOperationCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.operation.cancel",
        title: "资金授权撤销接口",
        file: "spec/fund/auth.operation.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/operation/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_OPERATION_CANCEL,
        response: &AUTH_OPERATION_CANCEL_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ORDER_ALREADY_FINISH",
                summary: "The authorization order is finished and cannot be canceled.",
                fix: "Check the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 83,
            },
            schema::ErrorDef {
                code: "REQUEST_AMOUNT_EXCEED",
                summary: "More would be released than is frozen.",
                fix: "Check whether some was released before; then no cancel is possible.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 85,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "A system error occurred.",
                fix: "Call again with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 88,
            },
            schema::ErrorDef {
                code: "PAYER_NOT_EXIST",
                summary: "The payer does not exist.",
                fix: "Check whether the payer closed the account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 93,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.fund.auth.operation.cancel` (资金授权撤销接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOperationCancelResponse {
    /// What the cancellation did.
    ///
    /// On the wire `action`. Example: `close`. Source: `spec/fund/auth.operation.cancel.yaml:51`.
    pub action: Option<record::Choice<AuthOperationCancelResponseAction>>,
    /// Alipay's authorization order number.
    ///
    /// On the wire `auth_no` (支付宝资金授权订单号). Example: `2016101210002001810258115912`. Source:
    /// `spec/fund/auth.operation.cancel.yaml:58`.
    pub auth_no: Option<String>,
    /// Alipay's number of the freeze operation.
    ///
    /// On the wire `operation_id` (支付宝的冻结操作流水号). Example: `20161012405744018102`. Source:
    /// `spec/fund/auth.operation.cancel.yaml:63`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// On the wire `out_order_no` (商户的授权资金订单号). Example: `4977164666634053`. Source:
    /// `spec/fund/auth.operation.cancel.yaml:68`.
    pub out_order_no: Option<String>,
    /// Merchant's number of the freeze operation.
    ///
    /// On the wire `out_request_no` (商户的冻结操作流水号). Example: `2016100810000003551`. Source:
    /// `spec/fund/auth.operation.cancel.yaml:73`.
    pub out_request_no: Option<String>,
}

impl record::Record for AuthOperationCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.auth_no),
            2 => Some(&self.operation_id),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.operation_id),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for AuthOperationCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {
            action: None,
            auth_no: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
        }
    }
}

impl Clone for AuthOperationCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthOperationCancelResponseAction`.
///
/// Source: `spec/fund/auth.operation.cancel.yaml:54`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOperationCancelResponseAction {
    /// Freeze closed; nothing unfrozen.
    ///
    /// On the wire `close` (关闭冻结明细).
    Close,
    /// Funds unfrozen.
    ///
    /// On the wire `unfreeze` (产生了资金解冻).
    Unfreeze,
}

impl record::Enumeration for AuthOperationCancelResponseAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("close", Self::Close),
        ("unfreeze", Self::Unfreeze),
    ];
}

impl std::fmt::Debug for AuthOperationCancelResponseAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.auth.operation.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOperationCancelErrorCode {
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.operation.cancel.yaml:80` and `spec/codes.yaml:1166`.
    IllegalArgument,
    /// The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    ///
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.operation.cancel.yaml:81` and `spec/codes.yaml:6`.
    AccessForbidden,
    /// The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    ///
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.operation.cancel.yaml:82` and
    /// `spec/codes.yaml:1992`.
    PayerUserStatusLimit,
    /// The authorization order is finished and cannot be canceled.
    ///
    /// Check the order number.
    ///
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.operation.cancel.yaml:83` and
    /// `spec/codes.yaml:1810`.
    OrderAlreadyFinish,
    /// The period for canceling is over.
    ///
    /// Cancel within 24 hours of the freeze.
    ///
    /// On the wire `CANCEL_OPERATION_TIME_OUT`. Source: `spec/fund/auth.operation.cancel.yaml:84` and
    /// `spec/codes.yaml:809`.
    CancelOperationTimeOut,
    /// More would be released than is frozen.
    ///
    /// Check whether some was released before; then no cancel is possible.
    ///
    /// On the wire `REQUEST_AMOUNT_EXCEED`. Source: `spec/fund/auth.operation.cancel.yaml:85` and
    /// `spec/codes.yaml:2230`.
    RequestAmountExceed,
    /// A system error occurred.
    ///
    /// Call again with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/auth.operation.cancel.yaml:88` and `spec/codes.yaml:2413`.
    SystemError,
    /// The payer does not exist.
    ///
    /// Check whether the payer closed the account.
    ///
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/auth.operation.cancel.yaml:93` and `spec/codes.yaml:1961`.
    PayerNotExist,
    /// The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    ///
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/fund/auth.operation.cancel.yaml:94` and
    /// `spec/codes.yaml:664`.
    AuthOrderNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOperationCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("CANCEL_OPERATION_TIME_OUT", Self::CancelOperationTimeOut),
        ("REQUEST_AMOUNT_EXCEED", Self::RequestAmountExceed),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOperationCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
