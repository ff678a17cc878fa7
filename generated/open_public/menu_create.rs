//! `alipay.open.public.menu.create` · 默认菜单创建接口
//!
//! Create the default menu of a life account, shown when no personalized menu applies.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/create`. Described in
//! `spec/open_public/menu.create.yaml`.

use crate::{record, schema};

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
/// Returns [`MenuCreateResponse`], or an error with a [`MenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.menu.create")]
#[doc(alias = "/v3/alipay/open/public/menu/create")]
#[doc(alias = "默认菜单创建接口")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct MenuCreate {
    /// First-level menu entries: 4 for text menus (3 with feedback enabled), 80 for icon menus.
    ///
    /// 一级菜单列表; required in some cases; at most 80 items.
    pub button: Vec<super::types::ButtonObject>,
    /// Kind of menu; with `icon` each entry needs its `icon` field.
    ///
    /// 菜单类型. Defaults to `text`. Example: `text`.
    pub r#type: Option<record::Choice<MenuCreateType>>,
}

impl MenuCreate {
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
    pub fn r#type(mut self, r#type: impl Into<record::Choice<MenuCreateType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.open.public.menu.create` (默认菜单创建接口).
#[non_exhaustive]
pub struct MenuCreateResponse {
    /// Key of the default menu.
    ///
    /// Example: `default`.
    pub menu_key: Option<record::Choice<MenuCreateResponseMenuKey>>,
}

/// The values of the platform's type `MenuCreateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MenuCreateType {
    /// `text`: Text menu (文本型菜单).
    Text,
    /// `icon`: Icon menu (icon 型菜单).
    Icon,
}

record::enumeration!(MenuCreateType, "text" Text, "icon" Icon);

/// The values of the platform's type `MenuCreateResponseMenuKey`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MenuCreateResponseMenuKey {
    /// `default`: Text menu.
    Default,
    /// `iconDefault`: Icon menu.
    IconDefault,
}

record::enumeration!(
    MenuCreateResponseMenuKey, "default" Default, "iconDefault" IconDefault
);

/// The error codes of `alipay.open.public.menu.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MenuCreateErrorCode {
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
    /// `ICON_IS_INVALID`: The icon is not valid.
    ///
    /// Check the icon.
    IconIsInvalid,
    /// `ILLEGAL_ARGUMENT_PARAMS`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalArgumentParams,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MENU_FORMAT_ERROR`: The menu's format is wrong.
    ///
    /// Check the menu.
    MenuFormatError,
    /// `ICON_SIZE_ERROR`: The icon has the wrong size.
    ///
    /// Correct the icon's size.
    IconSizeError,
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
    /// `MENU_HAS_EXIST`: A menu exists already.
    ///
    /// Modify the menu instead.
    MenuHasExist,
    /// `EXTENSION_STATUS_INVALID`: The extension is in an invalid state.
    ///
    /// Check the state of the extension.
    ExtensionStatusInvalid,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MenuCreateErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "BUTTON_IS_EMPTY"
    ButtonIsEmpty, "ICON_IS_EMPTY" IconIsEmpty, "ICON_IS_INVALID" IconIsInvalid,
    "ILLEGAL_ARGUMENT_PARAMS" IllegalArgumentParams, "BUSINESS_ERROR" BusinessError,
    "SYSTEM_ERROR" SystemError, "MENU_FORMAT_ERROR" MenuFormatError, "ICON_SIZE_ERROR"
    IconSizeError, "MENU_CHAT_NUMBER_LIMIT" MenuChatNumberLimit, "BUTTON_COUNT_LIMIT"
    ButtonCountLimit, "MENU_TITLE_EMPTY" MenuTitleEmpty, "ICON_TOO_LARGE" IconTooLarge,
    "MENU_TITLE_OUT_OF_LENGTH" MenuTitleOutOfLength, "ICON_TYPE_INVALID" IconTypeInvalid,
    "MENU_TYPE_NOTFOUND" MenuTypeNotfound, "ACTION_PARAM_IS_EMPTY" ActionParamIsEmpty,
    "MENU_AUTH_NOT_ILLEGAL" MenuAuthNotIllegal, "MENU_SECURITY_FORBID"
    MenuSecurityForbid, "MENU_SUB_OUT_OF_NUM" MenuSubOutOfNum, "APP_NO_AVAIABLE"
    AppNoAvaiable, "MENU_HAS_EXIST" MenuHasExist, "EXTENSION_STATUS_INVALID"
    ExtensionStatusInvalid, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

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
            },
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
            schema::ErrorDef {
                code: "MENU_HAS_EXIST",
                summary: "A menu exists already.",
                fix: "Modify the menu instead.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MenuCreate, MENU_CREATE, 0 button Vec::new(), 1 r#type None);

record::record!(MenuCreateResponse, MENU_CREATE_RESPONSE, 0 menu_key None);

static MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuCreate",
    file: "spec/open_public/menu.create.yaml",
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

static MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuCreateResponse",
    file: "spec/open_public/menu.create.yaml",
    rows: &[schema::Row::Text("menu_key")],
    rules: &[],
    lines: &[],
};
