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
/// Returns [`CardTemplateBatchqueryResponse`], or an error with a [`CardTemplateBatchqueryErrorCode`].
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
    /// 查询起始页码. Example: `1`.
    pub page_no: Option<i64>,
    /// Templates on a page.
    ///
    /// Not more than 20. Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
}

impl CardTemplateBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.marketing.card.template.batchquery` (会员卡模板批量查询).
#[non_exhaustive]
pub struct CardTemplateBatchqueryResponse {
    /// Basic data of the templates.
    pub mcard_template: Vec<McardTemplate>,
    /// Total number of templates.
    ///
    /// Example: `10`.
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
#[non_exhaustive]
pub struct McardTemplate {
    /// Kind of card, such as `OUT_MEMBER_CARD`.
    ///
    /// 卡类型. Example: `OUT_MEMBER_CARD`.
    pub card_type: Option<String>,
    /// Time the template was created.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-01-11 15:12:23`.
    pub gmt_create: Option<record::DateTime>,
    /// Time the template was last modified.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-01-11 15:12:23`.
    pub gmt_modified: Option<record::DateTime>,
    /// Template id of the card.
    ///
    /// Example: `20160718000000001`.
    pub template_id: Option<String>,
    /// How the card looks in the wallet.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardTemplateBatchqueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
