//! `alipay.open.search.boxactivity.query` · 查询搜索直达活动配置详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/boxactivity/query`. Described in
//! `spec/open_search/boxactivity.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/boxactivity.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.search.boxactivity.query",
    title: "查询搜索直达活动配置详情",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INPUT_ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "INPUT_ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "ISV_NOT_AUTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 45,
        },
    ],
};

static BOXACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "box_activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static BOXACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "background_word",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "background_word_info",
            kind: schema::Kind::Record(&BACKGROUND_WORD_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "box_activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "box_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "material_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "material_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "oriented_rule",
            kind: schema::Kind::Record(&super::types::DELIVERY_ORIENTED_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "run_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "target_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "target_appname",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "target_regions",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_REGION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "video_info",
            kind: schema::Kind::Record(&super::types::SEARCH_BOX_ACTIVITY_VIDEO_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
    ],
    rules: &[],
};

static BACKGROUND_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BackgroundWordInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "background_word",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct BoxactivityQuery {
    /// The field `box_activity_id`: a text.
    ///
    /// On the wire `box_activity_id`. Source: `spec/open_search/boxactivity.query.yaml:10`.
    pub box_activity_id: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/open_search/boxactivity.query.yaml:11`.
    pub merchant_id: Option<String>,
}

impl BoxactivityQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_activity_id`](Self::box_activity_id).
    #[inline]
    #[must_use]
    pub fn box_activity_id(mut self, box_activity_id: impl Into<String>) -> Self {
        self.box_activity_id = Some(box_activity_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.search.boxactivity.query` (查询搜索直达活动配置详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BoxactivityQueryResponse {
    /// The field `background_word`: a text.
    ///
    /// On the wire `background_word`. Source: `spec/open_search/boxactivity.query.yaml:14`.
    pub background_word: Option<String>,
    /// The field `background_word_info`: a record of the kind `BackgroundWordInfo`.
    ///
    /// On the wire `background_word_info`. Source: `spec/open_search/boxactivity.query.yaml:15`.
    pub background_word_info: Option<BackgroundWordInfo>,
    /// The field `box_activity_id`: a text.
    ///
    /// On the wire `box_activity_id`. Source: `spec/open_search/boxactivity.query.yaml:16`.
    pub box_activity_id: Option<String>,
    /// The field `box_id`: a text.
    ///
    /// On the wire `box_id`. Source: `spec/open_search/boxactivity.query.yaml:17`.
    pub box_id: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/open_search/boxactivity.query.yaml:18`.
    pub end_time: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/open_search/boxactivity.query.yaml:19`.
    pub fail_reason: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_search/boxactivity.query.yaml:20`.
    pub gmt_modified: Option<String>,
    /// The field `material_type`: a text.
    ///
    /// On the wire `material_type`. Source: `spec/open_search/boxactivity.query.yaml:21`.
    pub material_type: Option<String>,
    /// The field `material_url`: a text.
    ///
    /// On the wire `material_url`. Source: `spec/open_search/boxactivity.query.yaml:22`.
    pub material_url: Option<String>,
    /// The field `oriented_rule`: a record of the kind `DeliveryOrientedRuleInfo`.
    ///
    /// On the wire `oriented_rule`. Source: `spec/open_search/boxactivity.query.yaml:23`.
    pub oriented_rule: Option<super::types::DeliveryOrientedRuleInfo>,
    /// The field `run_status`: a text.
    ///
    /// On the wire `run_status`. Source: `spec/open_search/boxactivity.query.yaml:24`.
    pub run_status: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/open_search/boxactivity.query.yaml:25`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/boxactivity.query.yaml:26`.
    pub status: Option<String>,
    /// The field `target_appid`: a text.
    ///
    /// On the wire `target_appid`. Source: `spec/open_search/boxactivity.query.yaml:27`.
    pub target_appid: Option<String>,
    /// The field `target_appname`: a text.
    ///
    /// On the wire `target_appname`. Source: `spec/open_search/boxactivity.query.yaml:28`.
    pub target_appname: Option<String>,
    /// The field `target_regions`: a list; each element is a record of the kind `DeliveryTargetRegion`.
    ///
    /// On the wire `target_regions`. Source: `spec/open_search/boxactivity.query.yaml:29`.
    pub target_regions: Vec<super::types::DeliveryTargetRegion>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_search/boxactivity.query.yaml:30`.
    pub title: Option<String>,
    /// The field `video_info`: a record of the kind `SearchBoxActivityVideoInfo`.
    ///
    /// On the wire `video_info`. Source: `spec/open_search/boxactivity.query.yaml:31`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BackgroundWordInfo {
    /// The field `background_word`: a text.
    ///
    /// On the wire `background_word`. Source: `spec/open_search/boxactivity.query.yaml:36`.
    pub background_word: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/open_search/boxactivity.query.yaml:37`.
    pub fail_reason: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/boxactivity.query.yaml:38`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
