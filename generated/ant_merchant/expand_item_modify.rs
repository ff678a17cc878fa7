//! `ant.merchant.expand.item.modify` · 商品修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/modify`. Described in
//! `spec/ant_merchant/expand.item.modify.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModify",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[
        schema::FieldDef::text("detail_url", 9),
        schema::FieldDef::text("ext_info", 10),
        schema::FieldDef::text("external_item_id", 11),
        schema::FieldDef::text("front_category_id", 12),
        schema::FieldDef::text("item_id", 13),
        schema::FieldDef::new(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_MODIFY_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("main_pic", 15),
        schema::FieldDef::text("name", 16),
        schema::FieldDef::new("op_timestamp", schema::Kind::Integer, 17),
        schema::FieldDef::text("scene", 18),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_MODIFY_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("status", 20),
    ],
    rules: &[],
};

static EXPAND_ITEM_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModifyResponse",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[schema::FieldDef::text("item_id", 23)],
    rules: &[],
};

static ITEM_LABEL_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelModifyInfo",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[
        schema::FieldDef::text("label_key", 28),
        schema::FieldDef::text("label_value", 29),
    ],
    rules: &[],
};

static ITEM_SKU_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuModifyInfo",
    file: "spec/ant_merchant/expand.item.modify.yaml",
    fields: &[
        schema::FieldDef::new("cost_price", schema::Kind::Integer, 33),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("external_sku_id", 35),
        schema::FieldDef::new("inventory", schema::Kind::Integer, 36),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 37),
        schema::FieldDef::new("price", schema::Kind::Integer, 38),
        schema::FieldDef::text("sku_id", 39),
        schema::FieldDef::text("status", 40),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.modify` (商品修改接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/modify`. Described in
/// `spec/ant_merchant/expand.item.modify.yaml`.
/// Answered by [`ExpandItemModifyResponse`], or by an error with a [`ExpandItemModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.item.modify")]
#[doc(alias = "商品修改接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemModify {
    /// On the wire `detail_url`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:9`.
    pub detail_url: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:10`.
    pub ext_info: Option<String>,
    /// On the wire `external_item_id`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:11`.
    pub external_item_id: Option<String>,
    /// On the wire `front_category_id`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:12`.
    pub front_category_id: Option<String>,
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:13`.
    pub item_id: Option<String>,
    /// On the wire `label_list`, a list; each element is a record of the kind `ItemLabelModifyInfo`. Source:
    /// `spec/ant_merchant/expand.item.modify.yaml:14`.
    pub label_list: Vec<ItemLabelModifyInfo>,
    /// On the wire `main_pic`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:15`.
    pub main_pic: Option<String>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:16`.
    pub name: Option<String>,
    /// On the wire `op_timestamp`, a whole number. Source: `spec/ant_merchant/expand.item.modify.yaml:17`.
    pub op_timestamp: Option<i64>,
    /// On the wire `scene`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:18`.
    pub scene: Option<String>,
    /// On the wire `sku_list`, a list; each element is a record of the kind `ItemSkuModifyInfo`. Source:
    /// `spec/ant_merchant/expand.item.modify.yaml:19`.
    pub sku_list: Vec<ItemSkuModifyInfo>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:20`.
    pub status: Option<String>,
}

impl ExpandItemModify {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
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
    pub fn status(mut self, status: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.item.modify` (商品修改接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandItemModifyResponse {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:23`.
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

/// The platform's type `ItemLabelModifyInfo`.
///
/// Source: `spec/ant_merchant/expand.item.modify.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct ItemLabelModifyInfo {
    /// On the wire `label_key`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:28`.
    pub label_key: Option<String>,
    /// On the wire `label_value`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:29`.
    pub label_value: Option<String>,
}

impl ItemLabelModifyInfo {
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

/// The platform's type `ItemSkuModifyInfo`.
///
/// Source: `spec/ant_merchant/expand.item.modify.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuModifyInfo {
    /// On the wire `cost_price`, a whole number. Source: `spec/ant_merchant/expand.item.modify.yaml:33`.
    pub cost_price: Option<i64>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `ItemExtInfo`. Source:
    /// `spec/ant_merchant/expand.item.modify.yaml:34`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// On the wire `external_sku_id`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:35`.
    pub external_sku_id: Option<String>,
    /// On the wire `inventory`, a whole number. Source: `spec/ant_merchant/expand.item.modify.yaml:36`.
    pub inventory: Option<i64>,
    /// On the wire `original_price`, a whole number. Source: `spec/ant_merchant/expand.item.modify.yaml:37`.
    pub original_price: Option<i64>,
    /// On the wire `price`, a whole number. Source: `spec/ant_merchant/expand.item.modify.yaml:38`.
    pub price: Option<i64>,
    /// On the wire `sku_id`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:39`.
    pub sku_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.item.modify.yaml:40`.
    pub status: Option<String>,
}

impl ItemSkuModifyInfo {
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
    pub fn status(mut self, status: impl Into<String>) -> Self {
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

/// The error codes of `ant.merchant.expand.item.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.modify.yaml:43`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.modify.yaml:44`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.modify.yaml:45`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.item.modify.yaml:46`.
    ArgumentIllegal,
    /// On the wire `ITEM_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.modify.yaml:47`.
    ItemNotExist,
    /// On the wire `ITEM_CATEGORY_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.modify.yaml:48`.
    ItemCategoryNotExist,
    /// On the wire `ITEM_SKU_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.modify.yaml:49`.
    ItemSkuNotExist,
    /// On the wire `ITEM_IN_CATEGORY_NUM_LIMIT`. Source: `spec/ant_merchant/expand.item.modify.yaml:50`.
    ItemInCategoryNumLimit,
    /// On the wire `ITEM_HAS_EXIST`. Source: `spec/ant_merchant/expand.item.modify.yaml:51`.
    ItemHasExist,
    /// On the wire `INFO_SEC_ERROR`. Source: `spec/ant_merchant/expand.item.modify.yaml:52`.
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
