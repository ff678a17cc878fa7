//! `alipay.open.search.boxactivity.query` · 查询搜索直达活动配置详情
//!
//! Query one banner activity of a search box.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/boxactivity/query`. Described in
//! `spec/open_search/boxactivity.query.yaml`.

use crate::{record, schema};

static BOXACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQuery",
    file: "spec/open_search/boxactivity.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("box_activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 17)
        },
    ],
    rules: &[],
};

static BOXACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQueryResponse",
    file: "spec/open_search/boxactivity.query.yaml",
    fields: &[
        schema::FieldDef::text("background_word", 25),
        schema::FieldDef::new(
            "background_word_info",
            schema::Kind::Record(&BACKGROUND_WORD_INFO),
            26,
        ),
        schema::FieldDef::text("box_activity_id", 27),
        schema::FieldDef::text("box_id", 32),
        schema::FieldDef::text("end_time", 33),
        schema::FieldDef::text("fail_reason", 34),
        schema::FieldDef::text("gmt_modified", 35),
        schema::FieldDef::text("material_type", 36),
        schema::FieldDef::text("material_url", 43),
        schema::FieldDef::new(
            "oriented_rule",
            schema::Kind::Record(&super::types::DELIVERY_ORIENTED_RULE_INFO),
            47,
        ),
        schema::FieldDef::text("run_status", 48),
        schema::FieldDef::text("start_time", 58),
        schema::FieldDef::text("status", 59),
        schema::FieldDef::text("target_appid", 72),
        schema::FieldDef::text("target_appname", 73),
        schema::FieldDef::new(
            "target_regions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_REGION),
                    limits: &[],
                },
            ),
            78,
        ),
        schema::FieldDef::text("title", 79),
        schema::FieldDef::new(
            "video_info",
            schema::Kind::Record(&super::types::SEARCH_BOX_ACTIVITY_VIDEO_INFO),
            80,
        ),
    ],
    rules: &[],
};

static BACKGROUND_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BackgroundWordInfo",
    file: "spec/open_search/boxactivity.query.yaml",
    fields: &[
        schema::FieldDef::text("background_word", 86),
        schema::FieldDef::text("fail_reason", 87),
        schema::FieldDef::text("status", 88),
    ],
    rules: &[],
};

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
        Self {
            box_activity_id: None,
            merchant_id: None,
        }
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

impl record::Record for BoxactivityQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOXACTIVITY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_activity_id),
            1 => Some(&self.merchant_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_activity_id),
            1 => Some(&mut self.merchant_id),
            _ => None,
        }
    }
}

impl Default for BoxactivityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BoxactivityQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxactivityQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxactivityQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for BoxactivityQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOXACTIVITY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.background_word),
            1 => Some(&self.background_word_info),
            2 => Some(&self.box_activity_id),
            3 => Some(&self.box_id),
            4 => Some(&self.end_time),
            5 => Some(&self.fail_reason),
            6 => Some(&self.gmt_modified),
            7 => Some(&self.material_type),
            8 => Some(&self.material_url),
            9 => Some(&self.oriented_rule),
            10 => Some(&self.run_status),
            11 => Some(&self.start_time),
            12 => Some(&self.status),
            13 => Some(&self.target_appid),
            14 => Some(&self.target_appname),
            15 => Some(&self.target_regions),
            16 => Some(&self.title),
            17 => Some(&self.video_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.background_word),
            1 => Some(&mut self.background_word_info),
            2 => Some(&mut self.box_activity_id),
            3 => Some(&mut self.box_id),
            4 => Some(&mut self.end_time),
            5 => Some(&mut self.fail_reason),
            6 => Some(&mut self.gmt_modified),
            7 => Some(&mut self.material_type),
            8 => Some(&mut self.material_url),
            9 => Some(&mut self.oriented_rule),
            10 => Some(&mut self.run_status),
            11 => Some(&mut self.start_time),
            12 => Some(&mut self.status),
            13 => Some(&mut self.target_appid),
            14 => Some(&mut self.target_appname),
            15 => Some(&mut self.target_regions),
            16 => Some(&mut self.title),
            17 => Some(&mut self.video_info),
            _ => None,
        }
    }
}

impl Default for BoxactivityQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            background_word: None,
            background_word_info: None,
            box_activity_id: None,
            box_id: None,
            end_time: None,
            fail_reason: None,
            gmt_modified: None,
            material_type: None,
            material_url: None,
            oriented_rule: None,
            run_status: None,
            start_time: None,
            status: None,
            target_appid: None,
            target_appname: None,
            target_regions: Vec::new(),
            title: None,
            video_info: None,
        }
    }
}

impl Clone for BoxactivityQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxactivityQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxactivityQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for BackgroundWordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BACKGROUND_WORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.background_word),
            1 => Some(&self.fail_reason),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.background_word),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for BackgroundWordInfo {
    #[inline]
    fn default() -> Self {
        Self {
            background_word: None,
            fail_reason: None,
            status: None,
        }
    }
}

impl Clone for BackgroundWordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BackgroundWordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BackgroundWordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BoxactivityQueryResponseMaterialType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseMaterialType {
    /// `IMAGE`: Image (图片).
    Image,
    /// `VIDEO`: Video (视频).
    Video,
}

impl record::Enumeration for BoxactivityQueryResponseMaterialType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IMAGE", Self::Image),
        ("VIDEO", Self::Video),
    ];
}

impl std::fmt::Debug for BoxactivityQueryResponseMaterialType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BoxactivityQueryResponseRunStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for BoxactivityQueryResponseRunStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("ONLINE", Self::Online),
        ("EXPIRE", Self::Expire),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for BoxactivityQueryResponseRunStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BoxactivityQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for BoxactivityQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("AUDIT", Self::Audit),
        ("CANCEL", Self::Cancel),
        ("ONLINE", Self::Online),
        ("REJECT", Self::Reject),
        ("OFFLINE", Self::Offline),
        ("EXPIRE", Self::Expire),
    ];
}

impl std::fmt::Debug for BoxactivityQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.boxactivity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BoxactivityQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INPUT_ARGUMENT_ILLEGAL", Self::InputArgumentIllegal),
        ("INPUT_ARGUMENT_NULL", Self::InputArgumentNull),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("NO_PERMISSION", Self::NoPermission),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BoxactivityQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
