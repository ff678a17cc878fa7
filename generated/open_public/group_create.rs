//! `alipay.open.public.group.create` · 用户分组创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/create`. Described in
//! `spec/open_public/group.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/group.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.group.create",
    title: "用户分组创建接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 16,
        },
        schema::ErrorDef {
            code: "GROUP_CROWD_TOO_SMALL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "GROUP_NAME_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "GROUP_NAME_TOO_LONG",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "GROUP_NAME_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "GROUP_NAME_EXISTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "LABEL_IS_REUSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "LABEL_ID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "OPERATOR_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "OPERATOR_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "LABEL_VALUE_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "LABEL_VALUE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "LABEL_NOT_EXISTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
    ],
};

static GROUP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "label_rule",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_LABEL_RULE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static GROUP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.group.create` (用户分组创建接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/group/create`. Described in
/// `spec/open_public/group.create.yaml`.
/// Answered by [`GroupCreateResponse`], or by an error with a [`GroupCreateErrorCode`].
#[doc(alias = "alipay.open.public.group.create")]
#[doc(alias = "用户分组创建接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct GroupCreate {
    /// The field `label_rule`: a list; each element is a record of the kind `ComplexLabelRule`.
    ///
    /// On the wire `label_rule`. Source: `spec/open_public/group.create.yaml:9`.
    pub label_rule: Vec<super::types::ComplexLabelRule>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_public/group.create.yaml:10`.
    pub name: Option<String>,
}

impl GroupCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_rule`](Self::label_rule).
    #[inline]
    #[must_use]
    pub fn label_rule(
        mut self,
        label_rule: impl IntoIterator<Item = super::types::ComplexLabelRule>,
    ) -> Self {
        self.label_rule = label_rule.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for GroupCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GROUP_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_rule),
            1 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_rule),
            1 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for GroupCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GroupCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GroupCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GroupCreate {}

impl record::Request for GroupCreate {
    type Response = GroupCreateResponse;
    type ErrorCode = GroupCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.group.create` (用户分组创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct GroupCreateResponse {
    /// The field `group_id`: a text.
    ///
    /// On the wire `group_id`. Source: `spec/open_public/group.create.yaml:13`.
    pub group_id: Option<String>,
}

impl record::Record for GroupCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GROUP_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.group_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.group_id),
            _ => None,
        }
    }
}

impl Clone for GroupCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GroupCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GroupCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.group.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/group.create.yaml:16`.
    SystemError,
    /// On the wire `GROUP_CROWD_TOO_SMALL`. Source: `spec/open_public/group.create.yaml:17`.
    GroupCrowdTooSmall,
    /// On the wire `GROUP_NAME_IS_EMPTY`. Source: `spec/open_public/group.create.yaml:18`.
    GroupNameIsEmpty,
    /// On the wire `GROUP_NAME_TOO_LONG`. Source: `spec/open_public/group.create.yaml:19`.
    GroupNameTooLong,
    /// On the wire `GROUP_NAME_IS_INVALID`. Source: `spec/open_public/group.create.yaml:20`.
    GroupNameIsInvalid,
    /// On the wire `GROUP_NAME_EXISTED`. Source: `spec/open_public/group.create.yaml:21`.
    GroupNameExisted,
    /// On the wire `LABEL_IS_REUSED`. Source: `spec/open_public/group.create.yaml:22`.
    LabelIsReused,
    /// On the wire `LABEL_ID_IS_EMPTY`. Source: `spec/open_public/group.create.yaml:23`.
    LabelIdIsEmpty,
    /// On the wire `OPERATOR_IS_EMPTY`. Source: `spec/open_public/group.create.yaml:24`.
    OperatorIsEmpty,
    /// On the wire `OPERATOR_IS_INVALID`. Source: `spec/open_public/group.create.yaml:25`.
    OperatorIsInvalid,
    /// On the wire `LABEL_VALUE_IS_EMPTY`. Source: `spec/open_public/group.create.yaml:26`.
    LabelValueIsEmpty,
    /// On the wire `LABEL_VALUE_INVALID`. Source: `spec/open_public/group.create.yaml:27`.
    LabelValueInvalid,
    /// On the wire `LABEL_NOT_EXISTS`. Source: `spec/open_public/group.create.yaml:28`.
    LabelNotExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GroupCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("GROUP_CROWD_TOO_SMALL", Self::GroupCrowdTooSmall),
        ("GROUP_NAME_IS_EMPTY", Self::GroupNameIsEmpty),
        ("GROUP_NAME_TOO_LONG", Self::GroupNameTooLong),
        ("GROUP_NAME_IS_INVALID", Self::GroupNameIsInvalid),
        ("GROUP_NAME_EXISTED", Self::GroupNameExisted),
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
