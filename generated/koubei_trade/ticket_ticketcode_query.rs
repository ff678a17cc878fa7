//! `koubei.trade.ticket.ticketcode.query` · 口碑凭证码查询
//!
//! Query a Koubei voucher code.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/ticket.ticketcode.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `TicketTicketcodeQueryResponseTicketStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TicketTicketcodeQueryResponseTicketStatus, "USED" Used, "EFFECTIVE" Effective,
    "UN_EFFECTIVE" UnEffective, "REFUNDED" Refunded, "USING" Using, "REFUNDING" Refunding
);

/// The values of the platform's type `TicketTicketcodeQueryResponseTimeCards`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketTicketcodeQueryResponseTimeCards {
    /// `true`: Multi-use card.
    True,
    /// `false`: Not a multi-use card.
    False,
}

record::enumeration!(TicketTicketcodeQueryResponseTimeCards, "true" True, "false" False);

/// The error codes of `koubei.trade.ticket.ticketcode.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketTicketcodeQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TicketTicketcodeQueryErrorCode);

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

record::record!(
    TicketTicketcodeQuery, TICKET_TICKETCODE_QUERY, 0 shop_id String::new(), 1
    ticket_code String::new()
);

record::record!(
    TicketTicketcodeQueryResponse, TICKET_TICKETCODE_QUERY_RESPONSE, 0 available_quantity
    None, 1 current_price None, 2 effect_date None, 3 expire_date None, 4 item_alias
    None, 5 item_id None, 6 item_name None, 7 order_no None, 8 original_price None, 9
    ticket_code None, 10 ticket_status None, 11 ticket_status_desc None, 12
    ticket_trans_info_list Vec::new(), 13 time_cards None, 14 tm_item_id None, 15
    total_quantity None, 16 voucher_id None
);

record::record!(
    TicketTransInfo, TICKET_TRANS_INFO, 0 create_time None, 1 last_modify_time None, 2
    quantity None, 3 ticket_trans_id None, 4 ticket_trans_type None
);

static TICKET_TICKETCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeQuery",
    file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
    rows: &[
        schema::Row::Limited(
            "shop_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "ticket_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(12)),
                schema::LimitRow::Firm(schema::Limit::MinLength(12)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15, 17, 21, 22, 23, 24],
};

static TICKET_TICKETCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTicketcodeQueryResponse",
    file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
    rows: &[
        schema::Row::Text("available_quantity"),
        schema::Row::Text("current_price"),
        schema::Row::Text("effect_date"),
        schema::Row::Text("expire_date"),
        schema::Row::Text("item_alias"),
        schema::Row::Text("item_id"),
        schema::Row::Text("item_name"),
        schema::Row::Text("order_no"),
        schema::Row::Text("original_price"),
        schema::Row::Text("ticket_code"),
        schema::Row::Text("ticket_status"),
        schema::Row::Text("ticket_status_desc"),
        schema::Row::Plain(
            "ticket_trans_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_TRANS_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("time_cards"),
        schema::Row::Text("tm_item_id"),
        schema::Row::Text("total_quantity"),
        schema::Row::Text("voucher_id"),
    ],
    rules: &[],
    lines: &[],
};

static TICKET_TRANS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketTransInfo",
    file: "spec/koubei_trade/ticket.ticketcode.query.yaml",
    rows: &[
        schema::Row::Text("create_time"),
        schema::Row::Text("last_modify_time"),
        schema::Row::Text("quantity"),
        schema::Row::Text("ticket_trans_id"),
        schema::Row::Text("ticket_trans_type"),
    ],
    rules: &[],
    lines: &[],
};
