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
/// Answered by [`BoxactivityQueryResponse`], or by an error with a [`BoxactivityQueryErrorCode`].
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
    /// On the wire `box_activity_id` (搜索直达活动id). Example: `20211223000000100000`. Source:
    /// `spec/open_search/boxactivity.query.yaml:12`.
    pub box_activity_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// On the wire `merchant_id` (商户id); required in some cases. Example: `2088xxxxxxxxxxxx`. Source:
    /// `spec/open_search/boxactivity.query.yaml:17`.
    pub merchant_id: Option<String>,
}

impl BoxactivityQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.search.boxactivity.query` (查询搜索直达活动配置详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxactivityQueryResponse {
    /// Search-field hint word.
    ///
    /// On the wire `background_word` (底纹词). Example: `咖啡半价`. Source:
    /// `spec/open_search/boxactivity.query.yaml:25`.
    pub background_word: Option<String>,
    /// Search-field hint word and its review.
    ///
    /// On the wire `background_word_info` (底纹词信息). Source: `spec/open_search/boxactivity.query.yaml:26`.
    pub background_word_info: Option<BackgroundWordInfo>,
    /// Id of the search box activity.
    ///
    /// On the wire `box_activity_id` (搜索直达活动id). Example: `20211223000000100000`. Source:
    /// `spec/open_search/boxactivity.query.yaml:27`.
    pub box_activity_id: Option<String>,
    /// Search box id.
    ///
    /// On the wire `box_id` (搜索直达id). Example: `20211130000000100415`. Source:
    /// `spec/open_search/boxactivity.query.yaml:32`.
    pub box_id: Option<String>,
    /// End of the campaign.
    ///
    /// On the wire `end_time` (活动结束时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-09-30 23:59:59`. Source: `spec/open_search/boxactivity.query.yaml:33`.
    pub end_time: Option<record::DateTime>,
    /// Why the review failed.
    ///
    /// On the wire `fail_reason` (审核失败原因). Example: `图片不清晰`. Source:
    /// `spec/open_search/boxactivity.query.yaml:34`.
    pub fail_reason: Option<String>,
    /// When it was last updated.
    ///
    /// On the wire `gmt_modified` (更新时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-02-10 08:00:00`. Source: `spec/open_search/boxactivity.query.yaml:35`.
    pub gmt_modified: Option<record::DateTime>,
    /// Kind of material.
    ///
    /// On the wire `material_type`. Example: `IMAGE`. Source: `spec/open_search/boxactivity.query.yaml:36`.
    pub material_type: Option<record::Choice<BoxactivityQueryResponseMaterialType>>,
    /// Image or video URL, as `material_type` says.
    ///
    /// On the wire `material_url`. Example:
    /// `http://mdn.alipayobjects.com/mrch_spc/afts/img/A*0XA2Qo_omj4AAAAAAAAAAAAADsF1AQ/original`. Source:
    /// `spec/open_search/boxactivity.query.yaml:43`.
    pub material_url: Option<String>,
    /// Devices the activity is delivered to.
    ///
    /// On the wire `oriented_rule` (投放终端). Source: `spec/open_search/boxactivity.query.yaml:47`.
    pub oriented_rule: Option<super::types::DeliveryOrientedRuleInfo>,
    /// Running state of the activity.
    ///
    /// On the wire `run_status` (运行状态). Example: `ONLINE`. Source: `spec/open_search/boxactivity.query.yaml:48`.
    pub run_status: Option<record::Choice<BoxactivityQueryResponseRunStatus>>,
    /// Start of the campaign.
    ///
    /// On the wire `start_time` (活动开始时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-02-10 08:00:00`. Source: `spec/open_search/boxactivity.query.yaml:58`.
    pub start_time: Option<record::DateTime>,
    /// State of the configuration.
    ///
    /// On the wire `status` (配置状态). Example: `AUDIT`. Source: `spec/open_search/boxactivity.query.yaml:59`.
    pub status: Option<record::Choice<BoxactivityQueryResponseStatus>>,
    /// Id of the app that the banner opens.
    ///
    /// On the wire `target_appid`. Example: `2021001191699651`. Source: `spec/open_search/boxactivity.query.yaml:72`.
    pub target_appid: Option<String>,
    /// Name of the mini program that the banner opens.
    ///
    /// On the wire `target_appname` (模板名称). Example: `目标小程序名`. Source:
    /// `spec/open_search/boxactivity.query.yaml:73`.
    pub target_appname: Option<String>,
    /// Regions the activity is delivered to.
    ///
    /// On the wire `target_regions` (投放目标区域). Source: `spec/open_search/boxactivity.query.yaml:78`.
    pub target_regions: Vec<super::types::DeliveryTargetRegion>,
    /// Title of the activity.
    ///
    /// On the wire `title` (活动标题). Example: `新品半价`. Source: `spec/open_search/boxactivity.query.yaml:79`.
    pub title: Option<String>,
    /// Video of the activity.
    ///
    /// On the wire `video_info` (搜索直达活动视频信息). Source: `spec/open_search/boxactivity.query.yaml:80`.
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
///
/// Source: `spec/open_search/boxactivity.query.yaml:83`.
#[non_exhaustive]
pub struct BackgroundWordInfo {
    /// Search-field hint word.
    ///
    /// On the wire `background_word` (底纹词). Example: `咖啡半价`. Source:
    /// `spec/open_search/boxactivity.query.yaml:86`.
    pub background_word: Option<String>,
    /// Why the review failed.
    ///
    /// On the wire `fail_reason` (审核失败原因). Example: `图片不清晰`. Source:
    /// `spec/open_search/boxactivity.query.yaml:87`.
    pub fail_reason: Option<String>,
    /// State of the hint word, such as `ONLINE`.
    ///
    /// On the wire `status` (底纹词状态). Example: `ONLINE`. Source: `spec/open_search/boxactivity.query.yaml:88`.
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
///
/// Source: `spec/open_search/boxactivity.query.yaml:39`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseMaterialType {
    /// Image.
    ///
    /// On the wire `IMAGE` (图片).
    Image,
    /// Video.
    ///
    /// On the wire `VIDEO` (视频).
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
///
/// Source: `spec/open_search/boxactivity.query.yaml:52`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseRunStatus {
    /// Initial.
    ///
    /// On the wire `INITIAL` (初始).
    Initial,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Expired.
    ///
    /// On the wire `EXPIRE` (已失效).
    Expire,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
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
///
/// Source: `spec/open_search/boxactivity.query.yaml:63`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoxactivityQueryResponseStatus {
    /// Initial.
    ///
    /// On the wire `INITIAL` (初始).
    Initial,
    /// Under review.
    ///
    /// On the wire `AUDIT` (审核中).
    Audit,
    /// Canceled.
    ///
    /// On the wire `CANCEL` (已取消).
    Cancel,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Rejected.
    ///
    /// On the wire `REJECT` (驳回).
    Reject,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
    Offline,
    /// Expired.
    ///
    /// On the wire `EXPIRE` (已失效).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxactivityQueryErrorCode {
    /// An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/boxactivity.query.yaml:91` and
    /// `spec/codes.yaml:1250`.
    InputArgumentIllegal,
    /// An input parameter is missing.
    ///
    /// Send all required parameters.
    ///
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/boxactivity.query.yaml:92` and
    /// `spec/codes.yaml:1254`.
    InputArgumentNull,
    /// The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    ///
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/boxactivity.query.yaml:93` and `spec/codes.yaml:1408`.
    IsvNotAuth,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/boxactivity.query.yaml:94` and `spec/codes.yaml:1748`.
    NoPermission,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_search/boxactivity.query.yaml:95` and `spec/codes.yaml:2413`.
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
