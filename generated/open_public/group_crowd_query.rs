//! `alipay.open.public.group.crowd.query` · 人群数量查询
//!
//! Query how many users given rules select; fails unless more than 50\.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/crowd/query`. Described in
//! `spec/open_public/group.crowd.query.yaml`.

use crate::{record, schema};

static GROUP_CROWD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCrowdQuery",
    file: "spec/open_public/group.crowd.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
            11,
        ),
    ],
    rules: &[],
};

static GROUP_CROWD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCrowdQueryResponse",
    file: "spec/open_public/group.crowd.query.yaml",
    fields: &[schema::FieldDef::text("count", 16)],
    rules: &[],
};

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
        Self { label_rule: Vec::new() }
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

impl record::Record for GroupCrowdQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GROUP_CROWD_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_rule),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_rule),
            _ => None,
        }
    }
}

impl Default for GroupCrowdQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GroupCrowdQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GroupCrowdQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GroupCrowdQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.group.crowd.query` (人群数量查询).
#[non_exhaustive]
pub struct GroupCrowdQueryResponse {
    /// Number of users selected.
    ///
    /// 分组圈出的人群数量. Example: `2000000`.
    pub count: Option<String>,
}

impl record::Record for GroupCrowdQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GROUP_CROWD_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            _ => None,
        }
    }
}

impl Default for GroupCrowdQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { count: None }
    }
}

impl Clone for GroupCrowdQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GroupCrowdQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GroupCrowdQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.group.crowd.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for GroupCrowdQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("GROUP_CROWD_TOO_SMALL", Self::GroupCrowdTooSmall),
        ("LABEL_IS_REUSED", Self::LabelIsReused),
        ("LABEL_ID_IS_EMPTY", Self::LabelIdIsEmpty),
        ("OPERATOR_IS_EMPTY", Self::OperatorIsEmpty),
        ("OPERATOR_IS_INVALID", Self::OperatorIsInvalid),
        ("LABEL_VALUE_IS_EMPTY", Self::LabelValueIsEmpty),
        ("LABEL_VALUE_INVALID", Self::LabelValueInvalid),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GroupCrowdQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
