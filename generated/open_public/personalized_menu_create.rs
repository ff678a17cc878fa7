//! `alipay.open.public.personalized.menu.create` · 个性化菜单创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
//! Described in `spec/open_public/personalized.menu.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/personalized.menu.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.personalized.menu.create",
    title: "个性化菜单创建",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/public/personalized/menu/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &PERSONALIZED_MENU_CREATE,
    response: &PERSONALIZED_MENU_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "BUTTON_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "BUTTON_COUNT_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "MENU_TITLE_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "MENU_TITLE_OUT_OF_LENGTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "MENU_TYPE_NOTFOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "MENU_SUB_OUT_OF_NUM",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "ICON_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "ACTION_PARAM_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "ICON_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "ICON_SIZE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "ICON_TOO_LARGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "ICON_TYPE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "LABEL_RULES_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "RULE_COUNT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "LABEL_ID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "LABEL_VALUE_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "LABEL_VALUE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "LABEL_NOT_EXISTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "MENU_SECURITY_FORBID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "LABEL_IS_REUSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "OPERATOR_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "OPERATOR_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "GROUP_ID_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "GROUP_NOT_READY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "GROUP_NOT_EXISTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "NOT_SUPPORT_GROUP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "MENU_NUMBER_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "ICON_NOT_SUPPORT_SUB_MENU",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "SECURITY_CHECK_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 49,
        },
        schema::ErrorDef {
            code: "AUTHORIZE_NOT_ADMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
    ],
};

static PERSONALIZED_MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "button",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "label_rule",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LABEL_RULE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "mobile_client_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static PERSONALIZED_MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "menu_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
/// Described in `spec/open_public/personalized.menu.create.yaml`.
/// Answered by [`PersonalizedMenuCreateResponse`], or by an error with a [`PersonalizedMenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.create")]
#[doc(alias = "个性化菜单创建")]
#[derive(Default)]
#[non_exhaustive]
pub struct PersonalizedMenuCreate {
    /// The field `button`: a list; each element is a record of the kind `ButtonObject`.
    ///
    /// On the wire `button`. Source: `spec/open_public/personalized.menu.create.yaml:9`.
    pub button: Vec<super::types::ButtonObject>,
    /// The field `group_id`: a text.
    ///
    /// On the wire `group_id`. Source: `spec/open_public/personalized.menu.create.yaml:10`.
    pub group_id: Option<String>,
    /// The field `label_rule`: a list; each element is a record of the kind `LabelRule`.
    ///
    /// On the wire `label_rule`. Source: `spec/open_public/personalized.menu.create.yaml:11`.
    pub label_rule: Vec<super::types::LabelRule>,
    /// The field `mobile_client_type`: a text.
    ///
    /// On the wire `mobile_client_type`. Source: `spec/open_public/personalized.menu.create.yaml:12`.
    pub mobile_client_type: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/open_public/personalized.menu.create.yaml:13`.
    pub r#type: Option<String>,
}

impl PersonalizedMenuCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`button`](Self::button).
    #[inline]
    #[must_use]
    pub fn button(
        mut self,
        button: impl IntoIterator<Item = super::types::ButtonObject>,
    ) -> Self {
        self.button = button.into_iter().collect();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`label_rule`](Self::label_rule).
    #[inline]
    #[must_use]
    pub fn label_rule(
        mut self,
        label_rule: impl IntoIterator<Item = super::types::LabelRule>,
    ) -> Self {
        self.label_rule = label_rule.into_iter().collect();
        self
    }

    /// Sets [`mobile_client_type`](Self::mobile_client_type).
    #[inline]
    #[must_use]
    pub fn mobile_client_type(mut self, mobile_client_type: impl Into<String>) -> Self {
        self.mobile_client_type = Some(mobile_client_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for PersonalizedMenuCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_MENU_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.button),
            1 => Some(&self.group_id),
            2 => Some(&self.label_rule),
            3 => Some(&self.mobile_client_type),
            4 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.button),
            1 => Some(&mut self.group_id),
            2 => Some(&mut self.label_rule),
            3 => Some(&mut self.mobile_client_type),
            4 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Clone for PersonalizedMenuCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedMenuCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedMenuCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PersonalizedMenuCreate {}

impl record::Request for PersonalizedMenuCreate {
    type Response = PersonalizedMenuCreateResponse;
    type ErrorCode = PersonalizedMenuCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonalizedMenuCreateResponse {
    /// The field `menu_key`: a text.
    ///
    /// On the wire `menu_key`. Source: `spec/open_public/personalized.menu.create.yaml:16`.
    pub menu_key: Option<String>,
}

impl record::Record for PersonalizedMenuCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_MENU_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.menu_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.menu_key),
            _ => None,
        }
    }
}

impl Clone for PersonalizedMenuCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedMenuCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedMenuCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.personalized.menu.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_public/personalized.menu.create.yaml:19`.
    InvalidParameter,
    /// On the wire `BUTTON_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:20`.
    ButtonIsEmpty,
    /// On the wire `BUTTON_COUNT_LIMIT`. Source: `spec/open_public/personalized.menu.create.yaml:21`.
    ButtonCountLimit,
    /// On the wire `MENU_TITLE_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:22`.
    MenuTitleEmpty,
    /// On the wire `MENU_TITLE_OUT_OF_LENGTH`. Source: `spec/open_public/personalized.menu.create.yaml:23`.
    MenuTitleOutOfLength,
    /// On the wire `MENU_TYPE_NOTFOUND`. Source: `spec/open_public/personalized.menu.create.yaml:24`.
    MenuTypeNotfound,
    /// On the wire `MENU_SUB_OUT_OF_NUM`. Source: `spec/open_public/personalized.menu.create.yaml:25`.
    MenuSubOutOfNum,
    /// On the wire `ICON_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:26`.
    IconIsEmpty,
    /// On the wire `ACTION_PARAM_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:27`.
    ActionParamIsEmpty,
    /// On the wire `ICON_IS_INVALID`. Source: `spec/open_public/personalized.menu.create.yaml:28`.
    IconIsInvalid,
    /// On the wire `ICON_SIZE_ERROR`. Source: `spec/open_public/personalized.menu.create.yaml:29`.
    IconSizeError,
    /// On the wire `ICON_TOO_LARGE`. Source: `spec/open_public/personalized.menu.create.yaml:30`.
    IconTooLarge,
    /// On the wire `ICON_TYPE_INVALID`. Source: `spec/open_public/personalized.menu.create.yaml:31`.
    IconTypeInvalid,
    /// On the wire `LABEL_RULES_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:32`.
    LabelRulesIsEmpty,
    /// On the wire `RULE_COUNT_INVALID`. Source: `spec/open_public/personalized.menu.create.yaml:33`.
    RuleCountInvalid,
    /// On the wire `LABEL_ID_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:34`.
    LabelIdIsEmpty,
    /// On the wire `LABEL_VALUE_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:35`.
    LabelValueIsEmpty,
    /// On the wire `LABEL_VALUE_INVALID`. Source: `spec/open_public/personalized.menu.create.yaml:36`.
    LabelValueInvalid,
    /// On the wire `LABEL_NOT_EXISTS`. Source: `spec/open_public/personalized.menu.create.yaml:37`.
    LabelNotExists,
    /// On the wire `MENU_SECURITY_FORBID`. Source: `spec/open_public/personalized.menu.create.yaml:38`.
    MenuSecurityForbid,
    /// On the wire `LABEL_IS_REUSED`. Source: `spec/open_public/personalized.menu.create.yaml:39`.
    LabelIsReused,
    /// On the wire `OPERATOR_IS_EMPTY`. Source: `spec/open_public/personalized.menu.create.yaml:40`.
    OperatorIsEmpty,
    /// On the wire `OPERATOR_IS_INVALID`. Source: `spec/open_public/personalized.menu.create.yaml:41`.
    OperatorIsInvalid,
    /// On the wire `GROUP_ID_IS_INVALID`. Source: `spec/open_public/personalized.menu.create.yaml:42`.
    GroupIdIsInvalid,
    /// On the wire `GROUP_NOT_READY`. Source: `spec/open_public/personalized.menu.create.yaml:43`.
    GroupNotReady,
    /// On the wire `GROUP_NOT_EXISTED`. Source: `spec/open_public/personalized.menu.create.yaml:44`.
    GroupNotExisted,
    /// On the wire `NOT_SUPPORT_GROUP`. Source: `spec/open_public/personalized.menu.create.yaml:45`.
    NotSupportGroup,
    /// On the wire `MENU_NUMBER_LIMIT`. Source: `spec/open_public/personalized.menu.create.yaml:46`.
    MenuNumberLimit,
    /// On the wire `ICON_NOT_SUPPORT_SUB_MENU`. Source: `spec/open_public/personalized.menu.create.yaml:47`.
    IconNotSupportSubMenu,
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/open_public/personalized.menu.create.yaml:48`.
    SecurityCheckFailed,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/personalized.menu.create.yaml:49`.
    SystemError,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/personalized.menu.create.yaml:50`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PersonalizedMenuCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BUTTON_IS_EMPTY", Self::ButtonIsEmpty),
        ("BUTTON_COUNT_LIMIT", Self::ButtonCountLimit),
        ("MENU_TITLE_EMPTY", Self::MenuTitleEmpty),
        ("MENU_TITLE_OUT_OF_LENGTH", Self::MenuTitleOutOfLength),
        ("MENU_TYPE_NOTFOUND", Self::MenuTypeNotfound),
        ("MENU_SUB_OUT_OF_NUM", Self::MenuSubOutOfNum),
        ("ICON_IS_EMPTY", Self::IconIsEmpty),
        ("ACTION_PARAM_IS_EMPTY", Self::ActionParamIsEmpty),
        ("ICON_IS_INVALID", Self::IconIsInvalid),
        ("ICON_SIZE_ERROR", Self::IconSizeError),
        ("ICON_TOO_LARGE", Self::IconTooLarge),
        ("ICON_TYPE_INVALID", Self::IconTypeInvalid),
        ("LABEL_RULES_IS_EMPTY", Self::LabelRulesIsEmpty),
        ("RULE_COUNT_INVALID", Self::RuleCountInvalid),
        ("LABEL_ID_IS_EMPTY", Self::LabelIdIsEmpty),
        ("LABEL_VALUE_IS_EMPTY", Self::LabelValueIsEmpty),
        ("LABEL_VALUE_INVALID", Self::LabelValueInvalid),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
        ("MENU_SECURITY_FORBID", Self::MenuSecurityForbid),
        ("LABEL_IS_REUSED", Self::LabelIsReused),
        ("OPERATOR_IS_EMPTY", Self::OperatorIsEmpty),
        ("OPERATOR_IS_INVALID", Self::OperatorIsInvalid),
        ("GROUP_ID_IS_INVALID", Self::GroupIdIsInvalid),
        ("GROUP_NOT_READY", Self::GroupNotReady),
        ("GROUP_NOT_EXISTED", Self::GroupNotExisted),
        ("NOT_SUPPORT_GROUP", Self::NotSupportGroup),
        ("MENU_NUMBER_LIMIT", Self::MenuNumberLimit),
        ("ICON_NOT_SUPPORT_SUB_MENU", Self::IconNotSupportSubMenu),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
