//! `alipay.eco.edu.kt.billing.modify` · 教育缴费账单状态同步接口
//!
//! Report the reconciled state of a school fee bill to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/modify`. Described in
//! `spec/eco/edu.kt.billing.modify.yaml`.

use crate::{record, schema};

static EDU_KT_BILLING_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingModify",
    file: "spec/eco/edu.kt.billing.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 13)],
            ..schema::FieldDef::text("bank_success", 11)
        },
        schema::FieldDef::text("buyer_logon_id", 19),
        schema::FieldDef::text("buyer_user_id", 24),
        schema::FieldDef::text("buyer_user_open_id", 29),
        schema::FieldDef::text("fund_change", 33),
        schema::FieldDef::text("gmt_refund", 34),
        schema::FieldDef::text("out_request_no", 40),
        schema::FieldDef::text("out_trade_no", 45),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 54),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 52),
            ],
            ..schema::FieldDef::text("refund_amount", 50)
        },
        schema::FieldDef::text("refund_detail_item_list", 56),
        schema::FieldDef::text("refund_reason", 61),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["1", "2", "3", "4"]), 70),
            ],
            ..schema::FieldDef::text("status", 67)
        },
        schema::FieldDef::text("trade_no", 77),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "status",
                equals: "3",
                require: &[
                    "buyer_logon_id",
                    "fund_change",
                    "gmt_refund",
                    "refund_amount",
                    "refund_detail_item_list",
                ],
            },
            line: 84,
        },
    ],
};

static EDU_KT_BILLING_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingModifyResponse",
    file: "spec/eco/edu.kt.billing.modify.yaml",
    fields: &[schema::FieldDef::text("status", 87)],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.billing.modify` (教育缴费账单状态同步接口).
///
/// Report the reconciled state of a school fee bill to Alipay.
///
/// ```
/// use alipay::eco::EduKtBillingModify;
///
/// let request = EduKtBillingModify::new()
///     .bank_success("Y");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bank_success`](Self::bank_success) | required in some cases; one of its values |
/// | [`buyer_logon_id`](Self::buyer_logon_id) | required in some cases |
/// | [`buyer_user_id`](Self::buyer_user_id) | required in some cases |
/// | [`fund_change`](Self::fund_change) | required in some cases |
/// | [`gmt_refund`](Self::gmt_refund) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
/// | [`refund_amount`](Self::refund_amount) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`refund_detail_item_list`](Self::refund_detail_item_list) | required in some cases |
/// | [`refund_reason`](Self::refund_reason) | required in some cases |
/// | [`status`](Self::status) | one of its values |
/// | rule | Where `status` is `3`, there must be `buyer_logon_id`, `fund_change`, `gmt_refund`, `refund_amount`, `refund_detail_item_list` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/modify`. Described in
/// `spec/eco/edu.kt.billing.modify.yaml`.
/// Returns [`EduKtBillingModifyResponse`], or an error with a [`EduKtBillingModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.billing.modify")]
#[doc(alias = "/v3/alipay/eco/edu/kt/billing/modify")]
#[doc(alias = "教育缴费账单状态同步接口")]
#[doc(alias = "缴费")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct EduKtBillingModify {
    /// Whether the bank reports success; required when `status` is 4, for MYbank bills.
    ///
    /// Required in some cases. Example: `Y`.
    pub bank_success: Option<record::Choice<EduKtBillingModifyBankSuccess>>,
    /// Login id of the refunded user, as returned by Alipay.
    ///
    /// Required in some cases. Example: `159****5620`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's Alipay user id, as returned by Alipay.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub buyer_user_id: Option<String>,
    /// Buyer's open id, as returned by Alipay.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_user_open_id: Option<String>,
    /// Whether this refund moved any money.
    ///
    /// Required in some cases. Example: `Y`.
    pub fund_change: Option<String>,
    /// Refund time returned by Alipay, not the time the merchant asked.
    ///
    /// 支付宝返回的退款时间; required in some cases. Example: `2015-11-27 15:45:57`.
    pub gmt_refund: Option<String>,
    /// Refund request number, unique within the trade; needed for partial refunds.
    ///
    /// Required in some cases. Example: `HZ01RF001`.
    pub out_request_no: Option<String>,
    /// Order number in the ISV's system.
    ///
    /// Isv系统的订单号. Example: `20160101909909354354354`.
    pub out_trade_no: Option<String>,
    /// Amount to refund, in yuan; no more than the order amount.
    ///
    /// Required in some cases; an amount of money as a decimal number; at most 2 decimals. Example: `200.12`.
    pub refund_amount: Option<record::Amount>,
    /// Refund channels returned by Alipay, as a JSON text.
    ///
    /// 支付宝返回的退款资金渠道; required in some cases.
    pub refund_detail_item_list: Option<String>,
    /// Refund reason; repeat it if the refund gave one.
    ///
    /// 退款原因; required in some cases. Example: `正常退款`.
    pub refund_reason: Option<String>,
    /// State to report; a refund needs the refund fields.
    ///
    /// 状态. Example: `1`.
    pub status: Option<record::Choice<EduKtBillingModifyStatus>>,
    /// Trade number returned by Alipay.
    ///
    /// 支付宝返回的交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl EduKtBillingModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_success: None,
            buyer_logon_id: None,
            buyer_user_id: None,
            buyer_user_open_id: None,
            fund_change: None,
            gmt_refund: None,
            out_request_no: None,
            out_trade_no: None,
            refund_amount: None,
            refund_detail_item_list: None,
            refund_reason: None,
            status: None,
            trade_no: None,
        }
    }

    /// Sets [`bank_success`](Self::bank_success).
    #[inline]
    pub fn bank_success(
        mut self,
        bank_success: impl Into<record::Choice<EduKtBillingModifyBankSuccess>>,
    ) -> Self {
        self.bank_success = Some(bank_success.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`buyer_user_id`](Self::buyer_user_id).
    #[inline]
    pub fn buyer_user_id(mut self, buyer_user_id: impl Into<String>) -> Self {
        self.buyer_user_id = Some(buyer_user_id.into());
        self
    }

    /// Sets [`buyer_user_open_id`](Self::buyer_user_open_id).
    #[inline]
    pub fn buyer_user_open_id(mut self, buyer_user_open_id: impl Into<String>) -> Self {
        self.buyer_user_open_id = Some(buyer_user_open_id.into());
        self
    }

    /// Sets [`fund_change`](Self::fund_change).
    #[inline]
    pub fn fund_change(mut self, fund_change: impl Into<String>) -> Self {
        self.fund_change = Some(fund_change.into());
        self
    }

    /// Sets [`gmt_refund`](Self::gmt_refund).
    #[inline]
    pub fn gmt_refund(mut self, gmt_refund: impl Into<String>) -> Self {
        self.gmt_refund = Some(gmt_refund.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_detail_item_list`](Self::refund_detail_item_list).
    #[inline]
    pub fn refund_detail_item_list(
        mut self,
        refund_detail_item_list: impl Into<String>,
    ) -> Self {
        self.refund_detail_item_list = Some(refund_detail_item_list.into());
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<EduKtBillingModifyStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for EduKtBillingModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_success),
            1 => Some(&self.buyer_logon_id),
            2 => Some(&self.buyer_user_id),
            3 => Some(&self.buyer_user_open_id),
            4 => Some(&self.fund_change),
            5 => Some(&self.gmt_refund),
            6 => Some(&self.out_request_no),
            7 => Some(&self.out_trade_no),
            8 => Some(&self.refund_amount),
            9 => Some(&self.refund_detail_item_list),
            10 => Some(&self.refund_reason),
            11 => Some(&self.status),
            12 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_success),
            1 => Some(&mut self.buyer_logon_id),
            2 => Some(&mut self.buyer_user_id),
            3 => Some(&mut self.buyer_user_open_id),
            4 => Some(&mut self.fund_change),
            5 => Some(&mut self.gmt_refund),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.out_trade_no),
            8 => Some(&mut self.refund_amount),
            9 => Some(&mut self.refund_detail_item_list),
            10 => Some(&mut self.refund_reason),
            11 => Some(&mut self.status),
            12 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for EduKtBillingModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtBillingModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EduKtBillingModify {}

impl record::Request for EduKtBillingModify {
    type Response = EduKtBillingModifyResponse;
    type ErrorCode = EduKtBillingModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.billing.modify",
        title: "教育缴费账单状态同步接口",
        file: "spec/eco/edu.kt.billing.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/edu/kt/billing/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDU_KT_BILLING_MODIFY,
        response: &EDU_KT_BILLING_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.eco.edu.kt.billing.modify` (教育缴费账单状态同步接口).
#[non_exhaustive]
pub struct EduKtBillingModifyResponse {
    /// `Y` if the report succeeded.
    ///
    /// Other values may be added. Example: `Y`.
    pub status: Option<record::Choice<EduKtBillingModifyResponseStatus>>,
}

impl record::Record for EduKtBillingModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for EduKtBillingModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for EduKtBillingModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EduKtBillingModifyBankSuccess`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtBillingModifyBankSuccess {
    /// `Y`: Success.
    Y,
    /// `N`: Failure.
    N,
}

impl record::Enumeration for EduKtBillingModifyBankSuccess {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for EduKtBillingModifyBankSuccess {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EduKtBillingModifyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtBillingModifyStatus {
    /// `1`: Paid (缴费成功).
    V1,
    /// `2`: Bill closed (关闭账单).
    V2,
    /// `3`: Refunded.
    V3,
    /// `4`: State returned by MYbank.
    V4,
}

impl record::Enumeration for EduKtBillingModifyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for EduKtBillingModifyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EduKtBillingModifyResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtBillingModifyResponseStatus {
    /// `Y`: Success.
    Y,
}

impl record::Enumeration for EduKtBillingModifyResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y)];
}

impl std::fmt::Debug for EduKtBillingModifyResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.edu.kt.billing.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtBillingModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `EDU_ISV_NOT_EXIST`.
    EduIsvNotExist,
    /// `SCHOOL_NOT_EXIST`: The school does not exist.
    ///
    /// Check the school.
    SchoolNotExist,
    /// `EDU_ISV_SCHOOL_NOT_EXIST`.
    EduIsvSchoolNotExist,
    /// `ALIPAY_QUERY_ORDER_FAIL`.
    AlipayQueryOrderFail,
    /// `USER_INFO_ERROR`.
    UserInfoError,
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// `INVALID_PARAMETER_REFUND_FAILED`.
    InvalidParameterRefundFailed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EduKtBillingModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("EDU_ISV_NOT_EXIST", Self::EduIsvNotExist),
        ("SCHOOL_NOT_EXIST", Self::SchoolNotExist),
        ("EDU_ISV_SCHOOL_NOT_EXIST", Self::EduIsvSchoolNotExist),
        ("ALIPAY_QUERY_ORDER_FAIL", Self::AlipayQueryOrderFail),
        ("USER_INFO_ERROR", Self::UserInfoError),
        ("ILLEGAL_PARAM", Self::IllegalParam),
        ("INVALID_PARAMETER_REFUND_FAILED", Self::InvalidParameterRefundFailed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtBillingModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
