//! `ant.merchant.expand.item.query` · 商品查询接口
//!
//! Query the items of a provider or merchant.
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
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["5", "4", "3", "2", "1"]),
                    15,
                ),
            ],
            ..schema::FieldDef::text("target_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("undefined_category", schema::Kind::Boolean, 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("front_category_id", 33)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["EFFECT", "INVALID", "PAUSE"]),
                    41,
                ),
            ],
            ..schema::FieldDef::text("status", 38)
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
            49,
        ),
    ],
    rules: &[],
};

static ITEM_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemModel",
    file: "spec/ant_merchant/expand.item.query.yaml",
    fields: &[
        schema::FieldDef::text("creator_id", 55),
        schema::FieldDef::text("creator_type", 56),
        schema::FieldDef::text("ext_info", 57),
        schema::FieldDef::text("front_category_id", 62),
        schema::FieldDef::text("gmt_create", 67),
        schema::FieldDef::text("gmt_modified", 72),
        schema::FieldDef::text("item_id", 77),
        schema::FieldDef::text("name", 78),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_INFO),
                    limits: &[],
                },
            ),
            79,
        ),
        schema::FieldDef::new("sort", schema::Kind::Integer, 80),
        schema::FieldDef::text("status", 81),
        schema::FieldDef::text("target_id", 82),
        schema::FieldDef::text("target_type", 87),
        schema::FieldDef::text("type", 95),
    ],
    rules: &[],
};

static ITEM_SKU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuInfo",
    file: "spec/ant_merchant/expand.item.query.yaml",
    fields: &[
        schema::FieldDef::new("cost_price", schema::Kind::Integer, 100),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            101,
        ),
        schema::FieldDef::text("gmt_create", 102),
        schema::FieldDef::text("gmt_modified", 103),
        schema::FieldDef::text("item_id", 108),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 109),
        schema::FieldDef::new("price", schema::Kind::Integer, 110),
        schema::FieldDef::text("sku_id", 111),
        schema::FieldDef::text("status", 112),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.query` (商品查询接口).
///
/// Query the items of a provider or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemQuery;
///
/// let request = ExpandItemQuery::new()
///     .target_type("5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`target_type`](Self::target_type) | one of its values |
/// | [`status`](Self::status) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/query`. Described in
/// `spec/ant_merchant/expand.item.query.yaml`.
/// Returns [`ExpandItemQueryResponse`], or an error with a [`ExpandItemQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.item.query")]
#[doc(alias = "/v3/ant/merchant/expand/item/query")]
#[doc(alias = "商品查询接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemQuery {
    /// Kind of owner of the items.
    ///
    /// 商品归属主体类型. Example: `5`.
    pub target_type: Option<record::Choice<ExpandItemQueryTargetType>>,
    /// Id of the party that owns the items.
    ///
    /// 商品归属主体id. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Whether to query uncategorized items; if true, leave out `front_category_id`.
    ///
    /// 未分类类目. Example: `false`.
    pub undefined_category: Option<bool>,
    /// Front category id; null means all categories.
    ///
    /// 商品前台类目id. Example: `2018091300502200002600105884`.
    pub front_category_id: Option<String>,
    /// Status to filter by; all statuses if left out.
    ///
    /// 商品状态. Example: `EFFECT`.
    pub status: Option<record::Choice<ExpandItemQueryStatus>>,
}

impl ExpandItemQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ExpandItemQueryTargetType>>,
    ) -> Self {
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<ExpandItemQueryStatus>>,
    ) -> Self {
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

/// The response of `ant.merchant.expand.item.query` (商品查询接口).
#[non_exhaustive]
pub struct ExpandItemQueryResponse {
    /// Items found.
    ///
    /// 商品列表.
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

/// An item found.
#[non_exhaustive]
pub struct ItemModel {
    /// Id of the item's creator.
    ///
    /// 创建者id. Example: `1`.
    pub creator_id: Option<String>,
    /// Kind of creator, such as `SYSTEM`.
    ///
    /// 创建者类型. Example: `SYSTEM`.
    pub creator_type: Option<String>,
    /// Extended item data as JSON text that parses into a map.
    ///
    /// 商品扩展信息. Example: `{"DISCOUNT": "88"}`.
    pub ext_info: Option<String>,
    /// Front category id.
    ///
    /// 前台类目id. Example: `2018091300502200002600105884`.
    pub front_category_id: Option<String>,
    /// When the item was created.
    ///
    /// 商品创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-25 19:41:34`.
    pub gmt_create: Option<record::DateTime>,
    /// When the item was last updated.
    ///
    /// 商品更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-25 19:41:34`.
    pub gmt_modified: Option<record::DateTime>,
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200004300103587`.
    pub item_id: Option<String>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// SKUs of the item.
    ///
    /// 商品sku列表.
    pub sku_list: Vec<ItemSkuInfo>,
    /// Sort position of the item.
    ///
    /// 商品排序. Example: `0`.
    pub sort: Option<i64>,
    /// Status of the item, such as `EFFECT`.
    ///
    /// 商品状态. Example: `EFFECT`.
    pub status: Option<String>,
    /// Id of the party that owns the item.
    ///
    /// 商户归属主体id. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner of the item.
    ///
    /// 商品归属主体类型; other values may be added. Example: `5`.
    pub target_type: Option<record::Choice<ItemModelTargetType>>,
    /// Type of item, such as `STANDARD_GOODS`.
    ///
    /// 商品类型. Example: `STANDARD_GOODS`.
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

/// A SKU of an item.
#[non_exhaustive]
pub struct ItemSkuInfo {
    /// Cost price, in fen.
    ///
    /// 成本价. Example: `100`.
    pub cost_price: Option<i64>,
    /// Extended data of the SKU.
    ///
    /// SKU扩展信息.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// When it was created.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-26 11:12:54`.
    pub gmt_create: Option<record::DateTime>,
    /// When it was last updated.
    ///
    /// 更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-26 11:12:54`.
    pub gmt_modified: Option<record::DateTime>,
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200004400104166`.
    pub item_id: Option<String>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// Id of the item's SKU.
    ///
    /// 商品sku id. Example: `2018091300502200001600103072`.
    pub sku_id: Option<String>,
    /// Status of the SKU.
    ///
    /// 商品SKU状态. Example: `EFFECT`.
    pub status: Option<record::Choice<ItemSkuInfoStatus>>,
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

/// The values of the platform's type `ItemSkuInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemSkuInfoStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
}

impl record::Enumeration for ItemSkuInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EFFECT", Self::Effect),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for ItemSkuInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ItemModelTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemModelTargetType {
    /// `5`: Store (商铺).
    V5,
}

impl record::Enumeration for ItemModelTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[("5", Self::V5)];
}

impl std::fmt::Debug for ItemModelTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemQueryTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemQueryTargetType {
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

impl record::Enumeration for ExpandItemQueryTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("5", Self::V5),
        ("4", Self::V4),
        ("3", Self::V3),
        ("2", Self::V2),
        ("1", Self::V1),
    ];
}

impl std::fmt::Debug for ExpandItemQueryTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemQueryStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemQueryStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
    /// `PAUSE`: Paused.
    Pause,
}

impl record::Enumeration for ExpandItemQueryStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EFFECT", Self::Effect),
        ("INVALID", Self::Invalid),
        ("PAUSE", Self::Pause),
    ];
}

impl std::fmt::Debug for ExpandItemQueryStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.item.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemQueryErrorCode {
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
