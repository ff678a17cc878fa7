//! `ant.merchant.expand.item.query` · 商品查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/query`. Described in
//! `spec/ant_merchant/expand.item.query.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemQuery",
    file: "spec/ant_merchant/expand.item.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_type", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("undefined_category", schema::Kind::Boolean, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("front_category_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("status", 14)
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemQueryResponse",
    file: "spec/ant_merchant/expand.item.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_MODEL),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static ITEM_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemModel",
    file: "spec/ant_merchant/expand.item.query.yaml",
    fields: &[
        schema::FieldDef::text("creator_id", 22),
        schema::FieldDef::text("creator_type", 23),
        schema::FieldDef::text("ext_info", 24),
        schema::FieldDef::text("front_category_id", 25),
        schema::FieldDef::text("gmt_create", 26),
        schema::FieldDef::text("gmt_modified", 27),
        schema::FieldDef::text("item_id", 28),
        schema::FieldDef::text("name", 29),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_INFO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new("sort", schema::Kind::Integer, 31),
        schema::FieldDef::text("status", 32),
        schema::FieldDef::text("target_id", 33),
        schema::FieldDef::text("target_type", 34),
        schema::FieldDef::text("type", 35),
    ],
    rules: &[],
};

static ITEM_SKU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuInfo",
    file: "spec/ant_merchant/expand.item.query.yaml",
    fields: &[
        schema::FieldDef::new("cost_price", schema::Kind::Integer, 39),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("gmt_create", 41),
        schema::FieldDef::text("gmt_modified", 42),
        schema::FieldDef::text("item_id", 43),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 44),
        schema::FieldDef::new("price", schema::Kind::Integer, 45),
        schema::FieldDef::text("sku_id", 46),
        schema::FieldDef::text("status", 47),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.query` (商品查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/query`. Described in
/// `spec/ant_merchant/expand.item.query.yaml`.
/// Answered by [`ExpandItemQueryResponse`], or by an error with a [`ExpandItemQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.item.query")]
#[doc(alias = "商品查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemQuery {
    /// On the wire `target_type`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:10`.
    pub target_type: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:11`.
    pub target_id: Option<String>,
    /// On the wire `undefined_category`, true or false. Source: `spec/ant_merchant/expand.item.query.yaml:12`.
    pub undefined_category: Option<bool>,
    /// On the wire `front_category_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:13`.
    pub front_category_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:14`.
    pub status: Option<String>,
}

impl ExpandItemQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            target_type: None,
            target_id: None,
            undefined_category: None,
            front_category_id: None,
            status: None,
        }
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`undefined_category`](Self::undefined_category).
    #[inline]
    pub fn undefined_category(mut self, undefined_category: bool) -> Self {
        self.undefined_category = Some(undefined_category);
        self
    }

    /// Sets [`front_category_id`](Self::front_category_id).
    #[inline]
    pub fn front_category_id(mut self, front_category_id: impl Into<String>) -> Self {
        self.front_category_id = Some(front_category_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for ExpandItemQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_type),
            1 => Some(&self.target_id),
            2 => Some(&self.undefined_category),
            3 => Some(&self.front_category_id),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_type),
            1 => Some(&mut self.target_id),
            2 => Some(&mut self.undefined_category),
            3 => Some(&mut self.front_category_id),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExpandItemQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandItemQuery {}

impl record::Request for ExpandItemQuery {
    type Response = ExpandItemQueryResponse;
    type ErrorCode = ExpandItemQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.query",
        title: "商品查询接口",
        file: "spec/ant_merchant/expand.item.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/expand/item/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_ITEM_QUERY,
        response: &EXPAND_ITEM_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.item.query` (商品查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandItemQueryResponse {
    /// On the wire `item_list`, a list; each element is a record of the kind `ItemModel`. Source:
    /// `spec/ant_merchant/expand.item.query.yaml:17`.
    pub item_list: Vec<ItemModel>,
}

impl record::Record for ExpandItemQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_list),
            _ => None,
        }
    }
}

impl Default for ExpandItemQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { item_list: Vec::new() }
    }
}

impl Clone for ExpandItemQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ItemModel`.
///
/// Source: `spec/ant_merchant/expand.item.query.yaml:20`.
#[non_exhaustive]
pub struct ItemModel {
    /// On the wire `creator_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:22`.
    pub creator_id: Option<String>,
    /// On the wire `creator_type`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:23`.
    pub creator_type: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:24`.
    pub ext_info: Option<String>,
    /// On the wire `front_category_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:25`.
    pub front_category_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:26`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:27`.
    pub gmt_modified: Option<String>,
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:28`.
    pub item_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:29`.
    pub name: Option<String>,
    /// On the wire `sku_list`, a list; each element is a record of the kind `ItemSkuInfo`. Source:
    /// `spec/ant_merchant/expand.item.query.yaml:30`.
    pub sku_list: Vec<ItemSkuInfo>,
    /// On the wire `sort`, a whole number. Source: `spec/ant_merchant/expand.item.query.yaml:31`.
    pub sort: Option<i64>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:32`.
    pub status: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:33`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:34`.
    pub target_type: Option<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:35`.
    pub r#type: Option<String>,
}

impl record::Record for ItemModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.creator_id),
            1 => Some(&self.creator_type),
            2 => Some(&self.ext_info),
            3 => Some(&self.front_category_id),
            4 => Some(&self.gmt_create),
            5 => Some(&self.gmt_modified),
            6 => Some(&self.item_id),
            7 => Some(&self.name),
            8 => Some(&self.sku_list),
            9 => Some(&self.sort),
            10 => Some(&self.status),
            11 => Some(&self.target_id),
            12 => Some(&self.target_type),
            13 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.creator_id),
            1 => Some(&mut self.creator_type),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.front_category_id),
            4 => Some(&mut self.gmt_create),
            5 => Some(&mut self.gmt_modified),
            6 => Some(&mut self.item_id),
            7 => Some(&mut self.name),
            8 => Some(&mut self.sku_list),
            9 => Some(&mut self.sort),
            10 => Some(&mut self.status),
            11 => Some(&mut self.target_id),
            12 => Some(&mut self.target_type),
            13 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for ItemModel {
    #[inline]
    fn default() -> Self {
        Self {
            creator_id: None,
            creator_type: None,
            ext_info: None,
            front_category_id: None,
            gmt_create: None,
            gmt_modified: None,
            item_id: None,
            name: None,
            sku_list: Vec::new(),
            sort: None,
            status: None,
            target_id: None,
            target_type: None,
            r#type: None,
        }
    }
}

impl Clone for ItemModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ItemSkuInfo`.
///
/// Source: `spec/ant_merchant/expand.item.query.yaml:37`.
#[non_exhaustive]
pub struct ItemSkuInfo {
    /// On the wire `cost_price`, a whole number. Source: `spec/ant_merchant/expand.item.query.yaml:39`.
    pub cost_price: Option<i64>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `ItemExtInfo`. Source:
    /// `spec/ant_merchant/expand.item.query.yaml:40`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// On the wire `gmt_create`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:41`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:42`.
    pub gmt_modified: Option<String>,
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:43`.
    pub item_id: Option<String>,
    /// On the wire `original_price`, a whole number. Source: `spec/ant_merchant/expand.item.query.yaml:44`.
    pub original_price: Option<i64>,
    /// On the wire `price`, a whole number. Source: `spec/ant_merchant/expand.item.query.yaml:45`.
    pub price: Option<i64>,
    /// On the wire `sku_id`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:46`.
    pub sku_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.item.query.yaml:47`.
    pub status: Option<String>,
}

impl record::Record for ItemSkuInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_SKU_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cost_price),
            1 => Some(&self.ext_info),
            2 => Some(&self.gmt_create),
            3 => Some(&self.gmt_modified),
            4 => Some(&self.item_id),
            5 => Some(&self.original_price),
            6 => Some(&self.price),
            7 => Some(&self.sku_id),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cost_price),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.gmt_create),
            3 => Some(&mut self.gmt_modified),
            4 => Some(&mut self.item_id),
            5 => Some(&mut self.original_price),
            6 => Some(&mut self.price),
            7 => Some(&mut self.sku_id),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ItemSkuInfo {
    #[inline]
    fn default() -> Self {
        Self {
            cost_price: None,
            ext_info: Vec::new(),
            gmt_create: None,
            gmt_modified: None,
            item_id: None,
            original_price: None,
            price: None,
            sku_id: None,
            status: None,
        }
    }
}

impl Clone for ItemSkuInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemSkuInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemSkuInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.item.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.query.yaml:50`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.query.yaml:51`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.query.yaml:52`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.item.query.yaml:53`.
    ArgumentIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
