//! `alipay.open.public.default.extension.create` · 默认扩展区创建接口
//!
//! Create the default extension area.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/default/extension/create`.
//! Described in `spec/open_public/default.extension.create.yaml`.

use crate::{record, schema};

static DEFAULT_EXTENSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DefaultExtensionCreate",
    file: "spec/open_public/default.extension.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(3), 11)],
            ..schema::FieldDef::new(
                "areas",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                        limits: &[],
                    },
                ),
                11,
            )
        },
    ],
    rules: &[],
};

static DEFAULT_EXTENSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DefaultExtensionCreateResponse",
    file: "spec/open_public/default.extension.create.yaml",
    fields: &[schema::FieldDef::text("extension_key", 14)],
    rules: &[],
};

/// A request of `alipay.open.public.default.extension.create` (默认扩展区创建接口).
///
/// Create the default extension area.
///
/// ```
/// use alipay::open_public::DefaultExtensionCreate;
///
/// let request = DefaultExtensionCreate::new()
///     .areas([alipay::open_public::types::ExtensionArea::new().name("会员专区")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`areas`](Self::areas) | at most 3 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/default/extension/create`.
/// Described in `spec/open_public/default.extension.create.yaml`.
/// Returns [`DefaultExtensionCreateResponse`], or an error with a [`DefaultExtensionCreateErrorCode`].
#[doc(alias = "alipay.open.public.default.extension.create")]
#[doc(alias = "/v3/alipay/open/public/default/extension/create")]
#[doc(alias = "默认扩展区创建接口")]
#[must_use]
#[non_exhaustive]
pub struct DefaultExtensionCreate {
    /// Default extension areas.
    ///
    /// At most 3 items.
    pub areas: Vec<super::types::ExtensionArea>,
}

impl DefaultExtensionCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { areas: Vec::new() }
    }

    /// Sets [`areas`](Self::areas).
    #[inline]
    pub fn areas(
        mut self,
        areas: impl IntoIterator<Item = super::types::ExtensionArea>,
    ) -> Self {
        self.areas = areas.into_iter().collect();
        self
    }
}

impl record::Record for DefaultExtensionCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEFAULT_EXTENSION_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areas),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areas),
            _ => None,
        }
    }
}

impl Default for DefaultExtensionCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DefaultExtensionCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DefaultExtensionCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DefaultExtensionCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DefaultExtensionCreate {}

impl record::Request for DefaultExtensionCreate {
    type Response = DefaultExtensionCreateResponse;
    type ErrorCode = DefaultExtensionCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.default.extension.create",
        title: "默认扩展区创建接口",
        file: "spec/open_public/default.extension.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/default/extension/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &DEFAULT_EXTENSION_CREATE,
        response: &DEFAULT_EXTENSION_CREATE_RESPONSE,
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

/// The response of `alipay.open.public.default.extension.create` (默认扩展区创建接口).
#[non_exhaustive]
pub struct DefaultExtensionCreateResponse {
    /// Key of the set of areas, needed to delete it or operate on it later.
    ///
    /// 扩展区的key. Example: `10000`.
    pub extension_key: Option<String>,
}

impl record::Record for DefaultExtensionCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEFAULT_EXTENSION_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extension_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extension_key),
            _ => None,
        }
    }
}

impl Default for DefaultExtensionCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { extension_key: None }
    }
}

impl Clone for DefaultExtensionCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DefaultExtensionCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DefaultExtensionCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.default.extension.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultExtensionCreateErrorCode {
    /// `EXTENSION_AREAS_IS_EMPTY`.
    ExtensionAreasIsEmpty,
    /// `AREA_COUNT_INVALID`.
    AreaCountInvalid,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `EXTENSION_PARAM_URL_ERROR`.
    ExtensionParamUrlError,
    /// `EXTENSION_PARAM_TYPE_ERROR`.
    ExtensionParamTypeError,
    /// `AREA_HEIGHT_IS_INVALID`.
    AreaHeightIsInvalid,
    /// `GOTO_URL_IS_INVALID`.
    GotoUrlIsInvalid,
    /// `DEFAULT_EXTENSION_EXIST`.
    DefaultExtensionExist,
    /// `EXTENSION_NAME_TOO_LONG`.
    ExtensionNameTooLong,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DefaultExtensionCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("EXTENSION_AREAS_IS_EMPTY", Self::ExtensionAreasIsEmpty),
        ("AREA_COUNT_INVALID", Self::AreaCountInvalid),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("EXTENSION_PARAM_URL_ERROR", Self::ExtensionParamUrlError),
        ("EXTENSION_PARAM_TYPE_ERROR", Self::ExtensionParamTypeError),
        ("AREA_HEIGHT_IS_INVALID", Self::AreaHeightIsInvalid),
        ("GOTO_URL_IS_INVALID", Self::GotoUrlIsInvalid),
        ("DEFAULT_EXTENSION_EXIST", Self::DefaultExtensionExist),
        ("EXTENSION_NAME_TOO_LONG", Self::ExtensionNameTooLong),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DefaultExtensionCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
