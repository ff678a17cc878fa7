//! `alipay.open.public.life.label.batchquery` · 标签批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
//! Described in `spec/open_public/life.label.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/life.label.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.life.label.batchquery",
    title: "标签批量查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 32,
        },
    ],
};

static LIFE_LABEL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchquery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static LIFE_LABEL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "labels",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LIFE_LABEL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static LIFE_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "data_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "label_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "label_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "label_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "operator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPTION_),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static OPTION_: schema::RecordDef<'static> = schema::RecordDef {
    name: "Option_",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "text",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
/// Described in `spec/open_public/life.label.batchquery.yaml`.
/// Answered by [`LifeLabelBatchqueryResponse`], or by an error with a [`LifeLabelBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.life.label.batchquery")]
#[doc(alias = "标签批量查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct LifeLabelBatchquery {}

impl LifeLabelBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LifeLabelBatchqueryResponse {
    /// The field `labels`: a list; each element is a record of the kind `LifeLabel`.
    ///
    /// On the wire `labels`. Source: `spec/open_public/life.label.batchquery.yaml:11`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct LifeLabel {
    /// The field `biz`: a text.
    ///
    /// On the wire `biz`. Source: `spec/open_public/life.label.batchquery.yaml:16`.
    pub biz: Option<String>,
    /// The field `category`: a text.
    ///
    /// On the wire `category`. Source: `spec/open_public/life.label.batchquery.yaml:17`.
    pub category: Option<String>,
    /// The field `data_type`: a text.
    ///
    /// On the wire `data_type`. Source: `spec/open_public/life.label.batchquery.yaml:18`.
    pub data_type: Option<String>,
    /// The field `label_code`: a text.
    ///
    /// On the wire `label_code`. Source: `spec/open_public/life.label.batchquery.yaml:19`.
    pub label_code: Option<String>,
    /// The field `label_id`: a text.
    ///
    /// On the wire `label_id`. Source: `spec/open_public/life.label.batchquery.yaml:20`.
    pub label_id: Option<String>,
    /// The field `label_name`: a text.
    ///
    /// On the wire `label_name`. Source: `spec/open_public/life.label.batchquery.yaml:21`.
    pub label_name: Option<String>,
    /// The field `operator`: a text.
    ///
    /// On the wire `operator`. Source: `spec/open_public/life.label.batchquery.yaml:22`.
    pub operator: Option<String>,
    /// The field `options`: a list; each element is a record of the kind `Option_`.
    ///
    /// On the wire `options`. Source: `spec/open_public/life.label.batchquery.yaml:23`.
    pub options: Vec<Option_>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/open_public/life.label.batchquery.yaml:24`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct Option_ {
    /// The field `text`: a text.
    ///
    /// On the wire `text`. Source: `spec/open_public/life.label.batchquery.yaml:28`.
    pub text: Option<String>,
    /// The field `value`: a text.
    ///
    /// On the wire `value`. Source: `spec/open_public/life.label.batchquery.yaml:29`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
