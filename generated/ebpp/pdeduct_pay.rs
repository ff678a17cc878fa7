//! `alipay.ebpp.pdeduct.pay` · 公共事业缴费直连代扣扣款支付接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/pay`. Described in
//! `spec/ebpp/pdeduct.pay.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/pdeduct.pay.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.pdeduct.pay",
    title: "公共事业缴费直连代扣扣款支付接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "AGREEMENT_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "AGENT_CHANNEL_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "BILL_KEY_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "INST_ORDER_NO_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "DEDUCT_SIGN_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "QUERY_DEDUCT_SIGN_INFO_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "INVOKE_PAYACCEPTANCE_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
    ],
};

static PDEDUCT_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPay",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agent_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "bill_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "bill_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "extend_field",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "fine_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static PDEDUCT_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductPayResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "bill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "extend_field",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "result_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "result_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct PdeductPay {
    /// The field `agent_channel`: a text.
    ///
    /// On the wire `agent_channel`. Source: `spec/ebpp/pdeduct.pay.yaml:9`.
    pub agent_channel: Option<String>,
    /// The field `agent_code`: a text.
    ///
    /// On the wire `agent_code`. Source: `spec/ebpp/pdeduct.pay.yaml:10`.
    pub agent_code: Option<String>,
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/ebpp/pdeduct.pay.yaml:11`.
    pub agreement_id: Option<String>,
    /// The field `bill_date`: a text.
    ///
    /// On the wire `bill_date`. Source: `spec/ebpp/pdeduct.pay.yaml:12`.
    pub bill_date: Option<String>,
    /// The field `bill_key`: a text.
    ///
    /// On the wire `bill_key`. Source: `spec/ebpp/pdeduct.pay.yaml:13`.
    pub bill_key: Option<String>,
    /// The field `extend_field`: a text.
    ///
    /// On the wire `extend_field`. Source: `spec/ebpp/pdeduct.pay.yaml:14`.
    pub extend_field: Option<String>,
    /// The field `fine_amount`: a text.
    ///
    /// On the wire `fine_amount`. Source: `spec/ebpp/pdeduct.pay.yaml:15`.
    pub fine_amount: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/ebpp/pdeduct.pay.yaml:16`.
    pub memo: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/pdeduct.pay.yaml:17`.
    pub open_id: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/ebpp/pdeduct.pay.yaml:18`.
    pub out_order_no: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/ebpp/pdeduct.pay.yaml:19`.
    pub pay_amount: Option<String>,
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/ebpp/pdeduct.pay.yaml:20`.
    pub pid: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/ebpp/pdeduct.pay.yaml:21`.
    pub user_id: Option<String>,
}

impl PdeductPay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    #[must_use]
    pub fn agent_channel(mut self, agent_channel: impl Into<String>) -> Self {
        self.agent_channel = Some(agent_channel.into());
        self
    }

    /// Sets [`agent_code`](Self::agent_code).
    #[inline]
    #[must_use]
    pub fn agent_code(mut self, agent_code: impl Into<String>) -> Self {
        self.agent_code = Some(agent_code.into());
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    #[must_use]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`bill_date`](Self::bill_date).
    #[inline]
    #[must_use]
    pub fn bill_date(mut self, bill_date: impl Into<String>) -> Self {
        self.bill_date = Some(bill_date.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    #[must_use]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = Some(bill_key.into());
        self
    }

    /// Sets [`extend_field`](Self::extend_field).
    #[inline]
    #[must_use]
    pub fn extend_field(mut self, extend_field: impl Into<String>) -> Self {
        self.extend_field = Some(extend_field.into());
        self
    }

    /// Sets [`fine_amount`](Self::fine_amount).
    #[inline]
    #[must_use]
    pub fn fine_amount(mut self, fine_amount: impl Into<String>) -> Self {
        self.fine_amount = Some(fine_amount.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    #[must_use]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.pdeduct.pay` (公共事业缴费直连代扣扣款支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PdeductPayResponse {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/ebpp/pdeduct.pay.yaml:24`.
    pub agreement_id: Option<String>,
    /// The field `bill_no`: a text.
    ///
    /// On the wire `bill_no`. Source: `spec/ebpp/pdeduct.pay.yaml:25`.
    pub bill_no: Option<String>,
    /// The field `extend_field`: a text.
    ///
    /// On the wire `extend_field`. Source: `spec/ebpp/pdeduct.pay.yaml:26`.
    pub extend_field: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/ebpp/pdeduct.pay.yaml:27`.
    pub out_order_no: Option<String>,
    /// The field `result_code`: a text.
    ///
    /// On the wire `result_code`. Source: `spec/ebpp/pdeduct.pay.yaml:28`.
    pub result_code: Option<String>,
    /// The field `result_msg`: a text.
    ///
    /// On the wire `result_msg`. Source: `spec/ebpp/pdeduct.pay.yaml:29`.
    pub result_msg: Option<String>,
    /// The field `result_status`: a text.
    ///
    /// On the wire `result_status`. Source: `spec/ebpp/pdeduct.pay.yaml:30`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
