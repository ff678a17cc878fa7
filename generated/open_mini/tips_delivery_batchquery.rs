//! `alipay.open.mini.tips.delivery.batchquery` · 小程序收藏引导投放活动配置批量查询
//!
//! List a mini program's favorite-prompt campaigns with their states.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/batchquery`.
//! Described in `spec/open_mini/tips.delivery.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.tips.delivery.batchquery` (小程序收藏引导投放活动配置批量查询).
///
/// List a mini program's favorite-prompt campaigns with their states.
///
/// ```
/// use alipay::open_mini::TipsDeliveryBatchquery;
///
/// let request = TipsDeliveryBatchquery::new()
///     .page_number("1");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/batchquery`.
/// Described in `spec/open_mini/tips.delivery.batchquery.yaml`.
/// Returns [`TipsDeliveryBatchqueryResponse`], or an error with a [`TipsDeliveryBatchqueryErrorCode`].
#[doc(alias = "alipay.open.mini.tips.delivery.batchquery")]
#[doc(alias = "/v3/alipay/open/mini/tips/delivery/batchquery")]
#[doc(alias = "小程序收藏引导投放活动配置批量查询")]
#[doc(alias = "小程序")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct TipsDeliveryBatchquery {
    /// Page number by its name, but documented as records per page, 1 to 20\.
    ///
    /// Example: `1`.
    pub page_number: Option<String>,
    /// Page size by its name, but documented as page number, 1 to 1000\.
    ///
    /// 查询的页数. Example: `5`.
    pub page_size: Option<String>,
}

impl TipsDeliveryBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: impl Into<String>) -> Self {
        self.page_number = Some(page_number.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

/// The response of `alipay.open.mini.tips.delivery.batchquery` (小程序收藏引导投放活动配置批量查询).
#[non_exhaustive]
pub struct TipsDeliveryBatchqueryResponse {
    /// Campaigns ordered by state, active ones first, then by latest change of state.
    ///
    /// 收藏引导活动信息列表.
    pub tips_delivery_list: Vec<TipsDelivery>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `1`.
    pub total_pages: Option<i64>,
    /// Total number of campaigns.
    ///
    /// 收藏引导数据总数量. Example: `20`.
    pub total_size: Option<i64>,
}

/// A campaign that prompts users to add a mini program to their favorites.
#[non_exhaustive]
pub struct TipsDelivery {
    /// Text of the prompt.
    ///
    /// 收藏引导文案内容; at most 14 characters. Example: `点击收藏，下次访问更方便`.
    pub delivery_content: Option<String>,
    /// Campaign id.
    ///
    /// 收藏引导投放活动ID. Example: `20211114000003057595`.
    pub delivery_id: Option<String>,
    /// Campaign name.
    ///
    /// 收藏引导活动名称. Example: `首页收藏引导投放活动`.
    pub delivery_name: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-23 14:29:00`.
    pub end_time: Option<record::DateTime>,
    /// Why the text was rejected; only valid when the state is `AUDIT_REJECTED`.
    ///
    /// 文案审核驳回理由. Example: `当前文案语义不通顺，请修改`.
    pub fail_reason: Option<String>,
    /// Kind of page matching.
    ///
    /// 匹配类型. Example: `TARGETURL`.
    pub match_type: Option<String>,
    /// Target page; with `TARGETURL` the prompt shows on this page only.
    ///
    /// 目标页面地址. Example: `/page/web`.
    pub match_url: Option<String>,
    /// Start of the campaign.
    ///
    /// 活动开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-11-11 14:31:13`.
    pub start_time: Option<record::DateTime>,
    /// State of the campaign.
    ///
    /// 活动状态. Example: `WORKING`.
    pub status: Option<String>,
}

/// The error codes of `alipay.open.mini.tips.delivery.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TipsDeliveryBatchqueryErrorCode {
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
    TipsDeliveryBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for TipsDeliveryBatchquery {}

impl record::Request for TipsDeliveryBatchquery {
    type Response = TipsDeliveryBatchqueryResponse;
    type ErrorCode = TipsDeliveryBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.tips.delivery.batchquery",
        title: "小程序收藏引导投放活动配置批量查询",
        file: "spec/open_mini/tips.delivery.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/tips/delivery/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TIPS_DELIVERY_BATCHQUERY,
        response: &TIPS_DELIVERY_BATCHQUERY_RESPONSE,
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
    TipsDeliveryBatchquery, TIPS_DELIVERY_BATCHQUERY, 0 page_number None, 1 page_size
    None
);

record::record!(
    TipsDeliveryBatchqueryResponse, TIPS_DELIVERY_BATCHQUERY_RESPONSE, 0
    tips_delivery_list Vec::new(), 1 total_pages None, 2 total_size None
);

record::record!(
    TipsDelivery, TIPS_DELIVERY, 0 delivery_content None, 1 delivery_id None, 2
    delivery_name None, 3 end_time None, 4 fail_reason None, 5 match_type None, 6
    match_url None, 7 start_time None, 8 status None
);

static TIPS_DELIVERY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryBatchquery",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    rows: &[schema::Row::Text("page_number"), schema::Row::Text("page_size")],
    rules: &[],
    lines: &[11, 15],
};

static TIPS_DELIVERY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryBatchqueryResponse",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "tips_delivery_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TIPS_DELIVERY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_pages", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static TIPS_DELIVERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDelivery",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    rows: &[
        schema::Row::Text("delivery_content"),
        schema::Row::Text("delivery_id"),
        schema::Row::Text("delivery_name"),
        schema::Row::Text("end_time"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("match_type"),
        schema::Row::Text("match_url"),
        schema::Row::Text("start_time"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
