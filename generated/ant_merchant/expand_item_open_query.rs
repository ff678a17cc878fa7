//! `ant.merchant.expand.item.open.query` · 查询商品接口
//!
//! Query items of an ISV or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/item/open/query`. Described in
//! `spec/ant_merchant/expand.item.open.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `ant.merchant.expand.item.open.query` (查询商品接口).
#[non_exhaustive]
pub struct ExpandItemOpenQueryResponse {
    /// Items found.
    ///
    /// 商品列表.
    pub item_list: Vec<super::types::CmItemInfo>,
}

/// The values of the platform's type `ExpandItemOpenQueryTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemOpenQueryTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `8`: Mini program (小程序).
    V8,
}

record::enumeration!(ExpandItemOpenQueryTargetType, "5" V5, "8" V8);

/// The error codes of `ant.merchant.expand.item.open.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandItemOpenQueryErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal, "NO_PERMISSION"
    NoPermission
);

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

record::record!(
    ExpandItemOpenQuery, EXPAND_ITEM_OPEN_QUERY, 0 target_id None, 1 scene None, 2
    target_type None, 3 status None
);

record::record!(
    ExpandItemOpenQueryResponse, EXPAND_ITEM_OPEN_QUERY_RESPONSE, 0 item_list Vec::new()
);

static EXPAND_ITEM_OPEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenQuery",
    file: "spec/ant_merchant/expand.item.open.query.yaml",
    rows: &[
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
                name: "scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["5", "8"]))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 22, 25, 30],
};

static EXPAND_ITEM_OPEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenQueryResponse",
    file: "spec/ant_merchant/expand.item.open.query.yaml",
    rows: &[
        schema::Row::Plain(
            "item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CM_ITEM_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
