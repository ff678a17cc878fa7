//! `alipay.open.public.life.label.create` · 创建标签接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/create`. Described in
//! `spec/open_public/life.label.create.yaml`.

use crate::{record, schema};

static LIFE_LABEL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelCreate",
    file: "spec/open_public/life.label.create.yaml",
    fields: &[
        schema::FieldDef::text("data_type", 9),
        schema::FieldDef::text("label_name", 10),
    ],
    rules: &[],
};

static LIFE_LABEL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelCreateResponse",
    file: "spec/open_public/life.label.create.yaml",
    fields: &[schema::FieldDef::text("label_id", 13)],
    rules: &[],
};

/// A request of `alipay.open.public.life.label.create` (创建标签接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/create`. Described in
/// `spec/open_public/life.label.create.yaml`.
/// Answered by [`LifeLabelCreateResponse`], or by an error with a [`LifeLabelCreateErrorCode`].
#[doc(alias = "alipay.open.public.life.label.create")]
#[doc(alias = "创建标签接口")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelCreate {
    /// On the wire `data_type`, a text. Source: `spec/open_public/life.label.create.yaml:9`.
    pub data_type: Option<String>,
    /// On the wire `label_name`, a text. Source: `spec/open_public/life.label.create.yaml:10`.
    pub label_name: Option<String>,
}

impl LifeLabelCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            data_type: None,
            label_name: None,
        }
    }

    /// Sets [`data_type`](Self::data_type).
    #[inline]
    pub fn data_type(mut self, data_type: impl Into<String>) -> Self {
        self.data_type = Some(data_type.into());
        self
    }

    /// Sets [`label_name`](Self::label_name).
    #[inline]
    pub fn label_name(mut self, label_name: impl Into<String>) -> Self {
        self.label_name = Some(label_name.into());
        self
    }
}

impl record::Record for LifeLabelCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_type),
            1 => Some(&self.label_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_type),
            1 => Some(&mut self.label_name),
            _ => None,
        }
    }
}

impl Default for LifeLabelCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeLabelCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LifeLabelCreate {}

impl record::Request for LifeLabelCreate {
    type Response = LifeLabelCreateResponse;
    type ErrorCode = LifeLabelCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.label.create",
        title: "创建标签接口",
        file: "spec/open_public/life.label.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/label/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_LABEL_CREATE,
        response: &LIFE_LABEL_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.life.label.create` (创建标签接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LifeLabelCreateResponse {
    /// On the wire `label_id`, a text. Source: `spec/open_public/life.label.create.yaml:13`.
    pub label_id: Option<String>,
}

impl record::Record for LifeLabelCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            _ => None,
        }
    }
}

impl Default for LifeLabelCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { label_id: None }
    }
}

impl Clone for LifeLabelCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.label.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeLabelCreateErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/life.label.create.yaml:16`.
    IllegalBizParams,
    /// On the wire `ADD_LABEL_NAME_IS_EMPTY`. Source: `spec/open_public/life.label.create.yaml:17`.
    AddLabelNameIsEmpty,
    /// On the wire `LABEL_NAME_HAS_SPACE`. Source: `spec/open_public/life.label.create.yaml:18`.
    LabelNameHasSpace,
    /// On the wire `LABEL_NAME_HAS_COMMA`. Source: `spec/open_public/life.label.create.yaml:19`.
    LabelNameHasComma,
    /// On the wire `LABEL_NAME_TOO_LONG`. Source: `spec/open_public/life.label.create.yaml:20`.
    LabelNameTooLong,
    /// On the wire `DATA_TYPE_INVALID`. Source: `spec/open_public/life.label.create.yaml:21`.
    DataTypeInvalid,
    /// On the wire `LABEL_NAME_ALREADY_EXISTS`. Source: `spec/open_public/life.label.create.yaml:22`.
    LabelNameAlreadyExists,
    /// On the wire `LABEL_COUNT_LIMIT`. Source: `spec/open_public/life.label.create.yaml:23`.
    LabelCountLimit,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/life.label.create.yaml:24`.
    SystemError,
    /// On the wire `APP_NO_AVAIABLE`. Source: `spec/open_public/life.label.create.yaml:25`.
    AppNoAvaiable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LifeLabelCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("ADD_LABEL_NAME_IS_EMPTY", Self::AddLabelNameIsEmpty),
        ("LABEL_NAME_HAS_SPACE", Self::LabelNameHasSpace),
        ("LABEL_NAME_HAS_COMMA", Self::LabelNameHasComma),
        ("LABEL_NAME_TOO_LONG", Self::LabelNameTooLong),
        ("DATA_TYPE_INVALID", Self::DataTypeInvalid),
        ("LABEL_NAME_ALREADY_EXISTS", Self::LabelNameAlreadyExists),
        ("LABEL_COUNT_LIMIT", Self::LabelCountLimit),
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_NO_AVAIABLE", Self::AppNoAvaiable),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeLabelCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
