//! `ant.merchant.expand.item.create` · 商品创建接口
//!
//! Create an item for a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
//! `spec/ant_merchant/expand.item.create.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreate",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[
        schema::FieldDef::text("detail_url", 11),
        schema::FieldDef::text("ext_info", 15),
        schema::FieldDef::text("external_item_id", 20),
        schema::FieldDef::text("front_category_id", 25),
        schema::FieldDef::new(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_CREATE_INFO),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("main_pic", 32),
        schema::FieldDef::text("name", 37),
        schema::FieldDef::text("scene", 38),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 50),
                schema::LimitDef::new(schema::Limit::MinItems(1), 51),
            ],
            ..schema::FieldDef::new(
                "sku_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&ITEM_SKU_CREATE_INFO),
                        limits: &[],
                    },
                ),
                46,
            )
        },
        schema::FieldDef::text("target_id", 52),
        schema::FieldDef::text("target_type", 58),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["front_category_id", "target_id"]),
            line: 73,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["front_category_id", "target_type"]),
            line: 74,
        },
    ],
};

static EXPAND_ITEM_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreateResponse",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[schema::FieldDef::text("item_id", 77)],
    rules: &[],
};

static ITEM_LABEL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelCreateInfo",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[
        schema::FieldDef::text("label_key", 83),
        schema::FieldDef::text("label_value", 91),
    ],
    rules: &[],
};

static ITEM_SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuCreateInfo",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[
        schema::FieldDef::new("cost_price", schema::Kind::Integer, 105),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            106,
        ),
        schema::FieldDef::text("external_sku_id", 107),
        schema::FieldDef::new("inventory", schema::Kind::Integer, 108),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 109),
        schema::FieldDef::new("price", schema::Kind::Integer, 110),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.create` (商品创建接口).
///
/// Create an item for a provider or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemCreate;
///
/// let request = ExpandItemCreate::new()
///     .sku_list([alipay::ant_merchant::expand_item_create::ItemSkuCreateInfo::new().cost_price(100)])
///     .front_category_id("2018091300502200002600105884");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`front_category_id`](Self::front_category_id) | required in some cases |
/// | [`sku_list`](Self::sku_list) | required; at least 1 item |
/// | [`target_id`](Self::target_id) | required in some cases |
/// | [`target_type`](Self::target_type) | required in some cases |
/// | rule | At least one of `front_category_id`, `target_id` |
/// | rule | At least one of `front_category_id`, `target_type` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
/// `spec/ant_merchant/expand.item.create.yaml`.
/// Returns [`ExpandItemCreateResponse`], or an error with a [`ExpandItemCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.item.create")]
#[doc(alias = "/v3/ant/merchant/expand/item/create")]
#[doc(alias = "商品创建接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemCreate {
    /// Address of the item's detail page.
    ///
    /// Example: `https://www.alipay.com/item/detail01.html`.
    pub detail_url: Option<String>,
    /// Extended item data as JSON text that parses into a map.
    ///
    /// 商品扩展信息. Example: `{\"OIL_GUNS\":\"[7,8,9,10]\", \"DISCOUNT\":\"95\"}`.
    pub ext_info: Option<String>,
    /// External item id.
    ///
    /// 外部商品ID. Example: `201909161233534124235231111`.
    pub external_item_id: Option<String>,
    /// Front category id; give it or `target_type` with `target_id`.
    ///
    /// 前台类目id; required in some cases. Example: `2018091300502200002600105884`.
    pub front_category_id: Option<String>,
    /// Labels of the item.
    ///
    /// 商品标签列表.
    pub label_list: Vec<ItemLabelCreateInfo>,
    /// Address of the main picture.
    ///
    /// 主图地址. Example: `https://img.alicdn.com/imgextra/i4/263168616/O1CN01qp60TQ2DWB06jyvVg_!!263168616.jpg`.
    pub main_pic: Option<String>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Business scene.
    ///
    /// 场景; other values may be added. Example: `GAS_CHARGE`.
    pub scene: Option<record::Choice<ExpandItemCreateScene>>,
    /// SKUs of the item, at least one.
    ///
    /// 商品sku列表; required; at least 1 item.
    pub sku_list: Vec<ItemSkuCreateInfo>,
    /// Id of the party that owns the item.
    ///
    /// 商户归属主体id; required in some cases. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner; give it with `target_id`, or `front_category_id`.
    ///
    /// 商品归属主体类型; required in some cases; other values may be added. Example: `5`.
    pub target_type: Option<record::Choice<ExpandItemCreateTargetType>>,
}

impl ExpandItemCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            detail_url: None,
            ext_info: None,
            external_item_id: None,
            front_category_id: None,
            label_list: Vec::new(),
            main_pic: None,
            name: None,
            scene: None,
            sku_list: Vec::new(),
            target_id: None,
            target_type: None,
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

    /// Sets [`label_list`](Self::label_list).
    #[inline]
    pub fn label_list(
        mut self,
        label_list: impl IntoIterator<Item = ItemLabelCreateInfo>,
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

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<ExpandItemCreateScene>>,
    ) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = ItemSkuCreateInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ExpandItemCreateTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

impl record::Record for ExpandItemCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_url),
            1 => Some(&self.ext_info),
            2 => Some(&self.external_item_id),
            3 => Some(&self.front_category_id),
            4 => Some(&self.label_list),
            5 => Some(&self.main_pic),
            6 => Some(&self.name),
            7 => Some(&self.scene),
            8 => Some(&self.sku_list),
            9 => Some(&self.target_id),
            10 => Some(&self.target_type),
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
            4 => Some(&mut self.label_list),
            5 => Some(&mut self.main_pic),
            6 => Some(&mut self.name),
            7 => Some(&mut self.scene),
            8 => Some(&mut self.sku_list),
            9 => Some(&mut self.target_id),
            10 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Default for ExpandItemCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandItemCreate {}

impl record::Request for ExpandItemCreate {
    type Response = ExpandItemCreateResponse;
    type ErrorCode = ExpandItemCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.create",
        title: "商品创建接口",
        file: "spec/ant_merchant/expand.item.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_CREATE,
        response: &EXPAND_ITEM_CREATE_RESPONSE,
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

/// The response of `ant.merchant.expand.item.create` (商品创建接口).
#[non_exhaustive]
pub struct ExpandItemCreateResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

impl record::Record for ExpandItemCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_CREATE_RESPONSE
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

impl Default for ExpandItemCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { item_id: None }
    }
}

impl Clone for ExpandItemCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A label of an item to create.
#[must_use]
#[non_exhaustive]
pub struct ItemLabelCreateInfo {
    /// Key of the label.
    ///
    /// 标签键; other values may be added. Example: `OIL_NUM`.
    pub label_key: Option<record::Choice<ItemLabelCreateInfoLabelKey>>,
    /// Value of the label; for `OIL_NUM` a fuel grade.
    ///
    /// 标签值; other values may be added. Example: `95#`.
    pub label_value: Option<record::Choice<ItemLabelCreateInfoLabelValue>>,
}

impl ItemLabelCreateInfo {
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
        label_key: impl Into<record::Choice<ItemLabelCreateInfoLabelKey>>,
    ) -> Self {
        self.label_key = Some(label_key.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(
        mut self,
        label_value: impl Into<record::Choice<ItemLabelCreateInfoLabelValue>>,
    ) -> Self {
        self.label_value = Some(label_value.into());
        self
    }
}

impl record::Record for ItemLabelCreateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_LABEL_CREATE_INFO
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

impl Default for ItemLabelCreateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemLabelCreateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemLabelCreateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemLabelCreateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A SKU of an item to create.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuCreateInfo {
    /// Cost price, in fen.
    ///
    /// 成本价. Example: `100`.
    pub cost_price: Option<i64>,
    /// Extended data of the SKU.
    ///
    /// SKU扩展信息.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// External SKU id.
    ///
    /// 外部SKU ID. Example: `201909161232534324124123`.
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
}

impl ItemSkuCreateInfo {
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
}

impl record::Record for ItemSkuCreateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_SKU_CREATE_INFO
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
            _ => None,
        }
    }
}

impl Default for ItemSkuCreateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemSkuCreateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemSkuCreateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemSkuCreateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ItemLabelCreateInfoLabelKey`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemLabelCreateInfoLabelKey {
    /// `OIL_NUM`: Fuel grade (油号).
    OilNum,
}

impl record::Enumeration for ItemLabelCreateInfoLabelKey {
    const VALUES: &'static [(&'static str, Self)] = &[("OIL_NUM", Self::OilNum)];
}

impl std::fmt::Debug for ItemLabelCreateInfoLabelKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ItemLabelCreateInfoLabelValue`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemLabelCreateInfoLabelValue {
    /// `95#`: Grade 95.
    V95,
    /// `92#`: Grade 92.
    V92,
    /// `98#`: Grade 98.
    V98,
}

impl record::Enumeration for ItemLabelCreateInfoLabelValue {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("95#", Self::V95),
        ("92#", Self::V92),
        ("98#", Self::V98),
    ];
}

impl std::fmt::Debug for ItemLabelCreateInfoLabelValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemCreateScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemCreateScene {
    /// `GAS_CHARGE`: Refueling (加油).
    GasCharge,
}

impl record::Enumeration for ExpandItemCreateScene {
    const VALUES: &'static [(&'static str, Self)] = &[("GAS_CHARGE", Self::GasCharge)];
}

impl std::fmt::Debug for ExpandItemCreateScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemCreateTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemCreateTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `4`: Main site MID.
    V4,
    /// `3`: Participant (参与者).
    V3,
    /// `2`: Role (角色).
    V2,
    /// `1`: Contact person (联系人).
    V1,
}

impl record::Enumeration for ExpandItemCreateTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("5", Self::V5),
        ("4", Self::V4),
        ("3", Self::V3),
        ("2", Self::V2),
        ("1", Self::V1),
    ];
}

impl std::fmt::Debug for ExpandItemCreateTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.item.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemCreateErrorCode {
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
    /// `ITEM_CATEGORY_NOT_EXIST`: The item category does not exist.
    ///
    /// Check the item category.
    ItemCategoryNotExist,
    /// `ITEM_IN_CATEGORY_NUM_LIMIT`.
    ItemInCategoryNumLimit,
    /// `ITEM_HAS_EXIST`: The item already exists.
    ///
    /// Leave out the item that already exists.
    ItemHasExist,
    /// `ITEM_LABEL_NOT_EXIST`.
    ItemLabelNotExist,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("ITEM_CATEGORY_NOT_EXIST", Self::ItemCategoryNotExist),
        ("ITEM_IN_CATEGORY_NUM_LIMIT", Self::ItemInCategoryNumLimit),
        ("ITEM_HAS_EXIST", Self::ItemHasExist),
        ("ITEM_LABEL_NOT_EXIST", Self::ItemLabelNotExist),
        ("INFO_SEC_ERROR", Self::InfoSecError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
