//! `alipay.fund.auth.operation.cancel` · 资金授权撤销接口
//!
//! Cancel a fund authorization that timed out or has no known result.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/cancel`. Described in
//! `spec/fund/auth.operation.cancel.yaml`.

use crate::{record, schema};

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
/// Returns [`AuthOperationCancelResponse`], or an error with a [`AuthOperationCancelErrorCode`].
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
    /// 支付宝授权资金订单号; required in some cases; at most 64 characters (advisory). Example:
    /// `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Alipay's operation number, used with `auth_no`; takes precedence over `out_request_no`.
    ///
    /// Required in some cases; at most 64 characters (advisory). Example: `20161012405744018102`.
    pub operation_id: Option<String>,
    /// Merchant's order number from the freeze, used with `out_request_no`.
    ///
    /// 商户的授权资金订单号; required in some cases. Example: `4977164666634053`.
    pub out_order_no: Option<String>,
    /// Merchant's operation number from the freeze, used with `out_order_no`.
    ///
    /// 商户的授权资金操作流水号; required in some cases. Example: `2016100810000003551`.
    pub out_request_no: Option<String>,
    /// Merchant's remark on the cancellation.
    ///
    /// Required; at most 100 characters. Example: `授权撤销`.
    pub remark: String,
}

impl AuthOperationCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.fund.auth.operation.cancel` (资金授权撤销接口).
#[non_exhaustive]
pub struct AuthOperationCancelResponse {
    /// What the cancellation did.
    ///
    /// Example: `close`.
    pub action: Option<record::Choice<AuthOperationCancelResponseAction>>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝资金授权订单号. Example: `2016101210002001810258115912`.
    pub auth_no: Option<String>,
    /// Alipay's number of the freeze operation.
    ///
    /// 支付宝的冻结操作流水号. Example: `20161012405744018102`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `4977164666634053`.
    pub out_order_no: Option<String>,
    /// Merchant's number of the freeze operation.
    ///
    /// 商户的冻结操作流水号. Example: `2016100810000003551`.
    pub out_request_no: Option<String>,
}

/// The values of the platform's type `AuthOperationCancelResponseAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOperationCancelResponseAction {
    /// `close`: Freeze closed; nothing unfrozen (关闭冻结明细).
    Close,
    /// `unfreeze`: Funds unfrozen (产生了资金解冻).
    Unfreeze,
}

record::enumeration!(
    AuthOperationCancelResponseAction, "close" Close, "unfreeze" Unfreeze
);

/// The error codes of `alipay.fund.auth.operation.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthOperationCancelErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished and cannot be canceled.
    ///
    /// Check the order number.
    OrderAlreadyFinish,
    /// `CANCEL_OPERATION_TIME_OUT`: The period for canceling is over.
    ///
    /// Cancel within 24 hours of the freeze.
    CancelOperationTimeOut,
    /// `REQUEST_AMOUNT_EXCEED`: More would be released than is frozen.
    ///
    /// Check whether some was released before; then no cancel is possible.
    RequestAmountExceed,
    /// `SYSTEM_ERROR`: A system error occurred.
    ///
    /// Call again with the same parameters. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    SystemError,
    /// `PAYER_NOT_EXIST`: The payer does not exist.
    ///
    /// Check whether the payer closed the account.
    PayerNotExist,
    /// `AUTH_ORDER_NOT_EXIST`: The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    AuthOrderNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AuthOperationCancelErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument, "ACCESS_FORBIDDEN"
    AccessForbidden, "PAYER_USER_STATUS_LIMIT" PayerUserStatusLimit,
    "ORDER_ALREADY_FINISH" OrderAlreadyFinish, "CANCEL_OPERATION_TIME_OUT"
    CancelOperationTimeOut, "REQUEST_AMOUNT_EXCEED" RequestAmountExceed, "SYSTEM_ERROR"
    SystemError, "PAYER_NOT_EXIST" PayerNotExist, "AUTH_ORDER_NOT_EXIST"
    AuthOrderNotExist
);

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
            },
            schema::ErrorDef {
                code: "REQUEST_AMOUNT_EXCEED",
                summary: "More would be released than is frozen.",
                fix: "Check whether some was released before; then no cancel is possible.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "A system error occurred.",
                fix: "Call again with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "PAYER_NOT_EXIST",
                summary: "The payer does not exist.",
                fix: "Check whether the payer closed the account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AuthOperationCancel, AUTH_OPERATION_CANCEL, 0 auth_no None, 1 notify_url None, 2
    operation_id None, 3 out_order_no None, 4 out_request_no None, 5 remark String::new()
);

record::record!(
    AuthOperationCancelResponse, AUTH_OPERATION_CANCEL_RESPONSE, 0 action None, 1 auth_no
    None, 2 operation_id None, 3 out_order_no None, 4 out_request_no None
);

static AUTH_OPERATION_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationCancel",
    file: "spec/fund/auth.operation.cancel.yaml",
    rows: &[
        schema::Row::Limited(
            "auth_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
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
            "operation_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["auth_no", "out_order_no"]),
        schema::Rule::AtLeastOne(&["operation_id", "out_request_no"]),
    ],
    lines: &[11, 16, 19, 20, 24, 27, 33, 39, 42, 43, 47, 48],
};

static AUTH_OPERATION_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationCancelResponse",
    file: "spec/fund/auth.operation.cancel.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
    ],
    rules: &[],
    lines: &[],
};
