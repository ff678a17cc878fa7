//! `alipay.open.mini.template.marketing.create` · 小程序消息运营位创建
//!
//! Create a promotion slot in mini program messages.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/template/marketing/create`.
//! Described in `spec/open_mini/template.marketing.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.template.marketing.create` (小程序消息运营位创建).
///
/// Create a promotion slot in mini program messages.
///
/// ```
/// use alipay::open_mini::TemplateMarketingCreate;
///
/// let request = TemplateMarketingCreate::new()
///     .activity_id("2022xxxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template_ids`](Self::template_ids) | at most 50 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/template/marketing/create`.
/// Described in `spec/open_mini/template.marketing.create.yaml`.
/// Returns [`TemplateMarketingCreateResponse`], or an error with a [`TemplateMarketingCreateErrorCode`].
#[doc(alias = "alipay.open.mini.template.marketing.create")]
#[doc(alias = "/v3/alipay/open/mini/template/marketing/create")]
#[doc(alias = "小程序消息运营位创建")]
#[doc(alias = "小程序")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TemplateMarketingCreate {
    /// Campaign id.
    ///
    /// 营销活动id. Example: `2022xxxx`.
    pub activity_id: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间. Example: `2022-01-10 22:00:00`.
    pub gmt_end: Option<String>,
    /// Start of the campaign.
    ///
    /// 活动开始时间. Example: `2022-01-01 10:00:00`.
    pub gmt_start: Option<String>,
    /// Message template ids.
    ///
    /// 消息模板id列表; at most 50 items. Example: `["a","b","c"]`.
    pub template_ids: Vec<String>,
    /// Name of the slot; the voucher's name if left out.
    ///
    /// 消息运营位名称. Example: `优惠活动xxx`.
    pub title: Option<String>,
}

impl TemplateMarketingCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`gmt_end`](Self::gmt_end).
    #[inline]
    pub fn gmt_end(mut self, gmt_end: impl Into<String>) -> Self {
        self.gmt_end = Some(gmt_end.into());
        self
    }

    /// Sets [`gmt_start`](Self::gmt_start).
    #[inline]
    pub fn gmt_start(mut self, gmt_start: impl Into<String>) -> Self {
        self.gmt_start = Some(gmt_start.into());
        self
    }

    /// Sets [`template_ids`](Self::template_ids).
    #[inline]
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = template_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The response of `alipay.open.mini.template.marketing.create` (小程序消息运营位创建).
#[non_exhaustive]
pub struct TemplateMarketingCreateResponse {
    /// Id of the delivery detail.
    ///
    /// 投放详情主键id. Example: `MDDdejifjeifjoe30fr4j3ifo3f3f3`.
    pub detail_id: Option<String>,
}

/// The error codes of `alipay.open.mini.template.marketing.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplateMarketingCreateErrorCode {
    /// `ACTIVITY_ID_IS_NULL`.
    ActivityIdIsNull,
    /// `TEMPLATE_ID_IS_NULL`.
    TemplateIdIsNull,
    /// `END_TIME_IS_VALID`.
    EndTimeIsValid,
    /// `TEMPLATE_ID_OVER_LIMIT`.
    TemplateIdOverLimit,
    /// `ACTIVITY_IS_NOT_EXIST`.
    ActivityIsNotExist,
    /// `HAS_NO_AUTH_FOR_ACTIVITY`.
    HasNoAuthForActivity,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TemplateMarketingCreateErrorCode, "ACTIVITY_ID_IS_NULL" ActivityIdIsNull,
    "TEMPLATE_ID_IS_NULL" TemplateIdIsNull, "END_TIME_IS_VALID" EndTimeIsValid,
    "TEMPLATE_ID_OVER_LIMIT" TemplateIdOverLimit, "ACTIVITY_IS_NOT_EXIST"
    ActivityIsNotExist, "HAS_NO_AUTH_FOR_ACTIVITY" HasNoAuthForActivity
);

impl record::CallRequest for TemplateMarketingCreate {}

impl record::Request for TemplateMarketingCreate {
    type Response = TemplateMarketingCreateResponse;
    type ErrorCode = TemplateMarketingCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.template.marketing.create",
        title: "小程序消息运营位创建",
        file: "spec/open_mini/template.marketing.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/template/marketing/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATE_MARKETING_CREATE,
        response: &TEMPLATE_MARKETING_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TemplateMarketingCreate, TEMPLATE_MARKETING_CREATE, 0 activity_id None, 1 gmt_end
    None, 2 gmt_start None, 3 template_ids Vec::new(), 4 title None
);

record::record!(
    TemplateMarketingCreateResponse, TEMPLATE_MARKETING_CREATE_RESPONSE, 0 detail_id None
);

static TEMPLATE_MARKETING_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMarketingCreate",
    file: "spec/open_mini/template.marketing.create.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("gmt_end"),
        schema::Row::Text("gmt_start"),
        schema::Row::Limited(
            "template_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 18, 20],
};

static TEMPLATE_MARKETING_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMarketingCreateResponse",
    file: "spec/open_mini/template.marketing.create.yaml",
    rows: &[schema::Row::Text("detail_id")],
    rules: &[],
    lines: &[],
};
