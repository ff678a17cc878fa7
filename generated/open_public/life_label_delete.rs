//! `alipay.open.public.life.label.delete` · 标签删除接口
//!
//! Delete a custom label.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/life/label/delete`. Described
//! in `spec/open_public/life.label.delete.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = label_id.into();
        self
    }
}

/// The response of `alipay.open.public.life.label.delete` (标签删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct LifeLabelDeleteResponse {}

/// The error codes of `alipay.open.public.life.label.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    LifeLabelDeleteErrorCode, "DEL_LABEL_ID_IS_EMPTY" DelLabelIdIsEmpty,
    "LABEL_NOT_EXISTS" LabelNotExists, "LABEL_IS_USED" LabelIsUsed
);

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

record::record!(LifeLabelDelete, LIFE_LABEL_DELETE, 0 label_id String::new());

record::record!(LifeLabelDeleteResponse, LIFE_LABEL_DELETE_RESPONSE);

static LIFE_LABEL_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelDelete",
    file: "spec/open_public/life.label.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "label_id",
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

static LIFE_LABEL_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelDeleteResponse",
    file: "spec/open_public/life.label.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
