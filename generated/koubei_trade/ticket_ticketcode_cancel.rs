//! `koubei.trade.ticket.ticketcode.cancel` · 口碑凭证码撤销核销
//!
//! Undo the redemption of a Koubei voucher code.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.cancel.yaml`.

use crate::{record, schema};

/// A request of `koubei.trade.ticket.ticketcode.cancel` (口碑凭证码撤销核销).
///
/// Undo the redemption of a Koubei voucher code.
///
/// ```
/// use alipay::koubei_trade::TicketTicketcodeCancel;
///
/// let request = TicketTicketcodeCancel::new()
///     .request_biz_no("request_biz_no")
///     .request_id("2015123235324534")
///     .ticket_code("ticket_code");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`code_type`](Self::code_type) | required in some cases; one of its values |
/// | [`order_no`](Self::order_no) | required in some cases |
/// | [`quantity`](Self::quantity) | required in some cases; at most 4 characters (advisory) |
/// | [`request_biz_no`](Self::request_biz_no) | required; at most 64 characters |
/// | [`request_id`](Self::request_id) | required; at most 32 characters |
/// | [`ticket_code`](Self::ticket_code) | required; at most 32 characters |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.cancel.yaml`.
/// Returns [`TicketTicketcodeCancelResponse`], or an error with a [`TicketTicketcodeCancelErrorCode`].
#[doc(alias = "koubei.trade.ticket.ticketcode.cancel")]
#[doc(alias = "口碑凭证码撤销核销")]
#[doc(alias = "凭证")]
#[doc(alias = "核销")]
#[doc(alias = "撤销")]
#[must_use]
#[non_exhaustive]
pub struct TicketTicketcodeCancel {
    /// Kind of code; required for external codes.
    ///
    /// 券码类型; required in some cases. Defaults to `INTERNAL_CODE`.
    pub code_type: Option<record::Choice<TicketTicketcodeCancelCodeType>>,
    /// Koubei order number; required when canceling an external code.
    ///
    /// 口碑订单号; required in some cases. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Number of uses to reverse, equal to the number redeemed; required for multi-use cards.
    ///
    /// 冲正份数; required in some cases; at most 4 characters (advisory). Example: `8`.
    pub quantity: Option<String>,
    /// Business request number, usually the external request number of the redemption.
    ///
    /// 业务请求号; required; at most 64 characters.
    pub request_biz_no: String,
    /// External request number of the redemption to undo.
    ///
    /// 核销的外部请求号; required; at most 32 characters. Example: `2015123235324534`.
    pub request_id: String,
    /// Voucher code that was redeemed with `request_id`.
    ///
    /// Required; at most 32 characters.
    pub ticket_code: String,
}

impl TicketTicketcodeCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    pub fn code_type(
        mut self,
        code_type: impl Into<record::Choice<TicketTicketcodeCancelCodeType>>,
    ) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: impl Into<String>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }

    /// Sets [`request_biz_no`](Self::request_biz_no).
    #[inline]
    pub fn request_biz_no(mut self, request_biz_no: impl Into<String>) -> Self {
        self.request_biz_no = request_biz_no.into();
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

/// The response of `koubei.trade.ticket.ticketcode.cancel` (口碑凭证码撤销核销).
#[non_exhaustive]
pub struct TicketTicketcodeCancelResponse {
    /// Business outcome of this call.
    ///
    /// Other values may be added. Example: `BIZ_ALREADY_SUCCESS`.
    pub biz_code: Option<record::Choice<TicketTicketcodeCancelResponseBizCode>>,
    /// External request number of the developer; must not repeat.
    ///
    /// 外部请求号; matches `^[0-9A-Za-z]*$` (advisory). Example: `2015123235324534`.
    pub request_id: Option<String>,
}

/// The values of the platform's type `TicketTicketcodeCancelCodeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketTicketcodeCancelCodeType {
    /// `INTERNAL_CODE`: Voucher code (券码).
    InternalCode,
    /// `EXTERNAL_CODE`: External voucher code (外部券码).
    ExternalCode,
}

record::enumeration!(
    TicketTicketcodeCancelCodeType, "INTERNAL_CODE" InternalCode, "EXTERNAL_CODE"
    ExternalCode
);

/// The values of the platform's type `TicketTicketcodeCancelResponseBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketTicketcodeCancelResponseBizCode {
    /// `BIZ_ALREADY_SUCCESS`: Already done; idempotent (幂等业务码).
    BizAlreadySuccess,
}

record::enumeration!(
    TicketTicketcodeCancelResponseBizCode, "BIZ_ALREADY_SUCCESS" BizAlreadySuccess
);

/// The error codes of `koubei.trade.ticket.ticketcode.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeCancelErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TicketTicketcodeCancelErrorCode);

impl record::CallRequest for TicketTicketcodeCancel {}

impl record::Request for TicketTicketcodeCancel {
    type Response = TicketTicketcodeCancelResponse;
    type ErrorCode = TicketTicketcodeCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.ticket.ticketcode.cancel",
        title: "口碑凭证码撤销核销",
        file: "spec/koubei_trade/ticket.ticketcode.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TICKET_TICKETCODE_CANCEL,
        response: &TICKET_TICKETCODE_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TicketTicketcodeCancel, TICKET_TICKETCODE_CANCEL, 0 code_type None, 1 order_no None,
    2 quantity None, 3 request_biz_no String::new(), 4 request_id String::new(), 5
    ticket_code String::new()
);

record::record!(
    TicketTicketcodeCancelResponse, TICKET_TICKETCODE_CANCEL_RESPONSE, 0 biz_code None, 1
    request_id None
);

static TICKET_TICKETCODE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeCancel",
    file: "spec/koubei_trade/ticket.ticketcode.cancel.yaml",
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
        schema::Row::Text("order_no"),
        schema::Row::Limited(
            "quantity",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(4))],
        ),
        schema::Row::Limited(
            "request_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
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
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 19, 25, 30, 33, 37, 38, 39, 43, 44, 46, 49, 50],
};

static TICKET_TICKETCODE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeCancelResponse",
    file: "spec/koubei_trade/ticket.ticketcode.cancel.yaml",
    rows: &[schema::Row::Text("biz_code"), schema::Row::Text("request_id")],
    rules: &[],
    lines: &[],
};
