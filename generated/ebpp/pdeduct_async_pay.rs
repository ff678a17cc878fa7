//! `alipay.ebpp.pdeduct.async.pay` · 公共事业缴费直连代扣异步扣款支付接口
//!
//! Deduct a utility bill asynchronously under a user's deduction agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/async/pay`. Described in
//! `spec/ebpp/pdeduct.async.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.async.pay` (公共事业缴费直连代扣异步扣款支付接口).
///
/// Deduct a utility bill asynchronously under a user's deduction agreement.
///
/// ```
/// use alipay::ebpp::PdeductAsyncPay;
///
/// let request = PdeductAsyncPay::new()
///     .agent_channel("LANGXIN");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/async/pay`. Described in
/// `spec/ebpp/pdeduct.async.pay.yaml`.
/// Returns [`PdeductAsyncPayResponse`], or an error with a [`PdeductAsyncPayErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.async.pay")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/async/pay")]
#[doc(alias = "公共事业缴费直连代扣异步扣款支付接口")]
#[doc(alias = "代扣")]
#[doc(alias = "支付")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct PdeductAsyncPay {
    /// Channel code assigned to the external institution.
    ///
    /// Other values may be added. Example: `LANGXIN`.
    pub agent_channel: Option<record::Choice<PdeductAsyncPayAgentChannel>>,
    /// Channel code of the second level; reserved.
    ///
    /// 二级渠道码. Example: `SECOND`.
    pub agent_code: Option<String>,
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议Id. Example: `1234557890`.
    pub agreement_id: Option<String>,
    /// Billing period.
    ///
    /// 账期. Example: `201605`.
    pub bill_date: Option<String>,
    /// Customer number at the charging institution.
    ///
    /// 户号. Example: `03932134`.
    pub bill_key: Option<String>,
    /// Extension field, as JSON text.
    ///
    /// 扩展字段. Example: `{"key1":"value1","key2":"value2", "key3":"value3","key4":"value4"}`.
    pub extend_field: Option<String>,
    /// Late fee.
    ///
    /// 滞纳金. Example: `2.00`.
    pub fine_amount: Option<String>,
    /// Remark.
    ///
    /// 备注信息. Example: `memo`.
    pub memo: Option<String>,
    /// User's open id, unique within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's external business number.
    ///
    /// 商户外部业务流水号. Example: `1888232932`.
    pub out_order_no: Option<String>,
    /// Total amount to deduct, late fee included.
    ///
    /// 扣款金额. Example: `23.00`.
    pub pay_amount: Option<String>,
    /// Merchant's partner id.
    ///
    /// 商户partnerId. Example: `2088131312`.
    pub pid: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 用户ID. Example: `208811233144123`.
    pub user_id: Option<String>,
}

impl PdeductAsyncPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(
        mut self,
        agent_channel: impl Into<record::Choice<PdeductAsyncPayAgentChannel>>,
    ) -> Self {
        self.agent_channel = Some(agent_channel.into());
        self
    }

    /// Sets [`agent_code`](Self::agent_code).
    #[inline]
    pub fn agent_code(mut self, agent_code: impl Into<String>) -> Self {
        self.agent_code = Some(agent_code.into());
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
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
        self.bill_key = Some(bill_key.into());
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
        self.fine_amount = Some(fine_amount.into());
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
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.pdeduct.async.pay` (公共事业缴费直连代扣异步扣款支付接口).
#[non_exhaustive]
pub struct PdeductAsyncPayResponse {
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议ID. Example: `42132131`.
    pub agreement_id: Option<String>,
    /// Merchant's deduction number.
    ///
    /// 商户代扣业务流水. Example: `312312`.
    pub out_order_no: Option<String>,
    /// State of the deduction.
    ///
    /// 扣款流水状态. Example: `I`.
    pub result_status: Option<String>,
}

/// The values of the platform's type `PdeductAsyncPayAgentChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductAsyncPayAgentChannel {
    /// `LANGXIN`: Longshine (Langxin).
    Langxin,
}

record::enumeration!(PdeductAsyncPayAgentChannel, "LANGXIN" Langxin);

/// The error codes of `alipay.ebpp.pdeduct.async.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductAsyncPayErrorCode {
    /// `SUBMIT_REQUEST_FAILURE`.
    SubmitRequestFailure,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductAsyncPayErrorCode, "SUBMIT_REQUEST_FAILURE" SubmitRequestFailure
);

impl record::CallRequest for PdeductAsyncPay {}

impl record::Request for PdeductAsyncPay {
    type Response = PdeductAsyncPayResponse;
    type ErrorCode = PdeductAsyncPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.async.pay",
        title: "公共事业缴费直连代扣异步扣款支付接口",
        file: "spec/ebpp/pdeduct.async.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/pdeduct/async/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_ASYNC_PAY,
        response: &PDEDUCT_ASYNC_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    PdeductAsyncPay, PDEDUCT_ASYNC_PAY, 0 agent_channel None, 1 agent_code None, 2
    agreement_id None, 3 bill_date None, 4 bill_key None, 5 extend_field None, 6
    fine_amount None, 7 memo None, 8 open_id None, 9 out_order_no None, 10 pay_amount
    None, 11 pid None, 12 user_id None
);

record::record!(
    PdeductAsyncPayResponse, PDEDUCT_ASYNC_PAY_RESPONSE, 0 agreement_id None, 1
    out_order_no None, 2 result_status None
);

static PDEDUCT_ASYNC_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductAsyncPay",
    file: "spec/ebpp/pdeduct.async.pay.yaml",
    rows: &[
        schema::Row::Text("agent_channel"),
        schema::Row::Text("agent_code"),
        schema::Row::Text("agreement_id"),
        schema::Row::Text("bill_date"),
        schema::Row::Text("bill_key"),
        schema::Row::Text("extend_field"),
        schema::Row::Text("fine_amount"),
        schema::Row::Text("memo"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("pid"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 18, 19, 20, 21, 22, 27, 28, 29, 33, 38, 39, 40],
};

static PDEDUCT_ASYNC_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductAsyncPayResponse",
    file: "spec/ebpp/pdeduct.async.pay.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("result_status"),
    ],
    rules: &[],
    lines: &[],
};
