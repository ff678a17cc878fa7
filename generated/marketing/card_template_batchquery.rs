//! `alipay.marketing.card.template.batchquery` · 会员卡模板批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/batchquery`.
//! Described in `spec/marketing/card.template.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/card.template.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.card.template.batchquery",
    title: "会员卡模板批量查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/card/template/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &CARD_TEMPLATE_BATCHQUERY,
    response: &CARD_TEMPLATE_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 27,
        },
    ],
};

static CARD_TEMPLATE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static CARD_TEMPLATE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "mcard_template",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_TEMPLATE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "template_total",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static MCARD_TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "card_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "template_style_info",
            kind: schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.template.batchquery` (会员卡模板批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/batchquery`.
/// Described in `spec/marketing/card.template.batchquery.yaml`.
/// Answered by [`CardTemplateBatchqueryResponse`], or by an error with a [`CardTemplateBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.card.template.batchquery")]
#[doc(alias = "会员卡模板批量查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct CardTemplateBatchquery {
    /// The field `page_no`: a whole number.
    ///
    /// On the wire `page_no`. Source: `spec/marketing/card.template.batchquery.yaml:9`.
    pub page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/card.template.batchquery.yaml:10`.
    pub page_size: Option<i64>,
}

impl CardTemplateBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for CardTemplateBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_TEMPLATE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_no),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_no),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Clone for CardTemplateBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardTemplateBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardTemplateBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardTemplateBatchquery {}

impl record::Request for CardTemplateBatchquery {
    type Response = CardTemplateBatchqueryResponse;
    type ErrorCode = CardTemplateBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.card.template.batchquery` (会员卡模板批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CardTemplateBatchqueryResponse {
    /// The field `mcard_template`: a list; each element is a record of the kind `McardTemplate`.
    ///
    /// On the wire `mcard_template`. Source: `spec/marketing/card.template.batchquery.yaml:13`.
    pub mcard_template: Vec<McardTemplate>,
    /// The field `template_total`: a whole number.
    ///
    /// On the wire `template_total`. Source: `spec/marketing/card.template.batchquery.yaml:14`.
    pub template_total: Option<i64>,
}

impl record::Record for CardTemplateBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_TEMPLATE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mcard_template),
            1 => Some(&self.template_total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mcard_template),
            1 => Some(&mut self.template_total),
            _ => None,
        }
    }
}

impl Clone for CardTemplateBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardTemplateBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardTemplateBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `McardTemplate`.
///
/// Source: `spec/marketing/card.template.batchquery.yaml:17`.
#[derive(Default)]
#[non_exhaustive]
pub struct McardTemplate {
    /// The field `card_type`: a text.
    ///
    /// On the wire `card_type`. Source: `spec/marketing/card.template.batchquery.yaml:19`.
    pub card_type: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/marketing/card.template.batchquery.yaml:20`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/marketing/card.template.batchquery.yaml:21`.
    pub gmt_modified: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/marketing/card.template.batchquery.yaml:22`.
    pub template_id: Option<String>,
    /// The field `template_style_info`: a record of the kind `TemplateStyleInfoDto`.
    ///
    /// On the wire `template_style_info`. Source: `spec/marketing/card.template.batchquery.yaml:23`.
    pub template_style_info: Option<super::types::TemplateStyleInfoDto>,
}

impl record::Record for McardTemplate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_TEMPLATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_type),
            1 => Some(&self.gmt_create),
            2 => Some(&self.gmt_modified),
            3 => Some(&self.template_id),
            4 => Some(&self.template_style_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_type),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.gmt_modified),
            3 => Some(&mut self.template_id),
            4 => Some(&mut self.template_style_info),
            _ => None,
        }
    }
}

impl Clone for McardTemplate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardTemplate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardTemplate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.template.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardTemplateBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.template.batchquery.yaml:26`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.template.batchquery.yaml:27`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardTemplateBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
