//! `alipay.open.search.boxactivity.query` · 查询搜索直达活动配置详情
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
            ..schema::FieldDef::text("box_activity_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 11)
        },
    ],
    rules: &[],
};

static BOXACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQueryResponse",
    file: "spec/open_search/boxactivity.query.yaml",
    fields: &[
        schema::FieldDef::text("background_word", 14),
        schema::FieldDef::new(
            "background_word_info",
            schema::Kind::Record(&BACKGROUND_WORD_INFO),
            15,
        ),
        schema::FieldDef::text("box_activity_id", 16),
        schema::FieldDef::text("box_id", 17),
        schema::FieldDef::text("end_time", 18),
        schema::FieldDef::text("fail_reason", 19),
        schema::FieldDef::text("gmt_modified", 20),
        schema::FieldDef::text("material_type", 21),
        schema::FieldDef::text("material_url", 22),
        schema::FieldDef::new(
            "oriented_rule",
            schema::Kind::Record(&super::types::DELIVERY_ORIENTED_RULE_INFO),
            23,
        ),
        schema::FieldDef::text("run_status", 24),
        schema::FieldDef::text("start_time", 25),
        schema::FieldDef::text("status", 26),
        schema::FieldDef::text("target_appid", 27),
        schema::FieldDef::text("target_appname", 28),
        schema::FieldDef::new(
            "target_regions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_REGION),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("title", 30),
        schema::FieldDef::new(
            "video_info",
            schema::Kind::Record(&super::types::SEARCH_BOX_ACTIVITY_VIDEO_INFO),
            31,
        ),
    ],
    rules: &[],
};

static BACKGROUND_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BackgroundWordInfo",
    file: "spec/open_search/boxactivity.query.yaml",
    fields: &[
        schema::FieldDef::text("background_word", 36),
        schema::FieldDef::text("fail_reason", 37),
        schema::FieldDef::text("status", 38),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.boxactivity.query` (查询搜索直达活动配置详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/boxactivity/query`. Described in
/// `spec/open_search/boxactivity.query.yaml`.
/// Answered by [`BoxactivityQueryResponse`], or by an error with a [`BoxactivityQueryErrorCode`].
#[doc(alias = "alipay.open.search.boxactivity.query")]
#[doc(alias = "查询搜索直达活动配置详情")]
#[must_use]
#[non_exhaustive]
pub struct BoxactivityQuery {
    /// On the wire `box_activity_id`, a text. Source: `spec/open_search/boxactivity.query.yaml:10`.
    pub box_activity_id: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/open_search/boxactivity.query.yaml:11`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.boxactivity.query` (查询搜索直达活动配置详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxactivityQueryResponse {
    /// On the wire `background_word`, a text. Source: `spec/open_search/boxactivity.query.yaml:14`.
    pub background_word: Option<String>,
    /// On the wire `background_word_info`, a record of the kind `BackgroundWordInfo`. Source:
    /// `spec/open_search/boxactivity.query.yaml:15`.
    pub background_word_info: Option<BackgroundWordInfo>,
    /// On the wire `box_activity_id`, a text. Source: `spec/open_search/boxactivity.query.yaml:16`.
    pub box_activity_id: Option<String>,
    /// On the wire `box_id`, a text. Source: `spec/open_search/boxactivity.query.yaml:17`.
    pub box_id: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/open_search/boxactivity.query.yaml:18`.
    pub end_time: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/open_search/boxactivity.query.yaml:19`.
    pub fail_reason: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_search/boxactivity.query.yaml:20`.
    pub gmt_modified: Option<String>,
    /// On the wire `material_type`, a text. Source: `spec/open_search/boxactivity.query.yaml:21`.
    pub material_type: Option<String>,
    /// On the wire `material_url`, a text. Source: `spec/open_search/boxactivity.query.yaml:22`.
    pub material_url: Option<String>,
    /// On the wire `oriented_rule`, a record of the kind `DeliveryOrientedRuleInfo`. Source:
    /// `spec/open_search/boxactivity.query.yaml:23`.
    pub oriented_rule: Option<super::types::DeliveryOrientedRuleInfo>,
    /// On the wire `run_status`, a text. Source: `spec/open_search/boxactivity.query.yaml:24`.
    pub run_status: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/open_search/boxactivity.query.yaml:25`.
    pub start_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/boxactivity.query.yaml:26`.
    pub status: Option<String>,
    /// On the wire `target_appid`, a text. Source: `spec/open_search/boxactivity.query.yaml:27`.
    pub target_appid: Option<String>,
    /// On the wire `target_appname`, a text. Source: `spec/open_search/boxactivity.query.yaml:28`.
    pub target_appname: Option<String>,
    /// On the wire `target_regions`, a list; each element is a record of the kind `DeliveryTargetRegion`. Source:
    /// `spec/open_search/boxactivity.query.yaml:29`.
    pub target_regions: Vec<super::types::DeliveryTargetRegion>,
    /// On the wire `title`, a text. Source: `spec/open_search/boxactivity.query.yaml:30`.
    pub title: Option<String>,
    /// On the wire `video_info`, a record of the kind `SearchBoxActivityVideoInfo`. Source:
    /// `spec/open_search/boxactivity.query.yaml:31`.
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

/// The platform's type `BackgroundWordInfo`.
///
/// Source: `spec/open_search/boxactivity.query.yaml:34`.
#[non_exhaustive]
pub struct BackgroundWordInfo {
    /// On the wire `background_word`, a text. Source: `spec/open_search/boxactivity.query.yaml:36`.
    pub background_word: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/open_search/boxactivity.query.yaml:37`.
    pub fail_reason: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/boxactivity.query.yaml:38`.
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

/// The error codes of `alipay.open.search.boxactivity.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxactivityQueryErrorCode {
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/boxactivity.query.yaml:41`.
    InputArgumentIllegal,
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/boxactivity.query.yaml:42`.
    InputArgumentNull,
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/boxactivity.query.yaml:43`.
    IsvNotAuth,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/boxactivity.query.yaml:44`.
    NoPermission,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/boxactivity.query.yaml:45`.
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
