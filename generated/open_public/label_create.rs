//! `alipay.open.public.label.create` · 公众号标签管理-添加标签
//!
//! Add a label to a service window; at most 500 labels with distinct names.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/label/create`. Described in
//! `spec/open_public/label.create.yaml`.

use crate::{record, schema};

static LABEL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelCreate",
    file: "spec/open_public/label.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("name", 11)
        },
    ],
    rules: &[],
};

static LABEL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelCreateResponse",
    file: "spec/open_public/label.create.yaml",
    fields: &[
        schema::FieldDef::new("id", schema::Kind::Integer, 19),
        schema::FieldDef::text("name", 24),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.label.create` (公众号标签管理-添加标签).
///
/// Add a label to a service window; at most 500 labels with distinct names.
///
/// ```
/// use alipay::open_public::LabelCreate;
///
/// let request = LabelCreate::new()
///     .name("测试标签01");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`name`](Self::name) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/label/create`. Described in
/// `spec/open_public/label.create.yaml`.
/// Returns [`LabelCreateResponse`], or an error with a [`LabelCreateErrorCode`].
#[doc(alias = "alipay.open.public.label.create")]
#[doc(alias = "/v3/alipay/open/public/label/create")]
#[doc(alias = "公众号标签管理-添加标签")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LabelCreate {
    /// Label name.
    ///
    /// 标签名; required. Example: `测试标签01`.
    pub name: String,
}

impl LabelCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { name: String::new() }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

impl record::Record for LabelCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for LabelCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LabelCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LabelCreate {}

impl record::Request for LabelCreate {
    type Response = LabelCreateResponse;
    type ErrorCode = LabelCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.label.create",
        title: "公众号标签管理-添加标签",
        file: "spec/open_public/label.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/label/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LABEL_CREATE,
        response: &LABEL_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "name.required",
                code: "LABEL_NAME_IS_EMPTY",
            },
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PUBLIC_ID_IS_EMPTY",
                summary: "The id of the life account is missing.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 28,
            },
            schema::ErrorDef {
                code: "LABEL_COUNT_LIMIT",
                summary: "There are as many labels as allowed.",
                fix: "Delete labels first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 36,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.label.create` (公众号标签管理-添加标签).
#[non_exhaustive]
pub struct LabelCreateResponse {
    /// Label id, for querying, changing or deleting the label later.
    ///
    /// 支付宝返回的标签ID. Example: `100513`.
    pub id: Option<i64>,
    /// Label name as passed.
    ///
    /// Example: `测试标签01`.
    pub name: Option<String>,
}

impl record::Record for LabelCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for LabelCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { id: None, name: None }
    }
}

impl Clone for LabelCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.label.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelCreateErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `PUBLIC_ID_IS_EMPTY`: The id of the life account is missing.
    PublicIdIsEmpty,
    /// `LABEL_NAME_IS_EMPTY`.
    LabelNameIsEmpty,
    /// `LABEL_NAME_HAS_SPACE`: The label name contains a space.
    ///
    /// Remove the space from the name.
    LabelNameHasSpace,
    /// `LABEL_NAME_HAS_COMMA`: The label name contains a comma.
    ///
    /// Remove the comma from the name.
    LabelNameHasComma,
    /// `LABEL_NAME_TOO_LONG`: The label name is too long.
    ///
    /// Shorten the label name.
    LabelNameTooLong,
    /// `LABEL_NAME_ALREADY_EXISTS`: The label name already exists.
    ///
    /// Choose another label name.
    LabelNameAlreadyExists,
    /// `LABEL_COUNT_LIMIT`: There are as many labels as allowed.
    ///
    /// Delete labels first.
    LabelCountLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LabelCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("PUBLIC_ID_IS_EMPTY", Self::PublicIdIsEmpty),
        ("LABEL_NAME_IS_EMPTY", Self::LabelNameIsEmpty),
        ("LABEL_NAME_HAS_SPACE", Self::LabelNameHasSpace),
        ("LABEL_NAME_HAS_COMMA", Self::LabelNameHasComma),
        ("LABEL_NAME_TOO_LONG", Self::LabelNameTooLong),
        ("LABEL_NAME_ALREADY_EXISTS", Self::LabelNameAlreadyExists),
        ("LABEL_COUNT_LIMIT", Self::LabelCountLimit),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LabelCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
