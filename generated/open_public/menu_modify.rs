//! `alipay.open.public.menu.modify` · 默认菜单更新接口
//!
//! Update the default menu; takes effect at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/modify`. Described in
//! `spec/open_public/menu.modify.yaml`.

use crate::{record, schema};

static MENU_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuModify",
    file: "spec/open_public/menu.modify.yaml",
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

static MENU_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuModifyResponse",
    file: "spec/open_public/menu.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.menu.modify` (默认菜单更新接口).
///
/// Update the default menu; takes effect at once.
///
/// ```
/// use alipay::open_public::MenuModify;
///
/// let request = MenuModify::new()
///     .r#type("icon");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`button`](Self::button) | required in some cases; at most 80 items |
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/modify`. Described in
/// `spec/open_public/menu.modify.yaml`.
/// Returns [`MenuModifyResponse`], or an error with a [`MenuModifyErrorCode`].
#[doc(alias = "alipay.open.public.menu.modify")]
#[doc(alias = "/v3/alipay/open/public/menu/modify")]
#[doc(alias = "默认菜单更新接口")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct MenuModify {
    /// First-level menu entries: 4 for text menus (3 with feedback enabled), 80 for icon menus.
    ///
    /// 一级菜单列表; required in some cases; at most 80 items.
    pub button: Vec<super::types::ButtonObject>,
    /// Kind of menu; with `icon` each entry needs its `icon` field.
    ///
    /// 菜单类型. Defaults to `text`. Example: `icon`.
    pub r#type: Option<record::Choice<MenuModifyType>>,
}

impl MenuModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn r#type(mut self, r#type: impl Into<record::Choice<MenuModifyType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for MenuModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_MODIFY
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

impl Default for MenuModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MenuModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MenuModify {}

impl record::Request for MenuModify {
    type Response = MenuModifyResponse;
    type ErrorCode = MenuModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.menu.modify",
        title: "默认菜单更新接口",
        file: "spec/open_public/menu.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/menu/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MENU_MODIFY,
        response: &MENU_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MENU_CHAT_NUMBER_LIMIT",
                summary: "There are too many entries beside the feedback entry.",
                fix: "Use fewer first-level entries.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 37,
            },
            schema::ErrorDef {
                code: "MENU_AUTH_NOT_ILLEGAL",
                summary: "The account may not use this kind of menu.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 47,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.menu.modify` (默认菜单更新接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MenuModifyResponse {}

impl record::Record for MenuModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MenuModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MenuModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MenuModifyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MenuModifyType {
    /// `text`: Text menu (文本型菜单).
    Text,
    /// `icon`: Icon menu (icon 型菜单).
    Icon,
}

impl record::Enumeration for MenuModifyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("icon", Self::Icon),
    ];
}

impl std::fmt::Debug for MenuModifyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.menu.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuModifyErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `BUTTON_IS_EMPTY`: The button is empty.
    ///
    /// Fill in the button.
    ButtonIsEmpty,
    /// `ICON_IS_EMPTY`: The icon is empty.
    ///
    /// Send an icon.
    IconIsEmpty,
    /// `MENU_MODIFY_NOT_EXIST`.
    MenuModifyNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ICON_IS_INVALID`: The icon is not valid.
    ///
    /// Check the icon.
    IconIsInvalid,
    /// `MENU_NO_BODY`.
    MenuNoBody,
    /// `MENU_CHAT_NUMBER_LIMIT`: There are too many entries beside the feedback entry.
    ///
    /// Use fewer first-level entries.
    MenuChatNumberLimit,
    /// `BUTTON_COUNT_LIMIT`: The number of buttons exceeds the limit.
    ///
    /// Reduce the number of buttons.
    ButtonCountLimit,
    /// `MENU_TITLE_EMPTY`: The menu title is missing.
    ///
    /// Send the menu title.
    MenuTitleEmpty,
    /// `ICON_TOO_LARGE`: The icon is too large.
    ///
    /// Use a smaller icon.
    IconTooLarge,
    /// `MENU_TITLE_OUT_OF_LENGTH`: The menu title is too long.
    ///
    /// Shorten the menu title.
    MenuTitleOutOfLength,
    /// `ICON_TYPE_INVALID`: The icon type is not valid.
    ///
    /// Check the icon type.
    IconTypeInvalid,
    /// `MENU_TYPE_NOTFOUND`: The menu type was not found.
    ///
    /// Check the menu type.
    MenuTypeNotfound,
    /// `ACTION_PARAM_IS_EMPTY`: The action parameter is empty.
    ///
    /// Send the action parameter.
    ActionParamIsEmpty,
    /// `MENU_AUTH_NOT_ILLEGAL`: The account may not use this kind of menu.
    MenuAuthNotIllegal,
    /// `MENU_SECURITY_FORBID`: The menu was refused by the security check.
    MenuSecurityForbid,
    /// `MENU_SUB_OUT_OF_NUM`: There are too many submenu entries.
    ///
    /// Reduce the number of submenu entries.
    MenuSubOutOfNum,
    /// `APP_NO_AVAIABLE`: The app is not available.
    AppNoAvaiable,
    /// `EXTENSION_STATUS_INVALID`: The extension is in an invalid state.
    ///
    /// Check the state of the extension.
    ExtensionStatusInvalid,
    /// `ICON_SIZE_ERROR`: The icon has the wrong size.
    ///
    /// Correct the icon's size.
    IconSizeError,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MenuModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("BUTTON_IS_EMPTY", Self::ButtonIsEmpty),
        ("ICON_IS_EMPTY", Self::IconIsEmpty),
        ("MENU_MODIFY_NOT_EXIST", Self::MenuModifyNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ICON_IS_INVALID", Self::IconIsInvalid),
        ("MENU_NO_BODY", Self::MenuNoBody),
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
        ("EXTENSION_STATUS_INVALID", Self::ExtensionStatusInvalid),
        ("ICON_SIZE_ERROR", Self::IconSizeError),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MenuModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
