//! `alipay.open.public.personalized.menu.delete` · 个性化菜单删除
//!
//! Delete a personalized menu.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/personalized/menu/delete`.
//! Described in `spec/open_public/personalized.menu.delete.yaml`.

use crate::{record, schema};

static PERSONALIZED_MENU_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuDelete",
    file: "spec/open_public/personalized.menu.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("menu_key", 11)
        },
    ],
    rules: &[],
};

static PERSONALIZED_MENU_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuDeleteResponse",
    file: "spec/open_public/personalized.menu.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.menu.delete` (个性化菜单删除).
///
/// Delete a personalized menu.
///
/// ```
/// use alipay::open_public::PersonalizedMenuDelete;
///
/// let request = PersonalizedMenuDelete::new()
///     .menu_key("100000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`menu_key`](Self::menu_key) | required; at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/personalized/menu/delete`.
/// Described in `spec/open_public/personalized.menu.delete.yaml`.
/// Answered by [`PersonalizedMenuDeleteResponse`], or by an error with a [`PersonalizedMenuDeleteErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.delete")]
#[doc(alias = "/v3/alipay/open/public/personalized/menu/delete")]
#[doc(alias = "个性化菜单删除")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuDelete {
    /// Key returned by `alipay.open.public.personalized.menu.create`.
    ///
    /// On the wire `menu_key` (要删除的个性化菜单key); required; at most 32 characters. Example: `100000`. Source:
    /// `spec/open_public/personalized.menu.delete.yaml:11`.
    pub menu_key: String,
}

impl PersonalizedMenuDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { menu_key: String::new() }
    }

    /// Sets [`menu_key`](Self::menu_key).
    #[inline]
    pub fn menu_key(mut self, menu_key: impl Into<String>) -> Self {
        self.menu_key = menu_key.into();
        self
    }
}

impl record::Record for PersonalizedMenuDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_MENU_DELETE
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

impl Default for PersonalizedMenuDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PersonalizedMenuDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedMenuDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedMenuDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PersonalizedMenuDelete {}

impl record::Request for PersonalizedMenuDelete {
    type Response = PersonalizedMenuDeleteResponse;
    type ErrorCode = PersonalizedMenuDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.menu.delete",
        title: "个性化菜单删除",
        file: "spec/open_public/personalized.menu.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/personalized/menu/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_MENU_DELETE,
        response: &PERSONALIZED_MENU_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.public.personalized.menu.delete` (个性化菜单删除).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct PersonalizedMenuDeleteResponse {}

impl record::Record for PersonalizedMenuDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_MENU_DELETE_RESPONSE
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

impl Default for PersonalizedMenuDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PersonalizedMenuDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedMenuDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedMenuDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.personalized.menu.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuDeleteErrorCode {
    /// A business parameter is not valid.
    ///
    /// Check the business parameters.
    ///
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/personalized.menu.delete.yaml:22` and
    /// `spec/codes.yaml:1180`.
    IllegalBizParams,
    /// On the wire `MENU_KEY_IS_EMPTY`. Source: `spec/open_public/personalized.menu.delete.yaml:23`.
    MenuKeyIsEmpty,
    /// On the wire `MENU_NOT_EXIST`. Source: `spec/open_public/personalized.menu.delete.yaml:24`.
    MenuNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/personalized.menu.delete.yaml:25` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The authorization is not accepted.
    ///
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/personalized.menu.delete.yaml:26` and
    /// `spec/codes.yaml:647`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PersonalizedMenuDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("MENU_KEY_IS_EMPTY", Self::MenuKeyIsEmpty),
        ("MENU_NOT_EXIST", Self::MenuNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PersonalizedMenuDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
