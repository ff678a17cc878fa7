//! `koubei.trade.ticket.ticketcode.send` · 码商发码成功回调接口
//!
//! Report the codes a code provider has issued.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.send.yaml`.

use crate::{record, schema};

static TICKET_TICKETCODE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeSend",
    file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
    fields: &[
        schema::FieldDef::new(
            "isv_ma_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&KB_ISV_MA_CODE),
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("order_no", 14),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 23)],
            ..schema::FieldDef::text("request_id", 19)
        },
        schema::FieldDef::text("send_order_no", 26),
        schema::FieldDef::text("send_token", 27),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    30,
                ),
            ],
            ..schema::FieldDef::text("valid_end", 30)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    34,
                ),
            ],
            ..schema::FieldDef::text("valid_start", 31)
        },
    ],
    rules: &[],
};

static TICKET_TICKETCODE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeSendResponse",
    file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 37),
        schema::FieldDef::text("request_id", 44),
    ],
    rules: &[],
};

static KB_ISV_MA_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "KbIsvMaCode",
    file: "spec/koubei_trade/ticket.ticketcode.send.yaml",
    fields: &[schema::FieldDef::text("code", 50), schema::FieldDef::text("num", 51)],
    rules: &[],
};

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
        Self {
            isv_ma_list: Vec::new(),
            order_no: None,
            request_id: None,
            send_order_no: None,
            send_token: None,
            valid_end: None,
            valid_start: None,
        }
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

impl record::Record for TicketTicketcodeSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_ma_list),
            1 => Some(&self.order_no),
            2 => Some(&self.request_id),
            3 => Some(&self.send_order_no),
            4 => Some(&self.send_token),
            5 => Some(&self.valid_end),
            6 => Some(&self.valid_start),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_ma_list),
            1 => Some(&mut self.order_no),
            2 => Some(&mut self.request_id),
            3 => Some(&mut self.send_order_no),
            4 => Some(&mut self.send_token),
            5 => Some(&mut self.valid_end),
            6 => Some(&mut self.valid_start),
            _ => None,
        }
    }
}

impl Default for TicketTicketcodeSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketTicketcodeSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TicketTicketcodeSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_SEND_RESPONSE
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

impl Default for TicketTicketcodeSendResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_code: None,
            request_id: None,
        }
    }
}

impl Clone for TicketTicketcodeSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self { code: None, num: None }
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

impl record::Record for KbIsvMaCode {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &KB_ISV_MA_CODE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.num),
            _ => None,
        }
    }
}

impl Default for KbIsvMaCode {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for KbIsvMaCode {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for KbIsvMaCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for KbIsvMaCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TicketTicketcodeSendResponseBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeSendResponseBizCode {
    /// `BIZ_ALREADY_SUCCESS`: Already done; idempotent (幂等业务码).
    BizAlreadySuccess,
}

impl record::Enumeration for TicketTicketcodeSendResponseBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BIZ_ALREADY_SUCCESS", Self::BizAlreadySuccess),
    ];
}

impl std::fmt::Debug for TicketTicketcodeSendResponseBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.ticket.ticketcode.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeSendErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TicketTicketcodeSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TicketTicketcodeSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
