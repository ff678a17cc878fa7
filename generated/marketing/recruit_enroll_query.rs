//! `alipay.marketing.recruit.enroll.query` · 报名详情查询
//!
//! Query an enrollment in detail.
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
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 16),
            ],
            ..schema::FieldDef::text("out_biz_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enroll_id", 19)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_biz_no", "enroll_id"]),
            line: 26,
        },
    ],
};

static RECRUIT_ENROLL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQueryResponse",
    file: "spec/marketing/recruit.enroll.query.yaml",
    fields: &[
        schema::FieldDef::text("enroll_id", 29),
        schema::FieldDef::new(
            "enroll_info",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_INFO),
            30,
        ),
        schema::FieldDef::text("enroll_scene_type", 31),
        schema::FieldDef::text("enroll_time", 39),
        schema::FieldDef::text("memo", 40),
        schema::FieldDef::text("out_biz_no", 41),
        schema::FieldDef::text("plan_id", 48),
        schema::FieldDef::text("status", 53),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.enroll.query` (报名详情查询).
///
/// Query an enrollment in detail.
///
/// ```
/// use alipay::marketing::RecruitEnrollQuery;
///
/// let request = RecruitEnrollQuery::new()
///     .out_biz_no("21ba1e1c16456985463242192e4d");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_biz_no`](Self::out_biz_no) | matches `^[0-9A-Za-z_]*$` (advisory) |
/// | rule | At least one of `out_biz_no`, `enroll_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/recruit/enroll/query`. Described in
/// `spec/marketing/recruit.enroll.query.yaml`.
/// Returns [`RecruitEnrollQueryResponse`], or an error with a [`RecruitEnrollQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.enroll.query")]
#[doc(alias = "/v3/alipay/marketing/recruit/enroll/query")]
#[doc(alias = "报名详情查询")]
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollQuery {
    /// Number of the operation that created the enrollment.
    ///
    /// 外部操作流水号; matches `^[0-9A-Za-z_]*$` (advisory). Example: `21ba1e1c16456985463242192e4d`.
    pub out_biz_no: Option<String>,
    /// Id of the enrollment; takes precedence over `out_biz_no`.
    ///
    /// 报名ID. Example: `2021041201000200000000999999`.
    pub enroll_id: Option<String>,
}

impl RecruitEnrollQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.recruit.enroll.query` (报名详情查询).
#[non_exhaustive]
pub struct RecruitEnrollQueryResponse {
    /// Id of the enrollment.
    ///
    /// 报名ID. Example: `2021041301000200000000000000`.
    pub enroll_id: Option<String>,
    /// Data of the enrollment.
    ///
    /// 报名信息.
    pub enroll_info: Option<super::types::RecruitEnrollInfo>,
    /// Scene of the enrollment.
    ///
    /// 报名所属的活动报名场景. Example: `VOUCHER`.
    pub enroll_scene_type: Option<
        record::Choice<RecruitEnrollQueryResponseEnrollSceneType>,
    >,
    /// Time of enrollment.
    ///
    /// 报名时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-10 10:10:10`.
    pub enroll_time: Option<record::DateTime>,
    /// Note, such as that the review failed.
    ///
    /// 备注. Example: `报名审核不通过`.
    pub memo: Option<String>,
    /// Number of the operation by merchant or ISV, unique for each.
    ///
    /// 外部操作流水号; matches `^[0-9A-Za-z_]*$` (advisory). Example: `21ba1e1c16456985463242192e4d`.
    pub out_biz_no: Option<String>,
    /// Id of the recruiting plan.
    ///
    /// 招商方案ID. Example: `2021041301000200000000000000`.
    pub plan_id: Option<String>,
    /// State of the enrollment.
    ///
    /// 报名状态. Example: `ENABLED`.
    pub status: Option<record::Choice<RecruitEnrollQueryResponseStatus>>,
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

/// The values of the platform's type `RecruitEnrollQueryResponseEnrollSceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitEnrollQueryResponseEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
}

impl record::Enumeration for RecruitEnrollQueryResponseEnrollSceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VOUCHER", Self::Voucher),
        ("MINI_APP", Self::MiniApp),
    ];
}

impl std::fmt::Debug for RecruitEnrollQueryResponseEnrollSceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitEnrollQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitEnrollQueryResponseStatus {
    /// `AUDITING`: In review.
    Auditing,
    /// `ENABLED`: Approved.
    Enabled,
    /// `REJECTED`: Rejected.
    Rejected,
    /// `CLOSING`: Withdrawal in review.
    Closing,
    /// `CLOSED`: Withdrawn.
    Closed,
}

impl record::Enumeration for RecruitEnrollQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("ENABLED", Self::Enabled),
        ("REJECTED", Self::Rejected),
        ("CLOSING", Self::Closing),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for RecruitEnrollQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.recruit.enroll.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitEnrollQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `PROHIBIT_NEW_DEVELOPER_CALL`: New developers may not call this API.
    ProhibitNewDeveloperCall,
    /// `ONLY_NEW_INTERFACE_SUPPORT`.
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
