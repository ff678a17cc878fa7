//! `alipay.open.mini.tips.delivery.create` · 小程序收藏引导投放活动配置创建
//!
//! Create a favorite-prompt campaign with its own text for a mini program's pages.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/create`. Described
//! in `spec/open_mini/tips.delivery.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.tips.delivery.create` (小程序收藏引导投放活动配置创建).
///
/// Create a favorite-prompt campaign with its own text for a mini program's pages.
///
/// ```
/// use alipay::open_mini::TipsDeliveryCreate;
///
/// let request = TipsDeliveryCreate::new()
///     .delivery_content("点击收藏，下次使用更方便");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_content`](Self::delivery_content) | at most 14 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/create`. Described
/// in `spec/open_mini/tips.delivery.create.yaml`.
/// Returns [`TipsDeliveryCreateResponse`], or an error with a [`TipsDeliveryCreateErrorCode`].
#[doc(alias = "alipay.open.mini.tips.delivery.create")]
#[doc(alias = "/v3/alipay/open/mini/tips/delivery/create")]
#[doc(alias = "小程序收藏引导投放活动配置创建")]
#[doc(alias = "小程序")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct TipsDeliveryCreate {
    /// Text of the prompt.
    ///
    /// 收藏引导文案内容; at most 14 characters. Example: `点击收藏，下次使用更方便`.
    pub delivery_content: Option<String>,
    /// Campaign name.
    ///
    /// 收藏引导活动名称. Example: `收藏引导首页投放活动`.
    pub delivery_name: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间. Example: `2022-12-31 15:23:43`.
    pub end_time: Option<String>,
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
    /// 活动开始时间. Example: `2021-11-25 15:23:43`.
    pub start_time: Option<String>,
}

impl TipsDeliveryCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_content`](Self::delivery_content).
    #[inline]
    pub fn delivery_content(mut self, delivery_content: impl Into<String>) -> Self {
        self.delivery_content = Some(delivery_content.into());
        self
    }

    /// Sets [`delivery_name`](Self::delivery_name).
    #[inline]
    pub fn delivery_name(mut self, delivery_name: impl Into<String>) -> Self {
        self.delivery_name = Some(delivery_name.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`match_type`](Self::match_type).
    #[inline]
    pub fn match_type(mut self, match_type: impl Into<String>) -> Self {
        self.match_type = Some(match_type.into());
        self
    }

    /// Sets [`match_url`](Self::match_url).
    #[inline]
    pub fn match_url(mut self, match_url: impl Into<String>) -> Self {
        self.match_url = Some(match_url.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

/// The response of `alipay.open.mini.tips.delivery.create` (小程序收藏引导投放活动配置创建).
#[non_exhaustive]
pub struct TipsDeliveryCreateResponse {
    /// Campaign id.
    ///
    /// 收藏引导活动ID. Example: `20211111000000797023`.
    pub delivery_id: Option<String>,
}

/// The error codes of `alipay.open.mini.tips.delivery.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TipsDeliveryCreateErrorCode {
    /// `EXIST_INDEX_TIPS_DELIVERY`.
    ExistIndexTipsDelivery,
    /// `EXIST_TARGET_TIPS_DELIVERY`.
    ExistTargetTipsDelivery,
    /// `TIPS_DELIVERY_EXCEED_LIMIT`.
    TipsDeliveryExceedLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_DELIVERY_TIME`.
    InvalidDeliveryTime,
    /// `INVALID_MATCH_URL`.
    InvalidMatchUrl,
    /// `INVALID_MATCH_TYPE`.
    InvalidMatchType,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TipsDeliveryCreateErrorCode, "EXIST_INDEX_TIPS_DELIVERY" ExistIndexTipsDelivery,
    "EXIST_TARGET_TIPS_DELIVERY" ExistTargetTipsDelivery, "TIPS_DELIVERY_EXCEED_LIMIT"
    TipsDeliveryExceedLimit, "SYSTEM_ERROR" SystemError, "INVALID_DELIVERY_TIME"
    InvalidDeliveryTime, "INVALID_MATCH_URL" InvalidMatchUrl, "INVALID_MATCH_TYPE"
    InvalidMatchType
);

impl record::CallRequest for TipsDeliveryCreate {}

impl record::Request for TipsDeliveryCreate {
    type Response = TipsDeliveryCreateResponse;
    type ErrorCode = TipsDeliveryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.tips.delivery.create",
        title: "小程序收藏引导投放活动配置创建",
        file: "spec/open_mini/tips.delivery.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/tips/delivery/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TIPS_DELIVERY_CREATE,
        response: &TIPS_DELIVERY_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TipsDeliveryCreate, TIPS_DELIVERY_CREATE, 0 delivery_content None, 1 delivery_name
    None, 2 end_time None, 3 match_type None, 4 match_url None, 5 start_time None
);

record::record!(
    TipsDeliveryCreateResponse, TIPS_DELIVERY_CREATE_RESPONSE, 0 delivery_id None
);

static TIPS_DELIVERY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryCreate",
    file: "spec/open_mini/tips.delivery.create.yaml",
    rows: &[
        schema::Row::Limited(
            "delivery_content",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(14))],
        ),
        schema::Row::Text("delivery_name"),
        schema::Row::Text("end_time"),
        schema::Row::Text("match_type"),
        schema::Row::Text("match_url"),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 18, 19, 20, 25],
};

static TIPS_DELIVERY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryCreateResponse",
    file: "spec/open_mini/tips.delivery.create.yaml",
    rows: &[schema::Row::Text("delivery_id")],
    rules: &[],
    lines: &[],
};
