//! `alipay.open.public.menu.modify` · 默认菜单更新接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/modify`. Described in
//! `spec/open_public/menu.modify.yaml`.

use crate::{record, schema};

static MENU_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuModify",
    file: "spec/open_public/menu.modify.yaml",
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
        schema::FieldDef::text("type", 10),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/modify`. Described in
/// `spec/open_public/menu.modify.yaml`.
/// Answered by [`MenuModifyResponse`], or by an error with a [`MenuModifyErrorCode`].
#[doc(alias = "alipay.open.public.menu.modify")]
#[doc(alias = "默认菜单更新接口")]
#[must_use]
#[non_exhaustive]
pub struct MenuModify {
    /// On the wire `button`, a list; each element is a record of the kind `ButtonObject`. Source:
    /// `spec/open_public/menu.modify.yaml:9`.
    pub button: Vec<super::types::ButtonObject>,
    /// On the wire `type`, a text. Source: `spec/open_public/menu.modify.yaml:10`.
    pub r#type: Option<String>,
}

impl MenuModify {
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.menu.modify` (默认菜单更新接口).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `alipay.open.public.menu.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuModifyErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/menu.modify.yaml:15`.
    IllegalBizParams,
    /// On the wire `BUTTON_IS_EMPTY`. Source: `spec/open_public/menu.modify.yaml:16`.
    ButtonIsEmpty,
    /// On the wire `ICON_IS_EMPTY`. Source: `spec/open_public/menu.modify.yaml:17`.
    IconIsEmpty,
    /// On the wire `MENU_MODIFY_NOT_EXIST`. Source: `spec/open_public/menu.modify.yaml:18`.
    MenuModifyNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/menu.modify.yaml:19`.
    SystemError,
    /// On the wire `ICON_IS_INVALID`. Source: `spec/open_public/menu.modify.yaml:20`.
    IconIsInvalid,
    /// On the wire `MENU_NO_BODY`. Source: `spec/open_public/menu.modify.yaml:21`.
    MenuNoBody,
    /// On the wire `MENU_CHAT_NUMBER_LIMIT`. Source: `spec/open_public/menu.modify.yaml:22`.
    MenuChatNumberLimit,
    /// On the wire `BUTTON_COUNT_LIMIT`. Source: `spec/open_public/menu.modify.yaml:23`.
    ButtonCountLimit,
    /// On the wire `MENU_TITLE_EMPTY`. Source: `spec/open_public/menu.modify.yaml:24`.
    MenuTitleEmpty,
    /// On the wire `ICON_TOO_LARGE`. Source: `spec/open_public/menu.modify.yaml:25`.
    IconTooLarge,
    /// On the wire `MENU_TITLE_OUT_OF_LENGTH`. Source: `spec/open_public/menu.modify.yaml:26`.
    MenuTitleOutOfLength,
    /// On the wire `ICON_TYPE_INVALID`. Source: `spec/open_public/menu.modify.yaml:27`.
    IconTypeInvalid,
    /// On the wire `MENU_TYPE_NOTFOUND`. Source: `spec/open_public/menu.modify.yaml:28`.
    MenuTypeNotfound,
    /// On the wire `ACTION_PARAM_IS_EMPTY`. Source: `spec/open_public/menu.modify.yaml:29`.
    ActionParamIsEmpty,
    /// On the wire `MENU_AUTH_NOT_ILLEGAL`. Source: `spec/open_public/menu.modify.yaml:30`.
    MenuAuthNotIllegal,
    /// On the wire `MENU_SECURITY_FORBID`. Source: `spec/open_public/menu.modify.yaml:31`.
    MenuSecurityForbid,
    /// On the wire `MENU_SUB_OUT_OF_NUM`. Source: `spec/open_public/menu.modify.yaml:32`.
    MenuSubOutOfNum,
    /// On the wire `APP_NO_AVAIABLE`. Source: `spec/open_public/menu.modify.yaml:33`.
    AppNoAvaiable,
    /// On the wire `EXTENSION_STATUS_INVALID`. Source: `spec/open_public/menu.modify.yaml:34`.
    ExtensionStatusInvalid,
    /// On the wire `ICON_SIZE_ERROR`. Source: `spec/open_public/menu.modify.yaml:35`.
    IconSizeError,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/menu.modify.yaml:36`.
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
