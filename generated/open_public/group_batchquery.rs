//! `alipay.open.public.group.batchquery` · 查询用户分组列表
//!
//! List user groups, at most 200\.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/batchquery`. Described in
//! `spec/open_public/group.batchquery.yaml`.

use crate::{record, schema};

static GROUP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupBatchquery",
    file: "spec/open_public/group.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static GROUP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupBatchqueryResponse",
    file: "spec/open_public/group.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "groups",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_GROUP),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static QUERY_COMPLEX_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryComplexLabelRule",
    file: "spec/open_public/group.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 19),
        schema::FieldDef::text("label_name", 20),
        schema::FieldDef::text("label_value", 21),
        schema::FieldDef::text("operator", 25),
    ],
    rules: &[],
};

static QUERY_GROUP: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryGroup",
    file: "spec/open_public/group.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("count", schema::Kind::Integer, 30),
        schema::FieldDef::text("id", 31),
        schema::FieldDef::new(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("name", 33),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.group.batchquery` (查询用户分组列表).
///
/// List user groups, at most 200\.
///
/// ```
/// use alipay::open_public::GroupBatchquery;
///
/// let request = GroupBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/batchquery`. Described in
/// `spec/open_public/group.batchquery.yaml`.
/// Returns [`GroupBatchqueryResponse`], or an error with a [`GroupBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.group.batchquery")]
#[doc(alias = "/v3/alipay/open/public/group/batchquery")]
#[doc(alias = "查询用户分组列表")]
#[must_use]
#[non_exhaustive]
pub struct GroupBatchquery {}

impl GroupBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
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

impl Default for GroupBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.group.batchquery",
        title: "查询用户分组列表",
        file: "spec/open_public/group.batchquery.yaml",
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
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.group.batchquery` (查询用户分组列表).
#[non_exhaustive]
pub struct GroupBatchqueryResponse {
    /// User groups with id, name and rules.
    ///
    /// 用户分组列表.
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

impl Default for GroupBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { groups: Vec::new() }
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

/// Rule that selects users of a group by a label.
#[non_exhaustive]
pub struct QueryComplexLabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label name.
    ///
    /// 标签名. Example: `职业`.
    pub label_name: Option<String>,
    /// Label values, comma-separated; no underscore, vertical bar or space.
    ///
    /// Example: `程序员`.
    pub label_value: Option<String>,
    /// Operator.
    ///
    /// 运算符. Example: `EQ`.
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

impl Default for QueryComplexLabelRule {
    #[inline]
    fn default() -> Self {
        Self {
            label_id: None,
            label_name: None,
            label_value: None,
            operator: None,
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

/// A user group.
#[non_exhaustive]
pub struct QueryGroup {
    /// Number of users in the group.
    ///
    /// 人群中包含人数. Example: `888888`.
    pub count: Option<i64>,
    /// Group id.
    ///
    /// 分组id. Example: `100`.
    pub id: Option<String>,
    /// Rules that select the users.
    pub label_rule: Vec<QueryComplexLabelRule>,
    /// Group name.
    ///
    /// 用户分组名称. Example: `测试分组`.
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

impl Default for QueryGroup {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            id: None,
            label_rule: Vec::new(),
            name: None,
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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

impl std::fmt::Debug for GroupBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
