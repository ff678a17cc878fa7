//! `alipay.eco.edu.kt.billing.modify` · 教育缴费账单状态同步接口
//!
//! Report the reconciled state of a school fee bill to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/modify`. Described in
//! `spec/eco/edu.kt.billing.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.eco.edu.kt.billing.modify` (教育缴费账单状态同步接口).
#[non_exhaustive]
pub struct EduKtBillingModifyResponse {
    /// `Y` if the report succeeded.
    ///
    /// Other values may be added. Example: `Y`.
    pub status: Option<record::Choice<EduKtBillingModifyResponseStatus>>,
}

/// The values of the platform's type `EduKtBillingModifyBankSuccess`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtBillingModifyBankSuccess {
    /// `Y`: Success.
    Y,
    /// `N`: Failure.
    N,
}

record::enumeration!(EduKtBillingModifyBankSuccess, "Y" Y, "N" N);

/// The values of the platform's type `EduKtBillingModifyStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(EduKtBillingModifyStatus, "1" V1, "2" V2, "3" V3, "4" V4);

/// The values of the platform's type `EduKtBillingModifyResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtBillingModifyResponseStatus {
    /// `Y`: Success.
    Y,
}

record::enumeration!(EduKtBillingModifyResponseStatus, "Y" Y);

/// The error codes of `alipay.eco.edu.kt.billing.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    EduKtBillingModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "EDU_ISV_NOT_EXIST" EduIsvNotExist,
    "SCHOOL_NOT_EXIST" SchoolNotExist, "EDU_ISV_SCHOOL_NOT_EXIST" EduIsvSchoolNotExist,
    "ALIPAY_QUERY_ORDER_FAIL" AlipayQueryOrderFail, "USER_INFO_ERROR" UserInfoError,
    "ILLEGAL_PARAM" IllegalParam, "INVALID_PARAMETER_REFUND_FAILED"
    InvalidParameterRefundFailed
);

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

record::record!(
    EduKtBillingModify, EDU_KT_BILLING_MODIFY, 0 bank_success None, 1 buyer_logon_id
    None, 2 buyer_user_id None, 3 buyer_user_open_id None, 4 fund_change None, 5
    gmt_refund None, 6 out_request_no None, 7 out_trade_no None, 8 refund_amount None, 9
    refund_detail_item_list None, 10 refund_reason None, 11 status None, 12 trade_no None
);

record::record!(
    EduKtBillingModifyResponse, EDU_KT_BILLING_MODIFY_RESPONSE, 0 status None
);

static EDU_KT_BILLING_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingModify",
    file: "spec/eco/edu.kt.billing.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "bank_success",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("buyer_user_id"),
        schema::Row::Text("buyer_user_open_id"),
        schema::Row::Text("fund_change"),
        schema::Row::Text("gmt_refund"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("refund_detail_item_list"),
        schema::Row::Text("refund_reason"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2", "3", "4"]))],
        ),
        schema::Row::Text("trade_no"),
    ],
    rules: &[
        schema::Rule::When {
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
    ],
    lines: &[11, 13, 19, 24, 29, 33, 34, 40, 45, 50, 54, 52, 56, 61, 67, 70, 77, 84],
};

static EDU_KT_BILLING_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingModifyResponse",
    file: "spec/eco/edu.kt.billing.modify.yaml",
    rows: &[schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
