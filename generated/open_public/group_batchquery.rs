//! `alipay.open.public.group.batchquery` · 查询用户分组列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/batchquery`. Described in
//! `spec/open_public/group.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/group.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.group.batchquery",
    title: "查询用户分组列表",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/public/group/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &GROUP_BATCHQUERY,
    response: &GROUP_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
    ],
};

static GROUP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupBatchquery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static GROUP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "groups",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_GROUP),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static QUERY_COMPLEX_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryComplexLabelRule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "label_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "label_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "label_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "operator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static QUERY_GROUP: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryGroup",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "label_rule",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.group.batchquery` (查询用户分组列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/batchquery`. Described in
/// `spec/open_public/group.batchquery.yaml`.
/// Answered by [`GroupBatchqueryResponse`], or by an error with a [`GroupBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.group.batchquery")]
#[doc(alias = "查询用户分组列表")]
#[derive(Default)]
#[non_exhaustive]
pub struct GroupBatchquery {}

impl GroupBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl record::Record for GroupBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GROUP_BATCHQUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for GroupBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GroupBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GroupBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GroupBatchquery {}

impl record::Request for GroupBatchquery {
    type Response = GroupBatchqueryResponse;
    type ErrorCode = GroupBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.group.batchquery` (查询用户分组列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct GroupBatchqueryResponse {
    /// The field `groups`: a list; each element is a record of the kind `QueryGroup`.
    ///
    /// On the wire `groups`. Source: `spec/open_public/group.batchquery.yaml:11`.
    pub groups: Vec<QueryGroup>,
}

impl record::Record for GroupBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GROUP_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.groups),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.groups),
            _ => None,
        }
    }
}

impl Clone for GroupBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GroupBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GroupBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `QueryComplexLabelRule`.
///
/// Source: `spec/open_public/group.batchquery.yaml:14`.
#[derive(Default)]
#[non_exhaustive]
pub struct QueryComplexLabelRule {
    /// The field `label_id`: a text.
    ///
    /// On the wire `label_id`. Source: `spec/open_public/group.batchquery.yaml:16`.
    pub label_id: Option<String>,
    /// The field `label_name`: a text.
    ///
    /// On the wire `label_name`. Source: `spec/open_public/group.batchquery.yaml:17`.
    pub label_name: Option<String>,
    /// The field `label_value`: a text.
    ///
    /// On the wire `label_value`. Source: `spec/open_public/group.batchquery.yaml:18`.
    pub label_value: Option<String>,
    /// The field `operator`: a text.
    ///
    /// On the wire `operator`. Source: `spec/open_public/group.batchquery.yaml:19`.
    pub operator: Option<String>,
}

impl record::Record for QueryComplexLabelRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_COMPLEX_LABEL_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.label_name),
            2 => Some(&self.label_value),
            3 => Some(&self.operator),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.label_name),
            2 => Some(&mut self.label_value),
            3 => Some(&mut self.operator),
            _ => None,
        }
    }
}

impl Clone for QueryComplexLabelRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryComplexLabelRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryComplexLabelRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `QueryGroup`.
///
/// Source: `spec/open_public/group.batchquery.yaml:21`.
#[derive(Default)]
#[non_exhaustive]
pub struct QueryGroup {
    /// The field `count`: a whole number.
    ///
    /// On the wire `count`. Source: `spec/open_public/group.batchquery.yaml:23`.
    pub count: Option<i64>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/open_public/group.batchquery.yaml:24`.
    pub id: Option<String>,
    /// The field `label_rule`: a list; each element is a record of the kind `QueryComplexLabelRule`.
    ///
    /// On the wire `label_rule`. Source: `spec/open_public/group.batchquery.yaml:25`.
    pub label_rule: Vec<QueryComplexLabelRule>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_public/group.batchquery.yaml:26`.
    pub name: Option<String>,
}

impl record::Record for QueryGroup {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_GROUP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.id),
            2 => Some(&self.label_rule),
            3 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.id),
            2 => Some(&mut self.label_rule),
            3 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for QueryGroup {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryGroup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.group.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/group.batchquery.yaml:29`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GroupBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
