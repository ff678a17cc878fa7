//! `alipay.open.public.personalized.menu.create` · 个性化菜单创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
//! Described in `spec/open_public/personalized.menu.create.yaml`.

use crate::{record, schema};

static PERSONALIZED_MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreate",
    file: "spec/open_public/personalized.menu.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("group_id", 10),
        schema::FieldDef::new(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LABEL_RULE),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("mobile_client_type", 12),
        schema::FieldDef::text("type", 13),
    ],
    rules: &[],
};

static PERSONALIZED_MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreateResponse",
    file: "spec/open_public/personalized.menu.create.yaml",
    fields: &[schema::FieldDef::text("menu_key", 16)],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
/// Described in `spec/open_public/personalized.menu.create.yaml`.
/// Answered by [`PersonalizedMenuCreateResponse`], or by an error with a [`PersonalizedMenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.create")]
#[doc(alias = "个性化菜单创建")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuCreate {
    /// On the wire `button`, a list; each element is a record of the kind `ButtonObject`. Source:
    /// `spec/open_public/personalized.menu.create.yaml:9`.
    pub button: Vec<super::types::ButtonObject>,
    /// On the wire `group_id`, a text. Source: `spec/open_public/personalized.menu.create.yaml:10`.
    pub group_id: Option<String>,
    /// On the wire `label_rule`, a list; each element is a record of the kind `LabelRule`. Source:
    /// `spec/open_public/personalized.menu.create.yaml:11`.
    pub label_rule: Vec<super::types::LabelRule>,
    /// On the wire `mobile_client_type`, a text. Source: `spec/open_public/personalized.menu.create.yaml:12`.
    pub mobile_client_type: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_public/personalized.menu.create.yaml:13`.
    pub r#type: Option<String>,
}

impl PersonalizedMenuCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            button: Vec::new(),
            group_id: None,
            label_rule: Vec::new(),
            mobile_client_type: None,
            r#type: None,
        }
    }

    /// Sets [`button`](Self::button).
    #[inline]
    pub fn button(
        mut self,
        button: impl IntoIterator<Item = super::types::ButtonObject>,
    ) -> Self {
        self.button = button.into_iter().collect();
        self
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
        label_rule: impl IntoIterator<Item = super::types::LabelRule>,
    ) -> Self {
        self.label_rule = label_rule.into_iter().collect();
        self
    }

    /// Sets [`mobile_client_type`](Self::mobile_client_type).
    #[inline]
    pub fn mobile_client_type(mut self, mobile_client_type: impl Into<String>) -> Self {
        self.mobile_client_type = Some(mobile_client_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
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

impl Default for PersonalizedMenuCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.menu.create",
        title: "个性化菜单创建",
        file: "spec/open_public/personalized.menu.create.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PersonalizedMenuCreateResponse {
    /// On the wire `menu_key`, a text. Source: `spec/open_public/personalized.menu.create.yaml:16`.
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

impl Default for PersonalizedMenuCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { menu_key: None }
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for PersonalizedMenuCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
