//! `alipay.commerce.transport.nfccard.send` · NFC用户卡信息同步
//!
//! Synchronize data of a user's NFC transport card.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/transport.nfccard.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.transport.nfccard.send` (NFC用户卡信息同步).
///
/// Synchronize data of a user's NFC transport card.
///
/// ```
/// use alipay::commerce::TransportNfccardSend;
///
/// let request = TransportNfccardSend::new()
///     .card_no("3104870000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`card_no`](Self::card_no) | required in some cases; at most 128 characters (advisory) |
/// | [`card_status`](Self::card_status) | required in some cases; one of its values |
/// | [`issue_org_no`](Self::issue_org_no) | required in some cases; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/commerce/transport.nfccard.send.yaml`.
/// Returns [`TransportNfccardSendResponse`], or an error with a [`TransportNfccardSendErrorCode`].
#[doc(alias = "alipay.commerce.transport.nfccard.send")]
#[doc(alias = "NFC用户卡信息同步")]
#[must_use]
#[non_exhaustive]
pub struct TransportNfccardSend {
    /// PID of the card issuer.
    ///
    /// 发卡方pid.
    pub card_issuer_pid: Option<String>,
    /// Card number.
    ///
    /// 卡号; required in some cases; at most 128 characters (advisory). Example: `3104870000000000001`.
    pub card_no: Option<String>,
    /// State of the card.
    ///
    /// 卡片状态; required in some cases. Example: `FREEZE`.
    pub card_status: Option<record::Choice<TransportNfccardSendCardStatus>>,
    /// Kind of card, an NFC card.
    pub card_type: Option<String>,
    /// Extension field.
    ///
    /// Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Code of the issuing organization.
    ///
    /// 发卡机构代码; required in some cases; at most 32 characters (advisory).
    pub issue_org_no: Option<String>,
    /// Open id of the user within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Whether the withholding agreement is signed (upgrade) or terminated (downgrade).
    ///
    /// Example: `SIGNED`.
    pub sign_status: Option<String>,
    /// Time the password-free agreement was signed.
    ///
    /// 签约免密协议的时间. Example: `2017-05-24 15:00:40`.
    pub sign_time: Option<String>,
    /// Time the agreement was terminated.
    ///
    /// 解约时间.
    pub unsign_time: Option<String>,
    /// Number of the password-free agreement.
    ///
    /// 免密签约协议号.
    pub withhold_agreement_no: Option<String>,
}

impl TransportNfccardSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_issuer_pid`](Self::card_issuer_pid).
    #[inline]
    pub fn card_issuer_pid(mut self, card_issuer_pid: impl Into<String>) -> Self {
        self.card_issuer_pid = Some(card_issuer_pid.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`card_status`](Self::card_status).
    #[inline]
    pub fn card_status(
        mut self,
        card_status: impl Into<record::Choice<TransportNfccardSendCardStatus>>,
    ) -> Self {
        self.card_status = Some(card_status.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`issue_org_no`](Self::issue_org_no).
    #[inline]
    pub fn issue_org_no(mut self, issue_org_no: impl Into<String>) -> Self {
        self.issue_org_no = Some(issue_org_no.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`sign_status`](Self::sign_status).
    #[inline]
    pub fn sign_status(mut self, sign_status: impl Into<String>) -> Self {
        self.sign_status = Some(sign_status.into());
        self
    }

    /// Sets [`sign_time`](Self::sign_time).
    #[inline]
    pub fn sign_time(mut self, sign_time: impl Into<String>) -> Self {
        self.sign_time = Some(sign_time.into());
        self
    }

    /// Sets [`unsign_time`](Self::unsign_time).
    #[inline]
    pub fn unsign_time(mut self, unsign_time: impl Into<String>) -> Self {
        self.unsign_time = Some(unsign_time.into());
        self
    }

    /// Sets [`withhold_agreement_no`](Self::withhold_agreement_no).
    #[inline]
    pub fn withhold_agreement_no(
        mut self,
        withhold_agreement_no: impl Into<String>,
    ) -> Self {
        self.withhold_agreement_no = Some(withhold_agreement_no.into());
        self
    }
}

/// The response of `alipay.commerce.transport.nfccard.send` (NFC用户卡信息同步).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TransportNfccardSendResponse {}

/// The values of the platform's type `TransportNfccardSendCardStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportNfccardSendCardStatus {
    /// `FREEZE`: Frozen (冻结).
    Freeze,
    /// `CANCEL`: Canceled (销卡).
    Cancel,
    /// `MOVEOUT`: Moved out.
    Moveout,
}

record::enumeration!(
    TransportNfccardSendCardStatus, "FREEZE" Freeze, "CANCEL" Cancel, "MOVEOUT" Moveout
);

/// The error codes of `alipay.commerce.transport.nfccard.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransportNfccardSendErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TransportNfccardSendErrorCode);

impl record::CallRequest for TransportNfccardSend {}

impl record::Request for TransportNfccardSend {
    type Response = TransportNfccardSendResponse;
    type ErrorCode = TransportNfccardSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.transport.nfccard.send",
        title: "NFC用户卡信息同步",
        file: "spec/commerce/transport.nfccard.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TRANSPORT_NFCCARD_SEND,
        response: &TRANSPORT_NFCCARD_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TransportNfccardSend, TRANSPORT_NFCCARD_SEND, 0 card_issuer_pid None, 1 card_no None,
    2 card_status None, 3 card_type None, 4 ext_info None, 5 issue_org_no None, 6 open_id
    None, 7 sign_status None, 8 sign_time None, 9 unsign_time None, 10
    withhold_agreement_no None
);

record::record!(TransportNfccardSendResponse, TRANSPORT_NFCCARD_SEND_RESPONSE);

static TRANSPORT_NFCCARD_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportNfccardSend",
    file: "spec/commerce/transport.nfccard.send.yaml",
    rows: &[
        schema::Row::Text("card_issuer_pid"),
        schema::Row::Limited(
            "card_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "card_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["FREEZE", "CANCEL", "MOVEOUT"]),
                ),
            ],
        ),
        schema::Row::Text("card_type"),
        schema::Row::Text("ext_info"),
        schema::Row::Limited(
            "issue_org_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("sign_status"),
        schema::Row::Text("sign_time"),
        schema::Row::Text("unsign_time"),
        schema::Row::Text("withhold_agreement_no"),
    ],
    rules: &[],
    lines: &[10, 11, 16, 19, 22, 29, 32, 33, 38, 40, 44, 48, 53, 54],
};

static TRANSPORT_NFCCARD_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportNfccardSendResponse",
    file: "spec/commerce/transport.nfccard.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
