//! `alipay.open.public.group.batchquery` · 查询用户分组列表
//!
//! List user groups, at most 200\.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/batchquery`. Described in
//! `spec/open_public/group.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.open.public.group.batchquery` (查询用户分组列表).
#[non_exhaustive]
pub struct GroupBatchqueryResponse {
    /// User groups with id, name and rules.
    ///
    /// 用户分组列表.
    pub groups: Vec<QueryGroup>,
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

/// The error codes of `alipay.open.public.group.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(GroupBatchqueryErrorCode, "SYSTEM_ERROR" SystemError);

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

record::record!(GroupBatchquery, GROUP_BATCHQUERY);

record::record!(GroupBatchqueryResponse, GROUP_BATCHQUERY_RESPONSE, 0 groups Vec::new());

record::record!(
    QueryComplexLabelRule, QUERY_COMPLEX_LABEL_RULE, 0 label_id None, 1 label_name None,
    2 label_value None, 3 operator None
);

record::record!(
    QueryGroup, QUERY_GROUP, 0 count None, 1 id None, 2 label_rule Vec::new(), 3 name
    None
);

static GROUP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupBatchquery",
    file: "spec/open_public/group.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static GROUP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupBatchqueryResponse",
    file: "spec/open_public/group.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "groups",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_GROUP),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static QUERY_COMPLEX_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryComplexLabelRule",
    file: "spec/open_public/group.batchquery.yaml",
    rows: &[
        schema::Row::Text("label_id"),
        schema::Row::Text("label_name"),
        schema::Row::Text("label_value"),
        schema::Row::Text("operator"),
    ],
    rules: &[],
    lines: &[],
};

static QUERY_GROUP: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryGroup",
    file: "spec/open_public/group.batchquery.yaml",
    rows: &[
        schema::Row::Plain("count", schema::Kind::Integer),
        schema::Row::Text("id"),
        schema::Row::Plain(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[],
};
