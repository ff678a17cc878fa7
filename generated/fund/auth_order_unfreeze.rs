//! `alipay.fund.auth.order.unfreeze` · 资金授权解冻接口
//!
//! Unfreeze authorized funds in full or in part.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/unfreeze`. Described in
//! `spec/fund/auth.order.unfreeze.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.auth.order.unfreeze` (资金授权解冻接口).
///
/// Unfreeze authorized funds in full or in part.
///
/// ```
/// use alipay::fund::AuthOrderUnfreeze;
///
/// let request = AuthOrderUnfreeze::new()
///     .amount("20.11")
///     .auth_no("2016101210002001810258115912")
///     .out_request_no("2016101200104001110081001")
///     .remark("2014-05期解冻200.00元");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`auth_no`](Self::auth_no) | required; at most 64 characters |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters |
/// | [`remark`](Self::remark) | required; at most 100 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/unfreeze`. Described in
/// `spec/fund/auth.order.unfreeze.yaml`.
/// Returns [`AuthOrderUnfreezeResponse`], or an error with a [`AuthOrderUnfreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.unfreeze")]
#[doc(alias = "/v3/alipay/fund/auth/order/unfreeze")]
#[doc(alias = "资金授权解冻接口")]
#[doc(alias = "授权")]
#[doc(alias = "解冻")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderUnfreeze {
    /// Amount to unfreeze, CNY, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `20.11`.
    pub amount: record::Amount,
    /// Alipay's authorization order number.
    ///
    /// 支付宝资金授权订单号; required; at most 64 characters. Example: `2016101210002001810258115912`.
    pub auth_no: String,
    /// JSON map; `unfreezeBizInfo` with `bizComplete``true` completes the credit order.
    ///
    /// 解冻扩展信息. Example: `{"unfreezeBizInfo": "{\"bizComplete\":\"true\"}"}`.
    pub extra_param: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Unfreeze request number, unique per authorization order; keep it and the amount on retries.
    ///
    /// 解冻请求流水号; required; at most 64 characters. Example: `2016101200104001110081001`.
    pub out_request_no: String,
    /// Merchant's remark on the unfreeze.
    ///
    /// Required; at most 100 characters. Example: `2014-05期解冻200.00元`.
    pub remark: String,
}

impl AuthOrderUnfreeze {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = auth_no.into();
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }
}

/// The response of `alipay.fund.auth.order.unfreeze` (资金授权解冻接口).
#[non_exhaustive]
pub struct AuthOrderUnfreezeResponse {
    /// Amount unfrozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2 decimals.
    /// Example: `20.81`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝资金授权订单号. Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Credit part of the amount unfrozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub credit_amount: Option<record::Amount>,
    /// Own-funds part of the amount unfrozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub fund_amount: Option<record::Amount>,
    /// Time the funds were unfrozen.
    ///
    /// 授权资金解冻成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝资金操作流水号. Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `4977164666634053`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `20140707001555633`.
    pub out_request_no: Option<String>,
    /// State of the operation.
    ///
    /// 资金操作流水的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<AuthOrderUnfreezeResponseStatus>>,
}

/// The values of the platform's type `AuthOrderUnfreezeResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderUnfreezeResponseStatus {
    /// `SUCCESS`: Succeeded (成功).
    Success,
}

record::enumeration!(AuthOrderUnfreezeResponseStatus, "SUCCESS" Success);

/// The error codes of `alipay.fund.auth.order.unfreeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthOrderUnfreezeErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `UNIQUE_VIOLATION`: `out_request_no` was used before with other data.
    ///
    /// Use a new `out_request_no`.
    UniqueViolation,
    /// `SYSTEM_ERROR`: A system error occurred.
    ///
    /// Call again with the same parameters. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    SystemError,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `AUTH_ORDER_NOT_EXIST`: The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    AuthOrderNotExist,
    /// `REQUEST_AMOUNT_EXCEED`: The amount is more than can be released.
    ///
    /// Reduce the amount.
    RequestAmountExceed,
    /// `ILLEGAL_STATUS`: The order state does not allow the operation.
    ///
    /// Query the operation and make sure the freeze succeeded.
    IllegalStatus,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished; nothing can be released.
    ///
    /// Check the order number.
    OrderAlreadyFinish,
    /// `ORDER_ALREADY_CLOSED`: The authorization order is closed; nothing can be released.
    ///
    /// Check the number, and whether it was released before.
    OrderAlreadyClosed,
    /// `PAYER_NOT_EXIST`: The payer does not exist.
    ///
    /// Ask support whether the payer closed the account.
    PayerNotExist,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Check whether the order serves other business, or ask support.
    BizError,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AuthOrderUnfreezeErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument, "UNIQUE_VIOLATION"
    UniqueViolation, "SYSTEM_ERROR" SystemError, "PAYER_USER_STATUS_LIMIT"
    PayerUserStatusLimit, "AUTH_ORDER_NOT_EXIST" AuthOrderNotExist,
    "REQUEST_AMOUNT_EXCEED" RequestAmountExceed, "ILLEGAL_STATUS" IllegalStatus,
    "ORDER_ALREADY_FINISH" OrderAlreadyFinish, "ORDER_ALREADY_CLOSED" OrderAlreadyClosed,
    "PAYER_NOT_EXIST" PayerNotExist, "BIZ_ERROR" BizError, "ACCESS_FORBIDDEN"
    AccessForbidden
);

impl record::CallRequest for AuthOrderUnfreeze {}

impl record::Request for AuthOrderUnfreeze {
    type Response = AuthOrderUnfreezeResponse;
    type ErrorCode = AuthOrderUnfreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.unfreeze",
        title: "资金授权解冻接口",
        file: "spec/fund/auth.order.unfreeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/unfreeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_UNFREEZE,
        response: &AUTH_ORDER_UNFREEZE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "UNIQUE_VIOLATION",
                summary: "`out_request_no` was used before with other data.",
                fix: "Use a new `out_request_no`.",
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
                code: "REQUEST_AMOUNT_EXCEED",
                summary: "The amount is more than can be released.",
                fix: "Reduce the amount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ORDER_ALREADY_FINISH",
                summary: "The authorization order is finished; nothing can be released.",
                fix: "Check the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ORDER_ALREADY_CLOSED",
                summary: "The authorization order is closed; nothing can be released.",
                fix: "Check the number, and whether it was released before.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAYER_NOT_EXIST",
                summary: "The payer does not exist.",
                fix: "Ask support whether the payer closed the account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BIZ_ERROR",
                summary: "A business error occurred.",
                fix: "Check whether the order serves other business, or ask support.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AuthOrderUnfreeze, AUTH_ORDER_UNFREEZE, 0 amount Default::default(), 1 auth_no
    String::new(), 2 extra_param None, 3 notify_url None, 4 out_request_no String::new(),
    5 remark String::new()
);

record::record!(
    AuthOrderUnfreezeResponse, AUTH_ORDER_UNFREEZE_RESPONSE, 0 amount None, 1 auth_no
    None, 2 credit_amount None, 3 fund_amount None, 4 gmt_trans None, 5 operation_id
    None, 6 out_order_no None, 7 out_request_no None, 8 status None
);

static AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreeze",
    file: "spec/fund/auth.order.unfreeze.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "auth_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("extra_param"),
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
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 15, 16, 17, 13, 19, 23, 24, 26, 31, 32, 36, 37, 39, 42, 43],
};

static AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreezeResponse",
    file: "spec/fund/auth.order.unfreeze.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("credit_amount"),
        schema::Row::Text("fund_amount"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
