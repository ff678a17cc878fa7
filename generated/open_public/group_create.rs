//! `alipay.open.public.group.create` · 用户分组创建接口
//!
//! Create a user group from followers by label rules; it must cover more than 50 people.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/create`. Described in
//! `spec/open_public/group.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.group.create` (用户分组创建接口).
///
/// Create a user group from followers by label rules; it must cover more than 50 people.
///
/// ```
/// use alipay::open_public::GroupCreate;
///
/// let request = GroupCreate::new()
///     .name("测试分组");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`label_rule`](Self::label_rule) | required in some cases |
/// | [`name`](Self::name) | required in some cases; at most 30 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/create`. Described in
/// `spec/open_public/group.create.yaml`.
/// Returns [`GroupCreateResponse`], or an error with a [`GroupCreateErrorCode`].
#[doc(alias = "alipay.open.public.group.create")]
#[doc(alias = "/v3/alipay/open/public/group/create")]
#[doc(alias = "用户分组创建接口")]
#[must_use]
#[non_exhaustive]
pub struct GroupCreate {
    /// Label rules; followers who satisfy them are selected, label ids must not repeat.
    ///
    /// Required in some cases.
    pub label_rule: Vec<super::types::ComplexLabelRule>,
    /// Group name.
    ///
    /// 分组名称; required in some cases; at most 30 characters (advisory). Example: `测试分组`.
    pub name: Option<String>,
}

impl GroupCreate {
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

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The response of `alipay.open.public.group.create` (用户分组创建接口).
#[non_exhaustive]
pub struct GroupCreateResponse {
    /// Group id.
    ///
    /// 分组id. Example: `10000`.
    pub group_id: Option<String>,
}

/// The error codes of `alipay.open.public.group.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `GROUP_CROWD_TOO_SMALL`: The crowd of the group is too small.
    GroupCrowdTooSmall,
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GroupCreateErrorCode, "SYSTEM_ERROR" SystemError, "GROUP_CROWD_TOO_SMALL"
    GroupCrowdTooSmall, "GROUP_NAME_IS_EMPTY" GroupNameIsEmpty, "GROUP_NAME_TOO_LONG"
    GroupNameTooLong, "GROUP_NAME_IS_INVALID" GroupNameIsInvalid, "GROUP_NAME_EXISTED"
    GroupNameExisted, "LABEL_IS_REUSED" LabelIsReused, "LABEL_ID_IS_EMPTY"
    LabelIdIsEmpty, "OPERATOR_IS_EMPTY" OperatorIsEmpty, "OPERATOR_IS_INVALID"
    OperatorIsInvalid, "LABEL_VALUE_IS_EMPTY" LabelValueIsEmpty, "LABEL_VALUE_INVALID"
    LabelValueInvalid, "LABEL_NOT_EXISTS" LabelNotExists
);

impl record::CallRequest for GroupCreate {}

impl record::Request for GroupCreate {
    type Response = GroupCreateResponse;
    type ErrorCode = GroupCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.group.create",
        title: "用户分组创建接口",
        file: "spec/open_public/group.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/group/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GROUP_CREATE,
        response: &GROUP_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(GroupCreate, GROUP_CREATE, 0 label_rule Vec::new(), 1 name None);

record::record!(GroupCreateResponse, GROUP_CREATE_RESPONSE, 0 group_id None);

static GROUP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCreate",
    file: "spec/open_public/group.create.yaml",
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
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(30))],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20],
};

static GROUP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCreateResponse",
    file: "spec/open_public/group.create.yaml",
    rows: &[schema::Row::Text("group_id")],
    rules: &[],
    lines: &[],
};
