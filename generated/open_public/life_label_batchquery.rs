//! `alipay.open.public.life.label.batchquery` · 标签批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
//! Described in `spec/open_public/life.label.batchquery.yaml`.

use crate::{record, schema};

static LIFE_LABEL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchquery",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static LIFE_LABEL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchqueryResponse",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "labels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LIFE_LABEL),
                    limits: &[],
                },
            ),
            11,
        ),
    ],
    rules: &[],
};

static LIFE_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabel",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz", 16),
        schema::FieldDef::text("category", 17),
        schema::FieldDef::text("data_type", 18),
        schema::FieldDef::text("label_code", 19),
        schema::FieldDef::text("label_id", 20),
        schema::FieldDef::text("label_name", 21),
        schema::FieldDef::text("operator", 22),
        schema::FieldDef::new(
            "options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPTION_),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("type", 24),
    ],
    rules: &[],
};

static OPTION_: schema::RecordDef<'static> = schema::RecordDef {
    name: "Option_",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[schema::FieldDef::text("text", 28), schema::FieldDef::text("value", 29)],
    rules: &[],
};

/// A request of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
/// Described in `spec/open_public/life.label.batchquery.yaml`.
/// Answered by [`LifeLabelBatchqueryResponse`], or by an error with a [`LifeLabelBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.life.label.batchquery")]
#[doc(alias = "标签批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelBatchquery {}

impl LifeLabelBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for LifeLabelBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_BATCHQUERY
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

impl Default for LifeLabelBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeLabelBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LifeLabelBatchquery {}

impl record::Request for LifeLabelBatchquery {
    type Response = LifeLabelBatchqueryResponse;
    type ErrorCode = LifeLabelBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.label.batchquery",
        title: "标签批量查询接口",
        file: "spec/open_public/life.label.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/label/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_LABEL_BATCHQUERY,
        response: &LIFE_LABEL_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LifeLabelBatchqueryResponse {
    /// On the wire `labels`, a list; each element is a record of the kind `LifeLabel`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:11`.
    pub labels: Vec<LifeLabel>,
}

impl record::Record for LifeLabelBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.labels),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.labels),
            _ => None,
        }
    }
}

impl Default for LifeLabelBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { labels: Vec::new() }
    }
}

impl Clone for LifeLabelBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `LifeLabel`.
///
/// Source: `spec/open_public/life.label.batchquery.yaml:14`.
#[non_exhaustive]
pub struct LifeLabel {
    /// On the wire `biz`, a text. Source: `spec/open_public/life.label.batchquery.yaml:16`.
    pub biz: Option<String>,
    /// On the wire `category`, a text. Source: `spec/open_public/life.label.batchquery.yaml:17`.
    pub category: Option<String>,
    /// On the wire `data_type`, a text. Source: `spec/open_public/life.label.batchquery.yaml:18`.
    pub data_type: Option<String>,
    /// On the wire `label_code`, a text. Source: `spec/open_public/life.label.batchquery.yaml:19`.
    pub label_code: Option<String>,
    /// On the wire `label_id`, a text. Source: `spec/open_public/life.label.batchquery.yaml:20`.
    pub label_id: Option<String>,
    /// On the wire `label_name`, a text. Source: `spec/open_public/life.label.batchquery.yaml:21`.
    pub label_name: Option<String>,
    /// On the wire `operator`, a text. Source: `spec/open_public/life.label.batchquery.yaml:22`.
    pub operator: Option<String>,
    /// On the wire `options`, a list; each element is a record of the kind `Option_`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:23`.
    pub options: Vec<Option_>,
    /// On the wire `type`, a text. Source: `spec/open_public/life.label.batchquery.yaml:24`.
    pub r#type: Option<String>,
}

impl record::Record for LifeLabel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz),
            1 => Some(&self.category),
            2 => Some(&self.data_type),
            3 => Some(&self.label_code),
            4 => Some(&self.label_id),
            5 => Some(&self.label_name),
            6 => Some(&self.operator),
            7 => Some(&self.options),
            8 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz),
            1 => Some(&mut self.category),
            2 => Some(&mut self.data_type),
            3 => Some(&mut self.label_code),
            4 => Some(&mut self.label_id),
            5 => Some(&mut self.label_name),
            6 => Some(&mut self.operator),
            7 => Some(&mut self.options),
            8 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for LifeLabel {
    #[inline]
    fn default() -> Self {
        Self {
            biz: None,
            category: None,
            data_type: None,
            label_code: None,
            label_id: None,
            label_name: None,
            operator: None,
            options: Vec::new(),
            r#type: None,
        }
    }
}

impl Clone for LifeLabel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Option_`.
///
/// Source: `spec/open_public/life.label.batchquery.yaml:26`.
#[non_exhaustive]
pub struct Option_ {
    /// On the wire `text`, a text. Source: `spec/open_public/life.label.batchquery.yaml:28`.
    pub text: Option<String>,
    /// On the wire `value`, a text. Source: `spec/open_public/life.label.batchquery.yaml:29`.
    pub value_: Option<String>,
}

impl record::Record for Option_ {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPTION_
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.text),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.text),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for Option_ {
    #[inline]
    fn default() -> Self {
        Self { text: None, value_: None }
    }
}

impl Clone for Option_ {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Option_ {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Option_ {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.label.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeLabelBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/life.label.batchquery.yaml:32`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LifeLabelBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeLabelBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
