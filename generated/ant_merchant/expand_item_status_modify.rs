//! `ant.merchant.expand.item.status.modify` · 商品状态修改接口
//!
//! Change the status of an item.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/status/modify`. Described
//! in `spec/ant_merchant/expand.item.status.modify.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_STATUS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemStatusModify",
    file: "spec/ant_merchant/expand.item.status.modify.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["EFFECT", "INVALID"]), 15),
            ],
            ..schema::FieldDef::text("status", 12)
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_STATUS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemStatusModifyResponse",
    file: "spec/ant_merchant/expand.item.status.modify.yaml",
    fields: &[schema::FieldDef::text("item_id", 22)],
    rules: &[],
};

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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<ExpandItemStatusModifyStatus>>,
    ) -> Self {
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.item.status.modify` (商品状态修改接口).
#[non_exhaustive]
pub struct ExpandItemStatusModifyResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
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

/// The values of the platform's type `ExpandItemStatusModifyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemStatusModifyStatus {
    /// `EFFECT`: Valid.
    Effect,
    /// `INVALID`: Invalid.
    Invalid,
}

impl record::Enumeration for ExpandItemStatusModifyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EFFECT", Self::Effect),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for ExpandItemStatusModifyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.item.status.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
