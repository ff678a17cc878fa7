//! `koubei.trade.ticket.ticketcode.delay` · 口碑凭证延期接口
//!
//! Extend the validity of a Koubei voucher code.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.delay.yaml`.

use crate::{record, schema};

/// A request of `koubei.trade.ticket.ticketcode.delay` (口碑凭证延期接口).
///
/// Extend the validity of a Koubei voucher code.
///
/// ```
/// use alipay::koubei_trade::TicketTicketcodeDelay;
///
/// let request = TicketTicketcodeDelay::new()
///     .end_date("end_date")
///     .order_no("2020090411130000000000772400280352")
///     .request_id("2015123235324534")
///     .ticket_code("ticket_code");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`code_type`](Self::code_type) | required in some cases; one of its values |
/// | [`end_date`](Self::end_date) | required |
/// | [`order_no`](Self::order_no) | required |
/// | [`request_id`](Self::request_id) | required; at most 32 characters |
/// | [`ticket_code`](Self::ticket_code) | required; at most 12 characters |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.delay.yaml`.
/// Returns [`TicketTicketcodeDelayResponse`], or an error with a [`TicketTicketcodeDelayErrorCode`].
#[doc(alias = "koubei.trade.ticket.ticketcode.delay")]
#[doc(alias = "口碑凭证延期接口")]
#[doc(alias = "凭证")]
#[must_use]
#[non_exhaustive]
pub struct TicketTicketcodeDelay {
    /// Type of code.
    ///
    /// 券码类型; required in some cases. Defaults to `INTERNAL_CODE`.
    pub code_type: Option<record::Choice<TicketTicketcodeDelayCodeType>>,
    /// Date to which the voucher is extended, as yyyyMMdd HHmmss.
    ///
    /// 延至日期; required.
    pub end_date: String,
    /// Koubei order number.
    ///
    /// 口碑订单号; required. Example: `2020090411130000000000772400280352`.
    pub order_no: String,
    /// Merchant's request id, unique per request.
    ///
    /// Required; at most 32 characters. Example: `2015123235324534`.
    pub request_id: String,
    /// Voucher code to extend.
    ///
    /// 凭证码; required; at most 12 characters.
    pub ticket_code: String,
}

impl TicketTicketcodeDelay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    pub fn code_type(
        mut self,
        code_type: impl Into<record::Choice<TicketTicketcodeDelayCodeType>>,
    ) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = order_no.into();
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets [`ticket_code`](Self::ticket_code).
    #[inline]
    pub fn ticket_code(mut self, ticket_code: impl Into<String>) -> Self {
        self.ticket_code = ticket_code.into();
        self
    }
}

/// The response of `koubei.trade.ticket.ticketcode.delay` (口碑凭证延期接口).
#[non_exhaustive]
pub struct TicketTicketcodeDelayResponse {
    /// Business outcome of this call.
    ///
    /// Other values may be added. Example: `BIZ_ALREADY_SUCCESS`.
    pub biz_code: Option<record::Choice<TicketTicketcodeDelayResponseBizCode>>,
    /// Unique id of the request.
    ///
    /// Example: `2015123235324534`.
    pub request_id: Option<String>,
}

/// The values of the platform's type `TicketTicketcodeDelayCodeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketTicketcodeDelayCodeType {
    /// `INTERNAL_CODE`: Voucher code (券码).
    InternalCode,
    /// `EXTERNAL_CODE`: External voucher code (外部券码).
    ExternalCode,
}

record::enumeration!(
    TicketTicketcodeDelayCodeType, "INTERNAL_CODE" InternalCode, "EXTERNAL_CODE"
    ExternalCode
);

/// The values of the platform's type `TicketTicketcodeDelayResponseBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketTicketcodeDelayResponseBizCode {
    /// `BIZ_ALREADY_SUCCESS`: Already done; idempotent (幂等业务码).
    BizAlreadySuccess,
}

record::enumeration!(
    TicketTicketcodeDelayResponseBizCode, "BIZ_ALREADY_SUCCESS" BizAlreadySuccess
);

/// The error codes of `koubei.trade.ticket.ticketcode.delay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeDelayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TicketTicketcodeDelayErrorCode);

impl record::CallRequest for TicketTicketcodeDelay {}

impl record::Request for TicketTicketcodeDelay {
    type Response = TicketTicketcodeDelayResponse;
    type ErrorCode = TicketTicketcodeDelayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.ticket.ticketcode.delay",
        title: "口碑凭证延期接口",
        file: "spec/koubei_trade/ticket.ticketcode.delay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TICKET_TICKETCODE_DELAY,
        response: &TICKET_TICKETCODE_DELAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TicketTicketcodeDelay, TICKET_TICKETCODE_DELAY, 0 code_type None, 1 end_date
    String::new(), 2 order_no String::new(), 3 request_id String::new(), 4 ticket_code
    String::new()
);

record::record!(
    TicketTicketcodeDelayResponse, TICKET_TICKETCODE_DELAY_RESPONSE, 0 biz_code None, 1
    request_id None
);

static TICKET_TICKETCODE_DELAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeDelay",
    file: "spec/koubei_trade/ticket.ticketcode.delay.yaml",
    rows: &[
        schema::Row::Limited(
            "code_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["INTERNAL_CODE", "EXTERNAL_CODE"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "request_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "ticket_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(12)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 19, 23, 24, 28, 30, 33, 34, 36, 36, 36],
};

static TICKET_TICKETCODE_DELAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeDelayResponse",
    file: "spec/koubei_trade/ticket.ticketcode.delay.yaml",
    rows: &[schema::Row::Text("biz_code"), schema::Row::Text("request_id")],
    rules: &[],
    lines: &[],
};
