//! Types that several APIs of `data` share.
//!
//! Described in `spec/data/types.yaml`.

use crate::{record, schema};

pub(crate) static TRADE_ITEM_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeItemResult",
    file: "spec/data/types.yaml",
    fields: &[
        schema::FieldDef::text("alipay_order_no", 5),
        schema::FieldDef::text("gmt_create", 6),
        schema::FieldDef::text("gmt_pay", 7),
        schema::FieldDef::text("gmt_refund", 8),
        schema::FieldDef::text("goods_memo", 9),
        schema::FieldDef::text("goods_title", 10),
        schema::FieldDef::text("merchant_order_no", 11),
        schema::FieldDef::text("net_mdiscount", 12),
        schema::FieldDef::text("other_account", 13),
        schema::FieldDef::text("refund_amount", 14),
        schema::FieldDef::text("service_fee", 15),
        schema::FieldDef::text("store_name", 16),
        schema::FieldDef::text("store_no", 17),
        schema::FieldDef::text("total_amount", 18),
        schema::FieldDef::text("trade_status", 19),
        schema::FieldDef::text("trade_type", 20),
    ],
    rules: &[],
};

/// The platform's type `TradeItemResult`.
///
/// Source: `spec/data/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct TradeItemResult {
    /// On the wire `alipay_order_no`, a text. Source: `spec/data/types.yaml:5`.
    pub alipay_order_no: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/data/types.yaml:6`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_pay`, a text. Source: `spec/data/types.yaml:7`.
    pub gmt_pay: Option<String>,
    /// On the wire `gmt_refund`, a text. Source: `spec/data/types.yaml:8`.
    pub gmt_refund: Option<String>,
    /// On the wire `goods_memo`, a text. Source: `spec/data/types.yaml:9`.
    pub goods_memo: Option<String>,
    /// On the wire `goods_title`, a text. Source: `spec/data/types.yaml:10`.
    pub goods_title: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/data/types.yaml:11`.
    pub merchant_order_no: Option<String>,
    /// On the wire `net_mdiscount`, a text. Source: `spec/data/types.yaml:12`.
    pub net_mdiscount: Option<String>,
    /// On the wire `other_account`, a text. Source: `spec/data/types.yaml:13`.
    pub other_account: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/data/types.yaml:14`.
    pub refund_amount: Option<String>,
    /// On the wire `service_fee`, a text. Source: `spec/data/types.yaml:15`.
    pub service_fee: Option<String>,
    /// On the wire `store_name`, a text. Source: `spec/data/types.yaml:16`.
    pub store_name: Option<String>,
    /// On the wire `store_no`, a text. Source: `spec/data/types.yaml:17`.
    pub store_no: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/data/types.yaml:18`.
    pub total_amount: Option<String>,
    /// On the wire `trade_status`, a text. Source: `spec/data/types.yaml:19`.
    pub trade_status: Option<String>,
    /// On the wire `trade_type`, a text. Source: `spec/data/types.yaml:20`.
    pub trade_type: Option<String>,
}

impl TradeItemResult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_order_no: None,
            gmt_create: None,
            gmt_pay: None,
            gmt_refund: None,
            goods_memo: None,
            goods_title: None,
            merchant_order_no: None,
            net_mdiscount: None,
            other_account: None,
            refund_amount: None,
            service_fee: None,
            store_name: None,
            store_no: None,
            total_amount: None,
            trade_status: None,
            trade_type: None,
        }
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
    pub fn net_mdiscount(mut self, net_mdiscount: impl Into<String>) -> Self {
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
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`service_fee`](Self::service_fee).
    #[inline]
    pub fn service_fee(mut self, service_fee: impl Into<String>) -> Self {
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
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`trade_status`](Self::trade_status).
    #[inline]
    pub fn trade_status(mut self, trade_status: impl Into<String>) -> Self {
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

impl record::Record for TradeItemResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_ITEM_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_order_no),
            1 => Some(&self.gmt_create),
            2 => Some(&self.gmt_pay),
            3 => Some(&self.gmt_refund),
            4 => Some(&self.goods_memo),
            5 => Some(&self.goods_title),
            6 => Some(&self.merchant_order_no),
            7 => Some(&self.net_mdiscount),
            8 => Some(&self.other_account),
            9 => Some(&self.refund_amount),
            10 => Some(&self.service_fee),
            11 => Some(&self.store_name),
            12 => Some(&self.store_no),
            13 => Some(&self.total_amount),
            14 => Some(&self.trade_status),
            15 => Some(&self.trade_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_order_no),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.gmt_pay),
            3 => Some(&mut self.gmt_refund),
            4 => Some(&mut self.goods_memo),
            5 => Some(&mut self.goods_title),
            6 => Some(&mut self.merchant_order_no),
            7 => Some(&mut self.net_mdiscount),
            8 => Some(&mut self.other_account),
            9 => Some(&mut self.refund_amount),
            10 => Some(&mut self.service_fee),
            11 => Some(&mut self.store_name),
            12 => Some(&mut self.store_no),
            13 => Some(&mut self.total_amount),
            14 => Some(&mut self.trade_status),
            15 => Some(&mut self.trade_type),
            _ => None,
        }
    }
}

impl Default for TradeItemResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradeItemResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeItemResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeItemResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
