//! `ant.merchant.expand.item.modify` · 商品修改接口
//!
//! Modify an item of a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/modify`. Described in
//! `spec/ant_merchant/expand.item.modify.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.modify` (商品修改接口).
///
/// Modify an item of a provider or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemModify;
///
/// let request = ExpandItemModify::new()
///     .external_item_id("20190916123423654241312");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
/// | rule | At least one of `external_item_id`, `item_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/modify`. Described in
/// `spec/ant_merchant/expand.item.modify.yaml`.
/// Returns [`ExpandItemModifyResponse`], or an error with a [`ExpandItemModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.item.modify")]
#[doc(alias = "/v3/ant/merchant/expand/item/modify")]
#[doc(alias = "商品修改接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemModify {
    /// Address of the item's detail page.
    ///
    /// 商品详情地址. Example: `https://www.alipay.com/item/detail01.html`.
    pub detail_url: Option<String>,
    /// Extended item data as JSON text that parses into a map.
    ///
    /// 商品扩展信息. Example: `{\"OIL_GUNS\":\"[7,8,9,10]\", \"DISCOUNT\":\"95\"}`.
    pub ext_info: Option<String>,
    /// External item id; selects the item if `item_id` is empty, else is updated.
    ///
    /// 外部商品ID. Example: `20190916123423654241312`.
    pub external_item_id: Option<String>,
    /// Front category id; null means uncategorized.
    ///
    /// 前台类目id. Example: `2018091300502200002600105884`.
    pub front_category_id: Option<String>,
    /// Item id; may be left out if `external_item_id` is given.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Labels of the item; null leaves them, an empty list clears them.
    ///
    /// 商品标签列表.
    pub label_list: Vec<ItemLabelModifyInfo>,
    /// Main picture of the item.
    ///
    /// 商品主图. Example: `https://img.alicdn.com/imgextra/i4/263168616/O1CN01qp60TQ2DWB06jyvVg_!!263168616.jpg`.
    pub main_pic: Option<String>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Update timestamp; only the request with the largest one takes effect.
    ///
    /// 更新时间戳. Example: `1234352342353`.
    pub op_timestamp: Option<i64>,
    /// Business scene.
    ///
    /// 场景; other values may be added. Example: `GAS_CHARGE`.
    pub scene: Option<record::Choice<ExpandItemModifyScene>>,
    /// SKUs, compared with the existing ones to add, change or delete.
    ///
    /// SKU列表.
    pub sku_list: Vec<ItemSkuModifyInfo>,
    /// Status of the item.
    ///
    /// 商品状态. Example: `EFFECT`.
    pub status: Option<record::Choice<ExpandItemModifyStatus>>,
}

impl ExpandItemModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`detail_url`](Self::detail_url).
    #[inline]
    pub fn detail_url(mut self, detail_url: impl Into<String>) -> Self {
        self.detail_url = Some(detail_url.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`external_item_id`](Self::external_item_id).
    #[inline]
    pub fn external_item_id(mut self, external_item_id: impl Into<String>) -> Self {
        self.external_item_id = Some(external_item_id.into());
        self
    }

    /// Sets [`front_category_id`](Self::front_category_id).
    #[inline]
    pub fn front_category_id(mut self, front_category_id: impl Into<String>) -> Self {
        self.front_category_id = Some(front_category_id.into());
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`label_list`](Self::label_list).
    #[inline]
    pub fn label_list(
        mut self,
        label_list: impl IntoIterator<Item = ItemLabelModifyInfo>,
    ) -> Self {
        self.label_list = label_list.into_iter().collect();
        self
    }

    /// Sets [`main_pic`](Self::main_pic).
    #[inline]
    pub fn main_pic(mut self, main_pic: impl Into<String>) -> Self {
        self.main_pic = Some(main_pic.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`op_timestamp`](Self::op_timestamp).
    #[inline]
    pub fn op_timestamp(mut self, op_timestamp: i64) -> Self {
        self.op_timestamp = Some(op_timestamp);
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<ExpandItemModifyScene>>,
    ) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = ItemSkuModifyInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<ExpandItemModifyStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.modify` (商品修改接口).
#[non_exhaustive]
pub struct ExpandItemModifyResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

/// A label of an item to modify.
#[must_use]
#[non_exhaustive]
pub struct ItemLabelModifyInfo {
    /// Key of the label.
    ///
    /// 标签键; other values may be added. Example: `OIL_NUM`.
    pub label_key: Option<record::Choice<ItemLabelModifyInfoLabelKey>>,
    /// Value of the label; for `OIL_NUM` a fuel grade.
    ///
    /// 标签值; other values may be added. Example: `95#`.
    pub label_value: Option<record::Choice<ItemLabelModifyInfoLabelValue>>,
}

impl ItemLabelModifyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_key`](Self::label_key).
    #[inline]
    pub fn label_key(
        mut self,
        label_key: impl Into<record::Choice<ItemLabelModifyInfoLabelKey>>,
    ) -> Self {
        self.label_key = Some(label_key.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(
        mut self,
        label_value: impl Into<record::Choice<ItemLabelModifyInfoLabelValue>>,
    ) -> Self {
        self.label_value = Some(label_value.into());
        self
    }
}

/// A SKU of an item to modify.
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ItemSkuModifyInfo {
    /// Cost price, in fen.
    ///
    /// 成本价. Example: `100`.
    pub cost_price: Option<i64>,
    /// Extended data of the SKU.
    ///
    /// SKU扩展信息.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// External SKU id; selects the SKU if `sku_id` is empty; both empty adds one.
    ///
    /// 外部skuId. Example: `20190916123124234235234`.
    pub external_sku_id: Option<String>,
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// SKU id.
    ///
    /// Example: `2018092600502220000000100274`.
    pub sku_id: Option<String>,
    /// Status of the SKU.
    ///
    /// 商品SKU状态. Example: `EFFECT`.
    pub status: Option<record::Choice<ItemSkuModifyInfoStatus>>,
}

impl ItemSkuModifyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cost_price`](Self::cost_price).
    #[inline]
    pub fn cost_price(mut self, cost_price: i64) -> Self {
        self.cost_price = Some(cost_price);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`external_sku_id`](Self::external_sku_id).
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<ItemSkuModifyInfoStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The values of the platform's type `ItemLabelModifyInfoLabelKey`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemLabelModifyInfoLabelKey {
    /// `OIL_NUM`: Fuel grade (油号).
    OilNum,
}

record::enumeration!(ItemLabelModifyInfoLabelKey, "OIL_NUM" OilNum);

/// The values of the platform's type `ItemLabelModifyInfoLabelValue`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemLabelModifyInfoLabelValue {
    /// `95#`: Grade 95.
    V95,
    /// `92#`: Grade 92.
    V92,
    /// `98#`: Grade 98.
    V98,
}

record::enumeration!(ItemLabelModifyInfoLabelValue, "95#" V95, "92#" V92, "98#" V98);

/// The values of the platform's type `ItemSkuModifyInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemSkuModifyInfoStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
}

record::enumeration!(ItemSkuModifyInfoStatus, "EFFECT" Effect, "INVALID" Invalid);

/// The values of the platform's type `ExpandItemModifyScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemModifyScene {
    /// `GAS_CHARGE`: Refueling (加油).
    GasCharge,
}

record::enumeration!(ExpandItemModifyScene, "GAS_CHARGE" GasCharge);

/// The values of the platform's type `ExpandItemModifyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemModifyStatus {
    /// `EFFECT`: Valid (有效).
    Effect,
    /// `INVALID`: Invalid (无效).
    Invalid,
}

record::enumeration!(ExpandItemModifyStatus, "EFFECT" Effect, "INVALID" Invalid);

/// The error codes of `ant.merchant.expand.item.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DB_ERROR`: A database error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DbError,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// `ITEM_NOT_EXIST`: The item does not exist.
    ///
    /// Check the item id.
    ItemNotExist,
    /// `ITEM_CATEGORY_NOT_EXIST`: The item category does not exist.
    ///
    /// Check the item category.
    ItemCategoryNotExist,
    /// `ITEM_SKU_NOT_EXIST`.
    ItemSkuNotExist,
    /// `ITEM_IN_CATEGORY_NUM_LIMIT`.
    ItemInCategoryNumLimit,
    /// `ITEM_HAS_EXIST`: The item already exists.
    ///
    /// Leave out the item that already exists.
    ItemHasExist,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemModifyErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal, "ITEM_NOT_EXIST"
    ItemNotExist, "ITEM_CATEGORY_NOT_EXIST" ItemCategoryNotExist, "ITEM_SKU_NOT_EXIST"
    ItemSkuNotExist, "ITEM_IN_CATEGORY_NUM_LIMIT" ItemInCategoryNumLimit,
    "ITEM_HAS_EXIST" ItemHasExist, "INFO_SEC_ERROR" InfoSecError
);

impl record::CallRequest for ExpandItemModify {}

impl record::Request for ExpandItemModify {
    type Response = ExpandItemModifyResponse;
    type ErrorCode = ExpandItemModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.modify",
        title: "商品修改接口",
        file: "spec/ant_merchant/expand.item.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_MODIFY,
        response: &EXPAND_ITEM_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandItemModify, EXPAND_ITEM_MODIFY, 0 detail_url None, 1 ext_info None, 2
    external_item_id None, 3 front_category_id None, 4 item_id None, 5 label_list
    Vec::new(), 6 main_pic None, 7 name None, 8 op_timestamp None, 9 scene None, 10
    sku_list Vec::new(), 11 status None
);

record::record!(ExpandItemModifyResponse, EXPAND_ITEM_MODIFY_RESPONSE, 0 item_id None);

record::record!(
    ItemLabelModifyInfo, ITEM_LABEL_MODIFY_INFO, 0 label_key None, 1 label_value None
);

record::record!(
    ItemSkuModifyInfo, ITEM_SKU_MODIFY_INFO, 0 cost_price None, 1 ext_info Vec::new(), 2
    external_sku_id None, 3 inventory None, 4 original_price None, 5 price None, 6 sku_id
    None, 7 status None
);

static EXPAND_ITEM_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModify",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    rows: &[
        schema::Row::Text("detail_url"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("external_item_id"),
        schema::Row::Text("front_category_id"),
        schema::Row::Text("item_id"),
        schema::Row::Plain(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_MODIFY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("main_pic"),
        schema::Row::Text("name"),
        schema::Row::Plain("op_timestamp", schema::Kind::Integer),
        schema::Row::Text("scene"),
        schema::Row::Plain(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_MODIFY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["EFFECT", "INVALID"]))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["external_item_id", "item_id"])],
    lines: &[11, 16, 21, 26, 31, 36, 40, 45, 46, 51, 59, 63, 66, 73],
};

static EXPAND_ITEM_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModifyResponse",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    rows: &[schema::Row::Text("item_id")],
    rules: &[],
    lines: &[],
};

static ITEM_LABEL_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelModifyInfo",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    rows: &[schema::Row::Text("label_key"), schema::Row::Text("label_value")],
    rules: &[],
    lines: &[82, 90],
};

static ITEM_SKU_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuModifyInfo",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    rows: &[
        schema::Row::Plain("cost_price", schema::Kind::Integer),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("external_sku_id"),
        schema::Row::Plain("inventory", schema::Kind::Integer),
        schema::Row::Plain("original_price", schema::Kind::Integer),
        schema::Row::Plain("price", schema::Kind::Integer),
        schema::Row::Text("sku_id"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["EFFECT", "INVALID"]))],
        ),
    ],
    rules: &[],
    lines: &[104, 105, 106, 111, 112, 113, 114, 115, 118],
};
