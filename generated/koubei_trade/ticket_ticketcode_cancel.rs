//! `koubei.trade.ticket.ticketcode.cancel` · 口碑凭证码撤销核销
//!
//! Undo the redemption of a Koubei voucher code.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.cancel.yaml`.

use crate::{record, schema};

static TICKET_TICKETCODE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeCancel",
    file: "spec/koubei_trade/ticket.ticketcode.cancel.yaml",
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
        schema::FieldDef::text("order_no", 19),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(4), 30)],
            ..schema::FieldDef::text("quantity", 25)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 37),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 38),
            ],
            ..schema::FieldDef::text("request_biz_no", 33)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 43),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 44),
            ],
            ..schema::FieldDef::text("request_id", 39)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 49),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 50),
            ],
            ..schema::FieldDef::text("ticket_code", 46)
        },
    ],
    rules: &[],
};

static TICKET_TICKETCODE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeCancelResponse",
    file: "spec/koubei_trade/ticket.ticketcode.cancel.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 53),
        schema::FieldDef::text("request_id", 60),
    ],
    rules: &[],
};

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
        Self {
            code_type: None,
            order_no: None,
            quantity: None,
            request_biz_no: String::new(),
            request_id: String::new(),
            ticket_code: String::new(),
        }
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

impl record::Record for TicketTicketcodeCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_type),
            1 => Some(&self.order_no),
            2 => Some(&self.quantity),
            3 => Some(&self.request_biz_no),
            4 => Some(&self.request_id),
            5 => Some(&self.ticket_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_type),
            1 => Some(&mut self.order_no),
            2 => Some(&mut self.quantity),
            3 => Some(&mut self.request_biz_no),
            4 => Some(&mut self.request_id),
            5 => Some(&mut self.ticket_code),
            _ => None,
        }
    }
}

impl Default for TicketTicketcodeCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketTicketcodeCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TicketTicketcodeCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_CANCEL_RESPONSE
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

impl Default for TicketTicketcodeCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_code: None,
            request_id: None,
        }
    }
}

impl Clone for TicketTicketcodeCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TicketTicketcodeCancelCodeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeCancelCodeType {
    /// `INTERNAL_CODE`: Voucher code (券码).
    InternalCode,
    /// `EXTERNAL_CODE`: External voucher code (外部券码).
    ExternalCode,
}

impl record::Enumeration for TicketTicketcodeCancelCodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_CODE", Self::InternalCode),
        ("EXTERNAL_CODE", Self::ExternalCode),
    ];
}

impl std::fmt::Debug for TicketTicketcodeCancelCodeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TicketTicketcodeCancelResponseBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeCancelResponseBizCode {
    /// `BIZ_ALREADY_SUCCESS`: Already done; idempotent (幂等业务码).
    BizAlreadySuccess,
}

impl record::Enumeration for TicketTicketcodeCancelResponseBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BIZ_ALREADY_SUCCESS", Self::BizAlreadySuccess),
    ];
}

impl std::fmt::Debug for TicketTicketcodeCancelResponseBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.ticket.ticketcode.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeCancelErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TicketTicketcodeCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TicketTicketcodeCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
