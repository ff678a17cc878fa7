//! `alipay.fund.auth.order.unfreeze` · 资金授权解冻接口
//!
//! Unfreeze authorized funds in full or in part.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/unfreeze`. Described in
//! `spec/fund/auth.order.unfreeze.yaml`.

use crate::{record, schema};

static AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreeze",
    file: "spec/fund/auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 15),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 16),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 17),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 13),
            ],
            ..schema::FieldDef::text("amount", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 23),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 24),
            ],
            ..schema::FieldDef::text("auth_no", 19)
        },
        schema::FieldDef::text("extra_param", 26),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 31)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 37),
            ],
            ..schema::FieldDef::text("out_request_no", 32)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 42),
                schema::LimitDef::new(schema::Limit::MaxLength(100), 43),
            ],
            ..schema::FieldDef::text("remark", 39)
        },
    ],
    rules: &[],
};

static AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreezeResponse",
    file: "spec/fund/auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 47),
        schema::FieldDef::text("auth_no", 54),
        schema::FieldDef::text("credit_amount", 59),
        schema::FieldDef::text("fund_amount", 64),
        schema::FieldDef::text("gmt_trans", 69),
        schema::FieldDef::text("operation_id", 74),
        schema::FieldDef::text("out_order_no", 79),
        schema::FieldDef::text("out_request_no", 84),
        schema::FieldDef::text("status", 88),
    ],
    rules: &[],
};

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
/// Answered by [`AuthOrderUnfreezeResponse`], or by an error with a [`AuthOrderUnfreezeErrorCode`].
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
    /// On the wire `amount`; required; an amount of money as a decimal number; not less than 0.01; not more than
    /// 100000000; at most 2 decimals. Example: `20.11`. Source: `spec/fund/auth.order.unfreeze.yaml:11`.
    pub amount: record::Amount,
    /// Alipay's authorization order number.
    ///
    /// On the wire `auth_no` (支付宝资金授权订单号); required; at most 64 characters. Example:
    /// `2016101210002001810258115912`. Source: `spec/fund/auth.order.unfreeze.yaml:19`.
    pub auth_no: String,
    /// JSON map; `unfreezeBizInfo` with `bizComplete``true` completes the credit order.
    ///
    /// On the wire `extra_param` (解冻扩展信息). Example: `{"unfreezeBizInfo": "{\"bizComplete\":\"true\"}"}`.
    /// Source: `spec/fund/auth.order.unfreeze.yaml:26`.
    pub extra_param: Option<String>,
    /// Notification URL.
    ///
    /// On the wire `notify_url` (通知地址); on REST only. Source: `spec/fund/auth.order.unfreeze.yaml:31`.
    pub notify_url: Option<String>,
    /// Unfreeze request number, unique per authorization order; keep it and the amount on retries.
    ///
    /// On the wire `out_request_no` (解冻请求流水号); required; at most 64 characters. Example:
    /// `2016101200104001110081001`. Source: `spec/fund/auth.order.unfreeze.yaml:32`.
    pub out_request_no: String,
    /// Merchant's remark on the unfreeze.
    ///
    /// On the wire `remark`; required; at most 100 characters. Example: `2014-05期解冻200.00元`. Source:
    /// `spec/fund/auth.order.unfreeze.yaml:39`.
    pub remark: String,
}

impl AuthOrderUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: Default::default(),
            auth_no: String::new(),
            extra_param: None,
            notify_url: None,
            out_request_no: String::new(),
            remark: String::new(),
        }
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

impl record::Record for AuthOrderUnfreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_UNFREEZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.extra_param),
            3 => Some(&self.notify_url),
            4 => Some(&self.out_request_no),
            5 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.extra_param),
            3 => Some(&mut self.notify_url),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for AuthOrderUnfreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderUnfreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderUnfreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderUnfreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 99,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "A system error occurred.",
                fix: "Call again with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 100,
            },
            schema::ErrorDef {
                code: "REQUEST_AMOUNT_EXCEED",
                summary: "The amount is more than can be released.",
                fix: "Reduce the amount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 107,
            },
            schema::ErrorDef {
                code: "ORDER_ALREADY_FINISH",
                summary: "The authorization order is finished; nothing can be released.",
                fix: "Check the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 109,
            },
            schema::ErrorDef {
                code: "ORDER_ALREADY_CLOSED",
                summary: "The authorization order is closed; nothing can be released.",
                fix: "Check the number, and whether it was released before.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 110,
            },
            schema::ErrorDef {
                code: "PAYER_NOT_EXIST",
                summary: "The payer does not exist.",
                fix: "Ask support whether the payer closed the account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 113,
            },
            schema::ErrorDef {
                code: "BIZ_ERROR",
                summary: "A business error occurred.",
                fix: "Check whether the order serves other business, or ask support.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 114,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.fund.auth.order.unfreeze` (资金授权解冻接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOrderUnfreezeResponse {
    /// Amount unfrozen, CNY, in yuan.
    ///
    /// On the wire `amount`; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at
    /// most 2 decimals. Example: `20.81`. Source: `spec/fund/auth.order.unfreeze.yaml:47`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// On the wire `auth_no` (支付宝资金授权订单号). Example: `2014070800002001550000014417`. Source:
    /// `spec/fund/auth.order.unfreeze.yaml:54`.
    pub auth_no: Option<String>,
    /// Credit part of the amount unfrozen, CNY, in yuan.
    ///
    /// On the wire `credit_amount`; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    /// Source: `spec/fund/auth.order.unfreeze.yaml:59`.
    pub credit_amount: Option<record::Amount>,
    /// Own-funds part of the amount unfrozen, CNY, in yuan.
    ///
    /// On the wire `fund_amount`; an amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    /// Source: `spec/fund/auth.order.unfreeze.yaml:64`.
    pub fund_amount: Option<record::Amount>,
    /// Time the funds were unfrozen.
    ///
    /// On the wire `gmt_trans` (授权资金解冻成功时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2014-09-15 11:23:04`. Source: `spec/fund/auth.order.unfreeze.yaml:69`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// On the wire `operation_id` (支付宝资金操作流水号). Example: `2014070800032850551`. Source:
    /// `spec/fund/auth.order.unfreeze.yaml:74`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// On the wire `out_order_no` (商户的授权资金订单号). Example: `4977164666634053`. Source:
    /// `spec/fund/auth.order.unfreeze.yaml:79`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// On the wire `out_request_no`. Example: `20140707001555633`. Source: `spec/fund/auth.order.unfreeze.yaml:84`.
    pub out_request_no: Option<String>,
    /// State of the operation.
    ///
    /// On the wire `status` (资金操作流水的状态); other values may be added. Example: `SUCCESS`. Source:
    /// `spec/fund/auth.order.unfreeze.yaml:88`.
    pub status: Option<record::Choice<AuthOrderUnfreezeResponseStatus>>,
}

impl record::Record for AuthOrderUnfreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_UNFREEZE_RESPONSE
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
            8 => Some(&self.status),
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
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for AuthOrderUnfreezeResponse {
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
            status: None,
        }
    }
}

impl Clone for AuthOrderUnfreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderUnfreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderUnfreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthOrderUnfreezeResponseStatus`.
///
/// Source: `spec/fund/auth.order.unfreeze.yaml:92`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthOrderUnfreezeResponseStatus {
    /// Succeeded.
    ///
    /// On the wire `SUCCESS` (成功).
    Success,
}

impl record::Enumeration for AuthOrderUnfreezeResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("SUCCESS", Self::Success)];
}

impl std::fmt::Debug for AuthOrderUnfreezeResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.auth.order.unfreeze`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderUnfreezeErrorCode {
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.order.unfreeze.yaml:98` and `spec/codes.yaml:1166`.
    IllegalArgument,
    /// `out_request_no` was used before with other data.
    ///
    /// Use a new `out_request_no`.
    ///
    /// On the wire `UNIQUE_VIOLATION`. Source: `spec/fund/auth.order.unfreeze.yaml:99` and `spec/codes.yaml:2521`.
    UniqueViolation,
    /// A system error occurred.
    ///
    /// Call again with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/auth.order.unfreeze.yaml:100` and `spec/codes.yaml:2413`.
    SystemError,
    /// The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    ///
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.unfreeze.yaml:105` and
    /// `spec/codes.yaml:1992`.
    PayerUserStatusLimit,
    /// The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    ///
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/fund/auth.order.unfreeze.yaml:106` and
    /// `spec/codes.yaml:664`.
    AuthOrderNotExist,
    /// The amount is more than can be released.
    ///
    /// Reduce the amount.
    ///
    /// On the wire `REQUEST_AMOUNT_EXCEED`. Source: `spec/fund/auth.order.unfreeze.yaml:107` and
    /// `spec/codes.yaml:2230`.
    RequestAmountExceed,
    /// The order state does not allow the operation.
    ///
    /// Query the operation and make sure the freeze succeeded.
    ///
    /// On the wire `ILLEGAL_STATUS`. Source: `spec/fund/auth.order.unfreeze.yaml:108` and `spec/codes.yaml:1231`.
    IllegalStatus,
    /// The authorization order is finished; nothing can be released.
    ///
    /// Check the order number.
    ///
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.order.unfreeze.yaml:109` and
    /// `spec/codes.yaml:1810`.
    OrderAlreadyFinish,
    /// The authorization order is closed; nothing can be released.
    ///
    /// Check the number, and whether it was released before.
    ///
    /// On the wire `ORDER_ALREADY_CLOSED`. Source: `spec/fund/auth.order.unfreeze.yaml:110` and
    /// `spec/codes.yaml:1807`.
    OrderAlreadyClosed,
    /// The payer does not exist.
    ///
    /// Ask support whether the payer closed the account.
    ///
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/auth.order.unfreeze.yaml:113` and `spec/codes.yaml:1961`.
    PayerNotExist,
    /// A business error occurred.
    ///
    /// Check whether the order serves other business, or ask support.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/fund/auth.order.unfreeze.yaml:114` and `spec/codes.yaml:736`.
    BizError,
    /// The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    ///
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.order.unfreeze.yaml:115` and `spec/codes.yaml:6`.
    AccessForbidden,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderUnfreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("UNIQUE_VIOLATION", Self::UniqueViolation),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
        ("REQUEST_AMOUNT_EXCEED", Self::RequestAmountExceed),
        ("ILLEGAL_STATUS", Self::IllegalStatus),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("BIZ_ERROR", Self::BizError),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderUnfreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
