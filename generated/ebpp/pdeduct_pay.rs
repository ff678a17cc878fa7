//! `alipay.ebpp.pdeduct.pay` · 公共事业缴费直连代扣扣款支付接口
//!
//! Deduct a utility bill under a user's deduction agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/pay`. Described in
//! `spec/ebpp/pdeduct.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.pay` (公共事业缴费直连代扣扣款支付接口).
///
/// Deduct a utility bill under a user's deduction agreement.
///
/// ```
/// use alipay::ebpp::PdeductPay;
///
/// let request = PdeductPay::new()
///     .agent_channel("PUBLICFORM")
///     .agent_code("SECOND")
///     .agreement_id("1234557890")
///     .bill_key("262327843")
///     .fine_amount("2.00")
///     .out_order_no("20160805000000001")
///     .pay_amount("23.00")
///     .pid("2088000000000001")
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agent_channel`](Self::agent_channel) | required; at most 30 characters (advisory) |
/// | [`agent_code`](Self::agent_code) | required; at most 20 characters (advisory) |
/// | [`agreement_id`](Self::agreement_id) | required; at most 32 characters (advisory) |
/// | [`bill_date`](Self::bill_date) | at most 20 characters (advisory) |
/// | [`bill_key`](Self::bill_key) | required; at most 30 characters (advisory) |
/// | [`fine_amount`](Self::fine_amount) | required; at most 30 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`out_order_no`](Self::out_order_no) | required; at most 30 characters (advisory) |
/// | [`pay_amount`](Self::pay_amount) | required; at most 30 characters (advisory) |
/// | [`pid`](Self::pid) | required; at most 16 characters (advisory) |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters (advisory) |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/pay`. Described in
/// `spec/ebpp/pdeduct.pay.yaml`.
/// Returns [`PdeductPayResponse`], or an error with a [`PdeductPayErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.pay")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/pay")]
#[doc(alias = "公共事业缴费直连代扣扣款支付接口")]
#[doc(alias = "代扣")]
#[doc(alias = "支付")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct PdeductPay {
    /// Channel code; any value that is not empty.
    ///
    /// 渠道码; required; at most 30 characters (advisory). Example: `PUBLICFORM`.
    pub agent_channel: String,
    /// Channel code of the second level; reserved.
    ///
    /// 二级渠道码; required; at most 20 characters (advisory). Example: `SECOND`.
    pub agent_code: String,
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议Id; required; at most 32 characters (advisory). Example: `1234557890`.
    pub agreement_id: String,
    /// Billing period.
    ///
    /// 账期; at most 20 characters (advisory). Example: `201410`.
    pub bill_date: Option<String>,
    /// Customer number that identifies a household at the charging institution.
    ///
    /// 户号; required; at most 30 characters (advisory). Example: `262327843`.
    pub bill_key: String,
    /// Extension parameters as JSON object; anything else is a format error.
    ///
    /// 扩展参数.
    pub extend_field: Option<String>,
    /// Late fee.
    ///
    /// 滞纳金; required; at most 30 characters (advisory). Example: `2.00`.
    pub fine_amount: String,
    /// Remark.
    ///
    /// 备注信息. Example: `memo`.
    pub memo: Option<String>,
    /// User's open id, unique within the app; give this or `user_id`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's external business number.
    ///
    /// 商户外部业务流水号; required; at most 30 characters (advisory). Example: `20160805000000001`.
    pub out_order_no: String,
    /// Total amount to deduct, late fee included.
    ///
    /// 扣款金额; required; at most 30 characters (advisory). Example: `23.00`.
    pub pay_amount: String,
    /// Merchant's partner id.
    ///
    /// 商户PartnerId; required; at most 16 characters (advisory). Example: `2088000000000001`.
    pub pid: String,
    /// User, by Alipay user id.
    ///
    /// 用户ID; required in some cases; at most 16 characters (advisory). Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl PdeductPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(mut self, agent_channel: impl Into<String>) -> Self {
        self.agent_channel = agent_channel.into();
        self
    }

    /// Sets [`agent_code`](Self::agent_code).
    #[inline]
    pub fn agent_code(mut self, agent_code: impl Into<String>) -> Self {
        self.agent_code = agent_code.into();
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = agreement_id.into();
        self
    }

    /// Sets [`bill_date`](Self::bill_date).
    #[inline]
    pub fn bill_date(mut self, bill_date: impl Into<String>) -> Self {
        self.bill_date = Some(bill_date.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = bill_key.into();
        self
    }

    /// Sets [`extend_field`](Self::extend_field).
    #[inline]
    pub fn extend_field(mut self, extend_field: impl Into<String>) -> Self {
        self.extend_field = Some(extend_field.into());
        self
    }

    /// Sets [`fine_amount`](Self::fine_amount).
    #[inline]
    pub fn fine_amount(mut self, fine_amount: impl Into<String>) -> Self {
        self.fine_amount = fine_amount.into();
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = pay_amount.into();
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = pid.into();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.pdeduct.pay` (公共事业缴费直连代扣扣款支付接口).
#[non_exhaustive]
pub struct PdeductPayResponse {
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议ID. Example: `1231232132`.
    pub agreement_id: Option<String>,
    /// Alipay order number.
    ///
    /// 支付宝订单流水号. Example: `201323423234`.
    pub bill_no: Option<String>,
    /// Extension parameters.
    ///
    /// 扩展参数.
    pub extend_field: Option<String>,
    /// Merchant's deduction number.
    ///
    /// 商户代扣业务流水. Example: `213134234`.
    pub out_order_no: Option<String>,
    /// Error detail of a failed payment, also to tell apart `INVOKE_PAYACCEPTANCE_EXCEPTION`.
    ///
    /// Example: `AE0110270001`.
    pub result_code: Option<String>,
    /// Error message of a failed payment, also for `INVOKE_PAYACCEPTANCE_EXCEPTION`.
    ///
    /// Example: `支付金额不足`.
    pub result_msg: Option<String>,
    /// Payment state of the order.
    ///
    /// 订单支付状态. Example: `1`.
    pub result_status: Option<record::Choice<PdeductPayResponseResultStatus>>,
}

/// The values of the platform's type `PdeductPayResponseResultStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductPayResponseResultStatus {
    /// `0`: Unknown (未知).
    V0,
    /// `1`: Succeeded (成功).
    V1,
    /// `2`: Failed (失败).
    V2,
}

record::enumeration!(PdeductPayResponseResultStatus, "0" V0, "1" V1, "2" V2);

/// The error codes of `alipay.ebpp.pdeduct.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductPayErrorCode {
    /// `AGREEMENT_ID_IS_NULL`: The agreement id is missing.
    ///
    /// Send the agreement id.
    AgreementIdIsNull,
    /// `AGENT_CHANNEL_IS_NULL`: The channel code is missing.
    ///
    /// Send the channel code.
    AgentChannelIsNull,
    /// `BILL_KEY_IS_NULL`: The customer number is missing.
    ///
    /// Send the customer number.
    BillKeyIsNull,
    /// `INST_ORDER_NO_IS_NULL`: The merchant's business number is missing.
    ///
    /// Send the business number.
    InstOrderNoIsNull,
    /// `DEDUCT_SIGN_INFO_NOT_EXIST`: The deduction agreement does not exist.
    ///
    /// Check the agreement number.
    DeductSignInfoNotExist,
    /// `QUERY_DEDUCT_SIGN_INFO_ERROR`: The query of the deduction agreement failed.
    QueryDeductSignInfoError,
    /// `INVOKE_PAYACCEPTANCE_EXCEPTION`: The payment failed or its result is open.
    ///
    /// Look at `result_code` and `result_msg`, and query before paying again. The outcome is unknown: the call may
    /// have taken effect.
    InvokePayacceptanceException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductPayErrorCode, "AGREEMENT_ID_IS_NULL" AgreementIdIsNull,
    "AGENT_CHANNEL_IS_NULL" AgentChannelIsNull, "BILL_KEY_IS_NULL" BillKeyIsNull,
    "INST_ORDER_NO_IS_NULL" InstOrderNoIsNull, "DEDUCT_SIGN_INFO_NOT_EXIST"
    DeductSignInfoNotExist, "QUERY_DEDUCT_SIGN_INFO_ERROR" QueryDeductSignInfoError,
    "INVOKE_PAYACCEPTANCE_EXCEPTION" InvokePayacceptanceException
);

impl record::CallRequest for PdeductPay {}

impl record::Request for PdeductPay {
    type Response = PdeductPayResponse;
    type ErrorCode = PdeductPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.pay",
        title: "公共事业缴费直连代扣扣款支付接口",
        file: "spec/ebpp/pdeduct.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/pdeduct/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_PAY,
        response: &PDEDUCT_PAY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "agreement_id.required",
                code: "AGREEMENT_ID_IS_NULL",
            },
            schema::LinkDef {
                limit: "agent_channel.required",
                code: "AGENT_CHANNEL_IS_NULL",
            },
            schema::LinkDef {
                limit: "bill_key.required",
                code: "BILL_KEY_IS_NULL",
            },
            schema::LinkDef {
                limit: "out_order_no.required",
                code: "INST_ORDER_NO_IS_NULL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "AGREEMENT_ID_IS_NULL",
                summary: "The agreement id is missing.",
                fix: "Send the agreement id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "AGENT_CHANNEL_IS_NULL",
                summary: "The channel code is missing.",
                fix: "Send the channel code.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BILL_KEY_IS_NULL",
                summary: "The customer number is missing.",
                fix: "Send the customer number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INST_ORDER_NO_IS_NULL",
                summary: "The merchant's business number is missing.",
                fix: "Send the business number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVOKE_PAYACCEPTANCE_EXCEPTION",
                summary: "The payment failed or its result is open.",
                fix: "Look at `result_code` and `result_msg`, and query before paying again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PdeductPay, PDEDUCT_PAY, 0 agent_channel String::new(), 1 agent_code String::new(), 2
    agreement_id String::new(), 3 bill_date None, 4 bill_key String::new(), 5
    extend_field None, 6 fine_amount String::new(), 7 memo None, 8 open_id None, 9
    out_order_no String::new(), 10 pay_amount String::new(), 11 pid String::new(), 12
    user_id None
);

record::record!(
    PdeductPayResponse, PDEDUCT_PAY_RESPONSE, 0 agreement_id None, 1 bill_no None, 2
    extend_field None, 3 out_order_no None, 4 result_code None, 5 result_msg None, 6
    result_status None
);

static PDEDUCT_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPay",
    file: "spec/ebpp/pdeduct.pay.yaml",
    rows: &[
        schema::Row::Limited(
            "agent_channel",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Limited(
            "agent_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "bill_date",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "bill_key",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Text("extend_field"),
        schema::Row::Limited(
            "fine_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Text("memo"),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Limited(
            "pay_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Limited(
            "pid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(16)),
            ],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[
        11, 15, 16, 19, 23, 24, 27, 31, 32, 35, 39, 42, 46, 47, 50, 54, 58, 59, 62, 63,
        68, 72, 73, 76, 80, 81, 84, 88, 89, 92, 97, 102,
    ],
};

static PDEDUCT_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPayResponse",
    file: "spec/ebpp/pdeduct.pay.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("bill_no"),
        schema::Row::Text("extend_field"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("result_code"),
        schema::Row::Text("result_msg"),
        schema::Row::Text("result_status"),
    ],
    rules: &[],
    lines: &[],
};
