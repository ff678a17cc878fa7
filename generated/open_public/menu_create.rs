//! `alipay.open.public.menu.create` · 默认菜单创建接口
//!
//! Create the default menu of a life account, shown when no personalized menu applies.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/create`. Described in
//! `spec/open_public/menu.create.yaml`.

use crate::{record, schema};

static MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuCreate",
    file: "spec/open_public/menu.create.yaml",
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
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["text", "icon"]), 20),
            ],
            ..schema::FieldDef::text("type", 17)
        },
    ],
    rules: &[],
};

static MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuCreateResponse",
    file: "spec/open_public/menu.create.yaml",
    fields: &[schema::FieldDef::text("menu_key", 28)],
    rules: &[],
};

/// A request of `alipay.open.public.menu.create` (默认菜单创建接口).
///
/// Create the default menu of a life account, shown when no personalized menu applies.
///
/// ```
/// use alipay::open_public::MenuCreate;
///
/// let request = MenuCreate::new()
///     .r#type("text");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`button`](Self::button) | required in some cases; at most 80 items |
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/create`. Described in
/// `spec/open_public/menu.create.yaml`.
/// Answered by [`MenuCreateResponse`], or by an error with a [`MenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.menu.create")]
#[doc(alias = "/v3/alipay/open/public/menu/create")]
#[doc(alias = "默认菜单创建接口")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct MenuCreate {
    /// First-level menu entries: 4 for text menus (3 with feedback enabled), 80 for icon menus.
    ///
    /// On the wire `button` (一级菜单列表); required in some cases; at most 80 items. Source:
    /// `spec/open_public/menu.create.yaml:11`.
    pub button: Vec<super::types::ButtonObject>,
    /// Kind of menu; with `icon` each entry needs its `icon` field.
    ///
    /// On the wire `type` (菜单类型). Where it is not set, the platform takes `text`. Example: `text`. Source:
    /// `spec/open_public/menu.create.yaml:17`.
    pub r#type: Option<record::Choice<MenuCreateType>>,
}

impl MenuCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            button: Vec::new(),
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

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<MenuCreateType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for MenuCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.button),
            1 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.button),
            1 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for MenuCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MenuCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MenuCreate {}

impl record::Request for MenuCreate {
    type Response = MenuCreateResponse;
    type ErrorCode = MenuCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.menu.create",
        title: "默认菜单创建接口",
        file: "spec/open_public/menu.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/menu/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MENU_CREATE,
        response: &MENU_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MENU_FORMAT_ERROR",
                summary: "The menu's format is wrong.",
                fix: "Check the menu.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 44,
            },
            schema::ErrorDef {
                code: "MENU_CHAT_NUMBER_LIMIT",
                summary: "There are too many entries beside the feedback entry.",
                fix: "Use fewer first-level entries.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 48,
            },
            schema::ErrorDef {
                code: "MENU_AUTH_NOT_ILLEGAL",
                summary: "The account may not use this kind of menu.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 58,
            },
            schema::ErrorDef {
                code: "MENU_HAS_EXIST",
                summary: "A menu exists already.",
                fix: "Modify the menu instead.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 63,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.public.menu.create` (默认菜单创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MenuCreateResponse {
    /// Key of the default menu.
    ///
    /// On the wire `menu_key`. Example: `default`. Source: `spec/open_public/menu.create.yaml:28`.
    pub menu_key: Option<record::Choice<MenuCreateResponseMenuKey>>,
}

impl record::Record for MenuCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_CREATE_RESPONSE
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

impl Default for MenuCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { menu_key: None }
    }
}

impl Clone for MenuCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MenuCreateType`.
///
/// Source: `spec/open_public/menu.create.yaml:21`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MenuCreateType {
    /// Text menu.
    ///
    /// On the wire `text` (文本型菜单).
    Text,
    /// Icon menu.
    ///
    /// On the wire `icon` (icon 型菜单).
    Icon,
}

impl record::Enumeration for MenuCreateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("icon", Self::Icon),
    ];
}

impl std::fmt::Debug for MenuCreateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MenuCreateResponseMenuKey`.
///
/// Source: `spec/open_public/menu.create.yaml:31`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MenuCreateResponseMenuKey {
    /// Text menu.
    ///
    /// On the wire `default`.
    Default,
    /// Icon menu.
    ///
    /// On the wire `iconDefault`.
    IconDefault,
}

impl record::Enumeration for MenuCreateResponseMenuKey {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("default", Self::Default),
        ("iconDefault", Self::IconDefault),
    ];
}

impl std::fmt::Debug for MenuCreateResponseMenuKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.menu.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuCreateErrorCode {
    /// A business parameter is not valid.
    ///
    /// Check the business parameters.
    ///
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/menu.create.yaml:37` and `spec/codes.yaml:1180`.
    IllegalBizParams,
    /// The button is empty.
    ///
    /// Fill in the button.
    ///
    /// On the wire `BUTTON_IS_EMPTY`. Source: `spec/open_public/menu.create.yaml:38` and `spec/codes.yaml:787`.
    ButtonIsEmpty,
    /// The icon is empty.
    ///
    /// Send an icon.
    ///
    /// On the wire `ICON_IS_EMPTY`. Source: `spec/open_public/menu.create.yaml:39` and `spec/codes.yaml:1132`.
    IconIsEmpty,
    /// The icon is not valid.
    ///
    /// Check the icon.
    ///
    /// On the wire `ICON_IS_INVALID`. Source: `spec/open_public/menu.create.yaml:40` and `spec/codes.yaml:1135`.
    IconIsInvalid,
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT_PARAMS`. Source: `spec/open_public/menu.create.yaml:41` and
    /// `spec/codes.yaml:1173`.
    IllegalArgumentParams,
    /// A business error occurred.
    ///
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/menu.create.yaml:42` and `spec/codes.yaml:774`.
    BusinessError,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/menu.create.yaml:43` and `spec/codes.yaml:2413`.
    SystemError,
    /// The menu's format is wrong.
    ///
    /// Check the menu.
    ///
    /// On the wire `MENU_FORMAT_ERROR`. Source: `spec/open_public/menu.create.yaml:44`.
    MenuFormatError,
    /// The icon has the wrong size.
    ///
    /// Correct the icon's size.
    ///
    /// On the wire `ICON_SIZE_ERROR`. Source: `spec/open_public/menu.create.yaml:47` and `spec/codes.yaml:1138`.
    IconSizeError,
    /// There are too many entries beside the feedback entry.
    ///
    /// Use fewer first-level entries.
    ///
    /// On the wire `MENU_CHAT_NUMBER_LIMIT`. Source: `spec/open_public/menu.create.yaml:48`.
    MenuChatNumberLimit,
    /// The number of buttons exceeds the limit.
    ///
    /// Reduce the number of buttons.
    ///
    /// On the wire `BUTTON_COUNT_LIMIT`. Source: `spec/open_public/menu.create.yaml:51` and `spec/codes.yaml:784`.
    ButtonCountLimit,
    /// The menu title is missing.
    ///
    /// Send the menu title.
    ///
    /// On the wire `MENU_TITLE_EMPTY`. Source: `spec/open_public/menu.create.yaml:52` and `spec/codes.yaml:1500`.
    MenuTitleEmpty,
    /// The icon is too large.
    ///
    /// Use a smaller icon.
    ///
    /// On the wire `ICON_TOO_LARGE`. Source: `spec/open_public/menu.create.yaml:53` and `spec/codes.yaml:1141`.
    IconTooLarge,
    /// The menu title is too long.
    ///
    /// Shorten the menu title.
    ///
    /// On the wire `MENU_TITLE_OUT_OF_LENGTH`. Source: `spec/open_public/menu.create.yaml:54` and
    /// `spec/codes.yaml:1503`.
    MenuTitleOutOfLength,
    /// The icon type is not valid.
    ///
    /// Check the icon type.
    ///
    /// On the wire `ICON_TYPE_INVALID`. Source: `spec/open_public/menu.create.yaml:55` and `spec/codes.yaml:1144`.
    IconTypeInvalid,
    /// The menu type was not found.
    ///
    /// Check the menu type.
    ///
    /// On the wire `MENU_TYPE_NOTFOUND`. Source: `spec/open_public/menu.create.yaml:56` and `spec/codes.yaml:1506`.
    MenuTypeNotfound,
    /// The action parameter is empty.
    ///
    /// Send the action parameter.
    ///
    /// On the wire `ACTION_PARAM_IS_EMPTY`. Source: `spec/open_public/menu.create.yaml:57` and `spec/codes.yaml:501`.
    ActionParamIsEmpty,
    /// The account may not use this kind of menu.
    ///
    /// On the wire `MENU_AUTH_NOT_ILLEGAL`. Source: `spec/open_public/menu.create.yaml:58`.
    MenuAuthNotIllegal,
    /// The menu was refused by the security check.
    ///
    /// On the wire `MENU_SECURITY_FORBID`. Source: `spec/open_public/menu.create.yaml:60` and `spec/codes.yaml:1495`.
    MenuSecurityForbid,
    /// There are too many submenu entries.
    ///
    /// Reduce the number of submenu entries.
    ///
    /// On the wire `MENU_SUB_OUT_OF_NUM`. Source: `spec/open_public/menu.create.yaml:61` and `spec/codes.yaml:1497`.
    MenuSubOutOfNum,
    /// The app is not available.
    ///
    /// On the wire `APP_NO_AVAIABLE`. Source: `spec/open_public/menu.create.yaml:62` and `spec/codes.yaml:609`.
    AppNoAvaiable,
    /// A menu exists already.
    ///
    /// Modify the menu instead.
    ///
    /// On the wire `MENU_HAS_EXIST`. Source: `spec/open_public/menu.create.yaml:63`.
    MenuHasExist,
    /// The extension is in an invalid state.
    ///
    /// Check the state of the extension.
    ///
    /// On the wire `EXTENSION_STATUS_INVALID`. Source: `spec/open_public/menu.create.yaml:66` and
    /// `spec/codes.yaml:1034`.
    ExtensionStatusInvalid,
    /// The authorization is not accepted.
    ///
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/menu.create.yaml:67` and `spec/codes.yaml:647`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MenuCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("BUTTON_IS_EMPTY", Self::ButtonIsEmpty),
        ("ICON_IS_EMPTY", Self::IconIsEmpty),
        ("ICON_IS_INVALID", Self::IconIsInvalid),
        ("ILLEGAL_ARGUMENT_PARAMS", Self::IllegalArgumentParams),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MENU_FORMAT_ERROR", Self::MenuFormatError),
        ("ICON_SIZE_ERROR", Self::IconSizeError),
        ("MENU_CHAT_NUMBER_LIMIT", Self::MenuChatNumberLimit),
        ("BUTTON_COUNT_LIMIT", Self::ButtonCountLimit),
        ("MENU_TITLE_EMPTY", Self::MenuTitleEmpty),
        ("ICON_TOO_LARGE", Self::IconTooLarge),
        ("MENU_TITLE_OUT_OF_LENGTH", Self::MenuTitleOutOfLength),
        ("ICON_TYPE_INVALID", Self::IconTypeInvalid),
        ("MENU_TYPE_NOTFOUND", Self::MenuTypeNotfound),
        ("ACTION_PARAM_IS_EMPTY", Self::ActionParamIsEmpty),
        ("MENU_AUTH_NOT_ILLEGAL", Self::MenuAuthNotIllegal),
        ("MENU_SECURITY_FORBID", Self::MenuSecurityForbid),
        ("MENU_SUB_OUT_OF_NUM", Self::MenuSubOutOfNum),
        ("APP_NO_AVAIABLE", Self::AppNoAvaiable),
        ("MENU_HAS_EXIST", Self::MenuHasExist),
        ("EXTENSION_STATUS_INVALID", Self::ExtensionStatusInvalid),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MenuCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
