//! `ant.merchant.expand.item.create` · 商品创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
//! `spec/ant_merchant/expand.item.create.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreate",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[
        schema::FieldDef::text("detail_url", 9),
        schema::FieldDef::text("ext_info", 10),
        schema::FieldDef::text("external_item_id", 11),
        schema::FieldDef::text("front_category_id", 12),
        schema::FieldDef::new(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_CREATE_INFO),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("main_pic", 14),
        schema::FieldDef::text("name", 15),
        schema::FieldDef::text("scene", 16),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_CREATE_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("target_id", 18),
        schema::FieldDef::text("target_type", 19),
    ],
    rules: &[],
};

static EXPAND_ITEM_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreateResponse",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[schema::FieldDef::text("item_id", 22)],
    rules: &[],
};

static ITEM_LABEL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelCreateInfo",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[
        schema::FieldDef::text("label_key", 27),
        schema::FieldDef::text("label_value", 28),
    ],
    rules: &[],
};

static ITEM_SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuCreateInfo",
    file: "spec/ant_merchant/expand.item.create.yaml",
    fields: &[
        schema::FieldDef::new("cost_price", schema::Kind::Integer, 32),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::text("external_sku_id", 34),
        schema::FieldDef::new("inventory", schema::Kind::Integer, 35),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 36),
        schema::FieldDef::new("price", schema::Kind::Integer, 37),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.create` (商品创建接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
/// `spec/ant_merchant/expand.item.create.yaml`.
/// Answered by [`ExpandItemCreateResponse`], or by an error with a [`ExpandItemCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.item.create")]
#[doc(alias = "商品创建接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemCreate {
    /// On the wire `detail_url`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:9`.
    pub detail_url: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:10`.
    pub ext_info: Option<String>,
    /// On the wire `external_item_id`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:11`.
    pub external_item_id: Option<String>,
    /// On the wire `front_category_id`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:12`.
    pub front_category_id: Option<String>,
    /// On the wire `label_list`, a list; each element is a record of the kind `ItemLabelCreateInfo`. Source:
    /// `spec/ant_merchant/expand.item.create.yaml:13`.
    pub label_list: Vec<ItemLabelCreateInfo>,
    /// On the wire `main_pic`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:14`.
    pub main_pic: Option<String>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:15`.
    pub name: Option<String>,
    /// On the wire `scene`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:16`.
    pub scene: Option<String>,
    /// On the wire `sku_list`, a list; each element is a record of the kind `ItemSkuCreateInfo`. Source:
    /// `spec/ant_merchant/expand.item.create.yaml:17`.
    pub sku_list: Vec<ItemSkuCreateInfo>,
    /// On the wire `target_id`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:18`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:19`.
    pub target_type: Option<String>,
}

impl ExpandItemCreate {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
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
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.item.create` (商品创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandItemCreateResponse {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:22`.
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

/// The platform's type `ItemLabelCreateInfo`.
///
/// Source: `spec/ant_merchant/expand.item.create.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct ItemLabelCreateInfo {
    /// On the wire `label_key`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:27`.
    pub label_key: Option<String>,
    /// On the wire `label_value`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:28`.
    pub label_value: Option<String>,
}

impl ItemLabelCreateInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            label_key: None,
            label_value: None,
        }
    }

    /// Sets [`label_key`](Self::label_key).
    #[inline]
    pub fn label_key(mut self, label_key: impl Into<String>) -> Self {
        self.label_key = Some(label_key.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
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

/// The platform's type `ItemSkuCreateInfo`.
///
/// Source: `spec/ant_merchant/expand.item.create.yaml:30`.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuCreateInfo {
    /// On the wire `cost_price`, a whole number. Source: `spec/ant_merchant/expand.item.create.yaml:32`.
    pub cost_price: Option<i64>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `ItemExtInfo`. Source:
    /// `spec/ant_merchant/expand.item.create.yaml:33`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// On the wire `external_sku_id`, a text. Source: `spec/ant_merchant/expand.item.create.yaml:34`.
    pub external_sku_id: Option<String>,
    /// On the wire `inventory`, a whole number. Source: `spec/ant_merchant/expand.item.create.yaml:35`.
    pub inventory: Option<i64>,
    /// On the wire `original_price`, a whole number. Source: `spec/ant_merchant/expand.item.create.yaml:36`.
    pub original_price: Option<i64>,
    /// On the wire `price`, a whole number. Source: `spec/ant_merchant/expand.item.create.yaml:37`.
    pub price: Option<i64>,
}

impl ItemSkuCreateInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `ant.merchant.expand.item.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.create.yaml:40`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.create.yaml:41`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.create.yaml:42`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.item.create.yaml:43`.
    ArgumentIllegal,
    /// On the wire `ITEM_CATEGORY_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.create.yaml:44`.
    ItemCategoryNotExist,
    /// On the wire `ITEM_IN_CATEGORY_NUM_LIMIT`. Source: `spec/ant_merchant/expand.item.create.yaml:45`.
    ItemInCategoryNumLimit,
    /// On the wire `ITEM_HAS_EXIST`. Source: `spec/ant_merchant/expand.item.create.yaml:46`.
    ItemHasExist,
    /// On the wire `ITEM_LABEL_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.create.yaml:47`.
    ItemLabelNotExist,
    /// On the wire `INFO_SEC_ERROR`. Source: `spec/ant_merchant/expand.item.create.yaml:48`.
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
