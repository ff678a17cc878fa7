//! `alipay.ebpp.pdeduct.pay` · 公共事业缴费直连代扣扣款支付接口
//!
//! Deduct a utility bill under a user's deduction agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/pay`. Described in
//! `spec/ebpp/pdeduct.pay.yaml`.

use crate::{record, schema};

static PDEDUCT_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPay",
    file: "spec/ebpp/pdeduct.pay.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(30), 16),
            ],
            ..schema::FieldDef::text("agent_channel", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 23),
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 24),
            ],
            ..schema::FieldDef::text("agent_code", 19)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 31),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 32),
            ],
            ..schema::FieldDef::text("agreement_id", 27)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 39)],
            ..schema::FieldDef::text("bill_date", 35)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 46),
                schema::LimitDef::advisory(schema::Limit::MaxLength(30), 47),
            ],
            ..schema::FieldDef::text("bill_key", 42)
        },
        schema::FieldDef::text("extend_field", 50),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 58),
                schema::LimitDef::advisory(schema::Limit::MaxLength(30), 59),
            ],
            ..schema::FieldDef::text("fine_amount", 54)
        },
        schema::FieldDef::text("memo", 62),
        schema::FieldDef::text("open_id", 63),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 72),
                schema::LimitDef::advisory(schema::Limit::MaxLength(30), 73),
            ],
            ..schema::FieldDef::text("out_order_no", 68)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 80),
                schema::LimitDef::advisory(schema::Limit::MaxLength(30), 81),
            ],
            ..schema::FieldDef::text("pay_amount", 76)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 88),
                schema::LimitDef::advisory(schema::Limit::MaxLength(16), 89),
            ],
            ..schema::FieldDef::text("pid", 84)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(16), 97)],
            ..schema::FieldDef::text("user_id", 92)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "user_id"]),
            line: 102,
        },
    ],
};

static PDEDUCT_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPayResponse",
    file: "spec/ebpp/pdeduct.pay.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 105),
        schema::FieldDef::text("bill_no", 106),
        schema::FieldDef::text("extend_field", 107),
        schema::FieldDef::text("out_order_no", 108),
        schema::FieldDef::text("result_code", 109),
        schema::FieldDef::text("result_msg", 113),
        schema::FieldDef::text("result_status", 117),
    ],
    rules: &[],
};

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
        Self {
            agent_channel: String::new(),
            agent_code: String::new(),
            agreement_id: String::new(),
            bill_date: None,
            bill_key: String::new(),
            extend_field: None,
            fine_amount: String::new(),
            memo: None,
            open_id: None,
            out_order_no: String::new(),
            pay_amount: String::new(),
            pid: String::new(),
            user_id: None,
        }
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

impl record::Record for PdeductPay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_channel),
            1 => Some(&self.agent_code),
            2 => Some(&self.agreement_id),
            3 => Some(&self.bill_date),
            4 => Some(&self.bill_key),
            5 => Some(&self.extend_field),
            6 => Some(&self.fine_amount),
            7 => Some(&self.memo),
            8 => Some(&self.open_id),
            9 => Some(&self.out_order_no),
            10 => Some(&self.pay_amount),
            11 => Some(&self.pid),
            12 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_channel),
            1 => Some(&mut self.agent_code),
            2 => Some(&mut self.agreement_id),
            3 => Some(&mut self.bill_date),
            4 => Some(&mut self.bill_key),
            5 => Some(&mut self.extend_field),
            6 => Some(&mut self.fine_amount),
            7 => Some(&mut self.memo),
            8 => Some(&mut self.open_id),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.pay_amount),
            11 => Some(&mut self.pid),
            12 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PdeductPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductPay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductPay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 128,
            },
            schema::ErrorDef {
                code: "AGENT_CHANNEL_IS_NULL",
                summary: "The channel code is missing.",
                fix: "Send the channel code.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 132,
            },
            schema::ErrorDef {
                code: "BILL_KEY_IS_NULL",
                summary: "The customer number is missing.",
                fix: "Send the customer number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 136,
            },
            schema::ErrorDef {
                code: "INST_ORDER_NO_IS_NULL",
                summary: "The merchant's business number is missing.",
                fix: "Send the business number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 140,
            },
            schema::ErrorDef {
                code: "INVOKE_PAYACCEPTANCE_EXCEPTION",
                summary: "The payment failed or its result is open.",
                fix: "Look at `result_code` and `result_msg`, and query before paying again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Unknown,
                line: 146,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for PdeductPayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.bill_no),
            2 => Some(&self.extend_field),
            3 => Some(&self.out_order_no),
            4 => Some(&self.result_code),
            5 => Some(&self.result_msg),
            6 => Some(&self.result_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.bill_no),
            2 => Some(&mut self.extend_field),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.result_code),
            5 => Some(&mut self.result_msg),
            6 => Some(&mut self.result_status),
            _ => None,
        }
    }
}

impl Default for PdeductPayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            bill_no: None,
            extend_field: None,
            out_order_no: None,
            result_code: None,
            result_msg: None,
            result_status: None,
        }
    }
}

impl Clone for PdeductPayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductPayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductPayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PdeductPayResponseResultStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductPayResponseResultStatus {
    /// `0`: Unknown (未知).
    V0,
    /// `1`: Succeeded (成功).
    V1,
    /// `2`: Failed (失败).
    V2,
}

impl record::Enumeration for PdeductPayResponseResultStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for PdeductPayResponseResultStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PdeductPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AGREEMENT_ID_IS_NULL", Self::AgreementIdIsNull),
        ("AGENT_CHANNEL_IS_NULL", Self::AgentChannelIsNull),
        ("BILL_KEY_IS_NULL", Self::BillKeyIsNull),
        ("INST_ORDER_NO_IS_NULL", Self::InstOrderNoIsNull),
        ("DEDUCT_SIGN_INFO_NOT_EXIST", Self::DeductSignInfoNotExist),
        ("QUERY_DEDUCT_SIGN_INFO_ERROR", Self::QueryDeductSignInfoError),
        ("INVOKE_PAYACCEPTANCE_EXCEPTION", Self::InvokePayacceptanceException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductPayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
