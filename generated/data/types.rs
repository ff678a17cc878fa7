//! Types that several APIs of `data` share.
//!
//! Described in `spec/data/types.yaml`.

use crate::{record, schema};

/// A trade in a merchant's bill.
///
/// | Field | Limits |
/// |---|---|
/// | [`net_mdiscount`](Self::net_mdiscount) | an amount in yuan |
/// | [`refund_amount`](Self::refund_amount) | an amount in yuan |
/// | [`service_fee`](Self::service_fee) | an amount in yuan |
/// | [`total_amount`](Self::total_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct TradeItemResult {
    /// Alipay order number, unmasked, for reconciliation.
    ///
    /// 支付宝订单号. Example: `2019010122001400000000000001`.
    pub alipay_order_no: Option<String>,
    /// Time at which the trade was created.
    ///
    /// 交易创建时间. Example: `2019-01-01 00:00:00`.
    pub gmt_create: Option<String>,
    /// Time of payment; present once paid.
    ///
    /// 交易支付时间. Example: `2019-01-01 00:00:00`.
    pub gmt_pay: Option<String>,
    /// Time of refund.
    ///
    /// 交易退款时间. Example: `2019-01-01 00:00:00`.
    pub gmt_refund: Option<String>,
    /// Remark on the goods.
    ///
    /// 商品备注信息.
    pub goods_memo: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称.
    pub goods_title: Option<String>,
    /// Merchant's order number given when the trade was created; unmasked.
    ///
    /// 商户订单号. Example: `TX20190101001`.
    pub merchant_order_no: Option<String>,
    /// Discount borne by the merchant, in yuan.
    ///
    /// 商家优惠金额; an amount of money as a decimal number.
    pub net_mdiscount: Option<record::Amount>,
    /// Account of the other party.
    ///
    /// Example: `张*(a*@alipay.com)`.
    pub other_account: Option<String>,
    /// Amount refunded for the order, in yuan.
    ///
    /// 订单退款金额; an amount of money as a decimal number. Example: `200.12`.
    pub refund_amount: Option<record::Amount>,
    /// Service fee, in yuan.
    ///
    /// 服务费金额; an amount of money as a decimal number. Example: `1.00`.
    pub service_fee: Option<record::Amount>,
    /// Store name.
    ///
    /// 门店名称. Example: `示例门店`.
    pub store_name: Option<String>,
    /// Store number.
    ///
    /// 门店编号. Example: `NJ_S_001`.
    pub store_no: Option<String>,
    /// Order amount, in yuan.
    ///
    /// 订单金额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// State of the order as Chinese text.
    ///
    /// 订单状态; other values may be added. Example: `成功`.
    pub trade_status: Option<record::Choice<TradeItemResultTradeStatus>>,
    /// Type of business, as a reference for reconciliation.
    ///
    /// 业务类型. Example: `交易`.
    pub trade_type: Option<String>,
}

impl TradeItemResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_order_no`](Self::alipay_order_no).
    #[inline]
    pub fn alipay_order_no(mut self, alipay_order_no: impl Into<String>) -> Self {
        self.alipay_order_no = Some(alipay_order_no.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_pay`](Self::gmt_pay).
    #[inline]
    pub fn gmt_pay(mut self, gmt_pay: impl Into<String>) -> Self {
        self.gmt_pay = Some(gmt_pay.into());
        self
    }

    /// Sets [`gmt_refund`](Self::gmt_refund).
    #[inline]
    pub fn gmt_refund(mut self, gmt_refund: impl Into<String>) -> Self {
        self.gmt_refund = Some(gmt_refund.into());
        self
    }

    /// Sets [`goods_memo`](Self::goods_memo).
    #[inline]
    pub fn goods_memo(mut self, goods_memo: impl Into<String>) -> Self {
        self.goods_memo = Some(goods_memo.into());
        self
    }

    /// Sets [`goods_title`](Self::goods_title).
    #[inline]
    pub fn goods_title(mut self, goods_title: impl Into<String>) -> Self {
        self.goods_title = Some(goods_title.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`net_mdiscount`](Self::net_mdiscount).
    #[inline]
    pub fn net_mdiscount(mut self, net_mdiscount: impl Into<record::Amount>) -> Self {
        self.net_mdiscount = Some(net_mdiscount.into());
        self
    }

    /// Sets [`other_account`](Self::other_account).
    #[inline]
    pub fn other_account(mut self, other_account: impl Into<String>) -> Self {
        self.other_account = Some(other_account.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`service_fee`](Self::service_fee).
    #[inline]
    pub fn service_fee(mut self, service_fee: impl Into<record::Amount>) -> Self {
        self.service_fee = Some(service_fee.into());
        self
    }

    /// Sets [`store_name`](Self::store_name).
    #[inline]
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = Some(store_name.into());
        self
    }

    /// Sets [`store_no`](Self::store_no).
    #[inline]
    pub fn store_no(mut self, store_no: impl Into<String>) -> Self {
        self.store_no = Some(store_no.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`trade_status`](Self::trade_status).
    #[inline]
    pub fn trade_status(
        mut self,
        trade_status: impl Into<record::Choice<TradeItemResultTradeStatus>>,
    ) -> Self {
        self.trade_status = Some(trade_status.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }
}

/// The values of the platform's type `TradeItemResultTradeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeItemResultTradeStatus {
    /// `待付款`: Waiting for payment.
    WaitPay,
    /// `成功`: Succeeded.
    Success,
    /// `关闭`: Closed.
    Closed,
    /// `待发货`: Waiting for shipping.
    WaitSend,
    /// `待确认收货`: Waiting for confirmation of receipt.
    WaitConfirm,
    /// `已预付`: Prepaid.
    Prepaid,
    /// `进行中`: In progress.
    InProgress,
}

record::enumeration!(
    TradeItemResultTradeStatus, "待付款" WaitPay, "成功" Success, "关闭" Closed,
    "待发货" WaitSend, "待确认收货" WaitConfirm, "已预付" Prepaid, "进行中"
    InProgress
);

record::record!(
    TradeItemResult, TRADE_ITEM_RESULT, 0 alipay_order_no None, 1 gmt_create None, 2
    gmt_pay None, 3 gmt_refund None, 4 goods_memo None, 5 goods_title None, 6
    merchant_order_no None, 7 net_mdiscount None, 8 other_account None, 9 refund_amount
    None, 10 service_fee None, 11 store_name None, 12 store_no None, 13 total_amount
    None, 14 trade_status None, 15 trade_type None
);

pub(crate) static TRADE_ITEM_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeItemResult",
    file: "spec/data/types.yaml",
    rows: &[
        schema::Row::Text("alipay_order_no"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_pay"),
        schema::Row::Text("gmt_refund"),
        schema::Row::Text("goods_memo"),
        schema::Row::Text("goods_title"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Limited(
            "net_mdiscount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("other_account"),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "service_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("store_name"),
        schema::Row::Text("store_no"),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("trade_status"),
        schema::Row::Text("trade_type"),
    ],
    rules: &[],
    lines: &[
        7, 12, 17, 18, 19, 20, 21, 26, 26, 27, 28, 28, 29, 29, 30, 31, 32, 32, 33, 47,
    ],
};
