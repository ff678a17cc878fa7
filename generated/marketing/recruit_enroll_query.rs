//! `alipay.marketing.recruit.enroll.query` · 报名详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/recruit/enroll/query`. Described in
//! `spec/marketing/recruit.enroll.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/recruit.enroll.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.recruit.enroll.query",
    title: "报名详情查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/marketing/recruit/enroll/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &RECRUIT_ENROLL_QUERY,
    response: &RECRUIT_ENROLL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 25,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "PROHIBIT_NEW_DEVELOPER_CALL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "ONLY_NEW_INTERFACE_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
    ],
};

static RECRUIT_ENROLL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "enroll_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static RECRUIT_ENROLL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enroll_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "enroll_info",
            kind: schema::Kind::Record(&super::types::RECRUIT_ENROLL_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enroll_scene_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "enroll_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "plan_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.enroll.query` (报名详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/recruit/enroll/query`. Described in
/// `spec/marketing/recruit.enroll.query.yaml`.
/// Answered by [`RecruitEnrollQueryResponse`], or by an error with a [`RecruitEnrollQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.enroll.query")]
#[doc(alias = "报名详情查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitEnrollQuery {
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/recruit.enroll.query.yaml:10`.
    pub out_biz_no: Option<String>,
    /// The field `enroll_id`: a text.
    ///
    /// On the wire `enroll_id`. Source: `spec/marketing/recruit.enroll.query.yaml:11`.
    pub enroll_id: Option<String>,
}

impl RecruitEnrollQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`enroll_id`](Self::enroll_id).
    #[inline]
    #[must_use]
    pub fn enroll_id(mut self, enroll_id: impl Into<String>) -> Self {
        self.enroll_id = Some(enroll_id.into());
        self
    }
}

impl record::Record for RecruitEnrollQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_biz_no),
            1 => Some(&self.enroll_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_biz_no),
            1 => Some(&mut self.enroll_id),
            _ => None,
        }
    }
}

impl Clone for RecruitEnrollQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RecruitEnrollQuery {}

impl record::Request for RecruitEnrollQuery {
    type Response = RecruitEnrollQueryResponse;
    type ErrorCode = RecruitEnrollQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.recruit.enroll.query` (报名详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitEnrollQueryResponse {
    /// The field `enroll_id`: a text.
    ///
    /// On the wire `enroll_id`. Source: `spec/marketing/recruit.enroll.query.yaml:14`.
    pub enroll_id: Option<String>,
    /// The field `enroll_info`: a record of the kind `RecruitEnrollInfo`.
    ///
    /// On the wire `enroll_info`. Source: `spec/marketing/recruit.enroll.query.yaml:15`.
    pub enroll_info: Option<super::types::RecruitEnrollInfo>,
    /// The field `enroll_scene_type`: a text.
    ///
    /// On the wire `enroll_scene_type`. Source: `spec/marketing/recruit.enroll.query.yaml:16`.
    pub enroll_scene_type: Option<String>,
    /// The field `enroll_time`: a text.
    ///
    /// On the wire `enroll_time`. Source: `spec/marketing/recruit.enroll.query.yaml:17`.
    pub enroll_time: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/marketing/recruit.enroll.query.yaml:18`.
    pub memo: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/recruit.enroll.query.yaml:19`.
    pub out_biz_no: Option<String>,
    /// The field `plan_id`: a text.
    ///
    /// On the wire `plan_id`. Source: `spec/marketing/recruit.enroll.query.yaml:20`.
    pub plan_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/marketing/recruit.enroll.query.yaml:21`.
    pub status: Option<String>,
}

impl record::Record for RecruitEnrollQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enroll_id),
            1 => Some(&self.enroll_info),
            2 => Some(&self.enroll_scene_type),
            3 => Some(&self.enroll_time),
            4 => Some(&self.memo),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.plan_id),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enroll_id),
            1 => Some(&mut self.enroll_info),
            2 => Some(&mut self.enroll_scene_type),
            3 => Some(&mut self.enroll_time),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.plan_id),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for RecruitEnrollQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.recruit.enroll.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitEnrollQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/recruit.enroll.query.yaml:24`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/recruit.enroll.query.yaml:25`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/recruit.enroll.query.yaml:26`.
    BizError,
    /// On the wire `PROHIBIT_NEW_DEVELOPER_CALL`. Source: `spec/marketing/recruit.enroll.query.yaml:27`.
    ProhibitNewDeveloperCall,
    /// On the wire `ONLY_NEW_INTERFACE_SUPPORT`. Source: `spec/marketing/recruit.enroll.query.yaml:28`.
    OnlyNewInterfaceSupport,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RecruitEnrollQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("PROHIBIT_NEW_DEVELOPER_CALL", Self::ProhibitNewDeveloperCall),
        ("ONLY_NEW_INTERFACE_SUPPORT", Self::OnlyNewInterfaceSupport),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
