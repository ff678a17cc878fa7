//! `alipay.open.search.boxactivity.query` · 查询搜索直达活动配置详情
//!
//! Query one banner activity of a search box.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/boxactivity/query`. Described in
//! `spec/open_search/boxactivity.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.boxactivity.query` (查询搜索直达活动配置详情).
///
/// Query one banner activity of a search box.
///
/// ```
/// use alipay::open_search::BoxactivityQuery;
///
/// let request = BoxactivityQuery::new()
///     .box_activity_id("20211223000000100000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/boxactivity/query`. Described in
/// `spec/open_search/boxactivity.query.yaml`.
/// Returns [`BoxactivityQueryResponse`], or an error with a [`BoxactivityQueryErrorCode`].
#[doc(alias = "alipay.open.search.boxactivity.query")]
#[doc(alias = "/v3/alipay/open/search/boxactivity/query")]
#[doc(alias = "查询搜索直达活动配置详情")]
#[doc(alias = "活动")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxactivityQuery {
    /// Id of the search box activity.
    ///
    /// 搜索直达活动id. Example: `20211223000000100000`.
    pub box_activity_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
}

impl BoxactivityQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_activity_id`](Self::box_activity_id).
    #[inline]
    pub fn box_activity_id(mut self, box_activity_id: impl Into<String>) -> Self {
        self.box_activity_id = Some(box_activity_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }
}

/// The response of `alipay.open.search.boxactivity.query` (查询搜索直达活动配置详情).
#[non_exhaustive]
pub struct BoxactivityQueryResponse {
    /// Search-field hint word.
    ///
    /// 底纹词. Example: `咖啡半价`.
    pub background_word: Option<String>,
    /// Search-field hint word and its review.
    ///
    /// 底纹词信息.
    pub background_word_info: Option<BackgroundWordInfo>,
    /// Id of the search box activity.
    ///
    /// 搜索直达活动id. Example: `20211223000000100000`.
    pub box_activity_id: Option<String>,
    /// Search box id.
    ///
    /// 搜索直达id. Example: `20211130000000100415`.
    pub box_id: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-09-30 23:59:59`.
    pub end_time: Option<record::DateTime>,
    /// Why the review failed.
    ///
    /// 审核失败原因. Example: `图片不清晰`.
    pub fail_reason: Option<String>,
    /// When it was last updated.
    ///
    /// 更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-10 08:00:00`.
    pub gmt_modified: Option<record::DateTime>,
    /// Kind of material.
    ///
    /// Example: `IMAGE`.
    pub material_type: Option<record::Choice<BoxactivityQueryResponseMaterialType>>,
    /// Image or video URL, as `material_type` says.
    ///
    /// Example: `http://mdn.alipayobjects.com/mrch_spc/afts/img/A*0XA2Qo_omj4AAAAAAAAAAAAADsF1AQ/original`.
    pub material_url: Option<String>,
    /// Devices the activity is delivered to.
    ///
    /// 投放终端.
    pub oriented_rule: Option<super::types::DeliveryOrientedRuleInfo>,
    /// Running state of the activity.
    ///
    /// 运行状态. Example: `ONLINE`.
    pub run_status: Option<record::Choice<BoxactivityQueryResponseRunStatus>>,
    /// Start of the campaign.
    ///
    /// 活动开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-10 08:00:00`.
    pub start_time: Option<record::DateTime>,
    /// State of the configuration.
    ///
    /// 配置状态. Example: `AUDIT`.
    pub status: Option<record::Choice<BoxactivityQueryResponseStatus>>,
    /// Id of the app that the banner opens.
    ///
    /// Example: `2021001191699651`.
    pub target_appid: Option<String>,
    /// Name of the mini program that the banner opens.
    ///
    /// 模板名称. Example: `目标小程序名`.
    pub target_appname: Option<String>,
    /// Regions the activity is delivered to.
    ///
    /// 投放目标区域.
    pub target_regions: Vec<super::types::DeliveryTargetRegion>,
    /// Title of the activity.
    ///
    /// 活动标题. Example: `新品半价`.
    pub title: Option<String>,
    /// Video of the activity.
    ///
    /// 搜索直达活动视频信息.
    pub video_info: Option<super::types::SearchBoxActivityVideoInfo>,
}

/// A search-field hint word and its review.
#[non_exhaustive]
pub struct BackgroundWordInfo {
    /// Search-field hint word.
    ///
    /// 底纹词. Example: `咖啡半价`.
    pub background_word: Option<String>,
    /// Why the review failed.
    ///
    /// 审核失败原因. Example: `图片不清晰`.
    pub fail_reason: Option<String>,
    /// State of the hint word, such as `ONLINE`.
    ///
    /// 底纹词状态. Example: `ONLINE`.
    pub status: Option<String>,
}

/// The values of the platform's type `BoxactivityQueryResponseMaterialType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseMaterialType {
    /// `IMAGE`: Image (图片).
    Image,
    /// `VIDEO`: Video (视频).
    Video,
}

record::enumeration!(BoxactivityQueryResponseMaterialType, "IMAGE" Image, "VIDEO" Video);

/// The values of the platform's type `BoxactivityQueryResponseRunStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseRunStatus {
    /// `INITIAL`: Initial (初始).
    Initial,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `EXPIRE`: Expired (已失效).
    Expire,
    /// `OFFLINE`: Taken offline (已下架).
    Offline,
}

record::enumeration!(
    BoxactivityQueryResponseRunStatus, "INITIAL" Initial, "ONLINE" Online, "EXPIRE"
    Expire, "OFFLINE" Offline
);

/// The values of the platform's type `BoxactivityQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseStatus {
    /// `INITIAL`: Initial (初始).
    Initial,
    /// `AUDIT`: Under review (审核中).
    Audit,
    /// `CANCEL`: Canceled (已取消).
    Cancel,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `REJECT`: Rejected (驳回).
    Reject,
    /// `OFFLINE`: Taken offline (已下架).
    Offline,
    /// `EXPIRE`: Expired (已失效).
    Expire,
}

record::enumeration!(
    BoxactivityQueryResponseStatus, "INITIAL" Initial, "AUDIT" Audit, "CANCEL" Cancel,
    "ONLINE" Online, "REJECT" Reject, "OFFLINE" Offline, "EXPIRE" Expire
);

/// The error codes of `alipay.open.search.boxactivity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxactivityQueryErrorCode {
    /// `INPUT_ARGUMENT_ILLEGAL`: An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InputArgumentIllegal,
    /// `INPUT_ARGUMENT_NULL`: An input parameter is missing.
    ///
    /// Send all required parameters.
    InputArgumentNull,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxactivityQueryErrorCode, "INPUT_ARGUMENT_ILLEGAL" InputArgumentIllegal,
    "INPUT_ARGUMENT_NULL" InputArgumentNull, "ISV_NOT_AUTH" IsvNotAuth, "NO_PERMISSION"
    NoPermission, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for BoxactivityQuery {}

impl record::Request for BoxactivityQuery {
    type Response = BoxactivityQueryResponse;
    type ErrorCode = BoxactivityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.boxactivity.query",
        title: "查询搜索直达活动配置详情",
        file: "spec/open_search/boxactivity.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/boxactivity/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BOXACTIVITY_QUERY,
        response: &BOXACTIVITY_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INPUT_ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BoxactivityQuery, BOXACTIVITY_QUERY, 0 box_activity_id None, 1 merchant_id None
);

record::record!(
    BoxactivityQueryResponse, BOXACTIVITY_QUERY_RESPONSE, 0 background_word None, 1
    background_word_info None, 2 box_activity_id None, 3 box_id None, 4 end_time None, 5
    fail_reason None, 6 gmt_modified None, 7 material_type None, 8 material_url None, 9
    oriented_rule None, 10 run_status None, 11 start_time None, 12 status None, 13
    target_appid None, 14 target_appname None, 15 target_regions Vec::new(), 16 title
    None, 17 video_info None
);

record::record!(
    BackgroundWordInfo, BACKGROUND_WORD_INFO, 0 background_word None, 1 fail_reason None,
    2 status None
);

static BOXACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQuery",
    file: "spec/open_search/boxactivity.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "box_activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static BOXACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQueryResponse",
    file: "spec/open_search/boxactivity.query.yaml",
    rows: &[
        schema::Row::Text("background_word"),
        schema::Row::Plain(
            "background_word_info",
            schema::Kind::Record(&BACKGROUND_WORD_INFO),
        ),
        schema::Row::Text("box_activity_id"),
        schema::Row::Text("box_id"),
        schema::Row::Text("end_time"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("material_type"),
        schema::Row::Text("material_url"),
        schema::Row::Plain(
            "oriented_rule",
            schema::Kind::Record(&super::types::DELIVERY_ORIENTED_RULE_INFO),
        ),
        schema::Row::Text("run_status"),
        schema::Row::Text("start_time"),
        schema::Row::Text("status"),
        schema::Row::Text("target_appid"),
        schema::Row::Text("target_appname"),
        schema::Row::Plain(
            "target_regions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_REGION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("title"),
        schema::Row::Plain(
            "video_info",
            schema::Kind::Record(&super::types::SEARCH_BOX_ACTIVITY_VIDEO_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static BACKGROUND_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BackgroundWordInfo",
    file: "spec/open_search/boxactivity.query.yaml",
    rows: &[
        schema::Row::Text("background_word"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
