//! `alipay.open.public.life.label.delete` · 标签删除接口
//!
//! Delete a custom label.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/life/label/delete`. Described
//! in `spec/open_public/life.label.delete.yaml`.

use crate::{record, schema};

static LIFE_LABEL_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelDelete",
    file: "spec/open_public/life.label.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("label_id", 11)
        },
    ],
    rules: &[],
};

static LIFE_LABEL_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelDeleteResponse",
    file: "spec/open_public/life.label.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.life.label.delete` (标签删除接口).
///
/// Delete a custom label.
///
/// ```
/// use alipay::open_public::LifeLabelDelete;
///
/// let request = LifeLabelDelete::new()
///     .label_id("10000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`label_id`](Self::label_id) | required; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/life/label/delete`. Described
/// in `spec/open_public/life.label.delete.yaml`.
/// Returns [`LifeLabelDeleteResponse`], or an error with a [`LifeLabelDeleteErrorCode`].
#[doc(alias = "alipay.open.public.life.label.delete")]
#[doc(alias = "/v3/alipay/open/public/life/label/delete")]
#[doc(alias = "标签删除接口")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelDelete {
    /// Custom label id returned by `alipay.open.public.life.label.create`.
    ///
    /// 标签 id; required; at most 32 characters (advisory). Example: `10000`.
    pub label_id: String,
}

impl LifeLabelDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { label_id: String::new() }
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = label_id.into();
        self
    }
}

impl record::Record for LifeLabelDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_DELETE
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

impl Default for LifeLabelDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeLabelDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LifeLabelDelete {}

impl record::Request for LifeLabelDelete {
    type Response = LifeLabelDeleteResponse;
    type ErrorCode = LifeLabelDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.label.delete",
        title: "标签删除接口",
        file: "spec/open_public/life.label.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/life/label/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_LABEL_DELETE,
        response: &LIFE_LABEL_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.life.label.delete` (标签删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct LifeLabelDeleteResponse {}

impl record::Record for LifeLabelDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_DELETE_RESPONSE
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

impl Default for LifeLabelDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for LifeLabelDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.label.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeLabelDeleteErrorCode {
    /// `DEL_LABEL_ID_IS_EMPTY`.
    DelLabelIdIsEmpty,
    /// `LABEL_NOT_EXISTS`: The label does not exist.
    ///
    /// Check the label id.
    LabelNotExists,
    /// `LABEL_IS_USED`.
    LabelIsUsed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LifeLabelDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DEL_LABEL_ID_IS_EMPTY", Self::DelLabelIdIsEmpty),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
        ("LABEL_IS_USED", Self::LabelIsUsed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeLabelDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
