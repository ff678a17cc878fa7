//! `ant.merchant.expand.item.status.modify` · 商品状态修改接口
//!
//! Change the status of an item.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/status/modify`. Described
//! in `spec/ant_merchant/expand.item.status.modify.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.status.modify` (商品状态修改接口).
///
/// Change the status of an item.
///
/// ```
/// use alipay::ant_merchant::ExpandItemStatusModify;
///
/// let request = ExpandItemStatusModify::new()
///     .item_id("2018091300502200002600104169");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/status/modify`. Described
/// in `spec/ant_merchant/expand.item.status.modify.yaml`.
/// Returns [`ExpandItemStatusModifyResponse`], or an error with a [`ExpandItemStatusModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.item.status.modify")]
#[doc(alias = "/v3/ant/merchant/expand/item/status/modify")]
#[doc(alias = "商品状态修改接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemStatusModify {
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// New status of the item.
    ///
    /// 商品状态. Example: `EFFECT`.
    pub status: Option<record::Choice<ExpandItemStatusModifyStatus>>,
}

impl ExpandItemStatusModify {
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

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<ExpandItemStatusModifyStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.status.modify` (商品状态修改接口).
#[non_exhaustive]
pub struct ExpandItemStatusModifyResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

/// The values of the platform's type `ExpandItemStatusModifyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemStatusModifyStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
}

record::enumeration!(ExpandItemStatusModifyStatus, "EFFECT" Effect, "INVALID" Invalid);

/// The error codes of `ant.merchant.expand.item.status.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemStatusModifyErrorCode {
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
    /// `ITEM_ERROR_STATUS`.
    ItemErrorStatus,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemStatusModifyErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ITEM_NOT_EXIST" ItemNotExist, "ITEM_ERROR_STATUS"
    ItemErrorStatus
);

impl record::CallRequest for ExpandItemStatusModify {}

impl record::Request for ExpandItemStatusModify {
    type Response = ExpandItemStatusModifyResponse;
    type ErrorCode = ExpandItemStatusModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.status.modify",
        title: "商品状态修改接口",
        file: "spec/ant_merchant/expand.item.status.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/status/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_STATUS_MODIFY,
        response: &EXPAND_ITEM_STATUS_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandItemStatusModify, EXPAND_ITEM_STATUS_MODIFY, 0 item_id None, 1 status None
);

record::record!(
    ExpandItemStatusModifyResponse, EXPAND_ITEM_STATUS_MODIFY_RESPONSE, 0 item_id None
);

static EXPAND_ITEM_STATUS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemStatusModify",
    file: "spec/ant_merchant/expand.item.status.modify.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["EFFECT", "INVALID"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 15],
};

static EXPAND_ITEM_STATUS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemStatusModifyResponse",
    file: "spec/ant_merchant/expand.item.status.modify.yaml",
    rows: &[schema::Row::Text("item_id")],
    rules: &[],
    lines: &[],
};
