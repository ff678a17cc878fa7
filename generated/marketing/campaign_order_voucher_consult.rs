//! `alipay.marketing.campaign.order.voucher.consult` · 订单优惠前置咨询
//!
//! List the vouchers usable for an order before it is paid.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/order/voucher/consult`.
//! Described in `spec/marketing/campaign.order.voucher.consult.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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

/// An asset channel usable with a voucher.
#[non_exhaustive]
pub struct AssetChannelInfo {}

/// Further details of a voucher.
#[non_exhaustive]
pub struct VoucherDetailModel {
    /// Channels that can be used, to be shown first if wanted.
    pub can_use_asset_channel_infos: Vec<AssetChannelInfo>,
}

/// The values of the platform's type `VoucherConsultInfoPromoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherConsultInfoPromoType {
    /// `FIX`: Fixed amount off.
    Fix,
    /// `DISCOUNT`: Percentage off.
    Discount,
    /// `SPECIAL`: Reduced to a special price.
    Special,
}

record::enumeration!(
    VoucherConsultInfoPromoType, "FIX" Fix, "DISCOUNT" Discount, "SPECIAL" Special
);

/// The values of the platform's type `VoucherConsultInfoVoucherType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherConsultInfoVoucherType {
    /// `ALL`: Whole order.
    All,
    /// `ITEM`: Single goods.
    Item,
}

record::enumeration!(VoucherConsultInfoVoucherType, "ALL" All, "ITEM" Item);

/// The values of the platform's type `CampaignOrderVoucherConsultSceneCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CampaignOrderVoucherConsultSceneCode {
    /// `DEFAULT`: Default scene.
    Default,
}

record::enumeration!(CampaignOrderVoucherConsultSceneCode, "DEFAULT" Default);

/// The error codes of `alipay.marketing.campaign.order.voucher.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CampaignOrderVoucherConsultErrorCode {
    /// `ILLEGAL_ARGUMENT_EXCEPTION`.
    IllegalArgumentException,
    /// `CONSULT_EXCEPTION`.
    ConsultException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CampaignOrderVoucherConsultErrorCode, "ILLEGAL_ARGUMENT_EXCEPTION"
    IllegalArgumentException, "CONSULT_EXCEPTION" ConsultException
);

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

record::record!(
    CampaignOrderVoucherConsult, CAMPAIGN_ORDER_VOUCHER_CONSULT, 0 business_param None, 1
    item_consult_list Vec::new(), 2 order_amount Default::default(), 3 scene_code
    Vec::new(), 4 specified_app_id None
);

record::record!(
    CampaignOrderVoucherConsultResponse, CAMPAIGN_ORDER_VOUCHER_CONSULT_RESPONSE, 0
    optimal_total_promo_amount None, 1 voucher_consult_list Vec::new()
);

record::record!(
    ItemConsultInfo, ITEM_CONSULT_INFO, 0 item_id None, 1 promo_amount None, 2
    promo_count None
);

record::record!(
    ItemConsultRequest, ITEM_CONSULT_REQUEST, 0 item_id None, 1 price None, 2 quantity
    None
);

record::record!(
    ItemPromoInfo, ITEM_PROMO_INFO, 0 item_consult_list Vec::new(), 1 item_cover_pic
    None, 2 item_desc None, 3 item_detail_pic_list Vec::new(), 4 item_name None
);

record::record!(
    QuotaInfoDto, QUOTA_INFO_DTO, 0 limit_money None, 1 limit_times None, 2 remain_money
    None, 3 remain_times None, 4 trade_no None
);

record::record!(
    VoucherConsultInfo, VOUCHER_CONSULT_INFO, 0 active_time None, 1 asset_type None, 2
    assets_code None, 3 ceiling_amount None, 4 expired_time None, 5 item_promo_info None,
    6 optimal None, 7 promo_amount None, 8 promo_text None, 9 promo_type None, 10
    quota_info_list Vec::new(), 11 reduction_amount None, 12 reduction_ratio None, 13
    specified_amount None, 14 threshold_amount None, 15 voucher_id None, 16 voucher_name
    None, 17 voucher_type None, 18 voucher_detail None
);

record::record!(AssetChannelInfo, ASSET_CHANNEL_INFO);

record::record!(
    VoucherDetailModel, VOUCHER_DETAIL_MODEL, 0 can_use_asset_channel_infos Vec::new()
);

static CAMPAIGN_ORDER_VOUCHER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignOrderVoucherConsult",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Text("business_param"),
        schema::Row::Plain(
            "item_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_CONSULT_REQUEST),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "order_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "scene_code",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("specified_app_id"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 25, 26, 24, 28, 32, 35],
};

static CAMPAIGN_ORDER_VOUCHER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignOrderVoucherConsultResponse",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Text("optimal_total_promo_amount"),
        schema::Row::Plain(
            "voucher_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_CONSULT_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ITEM_CONSULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemConsultInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Text("promo_amount"),
        schema::Row::Text("promo_count"),
    ],
    rules: &[],
    lines: &[],
};

static ITEM_CONSULT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemConsultRequest",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("quantity"),
    ],
    rules: &[],
    lines: &[60, 61, 61, 61, 62],
};

static ITEM_PROMO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPromoInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Plain(
            "item_consult_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_CONSULT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("item_cover_pic"),
        schema::Row::Text("item_desc"),
        schema::Row::Plain(
            "item_detail_pic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("item_name"),
    ],
    rules: &[],
    lines: &[],
};

static QUOTA_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaInfoDto",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Text("limit_money"),
        schema::Row::Text("limit_times"),
        schema::Row::Text("remain_money"),
        schema::Row::Text("remain_times"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_CONSULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherConsultInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Text("active_time"),
        schema::Row::Text("asset_type"),
        schema::Row::Text("assets_code"),
        schema::Row::Text("ceiling_amount"),
        schema::Row::Text("expired_time"),
        schema::Row::Plain("item_promo_info", schema::Kind::Record(&ITEM_PROMO_INFO)),
        schema::Row::Plain("optimal", schema::Kind::Boolean),
        schema::Row::Text("promo_amount"),
        schema::Row::Text("promo_text"),
        schema::Row::Text("promo_type"),
        schema::Row::Plain(
            "quota_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUOTA_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("reduction_amount"),
        schema::Row::Text("reduction_ratio"),
        schema::Row::Text("specified_amount"),
        schema::Row::Text("threshold_amount"),
        schema::Row::Text("voucher_id"),
        schema::Row::Text("voucher_name"),
        schema::Row::Text("voucher_type"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_detail",
                kind: schema::Kind::Record(&VOUCHER_DETAIL_MODEL),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static ASSET_CHANNEL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AssetChannelInfo",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static VOUCHER_DETAIL_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDetailModel",
    file: "spec/marketing/campaign.order.voucher.consult.yaml",
    rows: &[
        schema::Row::Plain(
            "can_use_asset_channel_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ASSET_CHANNEL_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
