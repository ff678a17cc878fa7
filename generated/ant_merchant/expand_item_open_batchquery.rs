//! `ant.merchant.expand.item.open.batchquery` · 批量查询商品接口
//!
//! Query several items of an ISV or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/batchquery`.
//! Described in `spec/ant_merchant/expand.item.open.batchquery.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.open.batchquery` (批量查询商品接口).
///
/// Query several items of an ISV or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemOpenBatchquery;
///
/// let request = ExpandItemOpenBatchquery::new()
///     .item_id_list(["2019073100812219000000100000"]);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/batchquery`.
/// Described in `spec/ant_merchant/expand.item.open.batchquery.yaml`.
/// Returns [`ExpandItemOpenBatchqueryResponse`], or an error with a [`ExpandItemOpenBatchqueryErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.batchquery")]
#[doc(alias = "/v3/ant/merchant/expand/item/open/batchquery")]
#[doc(alias = "批量查询商品接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenBatchquery {
    /// Item ids to query.
    ///
    /// 商品ID列表. Example: `2019073100812219000000100000`.
    pub item_id_list: Vec<String>,
}

impl ExpandItemOpenBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_id_list`](Self::item_id_list).
    #[inline]
    pub fn item_id_list(
        mut self,
        item_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.item_id_list = item_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `ant.merchant.expand.item.open.batchquery` (批量查询商品接口).
#[non_exhaustive]
pub struct ExpandItemOpenBatchqueryResponse {
    /// Items found.
    ///
    /// 商品列表.
    pub item_list: Vec<super::types::CmItemInfo>,
}

/// The error codes of `ant.merchant.expand.item.open.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenBatchqueryErrorCode {
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
    ExpandItemOpenBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal, "NO_PERMISSION"
    NoPermission
);

impl record::CallRequest for ExpandItemOpenBatchquery {}

impl record::Request for ExpandItemOpenBatchquery {
    type Response = ExpandItemOpenBatchqueryResponse;
    type ErrorCode = ExpandItemOpenBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.open.batchquery",
        title: "批量查询商品接口",
        file: "spec/ant_merchant/expand.item.open.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/open/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_OPEN_BATCHQUERY,
        response: &EXPAND_ITEM_OPEN_BATCHQUERY_RESPONSE,
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
    ExpandItemOpenBatchquery, EXPAND_ITEM_OPEN_BATCHQUERY, 0 item_id_list Vec::new()
);

record::record!(
    ExpandItemOpenBatchqueryResponse, EXPAND_ITEM_OPEN_BATCHQUERY_RESPONSE, 0 item_list
    Vec::new()
);

static EXPAND_ITEM_OPEN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenBatchquery",
    file: "spec/ant_merchant/expand.item.open.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "item_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11],
};

static EXPAND_ITEM_OPEN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenBatchqueryResponse",
    file: "spec/ant_merchant/expand.item.open.batchquery.yaml",
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
