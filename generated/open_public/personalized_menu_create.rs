//! `alipay.open.public.personalized.menu.create` · 个性化菜单创建
//!
//! Create a personalized menu for users who match a label rule; effective at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
//! Described in `spec/open_public/personalized.menu.create.yaml`.

use crate::{record, schema};

static PERSONALIZED_MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreate",
    file: "spec/open_public/personalized.menu.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(80), 16)],
            ..schema::FieldDef::new(
                "button",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                        limits: &[],
                    },
                ),
                11,
            )
        },
        schema::FieldDef::text("group_id", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxItems(1), 27)],
            ..schema::FieldDef::new(
                "label_rule",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::LABEL_RULE),
                        limits: &[],
                    },
                ),
                23,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["iphone", "android", "wp"]),
                    32,
                ),
            ],
            ..schema::FieldDef::text("mobile_client_type", 29)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["text", "icon"]), 41),
            ],
            ..schema::FieldDef::text("type", 38)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["group_id", "label_rule"]),
            line: 49,
        },
    ],
};

static PERSONALIZED_MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuCreateResponse",
    file: "spec/open_public/personalized.menu.create.yaml",
    fields: &[schema::FieldDef::text("menu_key", 52)],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
///
/// Create a personalized menu for users who match a label rule; effective at once.
///
/// ```
/// use alipay::open_public::PersonalizedMenuCreate;
///
/// let request = PersonalizedMenuCreate::new()
///     .group_id("RQ20190917100100000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`button`](Self::button) | required in some cases; at most 80 items |
/// | [`group_id`](Self::group_id) | required in some cases |
/// | [`label_rule`](Self::label_rule) | required in some cases; at most 1 item (advisory) |
/// | [`mobile_client_type`](Self::mobile_client_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
/// | rule | At least one of `group_id`, `label_rule` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/menu/create`.
/// Described in `spec/open_public/personalized.menu.create.yaml`.
/// Returns [`PersonalizedMenuCreateResponse`], or an error with a [`PersonalizedMenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.create")]
#[doc(alias = "/v3/alipay/open/public/personalized/menu/create")]
#[doc(alias = "个性化菜单创建")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuCreate {
    /// First-level menu entries: 4 for text menus (3 with feedback enabled), 80 for icon menus.
    ///
    /// 一级菜单列表; required in some cases; at most 80 items.
    pub button: Vec<super::types::ButtonObject>,
    /// Crowd group that sees the menu; this or `label_rule` must be given.
    ///
    /// 人群分组id; required in some cases. Example: `RQ20190917100100000001`.
    pub group_id: Option<String>,
    /// Label rule selecting the menu's audience, only one for now; this or `group_id`.
    ///
    /// Required in some cases; at most 1 item (advisory).
    pub label_rule: Vec<super::types::LabelRule>,
    /// Phone type that the menu is for; absent means every type.
    ///
    /// 手机客户端类型. Example: `android`.
    pub mobile_client_type: Option<
        record::Choice<PersonalizedMenuCreateMobileClientType>,
    >,
    /// Kind of menu; with `icon` each entry needs its `icon` field.
    ///
    /// 菜单类型. Defaults to `text`. Example: `text`.
    pub r#type: Option<record::Choice<PersonalizedMenuCreateType>>,
}

impl PersonalizedMenuCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn mobile_client_type(
        mut self,
        mobile_client_type: impl Into<
            record::Choice<PersonalizedMenuCreateMobileClientType>,
        >,
    ) -> Self {
        self.mobile_client_type = Some(mobile_client_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<PersonalizedMenuCreateType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.personalized.menu.create` (个性化菜单创建).
#[non_exhaustive]
pub struct PersonalizedMenuCreateResponse {
    /// Key of the new personalized menu.
    ///
    /// Example: `100000`.
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

/// The values of the platform's type `PersonalizedMenuCreateMobileClientType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateMobileClientType {
    /// `iphone`: iPhone.
    Iphone,
    /// `android`: Android.
    Android,
    /// `wp`: Windows Phone.
    Wp,
}

impl record::Enumeration for PersonalizedMenuCreateMobileClientType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("iphone", Self::Iphone),
        ("android", Self::Android),
        ("wp", Self::Wp),
    ];
}

impl std::fmt::Debug for PersonalizedMenuCreateMobileClientType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PersonalizedMenuCreateType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateType {
    /// `text`: Text menu (文本型菜单).
    Text,
    /// `icon`: Icon menu.
    Icon,
}

impl record::Enumeration for PersonalizedMenuCreateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("icon", Self::Icon),
    ];
}

impl std::fmt::Debug for PersonalizedMenuCreateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.personalized.menu.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BUTTON_IS_EMPTY`: The button is empty.
    ///
    /// Fill in the button.
    ButtonIsEmpty,
    /// `BUTTON_COUNT_LIMIT`: The number of buttons exceeds the limit.
    ///
    /// Reduce the number of buttons.
    ButtonCountLimit,
    /// `MENU_TITLE_EMPTY`: The menu title is missing.
    ///
    /// Send the menu title.
    MenuTitleEmpty,
    /// `MENU_TITLE_OUT_OF_LENGTH`: The menu title is too long.
    ///
    /// Shorten the menu title.
    MenuTitleOutOfLength,
    /// `MENU_TYPE_NOTFOUND`: The menu type was not found.
    ///
    /// Check the menu type.
    MenuTypeNotfound,
    /// `MENU_SUB_OUT_OF_NUM`: There are too many submenu entries.
    ///
    /// Reduce the number of submenu entries.
    MenuSubOutOfNum,
    /// `ICON_IS_EMPTY`: The icon is empty.
    ///
    /// Send an icon.
    IconIsEmpty,
    /// `ACTION_PARAM_IS_EMPTY`: The action parameter is empty.
    ///
    /// Send the action parameter.
    ActionParamIsEmpty,
    /// `ICON_IS_INVALID`: The icon is not valid.
    ///
    /// Check the icon.
    IconIsInvalid,
    /// `ICON_SIZE_ERROR`: The icon has the wrong size.
    ///
    /// Correct the icon's size.
    IconSizeError,
    /// `ICON_TOO_LARGE`: The icon is too large.
    ///
    /// Use a smaller icon.
    IconTooLarge,
    /// `ICON_TYPE_INVALID`: The icon type is not valid.
    ///
    /// Check the icon type.
    IconTypeInvalid,
    /// `LABEL_RULES_IS_EMPTY`.
    LabelRulesIsEmpty,
    /// `RULE_COUNT_INVALID`.
    RuleCountInvalid,
    /// `LABEL_ID_IS_EMPTY`: The label id is missing.
    ///
    /// Send the label id.
    LabelIdIsEmpty,
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
    /// `MENU_SECURITY_FORBID`: The menu was refused by the security check.
    MenuSecurityForbid,
    /// `LABEL_IS_REUSED`: The label is used more than once.
    ///
    /// Use each label only once.
    LabelIsReused,
    /// `OPERATOR_IS_EMPTY`: The operator is missing.
    ///
    /// Send the operator.
    OperatorIsEmpty,
    /// `OPERATOR_IS_INVALID`: The operator is not valid.
    ///
    /// Correct the operator.
    OperatorIsInvalid,
    /// `GROUP_ID_IS_INVALID`.
    GroupIdIsInvalid,
    /// `GROUP_NOT_READY`.
    GroupNotReady,
    /// `GROUP_NOT_EXISTED`: The group does not exist.
    ///
    /// Check the group id.
    GroupNotExisted,
    /// `NOT_SUPPORT_GROUP`.
    NotSupportGroup,
    /// `MENU_NUMBER_LIMIT`.
    MenuNumberLimit,
    /// `ICON_NOT_SUPPORT_SUB_MENU`.
    IconNotSupportSubMenu,
    /// `SECURITY_CHECK_FAILED`: The security check failed.
    SecurityCheckFailed,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
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
