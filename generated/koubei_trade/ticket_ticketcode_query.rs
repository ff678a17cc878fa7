//! `koubei.trade.ticket.ticketcode.query` · 口碑凭证码查询
//!
//! Query a Koubei voucher code.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.query.yaml`.

use crate::{record, schema};

static TICKET_TICKETCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeQuery",
    file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 15),
            ],
            ..schema::FieldDef::text("shop_id", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 21),
                schema::LimitDef::new(schema::Limit::MaxLength(12), 22),
                schema::LimitDef::new(schema::Limit::MinLength(12), 23),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 24),
            ],
            ..schema::FieldDef::text("ticket_code", 17)
        },
    ],
    rules: &[],
};

static TICKET_TICKETCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeQueryResponse",
    file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
    fields: &[
        schema::FieldDef::text("available_quantity", 27),
        schema::FieldDef::text("current_price", 31),
        schema::FieldDef::text("effect_date", 32),
        schema::FieldDef::text("expire_date", 33),
        schema::FieldDef::text("item_alias", 34),
        schema::FieldDef::text("item_id", 35),
        schema::FieldDef::text("item_name", 36),
        schema::FieldDef::text("order_no", 37),
        schema::FieldDef::text("original_price", 38),
        schema::FieldDef::text("ticket_code", 43),
        schema::FieldDef::text("ticket_status", 50),
        schema::FieldDef::text("ticket_status_desc", 62),
        schema::FieldDef::new(
            "ticket_trans_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_TRANS_INFO),
                    limits: &[],
                },
            ),
            63,
        ),
        schema::FieldDef::text("time_cards", 64),
        schema::FieldDef::text("tm_item_id", 72),
        schema::FieldDef::text("total_quantity", 73),
        schema::FieldDef::text("voucher_id", 77),
    ],
    rules: &[],
};

static TICKET_TRANS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTransInfo",
    file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 86),
        schema::FieldDef::text("last_modify_time", 87),
        schema::FieldDef::text("quantity", 90),
        schema::FieldDef::text("ticket_trans_id", 95),
        schema::FieldDef::text("ticket_trans_type", 96),
    ],
    rules: &[],
};

/// A request of `koubei.trade.ticket.ticketcode.query` (口碑凭证码查询).
///
/// Query a Koubei voucher code.
///
/// ```
/// use alipay::koubei_trade::TicketTicketcodeQuery;
///
/// let request = TicketTicketcodeQuery::new()
///     .shop_id("2018011900502000000005124744")
///     .ticket_code("202600000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`shop_id`](Self::shop_id) | required; at most 64 characters |
/// | [`ticket_code`](Self::ticket_code) | required; at most 12 characters; at least 12 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.query.yaml`.
/// Returns [`TicketTicketcodeQueryResponse`], or an error with a [`TicketTicketcodeQueryErrorCode`].
#[doc(alias = "koubei.trade.ticket.ticketcode.query")]
#[doc(alias = "口碑凭证码查询")]
#[doc(alias = "凭证")]
#[must_use]
#[non_exhaustive]
pub struct TicketTicketcodeQuery {
    /// Koubei store id.
    ///
    /// 口碑门店id; required; at most 64 characters. Example: `2018011900502000000005124744`.
    pub shop_id: String,
    /// Unique voucher code of 12 digits.
    ///
    /// 券码值; required; at most 12 characters; at least 12 characters; matches `^[0-9]*$`.
    pub ticket_code: String,
}

impl TicketTicketcodeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            shop_id: String::new(),
            ticket_code: String::new(),
        }
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }

    /// Sets [`ticket_code`](Self::ticket_code).
    #[inline]
    pub fn ticket_code(mut self, ticket_code: impl Into<String>) -> Self {
        self.ticket_code = ticket_code.into();
        self
    }
}

impl record::Record for TicketTicketcodeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_id),
            1 => Some(&self.ticket_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_id),
            1 => Some(&mut self.ticket_code),
            _ => None,
        }
    }
}

impl Default for TicketTicketcodeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketTicketcodeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TicketTicketcodeQuery {}

impl record::Request for TicketTicketcodeQuery {
    type Response = TicketTicketcodeQueryResponse;
    type ErrorCode = TicketTicketcodeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.ticket.ticketcode.query",
        title: "口碑凭证码查询",
        file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TICKET_TICKETCODE_QUERY,
        response: &TICKET_TICKETCODE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `koubei.trade.ticket.ticketcode.query` (口碑凭证码查询).
#[non_exhaustive]
pub struct TicketTicketcodeQueryResponse {
    /// Redeemable vouchers of this kind in the order, or uses left of a multi-use card.
    ///
    /// 同类凭证的可核销份数.
    pub available_quantity: Option<String>,
    /// Price of the goods when the user bought them.
    ///
    /// 用户购买时商品的现价.
    pub current_price: Option<String>,
    /// When the voucher becomes valid.
    ///
    /// 券生效时间.
    pub effect_date: Option<String>,
    /// When the voucher expires.
    ///
    /// 券失效时间. Example: `2016-01-01 00:00:01`.
    pub expire_date: Option<String>,
    /// Alias of the goods, set when the Koubei item was created.
    pub item_alias: Option<String>,
    /// Koubei item id.
    ///
    /// 口碑商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Name of the item.
    ///
    /// 商品名称. Example: `电视机`.
    pub item_name: Option<String>,
    /// Order number of the voucher.
    ///
    /// Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Original price of the goods when the user bought them.
    ///
    /// 用户购买时商品的原价. Example: `123.58`.
    pub original_price: Option<String>,
    /// Unique voucher code of 12 digits.
    ///
    /// 券码; at most 12 characters; at least 12 characters; matches `^[0-9]*$`.
    pub ticket_code: Option<String>,
    /// Status of the voucher; only `EFFECTIVE` can be redeemed in this store.
    ///
    /// 券状态. Example: `USED`.
    pub ticket_status: Option<record::Choice<TicketTicketcodeQueryResponseTicketStatus>>,
    /// Status of the voucher in words.
    ///
    /// 券状态描述.
    pub ticket_status_desc: Option<String>,
    /// Transactions of the voucher.
    ///
    /// 凭证的流水记录.
    pub ticket_trans_info_list: Vec<TicketTransInfo>,
    /// Whether it is a multi-use card.
    ///
    /// 是否次卡. Example: `true`.
    pub time_cards: Option<record::Choice<TicketTicketcodeQueryResponseTimeCards>>,
    /// Tmall item id.
    ///
    /// 天猫商品ID.
    pub tm_item_id: Option<String>,
    /// Vouchers of this kind in the order, or original uses of a multi-use card.
    ///
    /// 同类凭证的总份数.
    pub total_quantity: Option<String>,
    /// Asset id of the voucher behind the code.
    ///
    /// Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

impl record::Record for TicketTicketcodeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TICKETCODE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_quantity),
            1 => Some(&self.current_price),
            2 => Some(&self.effect_date),
            3 => Some(&self.expire_date),
            4 => Some(&self.item_alias),
            5 => Some(&self.item_id),
            6 => Some(&self.item_name),
            7 => Some(&self.order_no),
            8 => Some(&self.original_price),
            9 => Some(&self.ticket_code),
            10 => Some(&self.ticket_status),
            11 => Some(&self.ticket_status_desc),
            12 => Some(&self.ticket_trans_info_list),
            13 => Some(&self.time_cards),
            14 => Some(&self.tm_item_id),
            15 => Some(&self.total_quantity),
            16 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_quantity),
            1 => Some(&mut self.current_price),
            2 => Some(&mut self.effect_date),
            3 => Some(&mut self.expire_date),
            4 => Some(&mut self.item_alias),
            5 => Some(&mut self.item_id),
            6 => Some(&mut self.item_name),
            7 => Some(&mut self.order_no),
            8 => Some(&mut self.original_price),
            9 => Some(&mut self.ticket_code),
            10 => Some(&mut self.ticket_status),
            11 => Some(&mut self.ticket_status_desc),
            12 => Some(&mut self.ticket_trans_info_list),
            13 => Some(&mut self.time_cards),
            14 => Some(&mut self.tm_item_id),
            15 => Some(&mut self.total_quantity),
            16 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for TicketTicketcodeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            available_quantity: None,
            current_price: None,
            effect_date: None,
            expire_date: None,
            item_alias: None,
            item_id: None,
            item_name: None,
            order_no: None,
            original_price: None,
            ticket_code: None,
            ticket_status: None,
            ticket_status_desc: None,
            ticket_trans_info_list: Vec::new(),
            time_cards: None,
            tm_item_id: None,
            total_quantity: None,
            voucher_id: None,
        }
    }
}

impl Clone for TicketTicketcodeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTicketcodeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTicketcodeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A transaction of a voucher.
#[non_exhaustive]
pub struct TicketTransInfo {
    /// When the transaction was created.
    ///
    /// 流水创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub create_time: Option<record::DateTime>,
    /// When the transaction was last changed, that is, became successful.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub last_modify_time: Option<record::DateTime>,
    /// Vouchers involved: 1 for ordinary goods, the uses for a multi-use card.
    ///
    /// 流水涉及凭证数量. Example: `8`.
    pub quantity: Option<String>,
    /// Id of the voucher transaction.
    ///
    /// 凭证流水id.
    pub ticket_trans_id: Option<String>,
    /// Kind of transaction.
    ///
    /// 流水类型.
    pub ticket_trans_type: Option<String>,
}

impl record::Record for TicketTransInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_TRANS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.create_time),
            1 => Some(&self.last_modify_time),
            2 => Some(&self.quantity),
            3 => Some(&self.ticket_trans_id),
            4 => Some(&self.ticket_trans_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.create_time),
            1 => Some(&mut self.last_modify_time),
            2 => Some(&mut self.quantity),
            3 => Some(&mut self.ticket_trans_id),
            4 => Some(&mut self.ticket_trans_type),
            _ => None,
        }
    }
}

impl Default for TicketTransInfo {
    #[inline]
    fn default() -> Self {
        Self {
            create_time: None,
            last_modify_time: None,
            quantity: None,
            ticket_trans_id: None,
            ticket_trans_type: None,
        }
    }
}

impl Clone for TicketTransInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketTransInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketTransInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TicketTicketcodeQueryResponseTicketStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeQueryResponseTicketStatus {
    /// `USED`: Already used (已经被消费).
    Used,
    /// `EFFECTIVE`: Redeemable in this store (未核销).
    Effective,
    /// `UN_EFFECTIVE`: Not used, not redeemable in this store.
    UnEffective,
    /// `REFUNDED`: Refunded (已经退款).
    Refunded,
    /// `USING`: Being redeemed (核销处理中).
    Using,
    /// `REFUNDING`: Being refunded (退款处理中).
    Refunding,
}

impl record::Enumeration for TicketTicketcodeQueryResponseTicketStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("USED", Self::Used),
        ("EFFECTIVE", Self::Effective),
        ("UN_EFFECTIVE", Self::UnEffective),
        ("REFUNDED", Self::Refunded),
        ("USING", Self::Using),
        ("REFUNDING", Self::Refunding),
    ];
}

impl std::fmt::Debug for TicketTicketcodeQueryResponseTicketStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TicketTicketcodeQueryResponseTimeCards`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketTicketcodeQueryResponseTimeCards {
    /// `true`: Multi-use card.
    True,
    /// `false`: Not a multi-use card.
    False,
}

impl record::Enumeration for TicketTicketcodeQueryResponseTimeCards {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for TicketTicketcodeQueryResponseTimeCards {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.ticket.ticketcode.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TicketTicketcodeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TicketTicketcodeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
