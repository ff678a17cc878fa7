//! `alipay.marketing.card.template.batchquery` · 会员卡模板批量查询
//!
//! Query member card templates page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/batchquery`.
//! Described in `spec/marketing/card.template.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.marketing.card.template.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CardTemplateBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

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

record::record!(
    CardTemplateBatchquery, CARD_TEMPLATE_BATCHQUERY, 0 page_no None, 1 page_size None
);

record::record!(
    CardTemplateBatchqueryResponse, CARD_TEMPLATE_BATCHQUERY_RESPONSE, 0 mcard_template
    Vec::new(), 1 template_total None
);

record::record!(
    McardTemplate, MCARD_TEMPLATE, 0 card_type None, 1 gmt_create None, 2 gmt_modified
    None, 3 template_id None, 4 template_style_info None
);

static CARD_TEMPLATE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchquery",
    file: "spec/marketing/card.template.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("20"))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 12],
};

static CARD_TEMPLATE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateBatchqueryResponse",
    file: "spec/marketing/card.template.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "mcard_template",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_TEMPLATE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("template_total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static MCARD_TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplate",
    file: "spec/marketing/card.template.batchquery.yaml",
    rows: &[
        schema::Row::Text("card_type"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("template_id"),
        schema::Row::Plain(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
        ),
    ],
    rules: &[],
    lines: &[],
};
