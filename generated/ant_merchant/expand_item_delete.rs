//! `ant.merchant.expand.item.delete` · 商品删除接口
//!
//! Delete an item of a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/item/delete`. Described in
//! `spec/ant_merchant/expand.item.delete.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.delete` (商品删除接口).
///
/// Delete an item of a provider or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemDelete;
///
/// let request = ExpandItemDelete::new()
///     .item_id("2018091300502200002600104169");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `item_id`, `external_item_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/item/delete`. Described in
/// `spec/ant_merchant/expand.item.delete.yaml`.
/// Returns [`ExpandItemDeleteResponse`], or an error with a [`ExpandItemDeleteErrorCode`].
#[doc(alias = "ant.merchant.expand.item.delete")]
#[doc(alias = "/v3/ant/merchant/expand/item/delete")]
#[doc(alias = "商品删除接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemDelete {
    /// Item id; takes precedence over `external_item_id`.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// External item id; selects the item if `item_id` is empty.
    ///
    /// 外部商品ID. Example: `20190916123124123123123`.
    pub external_item_id: Option<String>,
}

impl ExpandItemDelete {
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

    /// Sets [`external_item_id`](Self::external_item_id).
    #[inline]
    pub fn external_item_id(mut self, external_item_id: impl Into<String>) -> Self {
        self.external_item_id = Some(external_item_id.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.delete` (商品删除接口).
#[non_exhaustive]
pub struct ExpandItemDeleteResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

/// The error codes of `ant.merchant.expand.item.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemDeleteErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemDeleteErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ITEM_NOT_EXIST" ItemNotExist
);

impl record::CallRequest for ExpandItemDelete {}

impl record::Request for ExpandItemDelete {
    type Response = ExpandItemDeleteResponse;
    type ErrorCode = ExpandItemDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.delete",
        title: "商品删除接口",
        file: "spec/ant_merchant/expand.item.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/ant/merchant/expand/item/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_DELETE,
        response: &EXPAND_ITEM_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandItemDelete, EXPAND_ITEM_DELETE, 0 item_id None, 1 external_item_id None
);

record::record!(ExpandItemDeleteResponse, EXPAND_ITEM_DELETE_RESPONSE, 0 item_id None);

static EXPAND_ITEM_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemDelete",
    file: "spec/ant_merchant/expand.item.delete.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "external_item_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["item_id", "external_item_id"])],
    lines: &[11, 16, 23],
};

static EXPAND_ITEM_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemDeleteResponse",
    file: "spec/ant_merchant/expand.item.delete.yaml",
    rows: &[schema::Row::Text("item_id")],
    rules: &[],
    lines: &[],
};
