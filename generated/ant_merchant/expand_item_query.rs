//! `ant.merchant.expand.item.query` · 商品查询接口
//!
//! Query the items of a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/query`. Described in
//! `spec/ant_merchant/expand.item.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `ant.merchant.expand.item.query` (商品查询接口).
#[non_exhaustive]
pub struct ExpandItemQueryResponse {
    /// Items found.
    ///
    /// 商品列表.
    pub item_list: Vec<ItemModel>,
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

/// The values of the platform's type `ItemSkuInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemSkuInfoStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
}

record::enumeration!(ItemSkuInfoStatus, "EFFECT" Effect, "INVALID" Invalid);

/// The values of the platform's type `ItemModelTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemModelTargetType {
    /// `5`: Store (商铺).
    V5,
}

record::enumeration!(ItemModelTargetType, "5" V5);

/// The values of the platform's type `ExpandItemQueryTargetType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(ExpandItemQueryTargetType, "5" V5, "4" V4, "3" V3, "2" V2, "1" V1);

/// The values of the platform's type `ExpandItemQueryStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemQueryStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
    /// `PAUSE`: Paused.
    Pause,
}

record::enumeration!(
    ExpandItemQueryStatus, "EFFECT" Effect, "INVALID" Invalid, "PAUSE" Pause
);

/// The error codes of `ant.merchant.expand.item.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandItemQueryErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal
);

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

record::record!(
    ExpandItemQuery, EXPAND_ITEM_QUERY, 0 target_type None, 1 target_id None, 2
    undefined_category None, 3 front_category_id None, 4 status None
);

record::record!(
    ExpandItemQueryResponse, EXPAND_ITEM_QUERY_RESPONSE, 0 item_list Vec::new()
);

record::record!(
    ItemModel, ITEM_MODEL, 0 creator_id None, 1 creator_type None, 2 ext_info None, 3
    front_category_id None, 4 gmt_create None, 5 gmt_modified None, 6 item_id None, 7
    name None, 8 sku_list Vec::new(), 9 sort None, 10 status None, 11 target_id None, 12
    target_type None, 13 r#type None
);

record::record!(
    ItemSkuInfo, ITEM_SKU_INFO, 0 cost_price None, 1 ext_info Vec::new(), 2 gmt_create
    None, 3 gmt_modified None, 4 item_id None, 5 original_price None, 6 price None, 7
    sku_id None, 8 status None
);

static EXPAND_ITEM_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemQuery",
    file: "spec/ant_merchant/expand.item.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["5", "4", "3", "2", "1"]),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "undefined_category",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "front_category_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["EFFECT", "INVALID", "PAUSE"]),
                    ),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 23, 28, 33, 38, 41],
};

static EXPAND_ITEM_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemQueryResponse",
    file: "spec/ant_merchant/expand.item.query.yaml",
    rows: &[
        schema::Row::Plain(
            "item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_MODEL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ITEM_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemModel",
    file: "spec/ant_merchant/expand.item.query.yaml",
    rows: &[
        schema::Row::Text("creator_id"),
        schema::Row::Text("creator_type"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("front_category_id"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("item_id"),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("sort", schema::Kind::Integer),
        schema::Row::Text("status"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};

static ITEM_SKU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuInfo",
    file: "spec/ant_merchant/expand.item.query.yaml",
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
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("item_id"),
        schema::Row::Plain("original_price", schema::Kind::Integer),
        schema::Row::Plain("price", schema::Kind::Integer),
        schema::Row::Text("sku_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
