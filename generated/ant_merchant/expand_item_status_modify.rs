//! `ant.merchant.expand.item.status.modify` · 商品状态修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/status/modify`. Described
//! in `spec/ant_merchant/expand.item.status.modify.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_STATUS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemStatusModify",
    file: "spec/ant_merchant/expand.item.status.modify.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 9),
        schema::FieldDef::text("status", 10),
    ],
    rules: &[],
};

static EXPAND_ITEM_STATUS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemStatusModifyResponse",
    file: "spec/ant_merchant/expand.item.status.modify.yaml",
    fields: &[schema::FieldDef::text("item_id", 13)],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.status.modify` (商品状态修改接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/status/modify`. Described
/// in `spec/ant_merchant/expand.item.status.modify.yaml`.
/// Answered by [`ExpandItemStatusModifyResponse`], or by an error with a [`ExpandItemStatusModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.item.status.modify")]
#[doc(alias = "商品状态修改接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemStatusModify {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.status.modify.yaml:9`.
    pub item_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.item.status.modify.yaml:10`.
    pub status: Option<String>,
}

impl ExpandItemStatusModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_id: None,
            status: None,
        }
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for ExpandItemStatusModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_STATUS_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExpandItemStatusModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemStatusModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemStatusModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemStatusModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.item.status.modify` (商品状态修改接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandItemStatusModifyResponse {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.status.modify.yaml:13`.
    pub item_id: Option<String>,
}

impl record::Record for ExpandItemStatusModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_STATUS_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            _ => None,
        }
    }
}

impl Default for ExpandItemStatusModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { item_id: None }
    }
}

impl Clone for ExpandItemStatusModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemStatusModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemStatusModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.item.status.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemStatusModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.status.modify.yaml:16`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.status.modify.yaml:17`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.status.modify.yaml:18`.
    ArgumentNull,
    /// On the wire `ITEM_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.status.modify.yaml:19`.
    ItemNotExist,
    /// On the wire `ITEM_ERROR_STATUS`. Source: `spec/ant_merchant/expand.item.status.modify.yaml:20`.
    ItemErrorStatus,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemStatusModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ITEM_NOT_EXIST", Self::ItemNotExist),
        ("ITEM_ERROR_STATUS", Self::ItemErrorStatus),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemStatusModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
