//! `alipay.open.public.group.modify` · 用户分组修改接口
//!
//! Change a user group's name.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/modify`. Described in
//! `spec/open_public/group.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.group.modify` (用户分组修改接口).
///
/// Change a user group's name.
///
/// ```
/// use alipay::open_public::GroupModify;
///
/// let request = GroupModify::new()
///     .group_id("100");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`group_id`](Self::group_id) | required in some cases; at most 10 characters |
/// | [`label_rule`](Self::label_rule) | required in some cases |
/// | [`name`](Self::name) | required in some cases; at most 30 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/modify`. Described in
/// `spec/open_public/group.modify.yaml`.
/// Returns [`GroupModifyResponse`], or an error with a [`GroupModifyErrorCode`].
#[doc(alias = "alipay.open.public.group.modify")]
#[doc(alias = "/v3/alipay/open/public/group/modify")]
#[doc(alias = "用户分组修改接口")]
#[must_use]
#[non_exhaustive]
pub struct GroupModify {
    /// Group id returned by `alipay.open.public.group.create`.
    ///
    /// 分组ID; required in some cases; at most 10 characters. Example: `100`.
    pub group_id: Option<String>,
    /// Label rules; followers who satisfy them are selected, label ids must not repeat.
    ///
    /// Required in some cases.
    pub label_rule: Vec<super::types::ComplexLabelRule>,
    /// Group name.
    ///
    /// 分组名称; required in some cases; at most 30 characters. Example: `测试分组`.
    pub name: Option<String>,
}

impl GroupModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
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

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The response of `alipay.open.public.group.modify` (用户分组修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct GroupModifyResponse {}

/// The error codes of `alipay.open.public.group.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupModifyErrorCode {
    /// `GROUP_CROWD_TOO_SMALL`: The crowd of the group is too small.
    GroupCrowdTooSmall,
    /// `GROUP_NOT_EXISTED`: The group does not exist.
    ///
    /// Check the group id.
    GroupNotExisted,
    /// `GROUP_ID_INVALID`.
    GroupIdInvalid,
    /// `GROUP_NAME_IS_EMPTY`.
    GroupNameIsEmpty,
    /// `GROUP_NAME_TOO_LONG`.
    GroupNameTooLong,
    /// `GROUP_NAME_IS_INVALID`.
    GroupNameIsInvalid,
    /// `GROUP_NAME_EXISTED`.
    GroupNameExisted,
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
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GroupModifyErrorCode, "GROUP_CROWD_TOO_SMALL" GroupCrowdTooSmall, "GROUP_NOT_EXISTED"
    GroupNotExisted, "GROUP_ID_INVALID" GroupIdInvalid, "GROUP_NAME_IS_EMPTY"
    GroupNameIsEmpty, "GROUP_NAME_TOO_LONG" GroupNameTooLong, "GROUP_NAME_IS_INVALID"
    GroupNameIsInvalid, "GROUP_NAME_EXISTED" GroupNameExisted, "LABEL_IS_REUSED"
    LabelIsReused, "LABEL_ID_IS_EMPTY" LabelIdIsEmpty, "OPERATOR_IS_EMPTY"
    OperatorIsEmpty, "OPERATOR_IS_INVALID" OperatorIsInvalid, "LABEL_VALUE_IS_EMPTY"
    LabelValueIsEmpty, "LABEL_VALUE_INVALID" LabelValueInvalid, "LABEL_NOT_EXISTS"
    LabelNotExists, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for GroupModify {}

impl record::Request for GroupModify {
    type Response = GroupModifyResponse;
    type ErrorCode = GroupModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.group.modify",
        title: "用户分组修改接口",
        file: "spec/open_public/group.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/group/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GROUP_MODIFY,
        response: &GROUP_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    GroupModify, GROUP_MODIFY, 0 group_id None, 1 label_rule Vec::new(), 2 name None
);

record::record!(GroupModifyResponse, GROUP_MODIFY_RESPONSE);

static GROUP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupModify",
    file: "spec/open_public/group.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "group_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10))],
        ),
        schema::Row::Plain(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 18, 22, 22],
};

static GROUP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupModifyResponse",
    file: "spec/open_public/group.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
