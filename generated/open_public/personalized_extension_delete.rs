//! `alipay.open.public.personalized.extension.delete` · 扩展区删除接口
//!
//! Delete a set of extension areas, personalized or default.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `DELETE /v3/alipay/open/public/personalized/extension/delete`. Described in
//! `spec/open_public/personalized.extension.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.personalized.extension.delete` (扩展区删除接口).
///
/// Delete a set of extension areas, personalized or default.
///
/// ```
/// use alipay::open_public::PersonalizedExtensionDelete;
///
/// let request = PersonalizedExtensionDelete::new()
///     .extension_key("10000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`extension_key`](Self::extension_key) | required; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `DELETE /v3/alipay/open/public/personalized/extension/delete`. Described in
/// `spec/open_public/personalized.extension.delete.yaml`.
/// Returns [`PersonalizedExtensionDeleteResponse`], or an error with a [`PersonalizedExtensionDeleteErrorCode`].
#[doc(alias = "alipay.open.public.personalized.extension.delete")]
#[doc(alias = "/v3/alipay/open/public/personalized/extension/delete")]
#[doc(alias = "扩展区删除接口")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedExtensionDelete {
    /// Key of the set, from the extension list; `default` deletes the default set.
    ///
    /// 扩展区的key; required; at most 32 characters (advisory). Example: `10000`.
    pub extension_key: String,
}

impl PersonalizedExtensionDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extension_key`](Self::extension_key).
    #[inline]
    pub fn extension_key(mut self, extension_key: impl Into<String>) -> Self {
        self.extension_key = extension_key.into();
        self
    }
}

/// The response of `alipay.open.public.personalized.extension.delete` (扩展区删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PersonalizedExtensionDeleteResponse {}

/// The error codes of `alipay.open.public.personalized.extension.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonalizedExtensionDeleteErrorCode {
    /// `EXTENSION_KEY_IS_EMPTY`.
    ExtensionKeyIsEmpty,
    /// `EXTENSION_NOT_EXIST`.
    ExtensionNotExist,
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
    PersonalizedExtensionDeleteErrorCode, "EXTENSION_KEY_IS_EMPTY" ExtensionKeyIsEmpty,
    "EXTENSION_NOT_EXIST" ExtensionNotExist, "EXTENSION_STATUS_INVALID"
    ExtensionStatusInvalid, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

impl record::CallRequest for PersonalizedExtensionDelete {}

impl record::Request for PersonalizedExtensionDelete {
    type Response = PersonalizedExtensionDeleteResponse;
    type ErrorCode = PersonalizedExtensionDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.extension.delete",
        title: "扩展区删除接口",
        file: "spec/open_public/personalized.extension.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/personalized/extension/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_EXTENSION_DELETE,
        response: &PERSONALIZED_EXTENSION_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PersonalizedExtensionDelete, PERSONALIZED_EXTENSION_DELETE, 0 extension_key
    String::new()
);

record::record!(
    PersonalizedExtensionDeleteResponse, PERSONALIZED_EXTENSION_DELETE_RESPONSE
);

static PERSONALIZED_EXTENSION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionDelete",
    file: "spec/open_public/personalized.extension.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "extension_key",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16],
};

static PERSONALIZED_EXTENSION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionDeleteResponse",
    file: "spec/open_public/personalized.extension.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
