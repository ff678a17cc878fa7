//! `alipay.marketing.card.template.batchquery` · 会员卡模板批量查询
//!
//! Query member card templates page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/batchquery`.
//! Described in `spec/marketing/card.template.batchquery.yaml`.

use crate::{record, schema};

static CARD_TEMPLATE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchquery",
    file: "spec/marketing/card.template.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_no", schema::Kind::Integer, 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("20"), 12)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
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
            15,
        ),
        schema::FieldDef::new("template_total", schema::Kind::Integer, 16),
    ],
    rules: &[],
};

static MCARD_TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplate",
    file: "spec/marketing/card.template.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("card_type", 22),
        schema::FieldDef::text("gmt_create", 27),
        schema::FieldDef::text("gmt_modified", 28),
        schema::FieldDef::text("template_id", 29),
        schema::FieldDef::new(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            30,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.template.batchquery` (会员卡模板批量查询).
///
/// Query member card templates page by page.
///
/// ```
/// use alipay::marketing::CardTemplateBatchquery;
///
/// let request = CardTemplateBatchquery::new()
///     .page_no(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 20 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/batchquery`.
/// Described in `spec/marketing/card.template.batchquery.yaml`.
/// Answered by [`CardTemplateBatchqueryResponse`], or by an error with a [`CardTemplateBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.card.template.batchquery")]
#[doc(alias = "/v3/alipay/marketing/card/template/batchquery")]
#[doc(alias = "会员卡模板批量查询")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct CardTemplateBatchquery {
    /// Page number, 1 for the first.
    ///
    /// On the wire `page_no` (查询起始页码). Example: `1`. Source: `spec/marketing/card.template.batchquery.yaml:11`.
    pub page_no: Option<i64>,
    /// Templates on a page.
    ///
    /// On the wire `page_size`; not more than 20. Where it is not set, the platform takes `20`. Example: `20`.
    /// Source: `spec/marketing/card.template.batchquery.yaml:12`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.marketing.card.template.batchquery` (会员卡模板批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardTemplateBatchqueryResponse {
    /// Basic data of the templates.
    ///
    /// On the wire `mcard_template`. Source: `spec/marketing/card.template.batchquery.yaml:15`.
    pub mcard_template: Vec<McardTemplate>,
    /// Total number of templates.
    ///
    /// On the wire `template_total`. Example: `10`. Source: `spec/marketing/card.template.batchquery.yaml:16`.
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

/// Basic data of a member card template.
///
/// Source: `spec/marketing/card.template.batchquery.yaml:19`.
#[non_exhaustive]
pub struct McardTemplate {
    /// Kind of card, such as `OUT_MEMBER_CARD`.
    ///
    /// On the wire `card_type` (卡类型). Example: `OUT_MEMBER_CARD`. Source:
    /// `spec/marketing/card.template.batchquery.yaml:22`.
    pub card_type: Option<String>,
    /// Time the template was created.
    ///
    /// On the wire `gmt_create`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-01-11 15:12:23`.
    /// Source: `spec/marketing/card.template.batchquery.yaml:27`.
    pub gmt_create: Option<record::DateTime>,
    /// Time the template was last modified.
    ///
    /// On the wire `gmt_modified`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2018-01-11 15:12:23`. Source: `spec/marketing/card.template.batchquery.yaml:28`.
    pub gmt_modified: Option<record::DateTime>,
    /// Template id of the card.
    ///
    /// On the wire `template_id`. Example: `20160718000000001`. Source:
    /// `spec/marketing/card.template.batchquery.yaml:29`.
    pub template_id: Option<String>,
    /// How the card looks in the wallet.
    ///
    /// On the wire `template_style_info`. Source: `spec/marketing/card.template.batchquery.yaml:30`.
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
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.template.batchquery.yaml:33` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/marketing/card.template.batchquery.yaml:34` and
    /// `spec/codes.yaml:2413`.
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
