//! `alipay.open.mini.tips.delivery.query` · 小程序收藏引导投放活动详情查询
//!
//! Query the settings and state of a favorite-prompt campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/delivery/query`. Described in
//! `spec/open_mini/tips.delivery.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.tips.delivery.query` (小程序收藏引导投放活动详情查询).
///
/// Query the settings and state of a favorite-prompt campaign.
///
/// ```
/// use alipay::open_mini::TipsDeliveryQuery;
///
/// let request = TipsDeliveryQuery::new()
///     .delivery_id("20211114000003057595");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_id`](Self::delivery_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/delivery/query`. Described in
/// `spec/open_mini/tips.delivery.query.yaml`.
/// Returns [`TipsDeliveryQueryResponse`], or an error with a [`TipsDeliveryQueryErrorCode`].
#[doc(alias = "alipay.open.mini.tips.delivery.query")]
#[doc(alias = "/v3/alipay/open/mini/tips/delivery/query")]
#[doc(alias = "小程序收藏引导投放活动详情查询")]
#[doc(alias = "小程序")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct TipsDeliveryQuery {
    /// Campaign id.
    ///
    /// 收藏引导投放活动ID; required. Example: `20211114000003057595`.
    pub delivery_id: String,
}

impl TipsDeliveryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }
}

/// The response of `alipay.open.mini.tips.delivery.query` (小程序收藏引导投放活动详情查询).
#[non_exhaustive]
pub struct TipsDeliveryQueryResponse {
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
    /// Example: `收藏引导配置投放活动`.
    pub delivery_name: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-11-12 14:31:13`.
    pub end_time: Option<record::DateTime>,
    /// Why the text was rejected; only for `AUDIT_REJECTED`.
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

/// The error codes of `alipay.open.mini.tips.delivery.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TipsDeliveryQueryErrorCode {
    /// `DELIVER_NOT_EXIST`: The delivery does not exist.
    ///
    /// Check the delivery id.
    DeliverNotExist,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TipsDeliveryQueryErrorCode, "DELIVER_NOT_EXIST" DeliverNotExist, "NO_PERMISSION"
    NoPermission
);

impl record::CallRequest for TipsDeliveryQuery {}

impl record::Request for TipsDeliveryQuery {
    type Response = TipsDeliveryQueryResponse;
    type ErrorCode = TipsDeliveryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.tips.delivery.query",
        title: "小程序收藏引导投放活动详情查询",
        file: "spec/open_mini/tips.delivery.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/tips/delivery/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TIPS_DELIVERY_QUERY,
        response: &TIPS_DELIVERY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(TipsDeliveryQuery, TIPS_DELIVERY_QUERY, 0 delivery_id String::new());

record::record!(
    TipsDeliveryQueryResponse, TIPS_DELIVERY_QUERY_RESPONSE, 0 delivery_content None, 1
    delivery_id None, 2 delivery_name None, 3 end_time None, 4 fail_reason None, 5
    match_type None, 6 match_url None, 7 start_time None, 8 status None
);

static TIPS_DELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryQuery",
    file: "spec/open_mini/tips.delivery.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "delivery_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16],
};

static TIPS_DELIVERY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryQueryResponse",
    file: "spec/open_mini/tips.delivery.query.yaml",
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
