//! `alipay.marketing.campaign.order.voucher.consult` · 订单优惠前置咨询
//!
//! List the vouchers usable for an order before it is paid.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/order/voucher/consult`.
//! Described in `spec/marketing/campaign.order.voucher.consult.yaml`.

use crate::{record, schema};

static CAMPAIGN_ORDER_VOUCHER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignOrderVoucherConsult",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("business_param", 11),
        schema::FieldDef::new(
            "item_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_CONSULT_REQUEST),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 25),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 26),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 24),
            ],
            ..schema::FieldDef::text("order_amount", 21)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 32)],
            ..schema::FieldDef::new(
                "scene_code",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                28,
            )
        },
        schema::FieldDef::text("specified_app_id", 35),
    ],
    rules: &[],
};

static CAMPAIGN_ORDER_VOUCHER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignOrderVoucherConsultResponse",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("optimal_total_promo_amount", 43),
        schema::FieldDef::new(
            "voucher_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_CONSULT_INFO),
                    limits: &[],
                },
            ),
            47,
        ),
    ],
    rules: &[],
};

static ITEM_CONSULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemConsultInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 53),
        schema::FieldDef::text("promo_amount", 54),
        schema::FieldDef::text("promo_count", 55),
    ],
    rules: &[],
};

static ITEM_CONSULT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemConsultRequest",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 60),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 61),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 61),
            ],
            ..schema::FieldDef::text("price", 61)
        },
        schema::FieldDef::text("quantity", 62),
    ],
    rules: &[],
};

static ITEM_PROMO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPromoInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::new(
            "item_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_CONSULT_INFO),
                    limits: &[],
                },
            ),
            67,
        ),
        schema::FieldDef::text("item_cover_pic", 68),
        schema::FieldDef::text("item_desc", 73),
        schema::FieldDef::new(
            "item_detail_pic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            74,
        ),
        schema::FieldDef::text("item_name", 75),
    ],
    rules: &[],
};

static QUOTA_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaInfoDto",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("limit_money", 80),
        schema::FieldDef::text("limit_times", 81),
        schema::FieldDef::text("remain_money", 82),
        schema::FieldDef::text("remain_times", 83),
        schema::FieldDef::text("trade_no", 84),
    ],
    rules: &[],
};

static VOUCHER_CONSULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherConsultInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("active_time", 89),
        schema::FieldDef::text("asset_type", 93),
        schema::FieldDef::text("assets_code", 94),
        schema::FieldDef::text("ceiling_amount", 95),
        schema::FieldDef::text("expired_time", 96),
        schema::FieldDef::new(
            "item_promo_info",
            schema::Kind::Record(&ITEM_PROMO_INFO),
            100,
        ),
        schema::FieldDef::new("optimal", schema::Kind::Boolean, 101),
        schema::FieldDef::text("promo_amount", 105),
        schema::FieldDef::text("promo_text", 106),
        schema::FieldDef::text("promo_type", 107),
        schema::FieldDef::new(
            "quota_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_INFO_DTO),
                    limits: &[],
                },
            ),
            116,
        ),
        schema::FieldDef::text("reduction_amount", 117),
        schema::FieldDef::text("reduction_ratio", 122),
        schema::FieldDef::text("specified_amount", 127),
        schema::FieldDef::text("threshold_amount", 132),
        schema::FieldDef::text("voucher_id", 137),
        schema::FieldDef::text("voucher_name", 138),
        schema::FieldDef::text("voucher_type", 139),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "voucher_detail",
                schema::Kind::Record(&VOUCHER_DETAIL_MODEL),
                147,
            )
        },
    ],
    rules: &[],
};

static ASSET_CHANNEL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AssetChannelInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[],
    rules: &[],
};

static VOUCHER_DETAIL_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDetailModel",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::new(
            "can_use_asset_channel_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ASSET_CHANNEL_INFO),
                    limits: &[],
                },
            ),
            156,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.order.voucher.consult` (订单优惠前置咨询).
///
/// List the vouchers usable for an order before it is paid.
///
/// ```
/// use alipay::marketing::CampaignOrderVoucherConsult;
///
/// let request = CampaignOrderVoucherConsult::new()
///     .order_amount("120.87")
///     .scene_code(["DEFAULT"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`item_consult_list`](Self::item_consult_list) | required in some cases |
/// | [`order_amount`](Self::order_amount) | required; an amount in yuan; at most 2 decimals |
/// | [`scene_code`](Self::scene_code) | required |
/// | [`specified_app_id`](Self::specified_app_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/order/voucher/consult`.
/// Described in `spec/marketing/campaign.order.voucher.consult.yaml`.
/// Returns [`CampaignOrderVoucherConsultResponse`], or an error with a [`CampaignOrderVoucherConsultErrorCode`].
#[doc(alias = "alipay.marketing.campaign.order.voucher.consult")]
#[doc(alias = "/v3/alipay/marketing/campaign/order/voucher/consult")]
#[doc(alias = "订单优惠前置咨询")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct CampaignOrderVoucherConsult {
    /// Control parameters as JSON; `useBigAmountSkipOrderThold``N` turns off the large-amount threshold check.
    ///
    /// 业务参数大字段. Example: `{"useBigAmountSkipOrderThold":"N"}`.
    pub business_param: Option<String>,
    /// Goods asked about; needed for item vouchers, leave out goods that shall not take part.
    ///
    /// 商品咨询请求列表; required in some cases.
    pub item_consult_list: Vec<ItemConsultRequest>,
    /// Order amount after the merchant's own discounts, in yuan.
    ///
    /// 订单金额; required; an amount of money as a decimal number; at most 2 decimals. Example: `120.87`.
    pub order_amount: record::Amount,
    /// Scene codes.
    ///
    /// 场景码; required. Example: `DEFAULT`.
    pub scene_code: Vec<record::Choice<CampaignOrderVoucherConsultSceneCode>>,
    /// App of redemption; required if the voucher is limited to certain online mini programs.
    ///
    /// 券指定的核销appid; required in some cases. Example: `2021001159604390`.
    pub specified_app_id: Option<String>,
}

impl CampaignOrderVoucherConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_param: None,
            item_consult_list: Vec::new(),
            order_amount: Default::default(),
            scene_code: Vec::new(),
            specified_app_id: None,
        }
    }

    /// Sets [`business_param`](Self::business_param).
    #[inline]
    pub fn business_param(mut self, business_param: impl Into<String>) -> Self {
        self.business_param = Some(business_param.into());
        self
    }

    /// Sets [`item_consult_list`](Self::item_consult_list).
    #[inline]
    pub fn item_consult_list(
        mut self,
        item_consult_list: impl IntoIterator<Item = ItemConsultRequest>,
    ) -> Self {
        self.item_consult_list = item_consult_list.into_iter().collect();
        self
    }

    /// Sets [`order_amount`](Self::order_amount).
    #[inline]
    pub fn order_amount(mut self, order_amount: impl Into<record::Amount>) -> Self {
        self.order_amount = order_amount.into();
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(
        mut self,
        scene_code: impl IntoIterator<
            Item = impl Into<record::Choice<CampaignOrderVoucherConsultSceneCode>>,
        >,
    ) -> Self {
        self.scene_code = scene_code.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`specified_app_id`](Self::specified_app_id).
    #[inline]
    pub fn specified_app_id(mut self, specified_app_id: impl Into<String>) -> Self {
        self.specified_app_id = Some(specified_app_id.into());
        self
    }
}

impl record::Record for CampaignOrderVoucherConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_ORDER_VOUCHER_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_param),
            1 => Some(&self.item_consult_list),
            2 => Some(&self.order_amount),
            3 => Some(&self.scene_code),
            4 => Some(&self.specified_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_param),
            1 => Some(&mut self.item_consult_list),
            2 => Some(&mut self.order_amount),
            3 => Some(&mut self.scene_code),
            4 => Some(&mut self.specified_app_id),
            _ => None,
        }
    }
}

impl Default for CampaignOrderVoucherConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CampaignOrderVoucherConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignOrderVoucherConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignOrderVoucherConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CampaignOrderVoucherConsult {}

impl record::Request for CampaignOrderVoucherConsult {
    type Response = CampaignOrderVoucherConsultResponse;
    type ErrorCode = CampaignOrderVoucherConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.campaign.order.voucher.consult",
        title: "订单优惠前置咨询",
        file: "spec/marketing/campaign.order.voucher.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/campaign/order/voucher/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CAMPAIGN_ORDER_VOUCHER_CONSULT,
        response: &CAMPAIGN_ORDER_VOUCHER_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.marketing.campaign.order.voucher.consult` (订单优惠前置咨询).
#[non_exhaustive]
pub struct CampaignOrderVoucherConsultResponse {
    /// Total discount of the best combination of vouchers, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `15.50`.
    pub optimal_total_promo_amount: Option<record::Amount>,
    /// Vouchers usable for the order.
    ///
    /// 优惠券咨询结果列表.
    pub voucher_consult_list: Vec<VoucherConsultInfo>,
}

impl record::Record for CampaignOrderVoucherConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_ORDER_VOUCHER_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.optimal_total_promo_amount),
            1 => Some(&self.voucher_consult_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.optimal_total_promo_amount),
            1 => Some(&mut self.voucher_consult_list),
            _ => None,
        }
    }
}

impl Default for CampaignOrderVoucherConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            optimal_total_promo_amount: None,
            voucher_consult_list: Vec::new(),
        }
    }
}

impl Clone for CampaignOrderVoucherConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignOrderVoucherConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignOrderVoucherConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Discount on a line of goods.
#[non_exhaustive]
pub struct ItemConsultInfo {
    /// Item id.
    ///
    /// 商品id. Example: `20210105003`.
    pub item_id: Option<String>,
    /// Discount on the goods, in yuan.
    ///
    /// 商品优惠金额; an amount of money as a decimal number. Example: `3.0`.
    pub promo_amount: Option<record::Amount>,
    /// Number of goods discounted.
    ///
    /// 商品优惠数量. Example: `2`.
    pub promo_count: Option<String>,
}

impl record::Record for ItemConsultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_CONSULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.promo_amount),
            2 => Some(&self.promo_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.promo_amount),
            2 => Some(&mut self.promo_count),
            _ => None,
        }
    }
}

impl Default for ItemConsultInfo {
    #[inline]
    fn default() -> Self {
        Self {
            item_id: None,
            promo_amount: None,
            promo_count: None,
        }
    }
}

impl Clone for ItemConsultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemConsultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemConsultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Goods asked about for item vouchers.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct ItemConsultRequest {
    /// Item id.
    ///
    /// 商品id. Example: `20210105003`.
    pub item_id: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number; at most 2 decimals. Example: `20.29`.
    pub price: Option<record::Amount>,
    /// Quantity of goods.
    ///
    /// 商品数量. Example: `3`.
    pub quantity: Option<String>,
}

impl ItemConsultRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_id: None,
            price: None,
            quantity: None,
        }
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: impl Into<String>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }
}

impl record::Record for ItemConsultRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_CONSULT_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.price),
            2 => Some(&self.quantity),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.price),
            2 => Some(&mut self.quantity),
            _ => None,
        }
    }
}

impl Default for ItemConsultRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemConsultRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemConsultRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemConsultRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Goods of an item voucher.
#[non_exhaustive]
pub struct ItemPromoInfo {
    /// Discounts by goods.
    ///
    /// 商品咨询列表.
    pub item_consult_list: Vec<ItemConsultInfo>,
    /// Cover image URL of the goods.
    ///
    /// 单品封面图. Example: `https://gw.alipayobjects.com/mdn/rms_9822d7/afts/img/A*1F4eSaaPHRQAAAAAAAAAAABkARQnAQ`.
    pub item_cover_pic: Option<String>,
    /// Description of the goods.
    ///
    /// 单品描述. Example: `宝洁洗护用品促销`.
    pub item_desc: Option<String>,
    /// Detail image URLs of the goods.
    ///
    /// 单品详情图列表.
    pub item_detail_pic_list: Vec<String>,
    /// Name of the goods.
    ///
    /// 单品名称. Example: `宝洁洗护用品`.
    pub item_name: Option<String>,
}

impl record::Record for ItemPromoInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_PROMO_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_consult_list),
            1 => Some(&self.item_cover_pic),
            2 => Some(&self.item_desc),
            3 => Some(&self.item_detail_pic_list),
            4 => Some(&self.item_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_consult_list),
            1 => Some(&mut self.item_cover_pic),
            2 => Some(&mut self.item_desc),
            3 => Some(&mut self.item_detail_pic_list),
            4 => Some(&mut self.item_name),
            _ => None,
        }
    }
}

impl Default for ItemPromoInfo {
    #[inline]
    fn default() -> Self {
        Self {
            item_consult_list: Vec::new(),
            item_cover_pic: None,
            item_desc: None,
            item_detail_pic_list: Vec::new(),
            item_name: None,
        }
    }
}

impl Clone for ItemPromoInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemPromoInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemPromoInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Quota of a discount, total and left.
#[non_exhaustive]
pub struct QuotaInfoDto {
    /// Total amount of the quota.
    ///
    /// 总限额.
    pub limit_money: Option<String>,
    /// Total number of uses of the quota.
    ///
    /// 总限次.
    pub limit_times: Option<String>,
    /// Amount left.
    ///
    /// 剩余额度.
    pub remain_money: Option<String>,
    /// Uses left.
    ///
    /// 剩余次数.
    pub remain_times: Option<String>,
    /// Trade number.
    ///
    /// 交易号.
    pub trade_no: Option<String>,
}

impl record::Record for QuotaInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUOTA_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.limit_money),
            1 => Some(&self.limit_times),
            2 => Some(&self.remain_money),
            3 => Some(&self.remain_times),
            4 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.limit_money),
            1 => Some(&mut self.limit_times),
            2 => Some(&mut self.remain_money),
            3 => Some(&mut self.remain_times),
            4 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for QuotaInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            limit_money: None,
            limit_times: None,
            remain_money: None,
            remain_times: None,
            trade_no: None,
        }
    }
}

impl Clone for QuotaInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QuotaInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QuotaInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A voucher or discount usable for the order.
#[non_exhaustive]
pub struct VoucherConsultInfo {
    /// Start of the discount campaign, or of the voucher's validity.
    ///
    /// 开始时间.
    pub active_time: Option<String>,
    /// Asset type, telling kinds of discount apart.
    ///
    /// 资产优惠类型.
    pub asset_type: Option<String>,
    /// Asset code.
    ///
    /// 资产编码.
    pub assets_code: Option<String>,
    /// Highest possible discount, in yuan.
    ///
    /// 封顶优惠金额; an amount of money as a decimal number. Example: `4.0`.
    pub ceiling_amount: Option<record::Amount>,
    /// End of the discount campaign, or of the voucher's validity.
    ///
    /// 结束时间.
    pub expired_time: Option<String>,
    /// Goods of the voucher; item vouchers only.
    ///
    /// 单品券商品优惠信息.
    pub item_promo_info: Option<ItemPromoInfo>,
    /// Whether it is the best of exclusive vouchers; always true at present.
    ///
    /// Example: `true`.
    pub optimal: Option<bool>,
    /// Total discount, in yuan.
    ///
    /// 优惠总金额; an amount of money as a decimal number. Example: `30.00`.
    pub promo_amount: Option<record::Amount>,
    /// Promotional text of the discount.
    ///
    /// 优惠文案. Example: `大杯拿铁限时享受满10减1`.
    pub promo_text: Option<String>,
    /// Kind of discount.
    ///
    /// 优惠类型. Example: `FIX`.
    pub promo_type: Option<record::Choice<VoucherConsultInfoPromoType>>,
    /// Quotas of the discount.
    ///
    /// 额度信息.
    pub quota_info_list: Vec<QuotaInfoDto>,
    /// Amount off, in yuan; fixed-amount vouchers only.
    ///
    /// 满减金额; an amount of money as a decimal number. Example: `2.0`.
    pub reduction_amount: Option<record::Amount>,
    /// Price factor as a decimal; 0.7 is 30 % off.
    ///
    /// 优惠额度. Example: `0.7`.
    pub reduction_ratio: Option<String>,
    /// Price reduced to, in yuan; special-price vouchers only.
    ///
    /// 减至金额; an amount of money as a decimal number. Example: `32.0`.
    pub specified_amount: Option<record::Amount>,
    /// Order amount needed for the discount, in yuan; some vouchers have none.
    ///
    /// 优惠门槛; an amount of money as a decimal number. Example: `120.00`.
    pub threshold_amount: Option<record::Amount>,
    /// Id of the voucher.
    ///
    /// Example: `202010220007300232330005DGEE`.
    pub voucher_id: Option<String>,
    /// Name of the voucher.
    ///
    /// 券名称. Example: `商家全场5折优惠`.
    pub voucher_name: Option<String>,
    /// Kind of voucher.
    ///
    /// 券类型. Example: `ALL`.
    pub voucher_type: Option<record::Choice<VoucherConsultInfoVoucherType>>,
    /// Further details of the voucher.
    ///
    /// On the gateway only.
    pub voucher_detail: Option<VoucherDetailModel>,
}

impl record::Record for VoucherConsultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_CONSULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.active_time),
            1 => Some(&self.asset_type),
            2 => Some(&self.assets_code),
            3 => Some(&self.ceiling_amount),
            4 => Some(&self.expired_time),
            5 => Some(&self.item_promo_info),
            6 => Some(&self.optimal),
            7 => Some(&self.promo_amount),
            8 => Some(&self.promo_text),
            9 => Some(&self.promo_type),
            10 => Some(&self.quota_info_list),
            11 => Some(&self.reduction_amount),
            12 => Some(&self.reduction_ratio),
            13 => Some(&self.specified_amount),
            14 => Some(&self.threshold_amount),
            15 => Some(&self.voucher_id),
            16 => Some(&self.voucher_name),
            17 => Some(&self.voucher_type),
            18 => Some(&self.voucher_detail),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.active_time),
            1 => Some(&mut self.asset_type),
            2 => Some(&mut self.assets_code),
            3 => Some(&mut self.ceiling_amount),
            4 => Some(&mut self.expired_time),
            5 => Some(&mut self.item_promo_info),
            6 => Some(&mut self.optimal),
            7 => Some(&mut self.promo_amount),
            8 => Some(&mut self.promo_text),
            9 => Some(&mut self.promo_type),
            10 => Some(&mut self.quota_info_list),
            11 => Some(&mut self.reduction_amount),
            12 => Some(&mut self.reduction_ratio),
            13 => Some(&mut self.specified_amount),
            14 => Some(&mut self.threshold_amount),
            15 => Some(&mut self.voucher_id),
            16 => Some(&mut self.voucher_name),
            17 => Some(&mut self.voucher_type),
            18 => Some(&mut self.voucher_detail),
            _ => None,
        }
    }
}

impl Default for VoucherConsultInfo {
    #[inline]
    fn default() -> Self {
        Self {
            active_time: None,
            asset_type: None,
            assets_code: None,
            ceiling_amount: None,
            expired_time: None,
            item_promo_info: None,
            optimal: None,
            promo_amount: None,
            promo_text: None,
            promo_type: None,
            quota_info_list: Vec::new(),
            reduction_amount: None,
            reduction_ratio: None,
            specified_amount: None,
            threshold_amount: None,
            voucher_id: None,
            voucher_name: None,
            voucher_type: None,
            voucher_detail: None,
        }
    }
}

impl Clone for VoucherConsultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherConsultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherConsultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An asset channel usable with a voucher.
#[non_exhaustive]
pub struct AssetChannelInfo {}

impl record::Record for AssetChannelInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ASSET_CHANNEL_INFO
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

impl Default for AssetChannelInfo {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for AssetChannelInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AssetChannelInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AssetChannelInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Further details of a voucher.
#[non_exhaustive]
pub struct VoucherDetailModel {
    /// Channels that can be used, to be shown first if wanted.
    pub can_use_asset_channel_infos: Vec<AssetChannelInfo>,
}

impl record::Record for VoucherDetailModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DETAIL_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_use_asset_channel_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_use_asset_channel_infos),
            _ => None,
        }
    }
}

impl Default for VoucherDetailModel {
    #[inline]
    fn default() -> Self {
        Self {
            can_use_asset_channel_infos: Vec::new(),
        }
    }
}

impl Clone for VoucherDetailModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDetailModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDetailModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VoucherConsultInfoPromoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherConsultInfoPromoType {
    /// `FIX`: Fixed amount off.
    Fix,
    /// `DISCOUNT`: Percentage off.
    Discount,
    /// `SPECIAL`: Reduced to a special price.
    Special,
}

impl record::Enumeration for VoucherConsultInfoPromoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FIX", Self::Fix),
        ("DISCOUNT", Self::Discount),
        ("SPECIAL", Self::Special),
    ];
}

impl std::fmt::Debug for VoucherConsultInfoPromoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherConsultInfoVoucherType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherConsultInfoVoucherType {
    /// `ALL`: Whole order.
    All,
    /// `ITEM`: Single goods.
    Item,
}

impl record::Enumeration for VoucherConsultInfoVoucherType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("ITEM", Self::Item),
    ];
}

impl std::fmt::Debug for VoucherConsultInfoVoucherType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CampaignOrderVoucherConsultSceneCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignOrderVoucherConsultSceneCode {
    /// `DEFAULT`: Default scene.
    Default,
}

impl record::Enumeration for CampaignOrderVoucherConsultSceneCode {
    const VALUES: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default)];
}

impl std::fmt::Debug for CampaignOrderVoucherConsultSceneCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.campaign.order.voucher.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignOrderVoucherConsultErrorCode {
    /// `ILLEGAL_ARGUMENT_EXCEPTION`.
    IllegalArgumentException,
    /// `CONSULT_EXCEPTION`.
    ConsultException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CampaignOrderVoucherConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT_EXCEPTION", Self::IllegalArgumentException),
        ("CONSULT_EXCEPTION", Self::ConsultException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CampaignOrderVoucherConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
