//! `alipay.ebpp.pdeduct.pay` · 公共事业缴费直连代扣扣款支付接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/pay`. Described in
//! `spec/ebpp/pdeduct.pay.yaml`.

use crate::{record, schema};

static PDEDUCT_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPay",
    file: "spec/ebpp/pdeduct.pay.yaml",
    fields: &[
        schema::FieldDef::text("agent_channel", 9),
        schema::FieldDef::text("agent_code", 10),
        schema::FieldDef::text("agreement_id", 11),
        schema::FieldDef::text("bill_date", 12),
        schema::FieldDef::text("bill_key", 13),
        schema::FieldDef::text("extend_field", 14),
        schema::FieldDef::text("fine_amount", 15),
        schema::FieldDef::text("memo", 16),
        schema::FieldDef::text("open_id", 17),
        schema::FieldDef::text("out_order_no", 18),
        schema::FieldDef::text("pay_amount", 19),
        schema::FieldDef::text("pid", 20),
        schema::FieldDef::text("user_id", 21),
    ],
    rules: &[],
};

static PDEDUCT_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPayResponse",
    file: "spec/ebpp/pdeduct.pay.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 24),
        schema::FieldDef::text("bill_no", 25),
        schema::FieldDef::text("extend_field", 26),
        schema::FieldDef::text("out_order_no", 27),
        schema::FieldDef::text("result_code", 28),
        schema::FieldDef::text("result_msg", 29),
        schema::FieldDef::text("result_status", 30),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.pdeduct.pay` (公共事业缴费直连代扣扣款支付接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/pay`. Described in
/// `spec/ebpp/pdeduct.pay.yaml`.
/// Answered by [`PdeductPayResponse`], or by an error with a [`PdeductPayErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.pay")]
#[doc(alias = "公共事业缴费直连代扣扣款支付接口")]
#[must_use]
#[non_exhaustive]
pub struct PdeductPay {
    /// On the wire `agent_channel`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:9`.
    pub agent_channel: Option<String>,
    /// On the wire `agent_code`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:10`.
    pub agent_code: Option<String>,
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:11`.
    pub agreement_id: Option<String>,
    /// On the wire `bill_date`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:12`.
    pub bill_date: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:13`.
    pub bill_key: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:14`.
    pub extend_field: Option<String>,
    /// On the wire `fine_amount`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:15`.
    pub fine_amount: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:16`.
    pub memo: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:17`.
    pub open_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:18`.
    pub out_order_no: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:19`.
    pub pay_amount: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:20`.
    pub pid: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:21`.
    pub user_id: Option<String>,
}

impl PdeductPay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_channel: None,
            agent_code: None,
            agreement_id: None,
            bill_date: None,
            bill_key: None,
            extend_field: None,
            fine_amount: None,
            memo: None,
            open_id: None,
            out_order_no: None,
            pay_amount: None,
            pid: None,
            user_id: None,
        }
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(mut self, agent_channel: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.pdeduct.pay` (公共事业缴费直连代扣扣款支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PdeductPayResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:24`.
    pub agreement_id: Option<String>,
    /// On the wire `bill_no`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:25`.
    pub bill_no: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:26`.
    pub extend_field: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:27`.
    pub out_order_no: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:28`.
    pub result_code: Option<String>,
    /// On the wire `result_msg`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:29`.
    pub result_msg: Option<String>,
    /// On the wire `result_status`, a text. Source: `spec/ebpp/pdeduct.pay.yaml:30`.
    pub result_status: Option<String>,
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

/// The error codes of `alipay.ebpp.pdeduct.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductPayErrorCode {
    /// On the wire `AGREEMENT_ID_IS_NULL`. Source: `spec/ebpp/pdeduct.pay.yaml:33`.
    AgreementIdIsNull,
    /// On the wire `AGENT_CHANNEL_IS_NULL`. Source: `spec/ebpp/pdeduct.pay.yaml:34`.
    AgentChannelIsNull,
    /// On the wire `BILL_KEY_IS_NULL`. Source: `spec/ebpp/pdeduct.pay.yaml:35`.
    BillKeyIsNull,
    /// On the wire `INST_ORDER_NO_IS_NULL`. Source: `spec/ebpp/pdeduct.pay.yaml:36`.
    InstOrderNoIsNull,
    /// On the wire `DEDUCT_SIGN_INFO_NOT_EXIST`. Source: `spec/ebpp/pdeduct.pay.yaml:37`.
    DeductSignInfoNotExist,
    /// On the wire `QUERY_DEDUCT_SIGN_INFO_ERROR`. Source: `spec/ebpp/pdeduct.pay.yaml:38`.
    QueryDeductSignInfoError,
    /// On the wire `INVOKE_PAYACCEPTANCE_EXCEPTION`. Source: `spec/ebpp/pdeduct.pay.yaml:39`.
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
