//! `mybank.payment.trade.order.create` · 网商银行全渠道收单业务订单创建
//!
//! Create a MYbank acquiring order of any channel.
//!
//! Offered on the gateway (V2). Described in `spec/mybank_payment/trade.order.create.yaml`.

use crate::{record, schema};

static TRADE_ORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeOrderCreate",
    file: "spec/mybank_payment/trade.order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(16), 10)],
            ..schema::FieldDef::text("currency_code", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 11),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 11),
            ],
            ..schema::FieldDef::text("ev_code", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 12)],
            ..schema::FieldDef::new(
                "goods_info",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&BK_POS_GOODS_INFO),
                        limits: &[],
                    },
                ),
                12,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 17),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 18),
            ],
            ..schema::FieldDef::text("out_trade_no", 13)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 25),
            ],
            ..schema::FieldDef::text("partner_id", 20)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    27,
                ),
            ],
            ..schema::FieldDef::text("pay_date", 27)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::Values(&["pay", "refund"]), 31),
            ],
            ..schema::FieldDef::text("pay_type", 28)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 36),
            ],
            ..schema::FieldDef::text("pd_code", 36)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 40),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 41),
            ],
            ..schema::FieldDef::text("recon_related_no", 37)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 46)],
            ..schema::FieldDef::text("remark", 42)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 53),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 54),
            ],
            ..schema::FieldDef::text("seller_id", 49)
        },
        schema::FieldDef::text("total_amount", 57),
    ],
    rules: &[],
};

static TRADE_ORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeOrderCreateResponse",
    file: "spec/mybank_payment/trade.order.create.yaml",
    fields: &[],
    rules: &[],
};

static BK_POS_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkPosGoodsInfo",
    file: "spec/mybank_payment/trade.order.create.yaml",
    fields: &[
        schema::FieldDef::text("goods_name", 70),
        schema::FieldDef::text("goods_price", 71),
    ],
    rules: &[],
};

/// A request of `mybank.payment.trade.order.create` (网商银行全渠道收单业务订单创建).
///
/// Create a MYbank acquiring order of any channel.
///
/// ```
/// use alipay::mybank_payment::TradeOrderCreate;
///
/// let request = TradeOrderCreate::new()
///     .ev_code("ev_code")
///     .goods_info([alipay::mybank_payment::trade_order_create::BkPosGoodsInfo::new().goods_name("午饭套餐")])
///     .out_trade_no("20150320010101001")
///     .partner_id("2088000000000001")
///     .pay_date("2013-01-01 08:08:08")
///     .pay_type("pay")
///     .pd_code("pd_code")
///     .recon_related_no("recon_related_no")
///     .seller_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`currency_code`](Self::currency_code) | required in some cases; at most 16 characters |
/// | [`ev_code`](Self::ev_code) | required; at most 32 characters |
/// | [`goods_info`](Self::goods_info) | required |
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters |
/// | [`partner_id`](Self::partner_id) | required; at most 32 characters |
/// | [`pay_date`](Self::pay_date) | required; a time |
/// | [`pay_type`](Self::pay_type) | required; one of its values |
/// | [`pd_code`](Self::pd_code) | required; at most 32 characters |
/// | [`recon_related_no`](Self::recon_related_no) | required; at most 64 characters |
/// | [`remark`](Self::remark) | at most 256 characters (advisory) |
/// | [`seller_id`](Self::seller_id) | required; at most 64 characters (advisory) |
/// | [`total_amount`](Self::total_amount) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/mybank_payment/trade.order.create.yaml`.
/// Returns [`TradeOrderCreateResponse`], or an error with a [`TradeOrderCreateErrorCode`].
#[doc(alias = "mybank.payment.trade.order.create")]
#[doc(alias = "网商银行全渠道收单业务订单创建")]
#[doc(alias = "收单")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct TradeOrderCreate {
    /// Currency.
    ///
    /// 币种值; required in some cases; at most 16 characters.
    pub currency_code: Option<String>,
    /// Business event code.
    ///
    /// 业务事件码; required; at most 32 characters.
    pub ev_code: String,
    /// Goods of the order.
    ///
    /// 商品信息; required.
    pub goods_info: Vec<BkPosGoodsInfo>,
    /// External merchant's order number.
    ///
    /// 外部商户业务订单号; required; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: String,
    /// MYbank partner id.
    ///
    /// 网商合作伙伴ID; required; at most 32 characters. Example: `2088000000000001`.
    pub partner_id: String,
    /// Time of payment.
    ///
    /// 支付时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2013-01-01 08:08:08`.
    pub pay_date: record::DateTime,
    /// Whether it is a payment or a refund.
    ///
    /// 支付类型; required.
    pub pay_type: record::Choice<TradeOrderCreatePayType>,
    /// Business product code.
    ///
    /// 业务产品码; required; at most 32 characters.
    pub pd_code: String,
    /// Unique id linking both sides' orders for reconciliation, such as a payment number.
    ///
    /// Required; at most 64 characters.
    pub recon_related_no: String,
    /// Note on the trade.
    ///
    /// 交易备注; at most 256 characters (advisory). Example: `八月货款`.
    pub remark: Option<String>,
    /// Terminal id of the seller.
    ///
    /// 卖家终端ID; required; at most 64 characters (advisory). Example: `2088000000000001`.
    pub seller_id: String,
    /// Total amount of the order, in fen.
    ///
    /// 订单总金额; required in some cases. Example: `8888`.
    pub total_amount: Option<String>,
}

impl TradeOrderCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            currency_code: None,
            ev_code: String::new(),
            goods_info: Vec::new(),
            out_trade_no: String::new(),
            partner_id: String::new(),
            pay_date: Default::default(),
            pay_type: Default::default(),
            pd_code: String::new(),
            recon_related_no: String::new(),
            remark: None,
            seller_id: String::new(),
            total_amount: None,
        }
    }

    /// Sets [`currency_code`](Self::currency_code).
    #[inline]
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }

    /// Sets [`ev_code`](Self::ev_code).
    #[inline]
    pub fn ev_code(mut self, ev_code: impl Into<String>) -> Self {
        self.ev_code = ev_code.into();
        self
    }

    /// Sets [`goods_info`](Self::goods_info).
    #[inline]
    pub fn goods_info(
        mut self,
        goods_info: impl IntoIterator<Item = BkPosGoodsInfo>,
    ) -> Self {
        self.goods_info = goods_info.into_iter().collect();
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`pay_date`](Self::pay_date).
    #[inline]
    pub fn pay_date(mut self, pay_date: impl Into<record::DateTime>) -> Self {
        self.pay_date = pay_date.into();
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    pub fn pay_type(
        mut self,
        pay_type: impl Into<record::Choice<TradeOrderCreatePayType>>,
    ) -> Self {
        self.pay_type = pay_type.into();
        self
    }

    /// Sets [`pd_code`](Self::pd_code).
    #[inline]
    pub fn pd_code(mut self, pd_code: impl Into<String>) -> Self {
        self.pd_code = pd_code.into();
        self
    }

    /// Sets [`recon_related_no`](Self::recon_related_no).
    #[inline]
    pub fn recon_related_no(mut self, recon_related_no: impl Into<String>) -> Self {
        self.recon_related_no = recon_related_no.into();
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = seller_id.into();
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }
}

impl record::Record for TradeOrderCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_ORDER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.currency_code),
            1 => Some(&self.ev_code),
            2 => Some(&self.goods_info),
            3 => Some(&self.out_trade_no),
            4 => Some(&self.partner_id),
            5 => Some(&self.pay_date),
            6 => Some(&self.pay_type),
            7 => Some(&self.pd_code),
            8 => Some(&self.recon_related_no),
            9 => Some(&self.remark),
            10 => Some(&self.seller_id),
            11 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.currency_code),
            1 => Some(&mut self.ev_code),
            2 => Some(&mut self.goods_info),
            3 => Some(&mut self.out_trade_no),
            4 => Some(&mut self.partner_id),
            5 => Some(&mut self.pay_date),
            6 => Some(&mut self.pay_type),
            7 => Some(&mut self.pd_code),
            8 => Some(&mut self.recon_related_no),
            9 => Some(&mut self.remark),
            10 => Some(&mut self.seller_id),
            11 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Default for TradeOrderCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradeOrderCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeOrderCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeOrderCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TradeOrderCreate {}

impl record::Request for TradeOrderCreate {
    type Response = TradeOrderCreateResponse;
    type ErrorCode = TradeOrderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "mybank.payment.trade.order.create",
        title: "网商银行全渠道收单业务订单创建",
        file: "spec/mybank_payment/trade.order.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TRADE_ORDER_CREATE,
        response: &TRADE_ORDER_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `mybank.payment.trade.order.create` (网商银行全渠道收单业务订单创建).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TradeOrderCreateResponse {}

impl record::Record for TradeOrderCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_ORDER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for TradeOrderCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for TradeOrderCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeOrderCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeOrderCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Goods of a MYbank order.
#[must_use]
#[non_exhaustive]
pub struct BkPosGoodsInfo {
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Amount of the goods.
    ///
    /// 商品金额.
    pub goods_price: Option<String>,
}

impl BkPosGoodsInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_name: None,
            goods_price: None,
        }
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`goods_price`](Self::goods_price).
    #[inline]
    pub fn goods_price(mut self, goods_price: impl Into<String>) -> Self {
        self.goods_price = Some(goods_price.into());
        self
    }
}

impl record::Record for BkPosGoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BK_POS_GOODS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_name),
            1 => Some(&self.goods_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_name),
            1 => Some(&mut self.goods_price),
            _ => None,
        }
    }
}

impl Default for BkPosGoodsInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BkPosGoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BkPosGoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BkPosGoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TradeOrderCreatePayType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeOrderCreatePayType {
    /// `pay`: Payment (支付).
    Pay,
    /// `refund`: Refund (退款).
    Refund,
}

impl record::Enumeration for TradeOrderCreatePayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pay", Self::Pay),
        ("refund", Self::Refund),
    ];
}

impl std::fmt::Debug for TradeOrderCreatePayType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `mybank.payment.trade.order.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradeOrderCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TradeOrderCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TradeOrderCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
