//! `alipay.open.mini.tips.delivery.batchquery` · 小程序收藏引导投放活动配置批量查询
//!
//! List a mini program's favorite-prompt campaigns with their states.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/batchquery`.
//! Described in `spec/open_mini/tips.delivery.batchquery.yaml`.

use crate::{record, schema};

static TIPS_DELIVERY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryBatchquery",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("page_number", 11),
        schema::FieldDef::text("page_size", 15),
    ],
    rules: &[],
};

static TIPS_DELIVERY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryBatchqueryResponse",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "tips_delivery_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TIPS_DELIVERY),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 26),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 27),
    ],
    rules: &[],
};

static TIPS_DELIVERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDelivery",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("delivery_content", 33),
        schema::FieldDef::text("delivery_id", 39),
        schema::FieldDef::text("delivery_name", 40),
        schema::FieldDef::text("end_time", 41),
        schema::FieldDef::text("fail_reason", 42),
        schema::FieldDef::text("match_type", 47),
        schema::FieldDef::text("match_url", 48),
        schema::FieldDef::text("start_time", 53),
        schema::FieldDef::text("status", 54),
    ],
    rules: &[],
};

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
        Self {
            page_number: None,
            page_size: None,
        }
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

impl record::Record for TipsDeliveryBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_number),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_number),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for TipsDeliveryBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TipsDeliveryBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tips_delivery_list),
            1 => Some(&self.total_pages),
            2 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tips_delivery_list),
            1 => Some(&mut self.total_pages),
            2 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            tips_delivery_list: Vec::new(),
            total_pages: None,
            total_size: None,
        }
    }
}

impl Clone for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for TipsDelivery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_content),
            1 => Some(&self.delivery_id),
            2 => Some(&self.delivery_name),
            3 => Some(&self.end_time),
            4 => Some(&self.fail_reason),
            5 => Some(&self.match_type),
            6 => Some(&self.match_url),
            7 => Some(&self.start_time),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_content),
            1 => Some(&mut self.delivery_id),
            2 => Some(&mut self.delivery_name),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.fail_reason),
            5 => Some(&mut self.match_type),
            6 => Some(&mut self.match_url),
            7 => Some(&mut self.start_time),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for TipsDelivery {
    #[inline]
    fn default() -> Self {
        Self {
            delivery_content: None,
            delivery_id: None,
            delivery_name: None,
            end_time: None,
            fail_reason: None,
            match_type: None,
            match_url: None,
            start_time: None,
            status: None,
        }
    }
}

impl Clone for TipsDelivery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDelivery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDelivery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.tips.delivery.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for TipsDeliveryBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TipsDeliveryBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
