//! `ant.merchant.expand.item.open.batchquery` · 批量查询商品接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/batchquery`.
//! Described in `spec/ant_merchant/expand.item.open.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.item.open.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.item.open.batchquery",
    title: "批量查询商品接口",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 15,
        },
        schema::ErrorDef {
            code: "DB_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
        schema::ErrorDef {
            code: "ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
    ],
};

static EXPAND_ITEM_OPEN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "item_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_OPEN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "item_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CM_ITEM_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.open.batchquery` (批量查询商品接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/batchquery`.
/// Described in `spec/ant_merchant/expand.item.open.batchquery.yaml`.
/// Answered by [`ExpandItemOpenBatchqueryResponse`], or by an error with a [`ExpandItemOpenBatchqueryErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.batchquery")]
#[doc(alias = "批量查询商品接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemOpenBatchquery {
    /// The field `item_id_list`: a list; each element is a text.
    ///
    /// On the wire `item_id_list`. Source: `spec/ant_merchant/expand.item.open.batchquery.yaml:9`.
    pub item_id_list: Vec<String>,
}

impl ExpandItemOpenBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_id_list`](Self::item_id_list).
    #[inline]
    #[must_use]
    pub fn item_id_list(
        mut self,
        item_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.item_id_list = item_id_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for ExpandItemOpenBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id_list),
            _ => None,
        }
    }
}

impl Clone for ExpandItemOpenBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandItemOpenBatchquery {}

impl record::Request for ExpandItemOpenBatchquery {
    type Response = ExpandItemOpenBatchqueryResponse;
    type ErrorCode = ExpandItemOpenBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.item.open.batchquery` (批量查询商品接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemOpenBatchqueryResponse {
    /// The field `item_list`: a list; each element is a record of the kind `CmItemInfo`.
    ///
    /// On the wire `item_list`. Source: `spec/ant_merchant/expand.item.open.batchquery.yaml:12`.
    pub item_list: Vec<super::types::CmItemInfo>,
}

impl record::Record for ExpandItemOpenBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_BATCHQUERY_RESPONSE
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

impl Clone for ExpandItemOpenBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.item.open.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.open.batchquery.yaml:15`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.open.batchquery.yaml:16`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.open.batchquery.yaml:17`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.item.open.batchquery.yaml:18`.
    ArgumentIllegal,
    /// On the wire `NO_PERMISSION`. Source: `spec/ant_merchant/expand.item.open.batchquery.yaml:19`.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemOpenBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
