//! `ant.merchant.expand.item.create` · 商品创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
//! `spec/ant_merchant/expand.item.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.item.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.item.create",
    title: "商品创建接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 40,
        },
        schema::ErrorDef {
            code: "DB_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "ITEM_CATEGORY_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "ITEM_IN_CATEGORY_NUM_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "ITEM_HAS_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "ITEM_LABEL_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "INFO_SEC_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
    ],
};

static EXPAND_ITEM_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreate",
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
            name: "label_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_CREATE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "main_pic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "sku_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_CREATE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static ITEM_LABEL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelCreateInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "label_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "label_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static ITEM_SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuCreateInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cost_price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
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
            line: 33,
        },
        schema::FieldDef {
            name: "external_sku_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "inventory",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "original_price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemCreate {
    /// The field `detail_url`: a text.
    ///
    /// On the wire `detail_url`. Source: `spec/ant_merchant/expand.item.create.yaml:9`.
    pub detail_url: Option<String>,
    /// The field `ext_info`: a text.
    ///
    /// On the wire `ext_info`. Source: `spec/ant_merchant/expand.item.create.yaml:10`.
    pub ext_info: Option<String>,
    /// The field `external_item_id`: a text.
    ///
    /// On the wire `external_item_id`. Source: `spec/ant_merchant/expand.item.create.yaml:11`.
    pub external_item_id: Option<String>,
    /// The field `front_category_id`: a text.
    ///
    /// On the wire `front_category_id`. Source: `spec/ant_merchant/expand.item.create.yaml:12`.
    pub front_category_id: Option<String>,
    /// The field `label_list`: a list; each element is a record of the kind `ItemLabelCreateInfo`.
    ///
    /// On the wire `label_list`. Source: `spec/ant_merchant/expand.item.create.yaml:13`.
    pub label_list: Vec<ItemLabelCreateInfo>,
    /// The field `main_pic`: a text.
    ///
    /// On the wire `main_pic`. Source: `spec/ant_merchant/expand.item.create.yaml:14`.
    pub main_pic: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/ant_merchant/expand.item.create.yaml:15`.
    pub name: Option<String>,
    /// The field `scene`: a text.
    ///
    /// On the wire `scene`. Source: `spec/ant_merchant/expand.item.create.yaml:16`.
    pub scene: Option<String>,
    /// The field `sku_list`: a list; each element is a record of the kind `ItemSkuCreateInfo`.
    ///
    /// On the wire `sku_list`. Source: `spec/ant_merchant/expand.item.create.yaml:17`.
    pub sku_list: Vec<ItemSkuCreateInfo>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/ant_merchant/expand.item.create.yaml:18`.
    pub target_id: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/ant_merchant/expand.item.create.yaml:19`.
    pub target_type: Option<String>,
}

impl ExpandItemCreate {
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

    /// Sets [`label_list`](Self::label_list).
    #[inline]
    #[must_use]
    pub fn label_list(
        mut self,
        label_list: impl IntoIterator<Item = ItemLabelCreateInfo>,
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
        sku_list: impl IntoIterator<Item = ItemSkuCreateInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.item.create` (商品创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemCreateResponse {
    /// The field `item_id`: a text.
    ///
    /// On the wire `item_id`. Source: `spec/ant_merchant/expand.item.create.yaml:22`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ItemLabelCreateInfo {
    /// The field `label_key`: a text.
    ///
    /// On the wire `label_key`. Source: `spec/ant_merchant/expand.item.create.yaml:27`.
    pub label_key: Option<String>,
    /// The field `label_value`: a text.
    ///
    /// On the wire `label_value`. Source: `spec/ant_merchant/expand.item.create.yaml:28`.
    pub label_value: Option<String>,
}

impl ItemLabelCreateInfo {
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
#[derive(Default)]
#[non_exhaustive]
pub struct ItemSkuCreateInfo {
    /// The field `cost_price`: a whole number.
    ///
    /// On the wire `cost_price`. Source: `spec/ant_merchant/expand.item.create.yaml:32`.
    pub cost_price: Option<i64>,
    /// The field `ext_info`: a list; each element is a record of the kind `ItemExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/ant_merchant/expand.item.create.yaml:33`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// The field `external_sku_id`: a text.
    ///
    /// On the wire `external_sku_id`. Source: `spec/ant_merchant/expand.item.create.yaml:34`.
    pub external_sku_id: Option<String>,
    /// The field `inventory`: a whole number.
    ///
    /// On the wire `inventory`. Source: `spec/ant_merchant/expand.item.create.yaml:35`.
    pub inventory: Option<i64>,
    /// The field `original_price`: a whole number.
    ///
    /// On the wire `original_price`. Source: `spec/ant_merchant/expand.item.create.yaml:36`.
    pub original_price: Option<i64>,
    /// The field `price`: a whole number.
    ///
    /// On the wire `price`. Source: `spec/ant_merchant/expand.item.create.yaml:37`.
    pub price: Option<i64>,
}

impl ItemSkuCreateInfo {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
