//! `koubei.trade.ticket.ticketcode.delay` · 口碑凭证延期接口
//!
//! Extend the validity of a Koubei voucher code.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.delay.yaml`.

use crate::{record, schema};

static TICKET_TICKETCODE_DELAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeDelay",
    file: "spec/koubei_trade/ticket.ticketcode.delay.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["INTERNAL_CODE", "EXTERNAL_CODE"]),
                    13,
                ),
            ],
            ..schema::FieldDef::text("code_type", 10)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 23)],
            ..schema::FieldDef::text("end_date", 19)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 28)],
            ..schema::FieldDef::text("order_no", 24)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 33),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 34),
            ],
            ..schema::FieldDef::text("request_id", 30)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::new(schema::Limit::MaxLength(12), 36),
            ],
            ..schema::FieldDef::text("ticket_code", 36)
        },
    ],
    rules: &[],
};

static TICKET_TICKETCODE_DELAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeDelayResponse",
    file: "spec/koubei_trade/ticket.ticketcode.delay.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 39),
        schema::FieldDef::text("request_id", 46),
    ],
    rules: &[],
};

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
        Self {
            code_type: None,
            end_date: String::new(),
            order_no: String::new(),
            request_id: String::new(),
            ticket_code: String::new(),
        }
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

impl record::Record for TicketTicketcodeDelay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_DELAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_type),
            1 => Some(&self.end_date),
            2 => Some(&self.order_no),
            3 => Some(&self.request_id),
            4 => Some(&self.ticket_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_type),
            1 => Some(&mut self.end_date),
            2 => Some(&mut self.order_no),
            3 => Some(&mut self.request_id),
            4 => Some(&mut self.ticket_code),
            _ => None,
        }
    }
}

impl Default for TicketTicketcodeDelay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketTicketcodeDelay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeDelay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeDelay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TicketTicketcodeDelayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_DELAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.request_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.request_id),
            _ => None,
        }
    }
}

impl Default for TicketTicketcodeDelayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_code: None,
            request_id: None,
        }
    }
}

impl Clone for TicketTicketcodeDelayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeDelayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeDelayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TicketTicketcodeDelayCodeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeDelayCodeType {
    /// `INTERNAL_CODE`: Voucher code (券码).
    InternalCode,
    /// `EXTERNAL_CODE`: External voucher code (外部券码).
    ExternalCode,
}

impl record::Enumeration for TicketTicketcodeDelayCodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_CODE", Self::InternalCode),
        ("EXTERNAL_CODE", Self::ExternalCode),
    ];
}

impl std::fmt::Debug for TicketTicketcodeDelayCodeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TicketTicketcodeDelayResponseBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeDelayResponseBizCode {
    /// `BIZ_ALREADY_SUCCESS`: Already done; idempotent (幂等业务码).
    BizAlreadySuccess,
}

impl record::Enumeration for TicketTicketcodeDelayResponseBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BIZ_ALREADY_SUCCESS", Self::BizAlreadySuccess),
    ];
}

impl std::fmt::Debug for TicketTicketcodeDelayResponseBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.ticket.ticketcode.delay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeDelayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TicketTicketcodeDelayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TicketTicketcodeDelayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
