//! `ant.merchant.expand.item.modify` · 商品修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/modify`. Described in
//! `spec/ant_merchant/expand.item.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.item.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.item.modify",
    title: "商品修改接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 43,
        },
        schema::ErrorDef {
            code: "DB_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "ITEM_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "ITEM_CATEGORY_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "ITEM_SKU_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "ITEM_IN_CATEGORY_NUM_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "ITEM_HAS_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "INFO_SEC_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
    ],
};

static EXPAND_ITEM_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "detail_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "external_item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "front_category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "label_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_MODIFY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "main_pic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "op_timestamp",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "sku_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_MODIFY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static ITEM_LABEL_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelModifyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "label_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "label_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static ITEM_SKU_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuModifyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cost_price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "external_sku_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "inventory",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "original_price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "sku_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemModify {
    /// The field `detail_url`: a text.
    ///
    /// On the wire `detail_url`. Source: `spec/ant_merchant/expand.item.modify.yaml:9`.
    pub detail_url: Option<String>,
    /// The field `ext_info`: a text.
    ///
    /// On the wire `ext_info`. Source: `spec/ant_merchant/expand.item.modify.yaml:10`.
    pub ext_info: Option<String>,
    /// The field `external_item_id`: a text.
    ///
    /// On the wire `external_item_id`. Source: `spec/ant_merchant/expand.item.modify.yaml:11`.
    pub external_item_id: Option<String>,
    /// The field `front_category_id`: a text.
    ///
    /// On the wire `front_category_id`. Source: `spec/ant_merchant/expand.item.modify.yaml:12`.
    pub front_category_id: Option<String>,
    /// The field `item_id`: a text.
    ///
    /// On the wire `item_id`. Source: `spec/ant_merchant/expand.item.modify.yaml:13`.
    pub item_id: Option<String>,
    /// The field `label_list`: a list; each element is a record of the kind `ItemLabelModifyInfo`.
    ///
    /// On the wire `label_list`. Source: `spec/ant_merchant/expand.item.modify.yaml:14`.
    pub label_list: Vec<ItemLabelModifyInfo>,
    /// The field `main_pic`: a text.
    ///
    /// On the wire `main_pic`. Source: `spec/ant_merchant/expand.item.modify.yaml:15`.
    pub main_pic: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/ant_merchant/expand.item.modify.yaml:16`.
    pub name: Option<String>,
    /// The field `op_timestamp`: a whole number.
    ///
    /// On the wire `op_timestamp`. Source: `spec/ant_merchant/expand.item.modify.yaml:17`.
    pub op_timestamp: Option<i64>,
    /// The field `scene`: a text.
    ///
    /// On the wire `scene`. Source: `spec/ant_merchant/expand.item.modify.yaml:18`.
    pub scene: Option<String>,
    /// The field `sku_list`: a list; each element is a record of the kind `ItemSkuModifyInfo`.
    ///
    /// On the wire `sku_list`. Source: `spec/ant_merchant/expand.item.modify.yaml:19`.
    pub sku_list: Vec<ItemSkuModifyInfo>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/ant_merchant/expand.item.modify.yaml:20`.
    pub status: Option<String>,
}

impl ExpandItemModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`detail_url`](Self::detail_url).
    #[inline]
    #[must_use]
    pub fn detail_url(mut self, detail_url: impl Into<String>) -> Self {
        self.detail_url = Some(detail_url.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`external_item_id`](Self::external_item_id).
    #[inline]
    #[must_use]
    pub fn external_item_id(mut self, external_item_id: impl Into<String>) -> Self {
        self.external_item_id = Some(external_item_id.into());
        self
    }

    /// Sets [`front_category_id`](Self::front_category_id).
    #[inline]
    #[must_use]
    pub fn front_category_id(mut self, front_category_id: impl Into<String>) -> Self {
        self.front_category_id = Some(front_category_id.into());
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`label_list`](Self::label_list).
    #[inline]
    #[must_use]
    pub fn label_list(
        mut self,
        label_list: impl IntoIterator<Item = ItemLabelModifyInfo>,
    ) -> Self {
        self.label_list = label_list.into_iter().collect();
        self
    }

    /// Sets [`main_pic`](Self::main_pic).
    #[inline]
    #[must_use]
    pub fn main_pic(mut self, main_pic: impl Into<String>) -> Self {
        self.main_pic = Some(main_pic.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`op_timestamp`](Self::op_timestamp).
    #[inline]
    #[must_use]
    pub fn op_timestamp(mut self, op_timestamp: i64) -> Self {
        self.op_timestamp = Some(op_timestamp);
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    #[must_use]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    #[must_use]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = ItemSkuModifyInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.item.modify` (商品修改接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemModifyResponse {
    /// The field `item_id`: a text.
    ///
    /// On the wire `item_id`. Source: `spec/ant_merchant/expand.item.modify.yaml:23`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ItemLabelModifyInfo {
    /// The field `label_key`: a text.
    ///
    /// On the wire `label_key`. Source: `spec/ant_merchant/expand.item.modify.yaml:28`.
    pub label_key: Option<String>,
    /// The field `label_value`: a text.
    ///
    /// On the wire `label_value`. Source: `spec/ant_merchant/expand.item.modify.yaml:29`.
    pub label_value: Option<String>,
}

impl ItemLabelModifyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_key`](Self::label_key).
    #[inline]
    #[must_use]
    pub fn label_key(mut self, label_key: impl Into<String>) -> Self {
        self.label_key = Some(label_key.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ItemSkuModifyInfo {
    /// The field `cost_price`: a whole number.
    ///
    /// On the wire `cost_price`. Source: `spec/ant_merchant/expand.item.modify.yaml:33`.
    pub cost_price: Option<i64>,
    /// The field `ext_info`: a list; each element is a record of the kind `ItemExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/ant_merchant/expand.item.modify.yaml:34`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// The field `external_sku_id`: a text.
    ///
    /// On the wire `external_sku_id`. Source: `spec/ant_merchant/expand.item.modify.yaml:35`.
    pub external_sku_id: Option<String>,
    /// The field `inventory`: a whole number.
    ///
    /// On the wire `inventory`. Source: `spec/ant_merchant/expand.item.modify.yaml:36`.
    pub inventory: Option<i64>,
    /// The field `original_price`: a whole number.
    ///
    /// On the wire `original_price`. Source: `spec/ant_merchant/expand.item.modify.yaml:37`.
    pub original_price: Option<i64>,
    /// The field `price`: a whole number.
    ///
    /// On the wire `price`. Source: `spec/ant_merchant/expand.item.modify.yaml:38`.
    pub price: Option<i64>,
    /// The field `sku_id`: a text.
    ///
    /// On the wire `sku_id`. Source: `spec/ant_merchant/expand.item.modify.yaml:39`.
    pub sku_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/ant_merchant/expand.item.modify.yaml:40`.
    pub status: Option<String>,
}

impl ItemSkuModifyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cost_price`](Self::cost_price).
    #[inline]
    #[must_use]
    pub fn cost_price(mut self, cost_price: i64) -> Self {
        self.cost_price = Some(cost_price);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`external_sku_id`](Self::external_sku_id).
    #[inline]
    #[must_use]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    #[must_use]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    #[must_use]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
