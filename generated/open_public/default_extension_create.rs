//! `alipay.open.public.default.extension.create` · 默认扩展区创建接口
//!
//! Create the default extension area.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/default/extension/create`.
//! Described in `spec/open_public/default.extension.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.default.extension.create` (默认扩展区创建接口).
#[non_exhaustive]
pub struct DefaultExtensionCreateResponse {
    /// Key of the set of areas, needed to delete it or operate on it later.
    ///
    /// 扩展区的key. Example: `10000`.
    pub extension_key: Option<String>,
}

/// The error codes of `alipay.open.public.default.extension.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    DefaultExtensionCreateErrorCode, "EXTENSION_AREAS_IS_EMPTY" ExtensionAreasIsEmpty,
    "AREA_COUNT_INVALID" AreaCountInvalid, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "EXTENSION_PARAM_URL_ERROR" ExtensionParamUrlError, "EXTENSION_PARAM_TYPE_ERROR"
    ExtensionParamTypeError, "AREA_HEIGHT_IS_INVALID" AreaHeightIsInvalid,
    "GOTO_URL_IS_INVALID" GotoUrlIsInvalid, "DEFAULT_EXTENSION_EXIST"
    DefaultExtensionExist, "EXTENSION_NAME_TOO_LONG" ExtensionNameTooLong,
    "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

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

record::record!(DefaultExtensionCreate, DEFAULT_EXTENSION_CREATE, 0 areas Vec::new());

record::record!(
    DefaultExtensionCreateResponse, DEFAULT_EXTENSION_CREATE_RESPONSE, 0 extension_key
    None
);

static DEFAULT_EXTENSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DefaultExtensionCreate",
    file: "spec/open_public/default.extension.create.yaml",
    rows: &[
        schema::Row::Limited(
            "areas",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
    ],
    rules: &[],
    lines: &[11, 11],
};

static DEFAULT_EXTENSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DefaultExtensionCreateResponse",
    file: "spec/open_public/default.extension.create.yaml",
    rows: &[schema::Row::Text("extension_key")],
    rules: &[],
    lines: &[],
};
