//! `alipay.marketing.campaign.order.voucher.consult` · 订单优惠前置咨询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/order/voucher/consult`.
//! Described in `spec/marketing/campaign.order.voucher.consult.yaml`.

use crate::{record, schema};

static CAMPAIGN_ORDER_VOUCHER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignOrderVoucherConsult",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("business_param", 9),
        schema::FieldDef::new(
            "item_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_CONSULT_REQUEST),
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("order_amount", 11),
        schema::FieldDef::new(
            "scene_code",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("specified_app_id", 13),
    ],
    rules: &[],
};

static CAMPAIGN_ORDER_VOUCHER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignOrderVoucherConsultResponse",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("optimal_total_promo_amount", 16),
        schema::FieldDef::new(
            "voucher_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_CONSULT_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static ITEM_CONSULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemConsultInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 22),
        schema::FieldDef::text("promo_amount", 23),
        schema::FieldDef::text("promo_count", 24),
    ],
    rules: &[],
};

static ITEM_CONSULT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemConsultRequest",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 28),
        schema::FieldDef::text("price", 29),
        schema::FieldDef::text("quantity", 30),
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
            34,
        ),
        schema::FieldDef::text("item_cover_pic", 35),
        schema::FieldDef::text("item_desc", 36),
        schema::FieldDef::new(
            "item_detail_pic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("item_name", 38),
    ],
    rules: &[],
};

static QUOTA_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaInfoDto",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("limit_money", 42),
        schema::FieldDef::text("limit_times", 43),
        schema::FieldDef::text("remain_money", 44),
        schema::FieldDef::text("remain_times", 45),
        schema::FieldDef::text("trade_no", 46),
    ],
    rules: &[],
};

static VOUCHER_CONSULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherConsultInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    fields: &[
        schema::FieldDef::text("active_time", 50),
        schema::FieldDef::text("asset_type", 51),
        schema::FieldDef::text("assets_code", 52),
        schema::FieldDef::text("ceiling_amount", 53),
        schema::FieldDef::text("expired_time", 54),
        schema::FieldDef::new(
            "item_promo_info",
            schema::Kind::Record(&ITEM_PROMO_INFO),
            55,
        ),
        schema::FieldDef::new("optimal", schema::Kind::Boolean, 56),
        schema::FieldDef::text("promo_amount", 57),
        schema::FieldDef::text("promo_text", 58),
        schema::FieldDef::text("promo_type", 59),
        schema::FieldDef::new(
            "quota_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_INFO_DTO),
                    limits: &[],
                },
            ),
            60,
        ),
        schema::FieldDef::text("reduction_amount", 61),
        schema::FieldDef::text("reduction_ratio", 62),
        schema::FieldDef::text("specified_amount", 63),
        schema::FieldDef::text("threshold_amount", 64),
        schema::FieldDef::text("voucher_id", 65),
        schema::FieldDef::text("voucher_name", 66),
        schema::FieldDef::text("voucher_type", 67),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "voucher_detail",
                schema::Kind::Record(&VOUCHER_DETAIL_MODEL),
                68,
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
            74,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.order.voucher.consult` (订单优惠前置咨询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/order/voucher/consult`.
/// Described in `spec/marketing/campaign.order.voucher.consult.yaml`.
/// Answered by [`CampaignOrderVoucherConsultResponse`], or by an error with a [`CampaignOrderVoucherConsultErrorCode`].
#[doc(alias = "alipay.marketing.campaign.order.voucher.consult")]
#[doc(alias = "订单优惠前置咨询")]
#[must_use]
#[non_exhaustive]
pub struct CampaignOrderVoucherConsult {
    /// On the wire `business_param`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:9`.
    pub business_param: Option<String>,
    /// On the wire `item_consult_list`, a list; each element is a record of the kind `ItemConsultRequest`. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:10`.
    pub item_consult_list: Vec<ItemConsultRequest>,
    /// On the wire `order_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:11`.
    pub order_amount: Option<String>,
    /// On the wire `scene_code`, a list; each element is a text. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:12`.
    pub scene_code: Vec<String>,
    /// On the wire `specified_app_id`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:13`.
    pub specified_app_id: Option<String>,
}

impl CampaignOrderVoucherConsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_param: None,
            item_consult_list: Vec::new(),
            order_amount: None,
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
    pub fn order_amount(mut self, order_amount: impl Into<String>) -> Self {
        self.order_amount = Some(order_amount.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(
        mut self,
        scene_code: impl IntoIterator<Item = impl Into<String>>,
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

/// The answer of `alipay.marketing.campaign.order.voucher.consult` (订单优惠前置咨询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignOrderVoucherConsultResponse {
    /// On the wire `optimal_total_promo_amount`, a text. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:16`.
    pub optimal_total_promo_amount: Option<String>,
    /// On the wire `voucher_consult_list`, a list; each element is a record of the kind `VoucherConsultInfo`. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:17`.
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

/// The platform's type `ItemConsultInfo`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:20`.
#[non_exhaustive]
pub struct ItemConsultInfo {
    /// On the wire `item_id`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:22`.
    pub item_id: Option<String>,
    /// On the wire `promo_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:23`.
    pub promo_amount: Option<String>,
    /// On the wire `promo_count`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:24`.
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

/// The platform's type `ItemConsultRequest`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct ItemConsultRequest {
    /// On the wire `item_id`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:28`.
    pub item_id: Option<String>,
    /// On the wire `price`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:29`.
    pub price: Option<String>,
    /// On the wire `quantity`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:30`.
    pub quantity: Option<String>,
}

impl ItemConsultRequest {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn price(mut self, price: impl Into<String>) -> Self {
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

/// The platform's type `ItemPromoInfo`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:32`.
#[non_exhaustive]
pub struct ItemPromoInfo {
    /// On the wire `item_consult_list`, a list; each element is a record of the kind `ItemConsultInfo`. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:34`.
    pub item_consult_list: Vec<ItemConsultInfo>,
    /// On the wire `item_cover_pic`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:35`.
    pub item_cover_pic: Option<String>,
    /// On the wire `item_desc`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:36`.
    pub item_desc: Option<String>,
    /// On the wire `item_detail_pic_list`, a list; each element is a text. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:37`.
    pub item_detail_pic_list: Vec<String>,
    /// On the wire `item_name`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:38`.
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

/// The platform's type `QuotaInfoDto`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:40`.
#[non_exhaustive]
pub struct QuotaInfoDto {
    /// On the wire `limit_money`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:42`.
    pub limit_money: Option<String>,
    /// On the wire `limit_times`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:43`.
    pub limit_times: Option<String>,
    /// On the wire `remain_money`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:44`.
    pub remain_money: Option<String>,
    /// On the wire `remain_times`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:45`.
    pub remain_times: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:46`.
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

/// The platform's type `VoucherConsultInfo`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:48`.
#[non_exhaustive]
pub struct VoucherConsultInfo {
    /// On the wire `active_time`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:50`.
    pub active_time: Option<String>,
    /// On the wire `asset_type`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:51`.
    pub asset_type: Option<String>,
    /// On the wire `assets_code`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:52`.
    pub assets_code: Option<String>,
    /// On the wire `ceiling_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:53`.
    pub ceiling_amount: Option<String>,
    /// On the wire `expired_time`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:54`.
    pub expired_time: Option<String>,
    /// On the wire `item_promo_info`, a record of the kind `ItemPromoInfo`. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:55`.
    pub item_promo_info: Option<ItemPromoInfo>,
    /// On the wire `optimal`, true or false. Source: `spec/marketing/campaign.order.voucher.consult.yaml:56`.
    pub optimal: Option<bool>,
    /// On the wire `promo_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:57`.
    pub promo_amount: Option<String>,
    /// On the wire `promo_text`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:58`.
    pub promo_text: Option<String>,
    /// On the wire `promo_type`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:59`.
    pub promo_type: Option<String>,
    /// On the wire `quota_info_list`, a list; each element is a record of the kind `QuotaInfoDto`. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:60`.
    pub quota_info_list: Vec<QuotaInfoDto>,
    /// On the wire `reduction_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:61`.
    pub reduction_amount: Option<String>,
    /// On the wire `reduction_ratio`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:62`.
    pub reduction_ratio: Option<String>,
    /// On the wire `specified_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:63`.
    pub specified_amount: Option<String>,
    /// On the wire `threshold_amount`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:64`.
    pub threshold_amount: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:65`.
    pub voucher_id: Option<String>,
    /// On the wire `voucher_name`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:66`.
    pub voucher_name: Option<String>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/campaign.order.voucher.consult.yaml:67`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_detail`, a record of the kind `VoucherDetailModel`; on the gateway only. Source:
    /// `spec/marketing/campaign.order.voucher.consult.yaml:68`.
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

/// The platform's type `AssetChannelInfo`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:70`.
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

/// The platform's type `VoucherDetailModel`.
///
/// Source: `spec/marketing/campaign.order.voucher.consult.yaml:72`.
#[non_exhaustive]
pub struct VoucherDetailModel {
    /// On the wire `can_use_asset_channel_infos`, a list; each element is a record of the kind `AssetChannelInfo`.
    /// Source: `spec/marketing/campaign.order.voucher.consult.yaml:74`.
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

/// The error codes of `alipay.marketing.campaign.order.voucher.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignOrderVoucherConsultErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT_EXCEPTION`. Source: `spec/marketing/campaign.order.voucher.consult.yaml:77`.
    IllegalArgumentException,
    /// On the wire `CONSULT_EXCEPTION`. Source: `spec/marketing/campaign.order.voucher.consult.yaml:78`.
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
