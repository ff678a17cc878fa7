//! `alipay.marketing.card.template.batchquery` · 会员卡模板批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/batchquery`.
//! Described in `spec/marketing/card.template.batchquery.yaml`.

use crate::{record, schema};

static CARD_TEMPLATE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchquery",
    file: "spec/marketing/card.template.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_no", schema::Kind::Integer, 9),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 10),
    ],
    rules: &[],
};

static CARD_TEMPLATE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchqueryResponse",
    file: "spec/marketing/card.template.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "mcard_template",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_TEMPLATE),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new("template_total", schema::Kind::Integer, 14),
    ],
    rules: &[],
};

static MCARD_TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplate",
    file: "spec/marketing/card.template.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("card_type", 19),
        schema::FieldDef::text("gmt_create", 20),
        schema::FieldDef::text("gmt_modified", 21),
        schema::FieldDef::text("template_id", 22),
        schema::FieldDef::new(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            23,
        ),
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
#[must_use]
#[non_exhaustive]
pub struct CardTemplateBatchquery {
    /// On the wire `page_no`, a whole number. Source: `spec/marketing/card.template.batchquery.yaml:9`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/card.template.batchquery.yaml:10`.
    pub page_size: Option<i64>,
}

impl CardTemplateBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
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

impl Default for CardTemplateBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.template.batchquery",
        title: "会员卡模板批量查询",
        file: "spec/marketing/card.template.batchquery.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.template.batchquery` (会员卡模板批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardTemplateBatchqueryResponse {
    /// On the wire `mcard_template`, a list; each element is a record of the kind `McardTemplate`. Source:
    /// `spec/marketing/card.template.batchquery.yaml:13`.
    pub mcard_template: Vec<McardTemplate>,
    /// On the wire `template_total`, a whole number. Source: `spec/marketing/card.template.batchquery.yaml:14`.
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

impl Default for CardTemplateBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            mcard_template: Vec::new(),
            template_total: None,
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
#[non_exhaustive]
pub struct McardTemplate {
    /// On the wire `card_type`, a text. Source: `spec/marketing/card.template.batchquery.yaml:19`.
    pub card_type: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/marketing/card.template.batchquery.yaml:20`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/marketing/card.template.batchquery.yaml:21`.
    pub gmt_modified: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.template.batchquery.yaml:22`.
    pub template_id: Option<String>,
    /// On the wire `template_style_info`, a record of the kind `TemplateStyleInfoDto`. Source:
    /// `spec/marketing/card.template.batchquery.yaml:23`.
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

impl Default for McardTemplate {
    #[inline]
    fn default() -> Self {
        Self {
            card_type: None,
            gmt_create: None,
            gmt_modified: None,
            template_id: None,
            template_style_info: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for CardTemplateBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
