//! `ant.merchant.expand.item.open.query` · 查询商品接口
//!
//! Query items of an ISV or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/open/query`. Described in
//! `spec/ant_merchant/expand.item.open.query.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_OPEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenQuery",
    file: "spec/ant_merchant/expand.item.open.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("scene", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["5", "8"]), 25)],
            ..schema::FieldDef::text("target_type", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("status", 30)
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_OPEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenQueryResponse",
    file: "spec/ant_merchant/expand.item.open.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CM_ITEM_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.open.query` (查询商品接口).
///
/// Query items of an ISV or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemOpenQuery;
///
/// let request = ExpandItemOpenQuery::new()
///     .target_id("2018090600502000000022501261");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`target_type`](Self::target_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/open/query`. Described in
/// `spec/ant_merchant/expand.item.open.query.yaml`.
/// Returns [`ExpandItemOpenQueryResponse`], or an error with a [`ExpandItemOpenQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.query")]
#[doc(alias = "/v3/ant/merchant/expand/item/open/query")]
#[doc(alias = "查询商品接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenQuery {
    /// Owner's id: Alipay store id or mini program id, according to `target_type`.
    ///
    /// 商品归属主体ID. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Scene code; values are in the product documentation.
    ///
    /// 场景码. Example: `APP_ORDER`.
    pub scene: Option<String>,
    /// Kind of owner of the item.
    ///
    /// 商品归属主体类型. Example: `8`.
    pub target_type: Option<record::Choice<ExpandItemOpenQueryTargetType>>,
    /// Status of the item, such as `EFFECT`.
    ///
    /// 商品状态. Example: `EFFECT`.
    pub status: Option<String>,
}

impl ExpandItemOpenQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            target_id: None,
            scene: None,
            target_type: None,
            status: None,
        }
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ExpandItemOpenQueryTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for ExpandItemOpenQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_id),
            1 => Some(&self.scene),
            2 => Some(&self.target_type),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_id),
            1 => Some(&mut self.scene),
            2 => Some(&mut self.target_type),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExpandItemOpenQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemOpenQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandItemOpenQuery {}

impl record::Request for ExpandItemOpenQuery {
    type Response = ExpandItemOpenQueryResponse;
    type ErrorCode = ExpandItemOpenQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.open.query",
        title: "查询商品接口",
        file: "spec/ant_merchant/expand.item.open.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/expand/item/open/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_ITEM_OPEN_QUERY,
        response: &EXPAND_ITEM_OPEN_QUERY_RESPONSE,
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

/// The response of `ant.merchant.expand.item.open.query` (查询商品接口).
#[non_exhaustive]
pub struct ExpandItemOpenQueryResponse {
    /// Items found.
    ///
    /// 商品列表.
    pub item_list: Vec<super::types::CmItemInfo>,
}

impl record::Record for ExpandItemOpenQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_QUERY_RESPONSE
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

impl Default for ExpandItemOpenQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { item_list: Vec::new() }
    }
}

impl Clone for ExpandItemOpenQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpandItemOpenQueryTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemOpenQueryTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `8`: Mini program (小程序).
    V8,
}

impl record::Enumeration for ExpandItemOpenQueryTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[("5", Self::V5), ("8", Self::V8)];
}

impl std::fmt::Debug for ExpandItemOpenQueryTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.item.open.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenQueryErrorCode {
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
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemOpenQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemOpenQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
