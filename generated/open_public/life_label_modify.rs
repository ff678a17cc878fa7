//! `alipay.open.public.life.label.modify` · 标签修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/modify`. Described in
//! `spec/open_public/life.label.modify.yaml`.

use crate::{record, schema};

static LIFE_LABEL_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelModify",
    file: "spec/open_public/life.label.modify.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 9),
        schema::FieldDef::text("label_name", 10),
    ],
    rules: &[],
};

static LIFE_LABEL_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelModifyResponse",
    file: "spec/open_public/life.label.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.life.label.modify` (标签修改接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/modify`. Described in
/// `spec/open_public/life.label.modify.yaml`.
/// Answered by [`LifeLabelModifyResponse`], or by an error with a [`LifeLabelModifyErrorCode`].
#[doc(alias = "alipay.open.public.life.label.modify")]
#[doc(alias = "标签修改接口")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelModify {
    /// On the wire `label_id`, a text. Source: `spec/open_public/life.label.modify.yaml:9`.
    pub label_id: Option<String>,
    /// On the wire `label_name`, a text. Source: `spec/open_public/life.label.modify.yaml:10`.
    pub label_name: Option<String>,
}

impl LifeLabelModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            label_id: None,
            label_name: None,
        }
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_name`](Self::label_name).
    #[inline]
    pub fn label_name(mut self, label_name: impl Into<String>) -> Self {
        self.label_name = Some(label_name.into());
        self
    }
}

impl record::Record for LifeLabelModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.label_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.label_name),
            _ => None,
        }
    }
}

impl Default for LifeLabelModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeLabelModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LifeLabelModify {}

impl record::Request for LifeLabelModify {
    type Response = LifeLabelModifyResponse;
    type ErrorCode = LifeLabelModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.label.modify",
        title: "标签修改接口",
        file: "spec/open_public/life.label.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/label/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_LABEL_MODIFY,
        response: &LIFE_LABEL_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.life.label.modify` (标签修改接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct LifeLabelModifyResponse {}

impl record::Record for LifeLabelModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_MODIFY_RESPONSE
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

impl Default for LifeLabelModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for LifeLabelModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.label.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeLabelModifyErrorCode {
    /// On the wire `MOD_LABEL_ID_IS_EMPTY`. Source: `spec/open_public/life.label.modify.yaml:15`.
    ModLabelIdIsEmpty,
    /// On the wire `MOD_LABEL_NAME_IS_EMPTY`. Source: `spec/open_public/life.label.modify.yaml:16`.
    ModLabelNameIsEmpty,
    /// On the wire `LABEL_NAME_HAS_SPACE`. Source: `spec/open_public/life.label.modify.yaml:17`.
    LabelNameHasSpace,
    /// On the wire `LABEL_NAME_HAS_COMMA`. Source: `spec/open_public/life.label.modify.yaml:18`.
    LabelNameHasComma,
    /// On the wire `LABEL_NAME_TOO_LONG`. Source: `spec/open_public/life.label.modify.yaml:19`.
    LabelNameTooLong,
    /// On the wire `LABEL_NOT_EXISTS`. Source: `spec/open_public/life.label.modify.yaml:20`.
    LabelNotExists,
    /// On the wire `LABEL_NAME_ALREADY_EXISTS`. Source: `spec/open_public/life.label.modify.yaml:21`.
    LabelNameAlreadyExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LifeLabelModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MOD_LABEL_ID_IS_EMPTY", Self::ModLabelIdIsEmpty),
        ("MOD_LABEL_NAME_IS_EMPTY", Self::ModLabelNameIsEmpty),
        ("LABEL_NAME_HAS_SPACE", Self::LabelNameHasSpace),
        ("LABEL_NAME_HAS_COMMA", Self::LabelNameHasComma),
        ("LABEL_NAME_TOO_LONG", Self::LabelNameTooLong),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
        ("LABEL_NAME_ALREADY_EXISTS", Self::LabelNameAlreadyExists),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeLabelModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
