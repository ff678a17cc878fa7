//! `alipay.open.mini.tips.delivery.query` · 小程序收藏引导投放活动详情查询
//!
//! Query the settings and state of a favorite-prompt campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/delivery/query`. Described in
//! `spec/open_mini/tips.delivery.query.yaml`.

use crate::{record, schema};

static TIPS_DELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryQuery",
    file: "spec/open_mini/tips.delivery.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("delivery_id", 12)
        },
    ],
    rules: &[],
};

static TIPS_DELIVERY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryQueryResponse",
    file: "spec/open_mini/tips.delivery.query.yaml",
    fields: &[
        schema::FieldDef::text("delivery_content", 20),
        schema::FieldDef::text("delivery_id", 26),
        schema::FieldDef::text("delivery_name", 27),
        schema::FieldDef::text("end_time", 28),
        schema::FieldDef::text("fail_reason", 29),
        schema::FieldDef::text("match_type", 34),
        schema::FieldDef::text("match_url", 35),
        schema::FieldDef::text("start_time", 40),
        schema::FieldDef::text("status", 41),
    ],
    rules: &[],
};

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
        Self { delivery_id: String::new() }
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }
}

impl record::Record for TipsDeliveryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_id),
            _ => None,
        }
    }
}

impl Default for TipsDeliveryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TipsDeliveryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TipsDeliveryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_QUERY_RESPONSE
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

impl Default for TipsDeliveryQueryResponse {
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

impl Clone for TipsDeliveryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.tips.delivery.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for TipsDeliveryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DELIVER_NOT_EXIST", Self::DeliverNotExist),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TipsDeliveryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
