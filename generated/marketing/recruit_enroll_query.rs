//! `alipay.marketing.recruit.enroll.query` · 报名详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/recruit/enroll/query`. Described in
//! `spec/marketing/recruit.enroll.query.yaml`.

use crate::{record, schema};

static RECRUIT_ENROLL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQuery",
    file: "spec/marketing/recruit.enroll.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enroll_id", 11)
        },
    ],
    rules: &[],
};

static RECRUIT_ENROLL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQueryResponse",
    file: "spec/marketing/recruit.enroll.query.yaml",
    fields: &[
        schema::FieldDef::text("enroll_id", 14),
        schema::FieldDef::new(
            "enroll_info",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_INFO),
            15,
        ),
        schema::FieldDef::text("enroll_scene_type", 16),
        schema::FieldDef::text("enroll_time", 17),
        schema::FieldDef::text("memo", 18),
        schema::FieldDef::text("out_biz_no", 19),
        schema::FieldDef::text("plan_id", 20),
        schema::FieldDef::text("status", 21),
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
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollQuery {
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:10`.
    pub out_biz_no: Option<String>,
    /// On the wire `enroll_id`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:11`.
    pub enroll_id: Option<String>,
}

impl RecruitEnrollQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_biz_no: None,
            enroll_id: None,
        }
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`enroll_id`](Self::enroll_id).
    #[inline]
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

impl Default for RecruitEnrollQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.recruit.enroll.query",
        title: "报名详情查询",
        file: "spec/marketing/recruit.enroll.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.recruit.enroll.query` (报名详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RecruitEnrollQueryResponse {
    /// On the wire `enroll_id`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:14`.
    pub enroll_id: Option<String>,
    /// On the wire `enroll_info`, a record of the kind `RecruitEnrollInfo`. Source:
    /// `spec/marketing/recruit.enroll.query.yaml:15`.
    pub enroll_info: Option<super::types::RecruitEnrollInfo>,
    /// On the wire `enroll_scene_type`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:16`.
    pub enroll_scene_type: Option<String>,
    /// On the wire `enroll_time`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:17`.
    pub enroll_time: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:18`.
    pub memo: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:19`.
    pub out_biz_no: Option<String>,
    /// On the wire `plan_id`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:20`.
    pub plan_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/marketing/recruit.enroll.query.yaml:21`.
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

impl Default for RecruitEnrollQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            enroll_id: None,
            enroll_info: None,
            enroll_scene_type: None,
            enroll_time: None,
            memo: None,
            out_biz_no: None,
            plan_id: None,
            status: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for RecruitEnrollQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
