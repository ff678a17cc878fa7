//! `koubei.trade.ticket.ticketcode.send` · 码商发码成功回调接口
//!
//! Report the codes a code provider has issued.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.send.yaml`.

use crate::{record, schema};

/// A request of `koubei.trade.ticket.ticketcode.send` (码商发码成功回调接口).
///
/// Report the codes a code provider has issued.
///
/// ```
/// use alipay::koubei_trade::TicketTicketcodeSend;
///
/// let request = TicketTicketcodeSend::new()
///     .order_no("2020090411130000000000772400280352");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`isv_ma_list`](Self::isv_ma_list) | required in some cases |
/// | [`request_id`](Self::request_id) | required in some cases; at most 32 characters (advisory) |
/// | [`valid_end`](Self::valid_end) | a time |
/// | [`valid_start`](Self::valid_start) | a time |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.send.yaml`.
/// Returns [`TicketTicketcodeSendResponse`], or an error with a [`TicketTicketcodeSendErrorCode`].
#[doc(alias = "koubei.trade.ticket.ticketcode.send")]
#[doc(alias = "码商发码成功回调接口")]
#[must_use]
#[non_exhaustive]
pub struct TicketTicketcodeSend {
    /// Codes to send, each with the number of times it can be redeemed.
    ///
    /// Required in some cases.
    pub isv_ma_list: Vec<KbIsvMaCode>,
    /// Koubei order number returned by `koubei.trade.itemorder.buy`.
    ///
    /// 口碑订单号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Merchant's request id, unique per request.
    ///
    /// Required in some cases; at most 32 characters (advisory). Example: `2015123235324534`.
    pub request_id: Option<String>,
    /// Koubei delivery order number.
    ///
    /// 口碑商品发货单号.
    pub send_order_no: Option<String>,
    /// Token from the notification to issue codes, passed back unchanged.
    pub send_token: Option<String>,
    /// When the voucher expires; defaults to the item's setting.
    ///
    /// 券过期时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub valid_end: Option<record::DateTime>,
    /// When the voucher becomes valid; defaults to the item's setting.
    ///
    /// 券生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub valid_start: Option<record::DateTime>,
}

impl TicketTicketcodeSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_ma_list`](Self::isv_ma_list).
    #[inline]
    pub fn isv_ma_list(
        mut self,
        isv_ma_list: impl IntoIterator<Item = KbIsvMaCode>,
    ) -> Self {
        self.isv_ma_list = isv_ma_list.into_iter().collect();
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets [`send_order_no`](Self::send_order_no).
    #[inline]
    pub fn send_order_no(mut self, send_order_no: impl Into<String>) -> Self {
        self.send_order_no = Some(send_order_no.into());
        self
    }

    /// Sets [`send_token`](Self::send_token).
    #[inline]
    pub fn send_token(mut self, send_token: impl Into<String>) -> Self {
        self.send_token = Some(send_token.into());
        self
    }

    /// Sets [`valid_end`](Self::valid_end).
    #[inline]
    pub fn valid_end(mut self, valid_end: impl Into<record::DateTime>) -> Self {
        self.valid_end = Some(valid_end.into());
        self
    }

    /// Sets [`valid_start`](Self::valid_start).
    #[inline]
    pub fn valid_start(mut self, valid_start: impl Into<record::DateTime>) -> Self {
        self.valid_start = Some(valid_start.into());
        self
    }
}

/// The response of `koubei.trade.ticket.ticketcode.send` (码商发码成功回调接口).
#[non_exhaustive]
pub struct TicketTicketcodeSendResponse {
    /// Business outcome of this call.
    ///
    /// Other values may be added. Example: `BIZ_ALREADY_SUCCESS`.
    pub biz_code: Option<record::Choice<TicketTicketcodeSendResponseBizCode>>,
    /// Request id.
    ///
    /// Example: `2015123235324534`.
    pub request_id: Option<String>,
}

/// A code issued by a code provider.
#[must_use]
#[non_exhaustive]
pub struct KbIsvMaCode {
    /// Voucher code.
    ///
    /// 凭证码值. Example: `012345678912`.
    pub code: Option<String>,
    /// How many times the code can be redeemed.
    ///
    /// 码的可核销份数.
    pub num: Option<String>,
}

impl KbIsvMaCode {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`num`](Self::num).
    #[inline]
    pub fn num(mut self, num: impl Into<String>) -> Self {
        self.num = Some(num.into());
        self
    }
}

/// The values of the platform's type `TicketTicketcodeSendResponseBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketTicketcodeSendResponseBizCode {
    /// `BIZ_ALREADY_SUCCESS`: Already done; idempotent (幂等业务码).
    BizAlreadySuccess,
}

record::enumeration!(
    TicketTicketcodeSendResponseBizCode, "BIZ_ALREADY_SUCCESS" BizAlreadySuccess
);

/// The error codes of `koubei.trade.ticket.ticketcode.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeSendErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TicketTicketcodeSendErrorCode);

impl record::CallRequest for TicketTicketcodeSend {}

impl record::Request for TicketTicketcodeSend {
    type Response = TicketTicketcodeSendResponse;
    type ErrorCode = TicketTicketcodeSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.ticket.ticketcode.send",
        title: "码商发码成功回调接口",
        file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TICKET_TICKETCODE_SEND,
        response: &TICKET_TICKETCODE_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TicketTicketcodeSend, TICKET_TICKETCODE_SEND, 0 isv_ma_list Vec::new(), 1 order_no
    None, 2 request_id None, 3 send_order_no None, 4 send_token None, 5 valid_end None, 6
    valid_start None
);

record::record!(
    TicketTicketcodeSendResponse, TICKET_TICKETCODE_SEND_RESPONSE, 0 biz_code None, 1
    request_id None
);

record::record!(KbIsvMaCode, KB_ISV_MA_CODE, 0 code None, 1 num None);

static TICKET_TICKETCODE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeSend",
    file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
    rows: &[
        schema::Row::Plain(
            "isv_ma_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&KB_ISV_MA_CODE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_no"),
        schema::Row::Limited(
            "request_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("send_order_no"),
        schema::Row::Text("send_token"),
        schema::Row::Limited(
            "valid_end",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "valid_start",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 19, 23, 26, 27, 30, 30, 31, 34],
};

static TICKET_TICKETCODE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeSendResponse",
    file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
    rows: &[schema::Row::Text("biz_code"), schema::Row::Text("request_id")],
    rules: &[],
    lines: &[],
};

static KB_ISV_MA_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "KbIsvMaCode",
    file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
    rows: &[schema::Row::Text("code"), schema::Row::Text("num")],
    rules: &[],
    lines: &[50, 51],
};
