//! `alipay.open.public.life.label.modify` · 标签修改接口
//!
//! Rename a custom label.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/modify`. Described in
//! `spec/open_public/life.label.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.label.modify` (标签修改接口).
///
/// Rename a custom label.
///
/// ```
/// use alipay::open_public::LifeLabelModify;
///
/// let request = LifeLabelModify::new()
///     .label_id("10000")
///     .label_name("职业");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`label_id`](Self::label_id) | required; at most 32 characters (advisory) |
/// | [`label_name`](Self::label_name) | required; at most 30 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/modify`. Described in
/// `spec/open_public/life.label.modify.yaml`.
/// Returns [`LifeLabelModifyResponse`], or an error with a [`LifeLabelModifyErrorCode`].
#[doc(alias = "alipay.open.public.life.label.modify")]
#[doc(alias = "/v3/alipay/open/public/life/label/modify")]
#[doc(alias = "标签修改接口")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelModify {
    /// Custom label id returned by `alipay.open.public.life.label.create`.
    ///
    /// 标签 id; required; at most 32 characters (advisory). Example: `10000`.
    pub label_id: String,
    /// Label name.
    ///
    /// 标签名; required; at most 30 characters (advisory). Example: `职业`.
    pub label_name: String,
}

impl LifeLabelModify {
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

    /// Sets [`label_name`](Self::label_name).
    #[inline]
    pub fn label_name(mut self, label_name: impl Into<String>) -> Self {
        self.label_name = label_name.into();
        self
    }
}

/// The response of `alipay.open.public.life.label.modify` (标签修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct LifeLabelModifyResponse {}

/// The error codes of `alipay.open.public.life.label.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeLabelModifyErrorCode {
    /// `MOD_LABEL_ID_IS_EMPTY`.
    ModLabelIdIsEmpty,
    /// `MOD_LABEL_NAME_IS_EMPTY`.
    ModLabelNameIsEmpty,
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
    /// `LABEL_NOT_EXISTS`: The label does not exist.
    ///
    /// Check the label id.
    LabelNotExists,
    /// `LABEL_NAME_ALREADY_EXISTS`: The label name already exists.
    ///
    /// Choose another label name.
    LabelNameAlreadyExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LifeLabelModifyErrorCode, "MOD_LABEL_ID_IS_EMPTY" ModLabelIdIsEmpty,
    "MOD_LABEL_NAME_IS_EMPTY" ModLabelNameIsEmpty, "LABEL_NAME_HAS_SPACE"
    LabelNameHasSpace, "LABEL_NAME_HAS_COMMA" LabelNameHasComma, "LABEL_NAME_TOO_LONG"
    LabelNameTooLong, "LABEL_NOT_EXISTS" LabelNotExists, "LABEL_NAME_ALREADY_EXISTS"
    LabelNameAlreadyExists
);

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
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LifeLabelModify, LIFE_LABEL_MODIFY, 0 label_id String::new(), 1 label_name
    String::new()
);

record::record!(LifeLabelModifyResponse, LIFE_LABEL_MODIFY_RESPONSE);

static LIFE_LABEL_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelModify",
    file: "spec/open_public/life.label.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "label_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "label_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 23, 24],
};

static LIFE_LABEL_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelModifyResponse",
    file: "spec/open_public/life.label.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
