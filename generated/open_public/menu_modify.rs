//! `alipay.open.public.menu.modify` · 默认菜单更新接口
//!
//! Update the default menu; takes effect at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/modify`. Described in
//! `spec/open_public/menu.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.menu.modify` (默认菜单更新接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MenuModifyResponse {}

/// The values of the platform's type `MenuModifyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MenuModifyType {
    /// `text`: Text menu (文本型菜单).
    Text,
    /// `icon`: Icon menu (icon 型菜单).
    Icon,
}

record::enumeration!(MenuModifyType, "text" Text, "icon" Icon);

/// The error codes of `alipay.open.public.menu.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MenuModifyErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "BUTTON_IS_EMPTY"
    ButtonIsEmpty, "ICON_IS_EMPTY" IconIsEmpty, "MENU_MODIFY_NOT_EXIST"
    MenuModifyNotExist, "SYSTEM_ERROR" SystemError, "ICON_IS_INVALID" IconIsInvalid,
    "MENU_NO_BODY" MenuNoBody, "MENU_CHAT_NUMBER_LIMIT" MenuChatNumberLimit,
    "BUTTON_COUNT_LIMIT" ButtonCountLimit, "MENU_TITLE_EMPTY" MenuTitleEmpty,
    "ICON_TOO_LARGE" IconTooLarge, "MENU_TITLE_OUT_OF_LENGTH" MenuTitleOutOfLength,
    "ICON_TYPE_INVALID" IconTypeInvalid, "MENU_TYPE_NOTFOUND" MenuTypeNotfound,
    "ACTION_PARAM_IS_EMPTY" ActionParamIsEmpty, "MENU_AUTH_NOT_ILLEGAL"
    MenuAuthNotIllegal, "MENU_SECURITY_FORBID" MenuSecurityForbid, "MENU_SUB_OUT_OF_NUM"
    MenuSubOutOfNum, "APP_NO_AVAIABLE" AppNoAvaiable, "EXTENSION_STATUS_INVALID"
    ExtensionStatusInvalid, "ICON_SIZE_ERROR" IconSizeError, "AUTHORIZE_NOT_ADMIT"
    AuthorizeNotAdmit
);

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
            },
            schema::ErrorDef {
                code: "MENU_AUTH_NOT_ILLEGAL",
                summary: "The account may not use this kind of menu.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MenuModify, MENU_MODIFY, 0 button Vec::new(), 1 r#type None);

record::record!(MenuModifyResponse, MENU_MODIFY_RESPONSE);

static MENU_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuModify",
    file: "spec/open_public/menu.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(80))],
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["text", "icon"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 17, 20],
};

static MENU_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuModifyResponse",
    file: "spec/open_public/menu.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
