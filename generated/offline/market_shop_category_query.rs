//! `alipay.offline.market.shop.category.query` · 门店类目配置查询接口
//!
//! Query the categories in which stores can be opened and their constraints.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/category/query`.
//! Described in `spec/offline/market.shop.category.query.yaml`.

use crate::{record, schema};

static MARKET_SHOP_CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCategoryQuery",
    file: "spec/offline/market.shop.category.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(16), 16)],
            ..schema::FieldDef::text("category_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(16), 23)],
            ..schema::FieldDef::text("op_role", 19)
        },
    ],
    rules: &[],
};

static MARKET_SHOP_CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCategoryQueryResponse",
    file: "spec/offline/market.shop.category.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "shop_category_config_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_CATEGORY_CONFIG_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static SHOP_CATEGORY_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopCategoryConfigInfo",
    file: "spec/offline/market.shop.category.query.yaml",
    fields: &[
        schema::FieldDef::text("id", 38),
        schema::FieldDef::text("is_leaf", 39),
        schema::FieldDef::text("level", 40),
        schema::FieldDef::text("link", 41),
        schema::FieldDef::text("nm", 42),
    ],
    rules: &[],
};

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
        Self {
            category_id: None,
            op_role: None,
        }
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

impl record::Record for MarketShopCategoryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_CATEGORY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.op_role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.op_role),
            _ => None,
        }
    }
}

impl Default for MarketShopCategoryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketShopCategoryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopCategoryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopCategoryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.offline.market.shop.category.query` (门店类目配置查询接口).
#[non_exhaustive]
pub struct MarketShopCategoryQueryResponse {
    /// Leaf categories open to stores, with their constraints.
    ///
    /// 门店类目配置信息.
    pub shop_category_config_infos: Vec<ShopCategoryConfigInfo>,
}

impl record::Record for MarketShopCategoryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_CATEGORY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_category_config_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_category_config_infos),
            _ => None,
        }
    }
}

impl Default for MarketShopCategoryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            shop_category_config_infos: Vec::new(),
        }
    }
}

impl Clone for MarketShopCategoryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopCategoryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopCategoryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ShopCategoryConfigInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_CATEGORY_CONFIG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.is_leaf),
            2 => Some(&self.level),
            3 => Some(&self.link),
            4 => Some(&self.nm),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.is_leaf),
            2 => Some(&mut self.level),
            3 => Some(&mut self.link),
            4 => Some(&mut self.nm),
            _ => None,
        }
    }
}

impl Default for ShopCategoryConfigInfo {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            is_leaf: None,
            level: None,
            link: None,
            nm: None,
        }
    }
}

impl Clone for ShopCategoryConfigInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopCategoryConfigInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopCategoryConfigInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.shop.category.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MarketShopCategoryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketShopCategoryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
