//! `ant.merchant.expand.item.modify` · 商品修改接口
//!
//! Modify an item of a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/modify`. Described in
//! `spec/ant_merchant/expand.item.modify.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModify",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[
        schema::FieldDef::text("detail_url", 11),
        schema::FieldDef::text("ext_info", 16),
        schema::FieldDef::text("external_item_id", 21),
        schema::FieldDef::text("front_category_id", 26),
        schema::FieldDef::text("item_id", 31),
        schema::FieldDef::new(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_MODIFY_INFO),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("main_pic", 40),
        schema::FieldDef::text("name", 45),
        schema::FieldDef::new("op_timestamp", schema::Kind::Integer, 46),
        schema::FieldDef::text("scene", 51),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_MODIFY_INFO),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["EFFECT", "INVALID"]), 66),
            ],
            ..schema::FieldDef::text("status", 63)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["external_item_id", "item_id"]),
            line: 73,
        },
    ],
};

static EXPAND_ITEM_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModifyResponse",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[schema::FieldDef::text("item_id", 76)],
    rules: &[],
};

static ITEM_LABEL_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelModifyInfo",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[
        schema::FieldDef::text("label_key", 82),
        schema::FieldDef::text("label_value", 90),
    ],
    rules: &[],
};

static ITEM_SKU_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuModifyInfo",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[
        schema::FieldDef::new("cost_price", schema::Kind::Integer, 104),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            105,
        ),
        schema::FieldDef::text("external_sku_id", 106),
        schema::FieldDef::new("inventory", schema::Kind::Integer, 111),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 112),
        schema::FieldDef::new("price", schema::Kind::Integer, 113),
        schema::FieldDef::text("sku_id", 114),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["EFFECT", "INVALID"]), 118),
            ],
            ..schema::FieldDef::text("status", 115)
        },
    ],
    rules: &[],
};

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
        Self {
            detail_url: None,
            ext_info: None,
            external_item_id: None,
            front_category_id: None,
            item_id: None,
            label_list: Vec::new(),
            main_pic: None,
            name: None,
            op_timestamp: None,
            scene: None,
            sku_list: Vec::new(),
            status: None,
        }
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

impl record::Record for ExpandItemModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_url),
            1 => Some(&self.ext_info),
            2 => Some(&self.external_item_id),
            3 => Some(&self.front_category_id),
            4 => Some(&self.item_id),
            5 => Some(&self.label_list),
            6 => Some(&self.main_pic),
            7 => Some(&self.name),
            8 => Some(&self.op_timestamp),
            9 => Some(&self.scene),
            10 => Some(&self.sku_list),
            11 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail_url),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.external_item_id),
            3 => Some(&mut self.front_category_id),
            4 => Some(&mut self.item_id),
            5 => Some(&mut self.label_list),
            6 => Some(&mut self.main_pic),
            7 => Some(&mut self.name),
            8 => Some(&mut self.op_timestamp),
            9 => Some(&mut self.scene),
            10 => Some(&mut self.sku_list),
            11 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExpandItemModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `ant.merchant.expand.item.modify` (商品修改接口).
#[non_exhaustive]
pub struct ExpandItemModifyResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

impl record::Record for ExpandItemModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            _ => None,
        }
    }
}

impl Default for ExpandItemModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { item_id: None }
    }
}

impl Clone for ExpandItemModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            label_key: None,
            label_value: None,
        }
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

impl record::Record for ItemLabelModifyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_LABEL_MODIFY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_key),
            1 => Some(&self.label_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_key),
            1 => Some(&mut self.label_value),
            _ => None,
        }
    }
}

impl Default for ItemLabelModifyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemLabelModifyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemLabelModifyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemLabelModifyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            cost_price: None,
            ext_info: Vec::new(),
            external_sku_id: None,
            inventory: None,
            original_price: None,
            price: None,
            sku_id: None,
            status: None,
        }
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

impl record::Record for ItemSkuModifyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_SKU_MODIFY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cost_price),
            1 => Some(&self.ext_info),
            2 => Some(&self.external_sku_id),
            3 => Some(&self.inventory),
            4 => Some(&self.original_price),
            5 => Some(&self.price),
            6 => Some(&self.sku_id),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cost_price),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.external_sku_id),
            3 => Some(&mut self.inventory),
            4 => Some(&mut self.original_price),
            5 => Some(&mut self.price),
            6 => Some(&mut self.sku_id),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ItemSkuModifyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemSkuModifyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemSkuModifyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemSkuModifyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ItemLabelModifyInfoLabelKey`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemLabelModifyInfoLabelKey {
    /// `OIL_NUM`: Fuel grade (油号).
    OilNum,
}

impl record::Enumeration for ItemLabelModifyInfoLabelKey {
    const VALUES: &'static [(&'static str, Self)] = &[("OIL_NUM", Self::OilNum)];
}

impl std::fmt::Debug for ItemLabelModifyInfoLabelKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ItemLabelModifyInfoLabelValue`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemLabelModifyInfoLabelValue {
    /// `95#`: Grade 95.
    V95,
    /// `92#`: Grade 92.
    V92,
    /// `98#`: Grade 98.
    V98,
}

impl record::Enumeration for ItemLabelModifyInfoLabelValue {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("95#", Self::V95),
        ("92#", Self::V92),
        ("98#", Self::V98),
    ];
}

impl std::fmt::Debug for ItemLabelModifyInfoLabelValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ItemSkuModifyInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemSkuModifyInfoStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
}

impl record::Enumeration for ItemSkuModifyInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EFFECT", Self::Effect),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for ItemSkuModifyInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemModifyScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemModifyScene {
    /// `GAS_CHARGE`: Refueling (加油).
    GasCharge,
}

impl record::Enumeration for ExpandItemModifyScene {
    const VALUES: &'static [(&'static str, Self)] = &[("GAS_CHARGE", Self::GasCharge)];
}

impl std::fmt::Debug for ExpandItemModifyScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemModifyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemModifyStatus {
    /// `EFFECT`: Valid (有效).
    Effect,
    /// `INVALID`: Invalid (无效).
    Invalid,
}

impl record::Enumeration for ExpandItemModifyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EFFECT", Self::Effect),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for ExpandItemModifyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.item.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ExpandItemModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("ITEM_NOT_EXIST", Self::ItemNotExist),
        ("ITEM_CATEGORY_NOT_EXIST", Self::ItemCategoryNotExist),
        ("ITEM_SKU_NOT_EXIST", Self::ItemSkuNotExist),
        ("ITEM_IN_CATEGORY_NUM_LIMIT", Self::ItemInCategoryNumLimit),
        ("ITEM_HAS_EXIST", Self::ItemHasExist),
        ("INFO_SEC_ERROR", Self::InfoSecError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
