//! Types that several APIs of `trade` share.
//!
//! Described in `spec/trade/types.yaml`.

use crate::{record, schema};

pub(crate) static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("goods_id", 6),
        schema::FieldDef::text("alipay_goods_id", 7),
        schema::FieldDef::text("goods_name", 8),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 9),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 10),
            ],
            ..schema::FieldDef::text("price", 10)
        },
        schema::FieldDef::text("goods_category", 11),
        schema::FieldDef::text("categories_tree", 12),
        schema::FieldDef::text("body", 13),
        schema::FieldDef::text("show_url", 14),
        schema::FieldDef::text("out_item_id", 15),
        schema::FieldDef::text("out_sku_id", 16),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("goods_ean_id", 17)
        },
    ],
    rules: &[],
};

pub(crate) static BK_AGENT_REQ_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentReqInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("acq_code", 21),
        schema::FieldDef::text("device_type", 22),
        schema::FieldDef::text("location", 23),
        schema::FieldDef::text("merch_code", 24),
        schema::FieldDef::text("serial_num", 25),
    ],
    rules: &[],
};

pub(crate) static BK_AGENT_RESP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentRespInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("bindclrissr_id", 29),
        schema::FieldDef::text("bindpyeracctbk_id", 30),
        schema::FieldDef::text("bindtrx_id", 31),
        schema::FieldDef::text("bkpyeruser_code", 32),
        schema::FieldDef::text("estter_location", 33),
    ],
    rules: &[],
};

pub(crate) static BUSINESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParams",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("actual_order_time", 37),
        schema::FieldDef::text("buyer_memo", 38),
        schema::FieldDef::text("campus_card", 39),
        schema::FieldDef::text("card_type", 40),
        schema::FieldDef::text("enterprise_pay_amount", 41),
        schema::FieldDef::text("enterprise_pay_info", 42),
        schema::FieldDef::text("force_pwd", 43),
        schema::FieldDef::text("good_taxes", 44),
        schema::FieldDef::text("mc_create_trade_ip", 45),
        schema::FieldDef::text("priority_unfreeze_asset", 46),
        schema::FieldDef::text("tiny_app_merchant_biz_type", 47),
    ],
    rules: &[],
};

pub(crate) static CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("charge_fee", 51),
        schema::FieldDef::text("charge_type", 52),
        schema::FieldDef::text("is_rating_on_switch", 53),
        schema::FieldDef::text("is_rating_on_trade_receiver", 54),
        schema::FieldDef::text("original_charge_fee", 55),
        schema::FieldDef::new(
            "sub_fee_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_FEE),
                    limits: &[],
                },
            ),
            56,
        ),
        schema::FieldDef::text("switch_fee_rate", 57),
    ],
    rules: &[],
};

pub(crate) static CONTRIBUTE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContributeDetail",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("contribute_amount", 61),
        schema::FieldDef::text("contribute_type", 62),
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisePayInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("biz_info", 66),
        schema::FieldDef::text("invoice_amount", 67),
        schema::FieldDef::new("is_use_enterprise_pay", schema::Kind::Boolean, 68),
    ],
    rules: &[],
};

pub(crate) static EXT_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtUserInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 72),
        schema::FieldDef::text("cert_type", 73),
        schema::FieldDef::text("fix_buyer", 74),
        schema::FieldDef::text("identity_hash", 75),
        schema::FieldDef::text("min_age", 76),
        schema::FieldDef::text("mobile", 77),
        schema::FieldDef::text("name", 78),
        schema::FieldDef::text("need_check_info", 79),
    ],
    rules: &[],
};

pub(crate) static EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtendParams",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("card_type", 83),
        schema::FieldDef::text("credit_ext_info", 84),
        schema::FieldDef::text("hb_fq_num", 85),
        schema::FieldDef::text("hb_fq_seller_percent", 86),
        schema::FieldDef::text("industry_reflux_info", 87),
        schema::FieldDef::text("royalty_freeze", 88),
        schema::FieldDef::text("specified_seller_name", 89),
        schema::FieldDef::text("sys_service_provider_id", 90),
        schema::FieldDef::text("tc_installment_order_id", 91),
        schema::FieldDef::text("trade_component_order_id", 92),
    ],
    rules: &[],
};

pub(crate) static OPEN_API_ROYALTY_DETAIL_INFO_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRoyaltyDetailInfoPojo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 96),
        schema::FieldDef::new("amount_percentage", schema::Kind::Integer, 97),
        schema::FieldDef::text("desc", 98),
        schema::FieldDef::text("royalty_scene", 99),
        schema::FieldDef::text("royalty_type", 100),
        schema::FieldDef::text("trans_in", 101),
        schema::FieldDef::text("trans_in_name", 102),
        schema::FieldDef::text("trans_in_type", 103),
        schema::FieldDef::text("trans_out", 104),
        schema::FieldDef::text("trans_out_type", 105),
    ],
    rules: &[],
};

pub(crate) static REFUND_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundChargeInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("charge_type", 109),
        schema::FieldDef::text("refund_charge_fee", 110),
        schema::FieldDef::new(
            "refund_sub_fee_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_SUB_FEE),
                    limits: &[],
                },
            ),
            111,
        ),
        schema::FieldDef::text("switch_fee_rate", 112),
    ],
    rules: &[],
};

pub(crate) static REFUND_SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundSubFee",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("refund_charge_fee", 116),
        schema::FieldDef::text("switch_fee_rate", 117),
    ],
    rules: &[],
};

pub(crate) static ROYALTY_DETAIL_INFOS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfos",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 121),
        schema::FieldDef::text("amount_percentage", 122),
        schema::FieldDef::text("batch_no", 123),
        schema::FieldDef::text("desc", 124),
        schema::FieldDef::text("out_relation_id", 125),
        schema::FieldDef::new("serial_no", schema::Kind::Integer, 126),
        schema::FieldDef::text("trans_in", 127),
        schema::FieldDef::text("trans_in_type", 128),
        schema::FieldDef::text("trans_out", 129),
        schema::FieldDef::text("trans_out_type", 130),
    ],
    rules: &[],
};

pub(crate) static ROYALTY_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyEntity",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("account", 134),
        schema::FieldDef::text("account_open_id", 135),
        schema::FieldDef::text("bind_login_name", 136),
        schema::FieldDef::text("login_name", 137),
        schema::FieldDef::text("memo", 138),
        schema::FieldDef::text("name", 139),
        schema::FieldDef::text("type", 140),
    ],
    rules: &[],
};

pub(crate) static ROYALTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "royalty_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFOS),
                    limits: &[],
                },
            ),
            144,
        ),
        schema::FieldDef::text("royalty_type", 145),
    ],
    rules: &[],
};

pub(crate) static SETTLE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleDetailInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("actual_amount", 149),
        schema::FieldDef::text("amount", 150),
        schema::FieldDef::text("settle_entity_id", 151),
        schema::FieldDef::text("settle_entity_type", 152),
        schema::FieldDef::text("summary_dimension", 153),
        schema::FieldDef::text("trans_in", 154),
        schema::FieldDef::text("trans_in_type", 155),
    ],
    rules: &[],
};

pub(crate) static SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "settle_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SETTLE_DETAIL_INFO),
                    limits: &[],
                },
            ),
            159,
        ),
        schema::FieldDef::text("settle_period_time", 160),
    ],
    rules: &[],
};

pub(crate) static SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubFee",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("charge_fee", 164),
        schema::FieldDef::text("original_charge_fee", 165),
        schema::FieldDef::text("switch_fee_rate", 166),
    ],
    rules: &[],
};

pub(crate) static SUB_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchant",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 170),
        schema::FieldDef::text("merchant_type", 171),
    ],
    rules: &[],
};

pub(crate) static TAP_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TapPayInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("payment_medium_type", 175),
        schema::FieldDef::text("total_discount_amount", 176),
        schema::FieldDef::text("total_discount_name", 177),
    ],
    rules: &[],
};

pub(crate) static TRADE_FUND_BILL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBill",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 181),
        schema::FieldDef::text("bank_code", 182),
        schema::FieldDef::text("fund_channel", 183),
        schema::FieldDef::text("fund_type", 184),
        schema::FieldDef::text("real_amount", 185),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDetail",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 189),
        schema::FieldDef::text("id", 190),
        schema::FieldDef::text("memo", 191),
        schema::FieldDef::text("merchant_contribute", 192),
        schema::FieldDef::text("name", 193),
        schema::FieldDef::text("other_contribute", 194),
        schema::FieldDef::new(
            "other_contribute_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONTRIBUTE_DETAIL),
                    limits: &[],
                },
            ),
            195,
        ),
        schema::FieldDef::text("purchase_ant_contribute", 196),
        schema::FieldDef::text("purchase_buyer_contribute", 197),
        schema::FieldDef::text("purchase_merchant_contribute", 198),
        schema::FieldDef::text("template_id", 199),
        schema::FieldDef::text("type", 200),
    ],
    rules: &[],
};

pub(crate) static INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("details", 204),
        schema::FieldDef::new("key_info", schema::Kind::Record(&INVOICE_KEY_INFO), 205),
    ],
    rules: &[],
};

pub(crate) static INVOICE_KEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceKeyInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("invoice_merchant_name", 209),
        schema::FieldDef::new("is_support_invoice", schema::Kind::Boolean, 210),
        schema::FieldDef::text("tax_num", 211),
    ],
    rules: &[],
};

pub(crate) static SPECIFIED_DEDUCT_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedDeductRuleParams",
    file: "spec/trade/types.yaml",
    fields: &[],
    rules: &[],
};

/// One of the goods of an order.
///
/// Source: `spec/trade/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct GoodsDetail {
    /// The merchant's number of the article.
    ///
    /// On the wire `goods_id`. Example: `apple-01`. Source: `spec/trade/types.yaml:6`.
    pub goods_id: Option<String>,
    /// The platform's number of the article.
    ///
    /// On the wire `alipay_goods_id`. Source: `spec/trade/types.yaml:7`.
    pub alipay_goods_id: Option<String>,
    /// What it is called.
    ///
    /// On the wire `goods_name`. Example: `ipad`. Source: `spec/trade/types.yaml:8`.
    pub goods_name: Option<String>,
    /// How many there are.
    ///
    /// On the wire `quantity`. Example: `1`. Source: `spec/trade/types.yaml:9`.
    pub quantity: Option<i64>,
    /// What one of them costs; in yuan.
    ///
    /// On the wire `price`; an amount of money as a decimal number. Example: `2000`. Source:
    /// `spec/trade/types.yaml:10`.
    pub price: Option<record::Amount>,
    /// The merchant's category of it.
    ///
    /// On the wire `goods_category`. Source: `spec/trade/types.yaml:11`.
    pub goods_category: Option<String>,
    /// The category and those above it; joined by bars.
    ///
    /// On the wire `categories_tree`. Source: `spec/trade/types.yaml:12`.
    pub categories_tree: Option<String>,
    /// More about it.
    ///
    /// On the wire `body`. Source: `spec/trade/types.yaml:13`.
    pub body: Option<String>,
    /// A page that shows it.
    ///
    /// On the wire `show_url`. Source: `spec/trade/types.yaml:14`.
    pub show_url: Option<String>,
    /// On the wire `out_item_id`, a text. Source: `spec/trade/types.yaml:15`.
    pub out_item_id: Option<String>,
    /// On the wire `out_sku_id`, a text. Source: `spec/trade/types.yaml:16`.
    pub out_sku_id: Option<String>,
    /// On the wire `goods_ean_id`, a text; on the gateway only. Source: `spec/trade/types.yaml:17`.
    pub goods_ean_id: Option<String>,
}

impl GoodsDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_id: None,
            alipay_goods_id: None,
            goods_name: None,
            quantity: None,
            price: None,
            goods_category: None,
            categories_tree: None,
            body: None,
            show_url: None,
            out_item_id: None,
            out_sku_id: None,
            goods_ean_id: None,
        }
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`goods_ean_id`](Self::goods_ean_id).
    #[inline]
    pub fn goods_ean_id(mut self, goods_ean_id: impl Into<String>) -> Self {
        self.goods_ean_id = Some(goods_ean_id.into());
        self
    }
}

impl record::Record for GoodsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.alipay_goods_id),
            2 => Some(&self.goods_name),
            3 => Some(&self.quantity),
            4 => Some(&self.price),
            5 => Some(&self.goods_category),
            6 => Some(&self.categories_tree),
            7 => Some(&self.body),
            8 => Some(&self.show_url),
            9 => Some(&self.out_item_id),
            10 => Some(&self.out_sku_id),
            11 => Some(&self.goods_ean_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.alipay_goods_id),
            2 => Some(&mut self.goods_name),
            3 => Some(&mut self.quantity),
            4 => Some(&mut self.price),
            5 => Some(&mut self.goods_category),
            6 => Some(&mut self.categories_tree),
            7 => Some(&mut self.body),
            8 => Some(&mut self.show_url),
            9 => Some(&mut self.out_item_id),
            10 => Some(&mut self.out_sku_id),
            11 => Some(&mut self.goods_ean_id),
            _ => None,
        }
    }
}

impl Default for GoodsDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BkAgentReqInfo`.
///
/// Source: `spec/trade/types.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct BkAgentReqInfo {
    /// On the wire `acq_code`, a text. Source: `spec/trade/types.yaml:21`.
    pub acq_code: Option<String>,
    /// On the wire `device_type`, a text. Source: `spec/trade/types.yaml:22`.
    pub device_type: Option<String>,
    /// On the wire `location`, a text. Source: `spec/trade/types.yaml:23`.
    pub location: Option<String>,
    /// On the wire `merch_code`, a text. Source: `spec/trade/types.yaml:24`.
    pub merch_code: Option<String>,
    /// On the wire `serial_num`, a text. Source: `spec/trade/types.yaml:25`.
    pub serial_num: Option<String>,
}

impl BkAgentReqInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            acq_code: None,
            device_type: None,
            location: None,
            merch_code: None,
            serial_num: None,
        }
    }

    /// Sets [`acq_code`](Self::acq_code).
    #[inline]
    pub fn acq_code(mut self, acq_code: impl Into<String>) -> Self {
        self.acq_code = Some(acq_code.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`location`](Self::location).
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`merch_code`](Self::merch_code).
    #[inline]
    pub fn merch_code(mut self, merch_code: impl Into<String>) -> Self {
        self.merch_code = Some(merch_code.into());
        self
    }

    /// Sets [`serial_num`](Self::serial_num).
    #[inline]
    pub fn serial_num(mut self, serial_num: impl Into<String>) -> Self {
        self.serial_num = Some(serial_num.into());
        self
    }
}

impl record::Record for BkAgentReqInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BK_AGENT_REQ_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acq_code),
            1 => Some(&self.device_type),
            2 => Some(&self.location),
            3 => Some(&self.merch_code),
            4 => Some(&self.serial_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acq_code),
            1 => Some(&mut self.device_type),
            2 => Some(&mut self.location),
            3 => Some(&mut self.merch_code),
            4 => Some(&mut self.serial_num),
            _ => None,
        }
    }
}

impl Default for BkAgentReqInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BkAgentReqInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BkAgentReqInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BkAgentReqInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BkAgentRespInfo`.
///
/// Source: `spec/trade/types.yaml:27`.
#[must_use]
#[non_exhaustive]
pub struct BkAgentRespInfo {
    /// On the wire `bindclrissr_id`, a text. Source: `spec/trade/types.yaml:29`.
    pub bindclrissr_id: Option<String>,
    /// On the wire `bindpyeracctbk_id`, a text. Source: `spec/trade/types.yaml:30`.
    pub bindpyeracctbk_id: Option<String>,
    /// On the wire `bindtrx_id`, a text. Source: `spec/trade/types.yaml:31`.
    pub bindtrx_id: Option<String>,
    /// On the wire `bkpyeruser_code`, a text. Source: `spec/trade/types.yaml:32`.
    pub bkpyeruser_code: Option<String>,
    /// On the wire `estter_location`, a text. Source: `spec/trade/types.yaml:33`.
    pub estter_location: Option<String>,
}

impl BkAgentRespInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bindclrissr_id: None,
            bindpyeracctbk_id: None,
            bindtrx_id: None,
            bkpyeruser_code: None,
            estter_location: None,
        }
    }

    /// Sets [`bindclrissr_id`](Self::bindclrissr_id).
    #[inline]
    pub fn bindclrissr_id(mut self, bindclrissr_id: impl Into<String>) -> Self {
        self.bindclrissr_id = Some(bindclrissr_id.into());
        self
    }

    /// Sets [`bindpyeracctbk_id`](Self::bindpyeracctbk_id).
    #[inline]
    pub fn bindpyeracctbk_id(mut self, bindpyeracctbk_id: impl Into<String>) -> Self {
        self.bindpyeracctbk_id = Some(bindpyeracctbk_id.into());
        self
    }

    /// Sets [`bindtrx_id`](Self::bindtrx_id).
    #[inline]
    pub fn bindtrx_id(mut self, bindtrx_id: impl Into<String>) -> Self {
        self.bindtrx_id = Some(bindtrx_id.into());
        self
    }

    /// Sets [`bkpyeruser_code`](Self::bkpyeruser_code).
    #[inline]
    pub fn bkpyeruser_code(mut self, bkpyeruser_code: impl Into<String>) -> Self {
        self.bkpyeruser_code = Some(bkpyeruser_code.into());
        self
    }

    /// Sets [`estter_location`](Self::estter_location).
    #[inline]
    pub fn estter_location(mut self, estter_location: impl Into<String>) -> Self {
        self.estter_location = Some(estter_location.into());
        self
    }
}

impl record::Record for BkAgentRespInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BK_AGENT_RESP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bindclrissr_id),
            1 => Some(&self.bindpyeracctbk_id),
            2 => Some(&self.bindtrx_id),
            3 => Some(&self.bkpyeruser_code),
            4 => Some(&self.estter_location),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bindclrissr_id),
            1 => Some(&mut self.bindpyeracctbk_id),
            2 => Some(&mut self.bindtrx_id),
            3 => Some(&mut self.bkpyeruser_code),
            4 => Some(&mut self.estter_location),
            _ => None,
        }
    }
}

impl Default for BkAgentRespInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BkAgentRespInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BkAgentRespInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BkAgentRespInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BusinessParams`.
///
/// Source: `spec/trade/types.yaml:35`.
#[must_use]
#[non_exhaustive]
pub struct BusinessParams {
    /// On the wire `actual_order_time`, a text. Source: `spec/trade/types.yaml:37`.
    pub actual_order_time: Option<String>,
    /// On the wire `buyer_memo`, a text. Source: `spec/trade/types.yaml:38`.
    pub buyer_memo: Option<String>,
    /// On the wire `campus_card`, a text. Source: `spec/trade/types.yaml:39`.
    pub campus_card: Option<String>,
    /// On the wire `card_type`, a text. Source: `spec/trade/types.yaml:40`.
    pub card_type: Option<String>,
    /// On the wire `enterprise_pay_amount`, a text. Source: `spec/trade/types.yaml:41`.
    pub enterprise_pay_amount: Option<String>,
    /// On the wire `enterprise_pay_info`, a text. Source: `spec/trade/types.yaml:42`.
    pub enterprise_pay_info: Option<String>,
    /// On the wire `force_pwd`, a text. Source: `spec/trade/types.yaml:43`.
    pub force_pwd: Option<String>,
    /// On the wire `good_taxes`, a text. Source: `spec/trade/types.yaml:44`.
    pub good_taxes: Option<String>,
    /// On the wire `mc_create_trade_ip`, a text. Source: `spec/trade/types.yaml:45`.
    pub mc_create_trade_ip: Option<String>,
    /// On the wire `priority_unfreeze_asset`, a text. Source: `spec/trade/types.yaml:46`.
    pub priority_unfreeze_asset: Option<String>,
    /// On the wire `tiny_app_merchant_biz_type`, a text. Source: `spec/trade/types.yaml:47`.
    pub tiny_app_merchant_biz_type: Option<String>,
}

impl BusinessParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            actual_order_time: None,
            buyer_memo: None,
            campus_card: None,
            card_type: None,
            enterprise_pay_amount: None,
            enterprise_pay_info: None,
            force_pwd: None,
            good_taxes: None,
            mc_create_trade_ip: None,
            priority_unfreeze_asset: None,
            tiny_app_merchant_biz_type: None,
        }
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }

    /// Sets [`buyer_memo`](Self::buyer_memo).
    #[inline]
    pub fn buyer_memo(mut self, buyer_memo: impl Into<String>) -> Self {
        self.buyer_memo = Some(buyer_memo.into());
        self
    }

    /// Sets [`campus_card`](Self::campus_card).
    #[inline]
    pub fn campus_card(mut self, campus_card: impl Into<String>) -> Self {
        self.campus_card = Some(campus_card.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`enterprise_pay_amount`](Self::enterprise_pay_amount).
    #[inline]
    pub fn enterprise_pay_amount(
        mut self,
        enterprise_pay_amount: impl Into<String>,
    ) -> Self {
        self.enterprise_pay_amount = Some(enterprise_pay_amount.into());
        self
    }

    /// Sets [`enterprise_pay_info`](Self::enterprise_pay_info).
    #[inline]
    pub fn enterprise_pay_info(
        mut self,
        enterprise_pay_info: impl Into<String>,
    ) -> Self {
        self.enterprise_pay_info = Some(enterprise_pay_info.into());
        self
    }

    /// Sets [`force_pwd`](Self::force_pwd).
    #[inline]
    pub fn force_pwd(mut self, force_pwd: impl Into<String>) -> Self {
        self.force_pwd = Some(force_pwd.into());
        self
    }

    /// Sets [`good_taxes`](Self::good_taxes).
    #[inline]
    pub fn good_taxes(mut self, good_taxes: impl Into<String>) -> Self {
        self.good_taxes = Some(good_taxes.into());
        self
    }

    /// Sets [`mc_create_trade_ip`](Self::mc_create_trade_ip).
    #[inline]
    pub fn mc_create_trade_ip(mut self, mc_create_trade_ip: impl Into<String>) -> Self {
        self.mc_create_trade_ip = Some(mc_create_trade_ip.into());
        self
    }

    /// Sets [`priority_unfreeze_asset`](Self::priority_unfreeze_asset).
    #[inline]
    pub fn priority_unfreeze_asset(
        mut self,
        priority_unfreeze_asset: impl Into<String>,
    ) -> Self {
        self.priority_unfreeze_asset = Some(priority_unfreeze_asset.into());
        self
    }

    /// Sets [`tiny_app_merchant_biz_type`](Self::tiny_app_merchant_biz_type).
    #[inline]
    pub fn tiny_app_merchant_biz_type(
        mut self,
        tiny_app_merchant_biz_type: impl Into<String>,
    ) -> Self {
        self.tiny_app_merchant_biz_type = Some(tiny_app_merchant_biz_type.into());
        self
    }
}

impl record::Record for BusinessParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BUSINESS_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_order_time),
            1 => Some(&self.buyer_memo),
            2 => Some(&self.campus_card),
            3 => Some(&self.card_type),
            4 => Some(&self.enterprise_pay_amount),
            5 => Some(&self.enterprise_pay_info),
            6 => Some(&self.force_pwd),
            7 => Some(&self.good_taxes),
            8 => Some(&self.mc_create_trade_ip),
            9 => Some(&self.priority_unfreeze_asset),
            10 => Some(&self.tiny_app_merchant_biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_order_time),
            1 => Some(&mut self.buyer_memo),
            2 => Some(&mut self.campus_card),
            3 => Some(&mut self.card_type),
            4 => Some(&mut self.enterprise_pay_amount),
            5 => Some(&mut self.enterprise_pay_info),
            6 => Some(&mut self.force_pwd),
            7 => Some(&mut self.good_taxes),
            8 => Some(&mut self.mc_create_trade_ip),
            9 => Some(&mut self.priority_unfreeze_asset),
            10 => Some(&mut self.tiny_app_merchant_biz_type),
            _ => None,
        }
    }
}

impl Default for BusinessParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BusinessParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BusinessParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BusinessParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ChargeInfo`.
///
/// Source: `spec/trade/types.yaml:49`.
#[must_use]
#[non_exhaustive]
pub struct ChargeInfo {
    /// On the wire `charge_fee`, a text. Source: `spec/trade/types.yaml:51`.
    pub charge_fee: Option<String>,
    /// On the wire `charge_type`, a text. Source: `spec/trade/types.yaml:52`.
    pub charge_type: Option<String>,
    /// On the wire `is_rating_on_switch`, a text. Source: `spec/trade/types.yaml:53`.
    pub is_rating_on_switch: Option<String>,
    /// On the wire `is_rating_on_trade_receiver`, a text. Source: `spec/trade/types.yaml:54`.
    pub is_rating_on_trade_receiver: Option<String>,
    /// On the wire `original_charge_fee`, a text. Source: `spec/trade/types.yaml:55`.
    pub original_charge_fee: Option<String>,
    /// On the wire `sub_fee_detail_list`, a list; each element is a record of the kind `SubFee`. Source:
    /// `spec/trade/types.yaml:56`.
    pub sub_fee_detail_list: Vec<SubFee>,
    /// On the wire `switch_fee_rate`, a text. Source: `spec/trade/types.yaml:57`.
    pub switch_fee_rate: Option<String>,
}

impl ChargeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_fee: None,
            charge_type: None,
            is_rating_on_switch: None,
            is_rating_on_trade_receiver: None,
            original_charge_fee: None,
            sub_fee_detail_list: Vec::new(),
            switch_fee_rate: None,
        }
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`is_rating_on_switch`](Self::is_rating_on_switch).
    #[inline]
    pub fn is_rating_on_switch(
        mut self,
        is_rating_on_switch: impl Into<String>,
    ) -> Self {
        self.is_rating_on_switch = Some(is_rating_on_switch.into());
        self
    }

    /// Sets [`is_rating_on_trade_receiver`](Self::is_rating_on_trade_receiver).
    #[inline]
    pub fn is_rating_on_trade_receiver(
        mut self,
        is_rating_on_trade_receiver: impl Into<String>,
    ) -> Self {
        self.is_rating_on_trade_receiver = Some(is_rating_on_trade_receiver.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`sub_fee_detail_list`](Self::sub_fee_detail_list).
    #[inline]
    pub fn sub_fee_detail_list(
        mut self,
        sub_fee_detail_list: impl IntoIterator<Item = SubFee>,
    ) -> Self {
        self.sub_fee_detail_list = sub_fee_detail_list.into_iter().collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for ChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_fee),
            1 => Some(&self.charge_type),
            2 => Some(&self.is_rating_on_switch),
            3 => Some(&self.is_rating_on_trade_receiver),
            4 => Some(&self.original_charge_fee),
            5 => Some(&self.sub_fee_detail_list),
            6 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_fee),
            1 => Some(&mut self.charge_type),
            2 => Some(&mut self.is_rating_on_switch),
            3 => Some(&mut self.is_rating_on_trade_receiver),
            4 => Some(&mut self.original_charge_fee),
            5 => Some(&mut self.sub_fee_detail_list),
            6 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for ChargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ContributeDetail`.
///
/// Source: `spec/trade/types.yaml:59`.
#[must_use]
#[non_exhaustive]
pub struct ContributeDetail {
    /// On the wire `contribute_amount`, a text. Source: `spec/trade/types.yaml:61`.
    pub contribute_amount: Option<String>,
    /// On the wire `contribute_type`, a text. Source: `spec/trade/types.yaml:62`.
    pub contribute_type: Option<String>,
}

impl ContributeDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            contribute_amount: None,
            contribute_type: None,
        }
    }

    /// Sets [`contribute_amount`](Self::contribute_amount).
    #[inline]
    pub fn contribute_amount(mut self, contribute_amount: impl Into<String>) -> Self {
        self.contribute_amount = Some(contribute_amount.into());
        self
    }

    /// Sets [`contribute_type`](Self::contribute_type).
    #[inline]
    pub fn contribute_type(mut self, contribute_type: impl Into<String>) -> Self {
        self.contribute_type = Some(contribute_type.into());
        self
    }
}

impl record::Record for ContributeDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTRIBUTE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contribute_amount),
            1 => Some(&self.contribute_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contribute_amount),
            1 => Some(&mut self.contribute_type),
            _ => None,
        }
    }
}

impl Default for ContributeDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContributeDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContributeDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContributeDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EnterprisePayInfo`.
///
/// Source: `spec/trade/types.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct EnterprisePayInfo {
    /// On the wire `biz_info`, a text. Source: `spec/trade/types.yaml:66`.
    pub biz_info: Option<String>,
    /// On the wire `invoice_amount`, a text. Source: `spec/trade/types.yaml:67`.
    pub invoice_amount: Option<String>,
    /// On the wire `is_use_enterprise_pay`, true or false. Source: `spec/trade/types.yaml:68`.
    pub is_use_enterprise_pay: Option<bool>,
}

impl EnterprisePayInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_info: None,
            invoice_amount: None,
            is_use_enterprise_pay: None,
        }
    }

    /// Sets [`biz_info`](Self::biz_info).
    #[inline]
    pub fn biz_info(mut self, biz_info: impl Into<String>) -> Self {
        self.biz_info = Some(biz_info.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`is_use_enterprise_pay`](Self::is_use_enterprise_pay).
    #[inline]
    pub fn is_use_enterprise_pay(mut self, is_use_enterprise_pay: bool) -> Self {
        self.is_use_enterprise_pay = Some(is_use_enterprise_pay);
        self
    }
}

impl record::Record for EnterprisePayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_PAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_info),
            1 => Some(&self.invoice_amount),
            2 => Some(&self.is_use_enterprise_pay),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_info),
            1 => Some(&mut self.invoice_amount),
            2 => Some(&mut self.is_use_enterprise_pay),
            _ => None,
        }
    }
}

impl Default for EnterprisePayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisePayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisePayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisePayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExtUserInfo`.
///
/// Source: `spec/trade/types.yaml:70`.
#[must_use]
#[non_exhaustive]
pub struct ExtUserInfo {
    /// On the wire `cert_no`, a text. Source: `spec/trade/types.yaml:72`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/trade/types.yaml:73`.
    pub cert_type: Option<String>,
    /// On the wire `fix_buyer`, a text. Source: `spec/trade/types.yaml:74`.
    pub fix_buyer: Option<String>,
    /// On the wire `identity_hash`, a text. Source: `spec/trade/types.yaml:75`.
    pub identity_hash: Option<String>,
    /// On the wire `min_age`, a text. Source: `spec/trade/types.yaml:76`.
    pub min_age: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/trade/types.yaml:77`.
    pub mobile: Option<String>,
    /// On the wire `name`, a text. Source: `spec/trade/types.yaml:78`.
    pub name: Option<String>,
    /// On the wire `need_check_info`, a text. Source: `spec/trade/types.yaml:79`.
    pub need_check_info: Option<String>,
}

impl ExtUserInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
            fix_buyer: None,
            identity_hash: None,
            min_age: None,
            mobile: None,
            name: None,
            need_check_info: None,
        }
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`fix_buyer`](Self::fix_buyer).
    #[inline]
    pub fn fix_buyer(mut self, fix_buyer: impl Into<String>) -> Self {
        self.fix_buyer = Some(fix_buyer.into());
        self
    }

    /// Sets [`identity_hash`](Self::identity_hash).
    #[inline]
    pub fn identity_hash(mut self, identity_hash: impl Into<String>) -> Self {
        self.identity_hash = Some(identity_hash.into());
        self
    }

    /// Sets [`min_age`](Self::min_age).
    #[inline]
    pub fn min_age(mut self, min_age: impl Into<String>) -> Self {
        self.min_age = Some(min_age.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`need_check_info`](Self::need_check_info).
    #[inline]
    pub fn need_check_info(mut self, need_check_info: impl Into<String>) -> Self {
        self.need_check_info = Some(need_check_info.into());
        self
    }
}

impl record::Record for ExtUserInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXT_USER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.fix_buyer),
            3 => Some(&self.identity_hash),
            4 => Some(&self.min_age),
            5 => Some(&self.mobile),
            6 => Some(&self.name),
            7 => Some(&self.need_check_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.fix_buyer),
            3 => Some(&mut self.identity_hash),
            4 => Some(&mut self.min_age),
            5 => Some(&mut self.mobile),
            6 => Some(&mut self.name),
            7 => Some(&mut self.need_check_info),
            _ => None,
        }
    }
}

impl Default for ExtUserInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtUserInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtUserInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtUserInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExtendParams`.
///
/// Source: `spec/trade/types.yaml:81`.
#[must_use]
#[non_exhaustive]
pub struct ExtendParams {
    /// On the wire `card_type`, a text. Source: `spec/trade/types.yaml:83`.
    pub card_type: Option<String>,
    /// On the wire `credit_ext_info`, a text. Source: `spec/trade/types.yaml:84`.
    pub credit_ext_info: Option<String>,
    /// On the wire `hb_fq_num`, a text. Source: `spec/trade/types.yaml:85`.
    pub hb_fq_num: Option<String>,
    /// On the wire `hb_fq_seller_percent`, a text. Source: `spec/trade/types.yaml:86`.
    pub hb_fq_seller_percent: Option<String>,
    /// On the wire `industry_reflux_info`, a text. Source: `spec/trade/types.yaml:87`.
    pub industry_reflux_info: Option<String>,
    /// On the wire `royalty_freeze`, a text. Source: `spec/trade/types.yaml:88`.
    pub royalty_freeze: Option<String>,
    /// On the wire `specified_seller_name`, a text. Source: `spec/trade/types.yaml:89`.
    pub specified_seller_name: Option<String>,
    /// On the wire `sys_service_provider_id`, a text. Source: `spec/trade/types.yaml:90`.
    pub sys_service_provider_id: Option<String>,
    /// On the wire `tc_installment_order_id`, a text. Source: `spec/trade/types.yaml:91`.
    pub tc_installment_order_id: Option<String>,
    /// On the wire `trade_component_order_id`, a text. Source: `spec/trade/types.yaml:92`.
    pub trade_component_order_id: Option<String>,
}

impl ExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_type: None,
            credit_ext_info: None,
            hb_fq_num: None,
            hb_fq_seller_percent: None,
            industry_reflux_info: None,
            royalty_freeze: None,
            specified_seller_name: None,
            sys_service_provider_id: None,
            tc_installment_order_id: None,
            trade_component_order_id: None,
        }
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`credit_ext_info`](Self::credit_ext_info).
    #[inline]
    pub fn credit_ext_info(mut self, credit_ext_info: impl Into<String>) -> Self {
        self.credit_ext_info = Some(credit_ext_info.into());
        self
    }

    /// Sets [`hb_fq_num`](Self::hb_fq_num).
    #[inline]
    pub fn hb_fq_num(mut self, hb_fq_num: impl Into<String>) -> Self {
        self.hb_fq_num = Some(hb_fq_num.into());
        self
    }

    /// Sets [`hb_fq_seller_percent`](Self::hb_fq_seller_percent).
    #[inline]
    pub fn hb_fq_seller_percent(
        mut self,
        hb_fq_seller_percent: impl Into<String>,
    ) -> Self {
        self.hb_fq_seller_percent = Some(hb_fq_seller_percent.into());
        self
    }

    /// Sets [`industry_reflux_info`](Self::industry_reflux_info).
    #[inline]
    pub fn industry_reflux_info(
        mut self,
        industry_reflux_info: impl Into<String>,
    ) -> Self {
        self.industry_reflux_info = Some(industry_reflux_info.into());
        self
    }

    /// Sets [`royalty_freeze`](Self::royalty_freeze).
    #[inline]
    pub fn royalty_freeze(mut self, royalty_freeze: impl Into<String>) -> Self {
        self.royalty_freeze = Some(royalty_freeze.into());
        self
    }

    /// Sets [`specified_seller_name`](Self::specified_seller_name).
    #[inline]
    pub fn specified_seller_name(
        mut self,
        specified_seller_name: impl Into<String>,
    ) -> Self {
        self.specified_seller_name = Some(specified_seller_name.into());
        self
    }

    /// Sets [`sys_service_provider_id`](Self::sys_service_provider_id).
    #[inline]
    pub fn sys_service_provider_id(
        mut self,
        sys_service_provider_id: impl Into<String>,
    ) -> Self {
        self.sys_service_provider_id = Some(sys_service_provider_id.into());
        self
    }

    /// Sets [`tc_installment_order_id`](Self::tc_installment_order_id).
    #[inline]
    pub fn tc_installment_order_id(
        mut self,
        tc_installment_order_id: impl Into<String>,
    ) -> Self {
        self.tc_installment_order_id = Some(tc_installment_order_id.into());
        self
    }

    /// Sets [`trade_component_order_id`](Self::trade_component_order_id).
    #[inline]
    pub fn trade_component_order_id(
        mut self,
        trade_component_order_id: impl Into<String>,
    ) -> Self {
        self.trade_component_order_id = Some(trade_component_order_id.into());
        self
    }
}

impl record::Record for ExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_type),
            1 => Some(&self.credit_ext_info),
            2 => Some(&self.hb_fq_num),
            3 => Some(&self.hb_fq_seller_percent),
            4 => Some(&self.industry_reflux_info),
            5 => Some(&self.royalty_freeze),
            6 => Some(&self.specified_seller_name),
            7 => Some(&self.sys_service_provider_id),
            8 => Some(&self.tc_installment_order_id),
            9 => Some(&self.trade_component_order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_type),
            1 => Some(&mut self.credit_ext_info),
            2 => Some(&mut self.hb_fq_num),
            3 => Some(&mut self.hb_fq_seller_percent),
            4 => Some(&mut self.industry_reflux_info),
            5 => Some(&mut self.royalty_freeze),
            6 => Some(&mut self.specified_seller_name),
            7 => Some(&mut self.sys_service_provider_id),
            8 => Some(&mut self.tc_installment_order_id),
            9 => Some(&mut self.trade_component_order_id),
            _ => None,
        }
    }
}

impl Default for ExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenApiRoyaltyDetailInfoPojo`.
///
/// Source: `spec/trade/types.yaml:94`.
#[must_use]
#[non_exhaustive]
pub struct OpenApiRoyaltyDetailInfoPojo {
    /// On the wire `amount`, a text. Source: `spec/trade/types.yaml:96`.
    pub amount: Option<String>,
    /// On the wire `amount_percentage`, a whole number. Source: `spec/trade/types.yaml:97`.
    pub amount_percentage: Option<i64>,
    /// On the wire `desc`, a text. Source: `spec/trade/types.yaml:98`.
    pub desc: Option<String>,
    /// On the wire `royalty_scene`, a text. Source: `spec/trade/types.yaml:99`.
    pub royalty_scene: Option<String>,
    /// On the wire `royalty_type`, a text. Source: `spec/trade/types.yaml:100`.
    pub royalty_type: Option<String>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/types.yaml:101`.
    pub trans_in: Option<String>,
    /// On the wire `trans_in_name`, a text. Source: `spec/trade/types.yaml:102`.
    pub trans_in_name: Option<String>,
    /// On the wire `trans_in_type`, a text. Source: `spec/trade/types.yaml:103`.
    pub trans_in_type: Option<String>,
    /// On the wire `trans_out`, a text. Source: `spec/trade/types.yaml:104`.
    pub trans_out: Option<String>,
    /// On the wire `trans_out_type`, a text. Source: `spec/trade/types.yaml:105`.
    pub trans_out_type: Option<String>,
}

impl OpenApiRoyaltyDetailInfoPojo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            amount_percentage: None,
            desc: None,
            royalty_scene: None,
            royalty_type: None,
            trans_in: None,
            trans_in_name: None,
            trans_in_type: None,
            trans_out: None,
            trans_out_type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    pub fn amount_percentage(mut self, amount_percentage: i64) -> Self {
        self.amount_percentage = Some(amount_percentage);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`royalty_scene`](Self::royalty_scene).
    #[inline]
    pub fn royalty_scene(mut self, royalty_scene: impl Into<String>) -> Self {
        self.royalty_scene = Some(royalty_scene.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(mut self, royalty_type: impl Into<String>) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_name`](Self::trans_in_name).
    #[inline]
    pub fn trans_in_name(mut self, trans_in_name: impl Into<String>) -> Self {
        self.trans_in_name = Some(trans_in_name.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = Some(trans_out.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    pub fn trans_out_type(mut self, trans_out_type: impl Into<String>) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

impl record::Record for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_ROYALTY_DETAIL_INFO_POJO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.amount_percentage),
            2 => Some(&self.desc),
            3 => Some(&self.royalty_scene),
            4 => Some(&self.royalty_type),
            5 => Some(&self.trans_in),
            6 => Some(&self.trans_in_name),
            7 => Some(&self.trans_in_type),
            8 => Some(&self.trans_out),
            9 => Some(&self.trans_out_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.amount_percentage),
            2 => Some(&mut self.desc),
            3 => Some(&mut self.royalty_scene),
            4 => Some(&mut self.royalty_type),
            5 => Some(&mut self.trans_in),
            6 => Some(&mut self.trans_in_name),
            7 => Some(&mut self.trans_in_type),
            8 => Some(&mut self.trans_out),
            9 => Some(&mut self.trans_out_type),
            _ => None,
        }
    }
}

impl Default for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RefundChargeInfo`.
///
/// Source: `spec/trade/types.yaml:107`.
#[must_use]
#[non_exhaustive]
pub struct RefundChargeInfo {
    /// On the wire `charge_type`, a text. Source: `spec/trade/types.yaml:109`.
    pub charge_type: Option<String>,
    /// On the wire `refund_charge_fee`, a text. Source: `spec/trade/types.yaml:110`.
    pub refund_charge_fee: Option<String>,
    /// On the wire `refund_sub_fee_detail_list`, a list; each element is a record of the kind `RefundSubFee`. Source:
    /// `spec/trade/types.yaml:111`.
    pub refund_sub_fee_detail_list: Vec<RefundSubFee>,
    /// On the wire `switch_fee_rate`, a text. Source: `spec/trade/types.yaml:112`.
    pub switch_fee_rate: Option<String>,
}

impl RefundChargeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_type: None,
            refund_charge_fee: None,
            refund_sub_fee_detail_list: Vec::new(),
            switch_fee_rate: None,
        }
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    pub fn refund_charge_fee(mut self, refund_charge_fee: impl Into<String>) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`refund_sub_fee_detail_list`](Self::refund_sub_fee_detail_list).
    #[inline]
    pub fn refund_sub_fee_detail_list(
        mut self,
        refund_sub_fee_detail_list: impl IntoIterator<Item = RefundSubFee>,
    ) -> Self {
        self.refund_sub_fee_detail_list = refund_sub_fee_detail_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for RefundChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_type),
            1 => Some(&self.refund_charge_fee),
            2 => Some(&self.refund_sub_fee_detail_list),
            3 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_type),
            1 => Some(&mut self.refund_charge_fee),
            2 => Some(&mut self.refund_sub_fee_detail_list),
            3 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for RefundChargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RefundSubFee`.
///
/// Source: `spec/trade/types.yaml:114`.
#[must_use]
#[non_exhaustive]
pub struct RefundSubFee {
    /// On the wire `refund_charge_fee`, a text. Source: `spec/trade/types.yaml:116`.
    pub refund_charge_fee: Option<String>,
    /// On the wire `switch_fee_rate`, a text. Source: `spec/trade/types.yaml:117`.
    pub switch_fee_rate: Option<String>,
}

impl RefundSubFee {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            refund_charge_fee: None,
            switch_fee_rate: None,
        }
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    pub fn refund_charge_fee(mut self, refund_charge_fee: impl Into<String>) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for RefundSubFee {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_SUB_FEE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.refund_charge_fee),
            1 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.refund_charge_fee),
            1 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for RefundSubFee {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundSubFee {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundSubFee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundSubFee {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RoyaltyDetailInfos`.
///
/// Source: `spec/trade/types.yaml:119`.
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfos {
    /// On the wire `amount`, a text. Source: `spec/trade/types.yaml:121`.
    pub amount: Option<String>,
    /// On the wire `amount_percentage`, a text. Source: `spec/trade/types.yaml:122`.
    pub amount_percentage: Option<String>,
    /// On the wire `batch_no`, a text. Source: `spec/trade/types.yaml:123`.
    pub batch_no: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/trade/types.yaml:124`.
    pub desc: Option<String>,
    /// On the wire `out_relation_id`, a text. Source: `spec/trade/types.yaml:125`.
    pub out_relation_id: Option<String>,
    /// On the wire `serial_no`, a whole number. Source: `spec/trade/types.yaml:126`.
    pub serial_no: Option<i64>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/types.yaml:127`.
    pub trans_in: Option<String>,
    /// On the wire `trans_in_type`, a text. Source: `spec/trade/types.yaml:128`.
    pub trans_in_type: Option<String>,
    /// On the wire `trans_out`, a text. Source: `spec/trade/types.yaml:129`.
    pub trans_out: Option<String>,
    /// On the wire `trans_out_type`, a text. Source: `spec/trade/types.yaml:130`.
    pub trans_out_type: Option<String>,
}

impl RoyaltyDetailInfos {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            amount_percentage: None,
            batch_no: None,
            desc: None,
            out_relation_id: None,
            serial_no: None,
            trans_in: None,
            trans_in_type: None,
            trans_out: None,
            trans_out_type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    pub fn amount_percentage(mut self, amount_percentage: impl Into<String>) -> Self {
        self.amount_percentage = Some(amount_percentage.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`out_relation_id`](Self::out_relation_id).
    #[inline]
    pub fn out_relation_id(mut self, out_relation_id: impl Into<String>) -> Self {
        self.out_relation_id = Some(out_relation_id.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = Some(trans_out.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    pub fn trans_out_type(mut self, trans_out_type: impl Into<String>) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

impl record::Record for RoyaltyDetailInfos {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_DETAIL_INFOS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.amount_percentage),
            2 => Some(&self.batch_no),
            3 => Some(&self.desc),
            4 => Some(&self.out_relation_id),
            5 => Some(&self.serial_no),
            6 => Some(&self.trans_in),
            7 => Some(&self.trans_in_type),
            8 => Some(&self.trans_out),
            9 => Some(&self.trans_out_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.amount_percentage),
            2 => Some(&mut self.batch_no),
            3 => Some(&mut self.desc),
            4 => Some(&mut self.out_relation_id),
            5 => Some(&mut self.serial_no),
            6 => Some(&mut self.trans_in),
            7 => Some(&mut self.trans_in_type),
            8 => Some(&mut self.trans_out),
            9 => Some(&mut self.trans_out_type),
            _ => None,
        }
    }
}

impl Default for RoyaltyDetailInfos {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyDetailInfos {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyDetailInfos {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyDetailInfos {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RoyaltyEntity`.
///
/// Source: `spec/trade/types.yaml:132`.
#[must_use]
#[non_exhaustive]
pub struct RoyaltyEntity {
    /// On the wire `account`, a text. Source: `spec/trade/types.yaml:134`.
    pub account: Option<String>,
    /// On the wire `account_open_id`, a text. Source: `spec/trade/types.yaml:135`.
    pub account_open_id: Option<String>,
    /// On the wire `bind_login_name`, a text. Source: `spec/trade/types.yaml:136`.
    pub bind_login_name: Option<String>,
    /// On the wire `login_name`, a text. Source: `spec/trade/types.yaml:137`.
    pub login_name: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/trade/types.yaml:138`.
    pub memo: Option<String>,
    /// On the wire `name`, a text. Source: `spec/trade/types.yaml:139`.
    pub name: Option<String>,
    /// On the wire `type`, a text. Source: `spec/trade/types.yaml:140`.
    pub r#type: Option<String>,
}

impl RoyaltyEntity {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account: None,
            account_open_id: None,
            bind_login_name: None,
            login_name: None,
            memo: None,
            name: None,
            r#type: None,
        }
    }

    /// Sets [`account`](Self::account).
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`account_open_id`](Self::account_open_id).
    #[inline]
    pub fn account_open_id(mut self, account_open_id: impl Into<String>) -> Self {
        self.account_open_id = Some(account_open_id.into());
        self
    }

    /// Sets [`bind_login_name`](Self::bind_login_name).
    #[inline]
    pub fn bind_login_name(mut self, bind_login_name: impl Into<String>) -> Self {
        self.bind_login_name = Some(bind_login_name.into());
        self
    }

    /// Sets [`login_name`](Self::login_name).
    #[inline]
    pub fn login_name(mut self, login_name: impl Into<String>) -> Self {
        self.login_name = Some(login_name.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for RoyaltyEntity {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_ENTITY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account),
            1 => Some(&self.account_open_id),
            2 => Some(&self.bind_login_name),
            3 => Some(&self.login_name),
            4 => Some(&self.memo),
            5 => Some(&self.name),
            6 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account),
            1 => Some(&mut self.account_open_id),
            2 => Some(&mut self.bind_login_name),
            3 => Some(&mut self.login_name),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.name),
            6 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for RoyaltyEntity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyEntity {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyEntity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RoyaltyInfo`.
///
/// Source: `spec/trade/types.yaml:142`.
#[must_use]
#[non_exhaustive]
pub struct RoyaltyInfo {
    /// On the wire `royalty_detail_infos`, a list; each element is a record of the kind `RoyaltyDetailInfos`. Source:
    /// `spec/trade/types.yaml:144`.
    pub royalty_detail_infos: Vec<RoyaltyDetailInfos>,
    /// On the wire `royalty_type`, a text. Source: `spec/trade/types.yaml:145`.
    pub royalty_type: Option<String>,
}

impl RoyaltyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            royalty_detail_infos: Vec::new(),
            royalty_type: None,
        }
    }

    /// Sets [`royalty_detail_infos`](Self::royalty_detail_infos).
    #[inline]
    pub fn royalty_detail_infos(
        mut self,
        royalty_detail_infos: impl IntoIterator<Item = RoyaltyDetailInfos>,
    ) -> Self {
        self.royalty_detail_infos = royalty_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(mut self, royalty_type: impl Into<String>) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }
}

impl record::Record for RoyaltyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.royalty_detail_infos),
            1 => Some(&self.royalty_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.royalty_detail_infos),
            1 => Some(&mut self.royalty_type),
            _ => None,
        }
    }
}

impl Default for RoyaltyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleDetailInfo`.
///
/// Source: `spec/trade/types.yaml:147`.
#[must_use]
#[non_exhaustive]
pub struct SettleDetailInfo {
    /// On the wire `actual_amount`, a text. Source: `spec/trade/types.yaml:149`.
    pub actual_amount: Option<String>,
    /// On the wire `amount`, a text. Source: `spec/trade/types.yaml:150`.
    pub amount: Option<String>,
    /// On the wire `settle_entity_id`, a text. Source: `spec/trade/types.yaml:151`.
    pub settle_entity_id: Option<String>,
    /// On the wire `settle_entity_type`, a text. Source: `spec/trade/types.yaml:152`.
    pub settle_entity_type: Option<String>,
    /// On the wire `summary_dimension`, a text. Source: `spec/trade/types.yaml:153`.
    pub summary_dimension: Option<String>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/types.yaml:154`.
    pub trans_in: Option<String>,
    /// On the wire `trans_in_type`, a text. Source: `spec/trade/types.yaml:155`.
    pub trans_in_type: Option<String>,
}

impl SettleDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            actual_amount: None,
            amount: None,
            settle_entity_id: None,
            settle_entity_type: None,
            summary_dimension: None,
            trans_in: None,
            trans_in_type: None,
        }
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    pub fn actual_amount(mut self, actual_amount: impl Into<String>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    pub fn settle_entity_type(mut self, settle_entity_type: impl Into<String>) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }

    /// Sets [`summary_dimension`](Self::summary_dimension).
    #[inline]
    pub fn summary_dimension(mut self, summary_dimension: impl Into<String>) -> Self {
        self.summary_dimension = Some(summary_dimension.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }
}

impl record::Record for SettleDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_amount),
            1 => Some(&self.amount),
            2 => Some(&self.settle_entity_id),
            3 => Some(&self.settle_entity_type),
            4 => Some(&self.summary_dimension),
            5 => Some(&self.trans_in),
            6 => Some(&self.trans_in_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_amount),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.settle_entity_id),
            3 => Some(&mut self.settle_entity_type),
            4 => Some(&mut self.summary_dimension),
            5 => Some(&mut self.trans_in),
            6 => Some(&mut self.trans_in_type),
            _ => None,
        }
    }
}

impl Default for SettleDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleInfo`.
///
/// Source: `spec/trade/types.yaml:157`.
#[must_use]
#[non_exhaustive]
pub struct SettleInfo {
    /// On the wire `settle_detail_infos`, a list; each element is a record of the kind `SettleDetailInfo`. Source:
    /// `spec/trade/types.yaml:159`.
    pub settle_detail_infos: Vec<SettleDetailInfo>,
    /// On the wire `settle_period_time`, a text. Source: `spec/trade/types.yaml:160`.
    pub settle_period_time: Option<String>,
}

impl SettleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            settle_detail_infos: Vec::new(),
            settle_period_time: None,
        }
    }

    /// Sets [`settle_detail_infos`](Self::settle_detail_infos).
    #[inline]
    pub fn settle_detail_infos(
        mut self,
        settle_detail_infos: impl IntoIterator<Item = SettleDetailInfo>,
    ) -> Self {
        self.settle_detail_infos = settle_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`settle_period_time`](Self::settle_period_time).
    #[inline]
    pub fn settle_period_time(mut self, settle_period_time: impl Into<String>) -> Self {
        self.settle_period_time = Some(settle_period_time.into());
        self
    }
}

impl record::Record for SettleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.settle_detail_infos),
            1 => Some(&self.settle_period_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.settle_detail_infos),
            1 => Some(&mut self.settle_period_time),
            _ => None,
        }
    }
}

impl Default for SettleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubFee`.
///
/// Source: `spec/trade/types.yaml:162`.
#[must_use]
#[non_exhaustive]
pub struct SubFee {
    /// On the wire `charge_fee`, a text. Source: `spec/trade/types.yaml:164`.
    pub charge_fee: Option<String>,
    /// On the wire `original_charge_fee`, a text. Source: `spec/trade/types.yaml:165`.
    pub original_charge_fee: Option<String>,
    /// On the wire `switch_fee_rate`, a text. Source: `spec/trade/types.yaml:166`.
    pub switch_fee_rate: Option<String>,
}

impl SubFee {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_fee: None,
            original_charge_fee: None,
            switch_fee_rate: None,
        }
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for SubFee {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_FEE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_fee),
            1 => Some(&self.original_charge_fee),
            2 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_fee),
            1 => Some(&mut self.original_charge_fee),
            2 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for SubFee {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubFee {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubFee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubFee {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubMerchant`.
///
/// Source: `spec/trade/types.yaml:168`.
#[must_use]
#[non_exhaustive]
pub struct SubMerchant {
    /// On the wire `merchant_id`, a text. Source: `spec/trade/types.yaml:170`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_type`, a text. Source: `spec/trade/types.yaml:171`.
    pub merchant_type: Option<String>,
}

impl SubMerchant {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_id: None,
            merchant_type: None,
        }
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    pub fn merchant_type(mut self, merchant_type: impl Into<String>) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }
}

impl record::Record for SubMerchant {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_MERCHANT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.merchant_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.merchant_type),
            _ => None,
        }
    }
}

impl Default for SubMerchant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubMerchant {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubMerchant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubMerchant {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TapPayInfo`.
///
/// Source: `spec/trade/types.yaml:173`.
#[must_use]
#[non_exhaustive]
pub struct TapPayInfo {
    /// On the wire `payment_medium_type`, a text. Source: `spec/trade/types.yaml:175`.
    pub payment_medium_type: Option<String>,
    /// On the wire `total_discount_amount`, a text. Source: `spec/trade/types.yaml:176`.
    pub total_discount_amount: Option<String>,
    /// On the wire `total_discount_name`, a text. Source: `spec/trade/types.yaml:177`.
    pub total_discount_name: Option<String>,
}

impl TapPayInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            payment_medium_type: None,
            total_discount_amount: None,
            total_discount_name: None,
        }
    }

    /// Sets [`payment_medium_type`](Self::payment_medium_type).
    #[inline]
    pub fn payment_medium_type(
        mut self,
        payment_medium_type: impl Into<String>,
    ) -> Self {
        self.payment_medium_type = Some(payment_medium_type.into());
        self
    }

    /// Sets [`total_discount_amount`](Self::total_discount_amount).
    #[inline]
    pub fn total_discount_amount(
        mut self,
        total_discount_amount: impl Into<String>,
    ) -> Self {
        self.total_discount_amount = Some(total_discount_amount.into());
        self
    }

    /// Sets [`total_discount_name`](Self::total_discount_name).
    #[inline]
    pub fn total_discount_name(
        mut self,
        total_discount_name: impl Into<String>,
    ) -> Self {
        self.total_discount_name = Some(total_discount_name.into());
        self
    }
}

impl record::Record for TapPayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TAP_PAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.payment_medium_type),
            1 => Some(&self.total_discount_amount),
            2 => Some(&self.total_discount_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.payment_medium_type),
            1 => Some(&mut self.total_discount_amount),
            2 => Some(&mut self.total_discount_name),
            _ => None,
        }
    }
}

impl Default for TapPayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TapPayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TapPayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TapPayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TradeFundBill`.
///
/// Source: `spec/trade/types.yaml:179`.
#[must_use]
#[non_exhaustive]
pub struct TradeFundBill {
    /// On the wire `amount`, a text. Source: `spec/trade/types.yaml:181`.
    pub amount: Option<String>,
    /// On the wire `bank_code`, a text. Source: `spec/trade/types.yaml:182`.
    pub bank_code: Option<String>,
    /// On the wire `fund_channel`, a text. Source: `spec/trade/types.yaml:183`.
    pub fund_channel: Option<String>,
    /// On the wire `fund_type`, a text. Source: `spec/trade/types.yaml:184`.
    pub fund_type: Option<String>,
    /// On the wire `real_amount`, a text. Source: `spec/trade/types.yaml:185`.
    pub real_amount: Option<String>,
}

impl TradeFundBill {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            bank_code: None,
            fund_channel: None,
            fund_type: None,
            real_amount: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[inline]
    pub fn bank_code(mut self, bank_code: impl Into<String>) -> Self {
        self.bank_code = Some(bank_code.into());
        self
    }

    /// Sets [`fund_channel`](Self::fund_channel).
    #[inline]
    pub fn fund_channel(mut self, fund_channel: impl Into<String>) -> Self {
        self.fund_channel = Some(fund_channel.into());
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[inline]
    pub fn fund_type(mut self, fund_type: impl Into<String>) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }

    /// Sets [`real_amount`](Self::real_amount).
    #[inline]
    pub fn real_amount(mut self, real_amount: impl Into<String>) -> Self {
        self.real_amount = Some(real_amount.into());
        self
    }
}

impl record::Record for TradeFundBill {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_FUND_BILL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.bank_code),
            2 => Some(&self.fund_channel),
            3 => Some(&self.fund_type),
            4 => Some(&self.real_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.bank_code),
            2 => Some(&mut self.fund_channel),
            3 => Some(&mut self.fund_type),
            4 => Some(&mut self.real_amount),
            _ => None,
        }
    }
}

impl Default for TradeFundBill {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradeFundBill {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeFundBill {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeFundBill {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherDetail`.
///
/// Source: `spec/trade/types.yaml:187`.
#[must_use]
#[non_exhaustive]
pub struct VoucherDetail {
    /// On the wire `amount`, a text. Source: `spec/trade/types.yaml:189`.
    pub amount: Option<String>,
    /// On the wire `id`, a text. Source: `spec/trade/types.yaml:190`.
    pub id: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/trade/types.yaml:191`.
    pub memo: Option<String>,
    /// On the wire `merchant_contribute`, a text. Source: `spec/trade/types.yaml:192`.
    pub merchant_contribute: Option<String>,
    /// On the wire `name`, a text. Source: `spec/trade/types.yaml:193`.
    pub name: Option<String>,
    /// On the wire `other_contribute`, a text. Source: `spec/trade/types.yaml:194`.
    pub other_contribute: Option<String>,
    /// On the wire `other_contribute_detail`, a list; each element is a record of the kind `ContributeDetail`.
    /// Source: `spec/trade/types.yaml:195`.
    pub other_contribute_detail: Vec<ContributeDetail>,
    /// On the wire `purchase_ant_contribute`, a text. Source: `spec/trade/types.yaml:196`.
    pub purchase_ant_contribute: Option<String>,
    /// On the wire `purchase_buyer_contribute`, a text. Source: `spec/trade/types.yaml:197`.
    pub purchase_buyer_contribute: Option<String>,
    /// On the wire `purchase_merchant_contribute`, a text. Source: `spec/trade/types.yaml:198`.
    pub purchase_merchant_contribute: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/trade/types.yaml:199`.
    pub template_id: Option<String>,
    /// On the wire `type`, a text. Source: `spec/trade/types.yaml:200`.
    pub r#type: Option<String>,
}

impl VoucherDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            id: None,
            memo: None,
            merchant_contribute: None,
            name: None,
            other_contribute: None,
            other_contribute_detail: Vec::new(),
            purchase_ant_contribute: None,
            purchase_buyer_contribute: None,
            purchase_merchant_contribute: None,
            template_id: None,
            r#type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`merchant_contribute`](Self::merchant_contribute).
    #[inline]
    pub fn merchant_contribute(
        mut self,
        merchant_contribute: impl Into<String>,
    ) -> Self {
        self.merchant_contribute = Some(merchant_contribute.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`other_contribute`](Self::other_contribute).
    #[inline]
    pub fn other_contribute(mut self, other_contribute: impl Into<String>) -> Self {
        self.other_contribute = Some(other_contribute.into());
        self
    }

    /// Sets [`other_contribute_detail`](Self::other_contribute_detail).
    #[inline]
    pub fn other_contribute_detail(
        mut self,
        other_contribute_detail: impl IntoIterator<Item = ContributeDetail>,
    ) -> Self {
        self.other_contribute_detail = other_contribute_detail.into_iter().collect();
        self
    }

    /// Sets [`purchase_ant_contribute`](Self::purchase_ant_contribute).
    #[inline]
    pub fn purchase_ant_contribute(
        mut self,
        purchase_ant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_ant_contribute = Some(purchase_ant_contribute.into());
        self
    }

    /// Sets [`purchase_buyer_contribute`](Self::purchase_buyer_contribute).
    #[inline]
    pub fn purchase_buyer_contribute(
        mut self,
        purchase_buyer_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_buyer_contribute = Some(purchase_buyer_contribute.into());
        self
    }

    /// Sets [`purchase_merchant_contribute`](Self::purchase_merchant_contribute).
    #[inline]
    pub fn purchase_merchant_contribute(
        mut self,
        purchase_merchant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_merchant_contribute = Some(purchase_merchant_contribute.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for VoucherDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.id),
            2 => Some(&self.memo),
            3 => Some(&self.merchant_contribute),
            4 => Some(&self.name),
            5 => Some(&self.other_contribute),
            6 => Some(&self.other_contribute_detail),
            7 => Some(&self.purchase_ant_contribute),
            8 => Some(&self.purchase_buyer_contribute),
            9 => Some(&self.purchase_merchant_contribute),
            10 => Some(&self.template_id),
            11 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.id),
            2 => Some(&mut self.memo),
            3 => Some(&mut self.merchant_contribute),
            4 => Some(&mut self.name),
            5 => Some(&mut self.other_contribute),
            6 => Some(&mut self.other_contribute_detail),
            7 => Some(&mut self.purchase_ant_contribute),
            8 => Some(&mut self.purchase_buyer_contribute),
            9 => Some(&mut self.purchase_merchant_contribute),
            10 => Some(&mut self.template_id),
            11 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for VoucherDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceInfo`.
///
/// Source: `spec/trade/types.yaml:202`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// On the wire `details`, a text. Source: `spec/trade/types.yaml:204`.
    pub details: Option<String>,
    /// On the wire `key_info`, a record of the kind `InvoiceKeyInfo`. Source: `spec/trade/types.yaml:205`.
    pub key_info: Option<InvoiceKeyInfo>,
}

impl InvoiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            details: None,
            key_info: None,
        }
    }

    /// Sets [`details`](Self::details).
    #[inline]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets [`key_info`](Self::key_info).
    #[inline]
    pub fn key_info(mut self, key_info: InvoiceKeyInfo) -> Self {
        self.key_info = Some(key_info);
        self
    }
}

impl record::Record for InvoiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.details),
            1 => Some(&self.key_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.details),
            1 => Some(&mut self.key_info),
            _ => None,
        }
    }
}

impl Default for InvoiceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceKeyInfo`.
///
/// Source: `spec/trade/types.yaml:207`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceKeyInfo {
    /// On the wire `invoice_merchant_name`, a text. Source: `spec/trade/types.yaml:209`.
    pub invoice_merchant_name: Option<String>,
    /// On the wire `is_support_invoice`, true or false. Source: `spec/trade/types.yaml:210`.
    pub is_support_invoice: Option<bool>,
    /// On the wire `tax_num`, a text. Source: `spec/trade/types.yaml:211`.
    pub tax_num: Option<String>,
}

impl InvoiceKeyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_merchant_name: None,
            is_support_invoice: None,
            tax_num: None,
        }
    }

    /// Sets [`invoice_merchant_name`](Self::invoice_merchant_name).
    #[inline]
    pub fn invoice_merchant_name(
        mut self,
        invoice_merchant_name: impl Into<String>,
    ) -> Self {
        self.invoice_merchant_name = Some(invoice_merchant_name.into());
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    pub fn is_support_invoice(mut self, is_support_invoice: bool) -> Self {
        self.is_support_invoice = Some(is_support_invoice);
        self
    }

    /// Sets [`tax_num`](Self::tax_num).
    #[inline]
    pub fn tax_num(mut self, tax_num: impl Into<String>) -> Self {
        self.tax_num = Some(tax_num.into());
        self
    }
}

impl record::Record for InvoiceKeyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_KEY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_merchant_name),
            1 => Some(&self.is_support_invoice),
            2 => Some(&self.tax_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_merchant_name),
            1 => Some(&mut self.is_support_invoice),
            2 => Some(&mut self.tax_num),
            _ => None,
        }
    }
}

impl Default for InvoiceKeyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceKeyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceKeyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceKeyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SpecifiedDeductRuleParams`.
///
/// Source: `spec/trade/types.yaml:213`.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedDeductRuleParams {}

impl SpecifiedDeductRuleParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for SpecifiedDeductRuleParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFIED_DEDUCT_RULE_PARAMS
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

impl Default for SpecifiedDeductRuleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifiedDeductRuleParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifiedDeductRuleParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifiedDeductRuleParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
