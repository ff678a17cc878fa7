//! `alipay.open.public.menu.create` · 默认菜单创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/create`. Described in
//! `spec/open_public/menu.create.yaml`.

use crate::{record, schema};

static MENU_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuCreate",
    file: "spec/open_public/menu.create.yaml",
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

static MENU_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuCreateResponse",
    file: "spec/open_public/menu.create.yaml",
    fields: &[schema::FieldDef::text("menu_key", 13)],
    rules: &[],
};

/// A request of `alipay.open.public.menu.create` (默认菜单创建接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/create`. Described in
/// `spec/open_public/menu.create.yaml`.
/// Answered by [`MenuCreateResponse`], or by an error with a [`MenuCreateErrorCode`].
#[doc(alias = "alipay.open.public.menu.create")]
#[doc(alias = "默认菜单创建接口")]
#[must_use]
#[non_exhaustive]
pub struct MenuCreate {
    /// On the wire `button`, a list; each element is a record of the kind `ButtonObject`. Source:
    /// `spec/open_public/menu.create.yaml:9`.
    pub button: Vec<super::types::ButtonObject>,
    /// On the wire `type`, a text. Source: `spec/open_public/menu.create.yaml:10`.
    pub r#type: Option<String>,
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.menu.create` (默认菜单创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MenuCreateResponse {
    /// On the wire `menu_key`, a text. Source: `spec/open_public/menu.create.yaml:13`.
    pub menu_key: Option<String>,
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

/// The error codes of `alipay.open.public.menu.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuCreateErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/menu.create.yaml:16`.
    IllegalBizParams,
    /// On the wire `BUTTON_IS_EMPTY`. Source: `spec/open_public/menu.create.yaml:17`.
    ButtonIsEmpty,
    /// On the wire `ICON_IS_EMPTY`. Source: `spec/open_public/menu.create.yaml:18`.
    IconIsEmpty,
    /// On the wire `ICON_IS_INVALID`. Source: `spec/open_public/menu.create.yaml:19`.
    IconIsInvalid,
    /// On the wire `ILLEGAL_ARGUMENT_PARAMS`. Source: `spec/open_public/menu.create.yaml:20`.
    IllegalArgumentParams,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/menu.create.yaml:21`.
    BusinessError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/menu.create.yaml:22`.
    SystemError,
    /// On the wire `MENU_FORMAT_ERROR`. Source: `spec/open_public/menu.create.yaml:23`.
    MenuFormatError,
    /// On the wire `ICON_SIZE_ERROR`. Source: `spec/open_public/menu.create.yaml:24`.
    IconSizeError,
    /// On the wire `MENU_CHAT_NUMBER_LIMIT`. Source: `spec/open_public/menu.create.yaml:25`.
    MenuChatNumberLimit,
    /// On the wire `BUTTON_COUNT_LIMIT`. Source: `spec/open_public/menu.create.yaml:26`.
    ButtonCountLimit,
    /// On the wire `MENU_TITLE_EMPTY`. Source: `spec/open_public/menu.create.yaml:27`.
    MenuTitleEmpty,
    /// On the wire `ICON_TOO_LARGE`. Source: `spec/open_public/menu.create.yaml:28`.
    IconTooLarge,
    /// On the wire `MENU_TITLE_OUT_OF_LENGTH`. Source: `spec/open_public/menu.create.yaml:29`.
    MenuTitleOutOfLength,
    /// On the wire `ICON_TYPE_INVALID`. Source: `spec/open_public/menu.create.yaml:30`.
    IconTypeInvalid,
    /// On the wire `MENU_TYPE_NOTFOUND`. Source: `spec/open_public/menu.create.yaml:31`.
    MenuTypeNotfound,
    /// On the wire `ACTION_PARAM_IS_EMPTY`. Source: `spec/open_public/menu.create.yaml:32`.
    ActionParamIsEmpty,
    /// On the wire `MENU_AUTH_NOT_ILLEGAL`. Source: `spec/open_public/menu.create.yaml:33`.
    MenuAuthNotIllegal,
    /// On the wire `MENU_SECURITY_FORBID`. Source: `spec/open_public/menu.create.yaml:34`.
    MenuSecurityForbid,
    /// On the wire `MENU_SUB_OUT_OF_NUM`. Source: `spec/open_public/menu.create.yaml:35`.
    MenuSubOutOfNum,
    /// On the wire `APP_NO_AVAIABLE`. Source: `spec/open_public/menu.create.yaml:36`.
    AppNoAvaiable,
    /// On the wire `MENU_HAS_EXIST`. Source: `spec/open_public/menu.create.yaml:37`.
    MenuHasExist,
    /// On the wire `EXTENSION_STATUS_INVALID`. Source: `spec/open_public/menu.create.yaml:38`.
    ExtensionStatusInvalid,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/menu.create.yaml:39`.
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
