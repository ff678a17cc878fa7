//! `mybank.payment.trade.order.create` · 网商银行全渠道收单业务订单创建
//!
//! Create a MYbank acquiring order of any channel.
//!
//! Offered on the gateway (V2). Described in `spec/mybank_payment/trade.order.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `mybank.payment.trade.order.create` (网商银行全渠道收单业务订单创建).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TradeOrderCreateResponse {}

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
        Self::default()
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

/// The values of the platform's type `TradeOrderCreatePayType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeOrderCreatePayType {
    /// `pay`: Payment (支付).
    Pay,
    /// `refund`: Refund (退款).
    Refund,
}

record::enumeration!(TradeOrderCreatePayType, "pay" Pay, "refund" Refund);

/// The error codes of `mybank.payment.trade.order.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TradeOrderCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TradeOrderCreateErrorCode);

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

record::record!(
    TradeOrderCreate, TRADE_ORDER_CREATE, 0 currency_code None, 1 ev_code String::new(),
    2 goods_info Vec::new(), 3 out_trade_no String::new(), 4 partner_id String::new(), 5
    pay_date Default::default(), 6 pay_type Default::default(), 7 pd_code String::new(),
    8 recon_related_no String::new(), 9 remark None, 10 seller_id String::new(), 11
    total_amount None
);

record::record!(TradeOrderCreateResponse, TRADE_ORDER_CREATE_RESPONSE);

record::record!(
    BkPosGoodsInfo, BK_POS_GOODS_INFO, 0 goods_name None, 1 goods_price None
);

static TRADE_ORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeOrderCreate",
    file: "spec/mybank_payment/trade.order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "currency_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "ev_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "goods_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BK_POS_GOODS_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "pay_date",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Limited(
            "pay_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["pay", "refund"])),
            ],
        ),
        schema::Row::Limited(
            "pd_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "recon_related_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "seller_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("total_amount"),
    ],
    rules: &[],
    lines: &[
        10, 10, 11, 11, 11, 12, 12, 13, 17, 18, 20, 24, 25, 27, 27, 27, 28, 32, 31, 36,
        36, 36, 37, 40, 41, 42, 46, 49, 53, 54, 57,
    ],
};

static TRADE_ORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeOrderCreateResponse",
    file: "spec/mybank_payment/trade.order.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static BK_POS_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkPosGoodsInfo",
    file: "spec/mybank_payment/trade.order.create.yaml",
    rows: &[schema::Row::Text("goods_name"), schema::Row::Text("goods_price")],
    rules: &[],
    lines: &[70, 71],
};
