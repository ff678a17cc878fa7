//! `alipay.open.public.personalized.menu.delete` · 个性化菜单删除
//!
//! Delete a personalized menu.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/personalized/menu/delete`.
//! Described in `spec/open_public/personalized.menu.delete.yaml`.

use crate::{record, schema};

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
/// Returns [`PersonalizedMenuDeleteResponse`], or an error with a [`PersonalizedMenuDeleteErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.delete")]
#[doc(alias = "/v3/alipay/open/public/personalized/menu/delete")]
#[doc(alias = "个性化菜单删除")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuDelete {
    /// Key returned by `alipay.open.public.personalized.menu.create`.
    ///
    /// 要删除的个性化菜单key; required; at most 32 characters. Example: `100000`.
    pub menu_key: String,
}

impl PersonalizedMenuDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`menu_key`](Self::menu_key).
    #[inline]
    pub fn menu_key(mut self, menu_key: impl Into<String>) -> Self {
        self.menu_key = menu_key.into();
        self
    }
}

/// The response of `alipay.open.public.personalized.menu.delete` (个性化菜单删除).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PersonalizedMenuDeleteResponse {}

/// The error codes of `alipay.open.public.personalized.menu.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuDeleteErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `MENU_KEY_IS_EMPTY`.
    MenuKeyIsEmpty,
    /// `MENU_NOT_EXIST`.
    MenuNotExist,
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

record::error_codes!(
    PersonalizedMenuDeleteErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "MENU_KEY_IS_EMPTY" MenuKeyIsEmpty, "MENU_NOT_EXIST" MenuNotExist, "SYSTEM_ERROR"
    SystemError, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

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

record::record!(
    PersonalizedMenuDelete, PERSONALIZED_MENU_DELETE, 0 menu_key String::new()
);

record::record!(PersonalizedMenuDeleteResponse, PERSONALIZED_MENU_DELETE_RESPONSE);

static PERSONALIZED_MENU_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuDelete",
    file: "spec/open_public/personalized.menu.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "menu_key",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16],
};

static PERSONALIZED_MENU_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuDeleteResponse",
    file: "spec/open_public/personalized.menu.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
