//! `ant.merchant.expand.item.delete` · 商品删除接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/item/delete`. Described in
//! `spec/ant_merchant/expand.item.delete.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemDelete",
    file: "spec/ant_merchant/expand.item.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("item_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("external_item_id", 10)
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemDeleteResponse",
    file: "spec/ant_merchant/expand.item.delete.yaml",
    fields: &[schema::FieldDef::text("item_id", 13)],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.delete` (商品删除接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/item/delete`. Described in
/// `spec/ant_merchant/expand.item.delete.yaml`.
/// Answered by [`ExpandItemDeleteResponse`], or by an error with a [`ExpandItemDeleteErrorCode`].
#[doc(alias = "ant.merchant.expand.item.delete")]
#[doc(alias = "商品删除接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemDelete {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.delete.yaml:9`.
    pub item_id: Option<String>,
    /// On the wire `external_item_id`, a text. Source: `spec/ant_merchant/expand.item.delete.yaml:10`.
    pub external_item_id: Option<String>,
}

impl ExpandItemDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_id: None,
            external_item_id: None,
        }
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

impl record::Record for ExpandItemDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.external_item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.external_item_id),
            _ => None,
        }
    }
}

impl Default for ExpandItemDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.item.delete` (商品删除接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandItemDeleteResponse {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.delete.yaml:13`.
    pub item_id: Option<String>,
}

impl record::Record for ExpandItemDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_DELETE_RESPONSE
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

impl Default for ExpandItemDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self { item_id: None }
    }
}

impl Clone for ExpandItemDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.item.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemDeleteErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.delete.yaml:16`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.delete.yaml:17`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.delete.yaml:18`.
    ArgumentNull,
    /// On the wire `ITEM_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.delete.yaml:19`.
    ItemNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ITEM_NOT_EXIST", Self::ItemNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
