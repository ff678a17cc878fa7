//! `alipay.open.public.group.crowd.query` · 人群数量查询
//!
//! Query how many users given rules select; fails unless more than 50\.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/crowd/query`. Described in
//! `spec/open_public/group.crowd.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.group.crowd.query` (人群数量查询).
///
/// Query how many users given rules select; fails unless more than 50\.
///
/// ```
/// use alipay::open_public::GroupCrowdQuery;
///
/// let request = GroupCrowdQuery::new()
///     .label_rule([alipay::open_public::types::ComplexLabelRule::new().label_id("10000")]);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/crowd/query`. Described in
/// `spec/open_public/group.crowd.query.yaml`.
/// Returns [`GroupCrowdQueryResponse`], or an error with a [`GroupCrowdQueryErrorCode`].
#[doc(alias = "alipay.open.public.group.crowd.query")]
#[doc(alias = "/v3/alipay/open/public/group/crowd/query")]
#[doc(alias = "人群数量查询")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct GroupCrowdQuery {
    /// Rules joined by AND; several values within a rule are joined by OR.
    pub label_rule: Vec<super::types::ComplexLabelRule>,
}

impl GroupCrowdQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_rule`](Self::label_rule).
    #[inline]
    pub fn label_rule(
        mut self,
        label_rule: impl IntoIterator<Item = super::types::ComplexLabelRule>,
    ) -> Self {
        self.label_rule = label_rule.into_iter().collect();
        self
    }
}

/// The response of `alipay.open.public.group.crowd.query` (人群数量查询).
#[non_exhaustive]
pub struct GroupCrowdQueryResponse {
    /// Number of users selected.
    ///
    /// 分组圈出的人群数量. Example: `2000000`.
    pub count: Option<String>,
}

/// The error codes of `alipay.open.public.group.crowd.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupCrowdQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `GROUP_CROWD_TOO_SMALL`: The crowd of the group is too small.
    GroupCrowdTooSmall,
    /// `LABEL_IS_REUSED`: The label is used more than once.
    ///
    /// Use each label only once.
    LabelIsReused,
    /// `LABEL_ID_IS_EMPTY`: The label id is missing.
    ///
    /// Send the label id.
    LabelIdIsEmpty,
    /// `OPERATOR_IS_EMPTY`: The operator is missing.
    ///
    /// Send the operator.
    OperatorIsEmpty,
    /// `OPERATOR_IS_INVALID`: The operator is not valid.
    ///
    /// Correct the operator.
    OperatorIsInvalid,
    /// `LABEL_VALUE_IS_EMPTY`: The label value is missing.
    ///
    /// Send the label value.
    LabelValueIsEmpty,
    /// `LABEL_VALUE_INVALID`: The label value is not valid.
    ///
    /// Correct the label value.
    LabelValueInvalid,
    /// `LABEL_NOT_EXISTS`: The label does not exist.
    ///
    /// Check the label id.
    LabelNotExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GroupCrowdQueryErrorCode, "SYSTEM_ERROR" SystemError, "GROUP_CROWD_TOO_SMALL"
    GroupCrowdTooSmall, "LABEL_IS_REUSED" LabelIsReused, "LABEL_ID_IS_EMPTY"
    LabelIdIsEmpty, "OPERATOR_IS_EMPTY" OperatorIsEmpty, "OPERATOR_IS_INVALID"
    OperatorIsInvalid, "LABEL_VALUE_IS_EMPTY" LabelValueIsEmpty, "LABEL_VALUE_INVALID"
    LabelValueInvalid, "LABEL_NOT_EXISTS" LabelNotExists
);

impl record::CallRequest for GroupCrowdQuery {}

impl record::Request for GroupCrowdQuery {
    type Response = GroupCrowdQueryResponse;
    type ErrorCode = GroupCrowdQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.group.crowd.query",
        title: "人群数量查询",
        file: "spec/open_public/group.crowd.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/group/crowd/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GROUP_CROWD_QUERY,
        response: &GROUP_CROWD_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(GroupCrowdQuery, GROUP_CROWD_QUERY, 0 label_rule Vec::new());

record::record!(GroupCrowdQueryResponse, GROUP_CROWD_QUERY_RESPONSE, 0 count None);

static GROUP_CROWD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCrowdQuery",
    file: "spec/open_public/group.crowd.query.yaml",
    rows: &[
        schema::Row::Plain(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11],
};

static GROUP_CROWD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCrowdQueryResponse",
    file: "spec/open_public/group.crowd.query.yaml",
    rows: &[schema::Row::Text("count")],
    rules: &[],
    lines: &[],
};
