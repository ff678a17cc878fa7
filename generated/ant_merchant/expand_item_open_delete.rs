//! `ant.merchant.expand.item.open.delete` · 删除商品接口
//!
//! Delete an item of an ISV or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/item/open/delete`. Described
//! in `spec/ant_merchant/expand.item.open.delete.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.open.delete` (删除商品接口).
///
/// Delete an item of an ISV or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemOpenDelete;
///
/// let request = ExpandItemOpenDelete::new()
///     .item_id("2019073100702219000000100000");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/item/open/delete`. Described
/// in `spec/ant_merchant/expand.item.open.delete.yaml`.
/// Returns [`ExpandItemOpenDeleteResponse`], or an error with a [`ExpandItemOpenDeleteErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.delete")]
#[doc(alias = "/v3/ant/merchant/expand/item/open/delete")]
#[doc(alias = "删除商品接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenDelete {
    /// Item id.
    ///
    /// 商品ID. Example: `2019073100702219000000100000`.
    pub item_id: Option<String>,
}

impl ExpandItemOpenDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.open.delete` (删除商品接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandItemOpenDeleteResponse {}

/// The error codes of `ant.merchant.expand.item.open.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenDeleteErrorCode {
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
    /// `ITEM_NOT_EXIST`: The item does not exist.
    ///
    /// Check the item id.
    ItemNotExist,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemOpenDeleteErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ITEM_NOT_EXIST" ItemNotExist, "NO_PERMISSION"
    NoPermission, "ARGUMENT_ILLEGAL" ArgumentIllegal
);

impl record::CallRequest for ExpandItemOpenDelete {}

impl record::Request for ExpandItemOpenDelete {
    type Response = ExpandItemOpenDeleteResponse;
    type ErrorCode = ExpandItemOpenDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.open.delete",
        title: "删除商品接口",
        file: "spec/ant_merchant/expand.item.open.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/ant/merchant/expand/item/open/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_OPEN_DELETE,
        response: &EXPAND_ITEM_OPEN_DELETE_RESPONSE,
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

record::record!(ExpandItemOpenDelete, EXPAND_ITEM_OPEN_DELETE, 0 item_id None);

record::record!(ExpandItemOpenDeleteResponse, EXPAND_ITEM_OPEN_DELETE_RESPONSE);

static EXPAND_ITEM_OPEN_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenDelete",
    file: "spec/ant_merchant/expand.item.open.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "item_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11],
};

static EXPAND_ITEM_OPEN_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenDeleteResponse",
    file: "spec/ant_merchant/expand.item.open.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
