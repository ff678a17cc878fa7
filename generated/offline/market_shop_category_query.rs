//! `alipay.offline.market.shop.category.query` · 门店类目配置查询接口
//!
//! Query the categories in which stores can be opened and their constraints.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/category/query`.
//! Described in `spec/offline/market.shop.category.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.offline.market.shop.category.query` (门店类目配置查询接口).
///
/// Query the categories in which stores can be opened and their constraints.
///
/// ```
/// use alipay::offline::MarketShopCategoryQuery;
///
/// let request = MarketShopCategoryQuery::new()
///     .category_id("2015050700000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`category_id`](Self::category_id) | at most 16 characters (advisory) |
/// | [`op_role`](Self::op_role) | at most 16 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/category/query`.
/// Described in `spec/offline/market.shop.category.query.yaml`.
/// Returns [`MarketShopCategoryQueryResponse`], or an error with a [`MarketShopCategoryQueryErrorCode`].
#[doc(alias = "alipay.offline.market.shop.category.query")]
#[doc(alias = "/v3/alipay/offline/market/shop/category/query")]
#[doc(alias = "门店类目配置查询接口")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopCategoryQuery {
    /// Category to query; empty means all.
    ///
    /// 类目ID; at most 16 characters (advisory). Example: `2015050700000000`.
    pub category_id: Option<String>,
    /// Role of the caller.
    ///
    /// 调用方身份; at most 16 characters (advisory). Defaults to `ISV`. Example: `ISV`.
    pub op_role: Option<String>,
}

impl MarketShopCategoryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }
}

/// The response of `alipay.offline.market.shop.category.query` (门店类目配置查询接口).
#[non_exhaustive]
pub struct MarketShopCategoryQueryResponse {
    /// Leaf categories open to stores, with their constraints.
    ///
    /// 门店类目配置信息.
    pub shop_category_config_infos: Vec<ShopCategoryConfigInfo>,
}

/// A store category and its place in the tree.
#[non_exhaustive]
pub struct ShopCategoryConfigInfo {
    /// Category id.
    ///
    /// 类目ID. Example: `2016031800159500`.
    pub id: Option<String>,
    /// Whether the category is a leaf.
    ///
    /// 是否是叶子节点. Example: `true`.
    pub is_leaf: Option<String>,
    /// Level of the category.
    ///
    /// 类目层级. Example: `3`.
    pub level: Option<String>,
    /// Path of the category.
    ///
    /// 类目层级路径. Example: `美食-中餐-淮扬菜`.
    pub link: Option<String>,
    /// Name of the category.
    ///
    /// 类目名称. Example: `淮扬菜`.
    pub nm: Option<String>,
}

/// The error codes of `alipay.offline.market.shop.category.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MarketShopCategoryQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MarketShopCategoryQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for MarketShopCategoryQuery {}

impl record::Request for MarketShopCategoryQuery {
    type Response = MarketShopCategoryQueryResponse;
    type ErrorCode = MarketShopCategoryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.shop.category.query",
        title: "门店类目配置查询接口",
        file: "spec/offline/market.shop.category.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/offline/market/shop/category/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MARKET_SHOP_CATEGORY_QUERY,
        response: &MARKET_SHOP_CATEGORY_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MarketShopCategoryQuery, MARKET_SHOP_CATEGORY_QUERY, 0 category_id None, 1 op_role
    None
);

record::record!(
    MarketShopCategoryQueryResponse, MARKET_SHOP_CATEGORY_QUERY_RESPONSE, 0
    shop_category_config_infos Vec::new()
);

record::record!(
    ShopCategoryConfigInfo, SHOP_CATEGORY_CONFIG_INFO, 0 id None, 1 is_leaf None, 2 level
    None, 3 link None, 4 nm None
);

static MARKET_SHOP_CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCategoryQuery",
    file: "spec/offline/market.shop.category.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "category_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "op_role",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 19, 23],
};

static MARKET_SHOP_CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCategoryQueryResponse",
    file: "spec/offline/market.shop.category.query.yaml",
    rows: &[
        schema::Row::Plain(
            "shop_category_config_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_CATEGORY_CONFIG_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static SHOP_CATEGORY_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCategoryConfigInfo",
    file: "spec/offline/market.shop.category.query.yaml",
    rows: &[
        schema::Row::Text("id"),
        schema::Row::Text("is_leaf"),
        schema::Row::Text("level"),
        schema::Row::Text("link"),
        schema::Row::Text("nm"),
    ],
    rules: &[],
    lines: &[],
};
