//! `alipay.marketing.recruit.enroll.query` · 报名详情查询
//!
//! Query an enrollment in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/recruit/enroll/query`. Described in
//! `spec/marketing/recruit.enroll.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `RecruitEnrollQueryResponseEnrollSceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitEnrollQueryResponseEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
}

record::enumeration!(
    RecruitEnrollQueryResponseEnrollSceneType, "VOUCHER" Voucher, "MINI_APP" MiniApp
);

/// The values of the platform's type `RecruitEnrollQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    RecruitEnrollQueryResponseStatus, "AUDITING" Auditing, "ENABLED" Enabled, "REJECTED"
    Rejected, "CLOSING" Closing, "CLOSED" Closed
);

/// The error codes of `alipay.marketing.recruit.enroll.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    RecruitEnrollQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError, "PROHIBIT_NEW_DEVELOPER_CALL"
    ProhibitNewDeveloperCall, "ONLY_NEW_INTERFACE_SUPPORT" OnlyNewInterfaceSupport
);

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

record::record!(
    RecruitEnrollQuery, RECRUIT_ENROLL_QUERY, 0 out_biz_no None, 1 enroll_id None
);

record::record!(
    RecruitEnrollQueryResponse, RECRUIT_ENROLL_QUERY_RESPONSE, 0 enroll_id None, 1
    enroll_info None, 2 enroll_scene_type None, 3 enroll_time None, 4 memo None, 5
    out_biz_no None, 6 plan_id None, 7 status None
);

static RECRUIT_ENROLL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQuery",
    file: "spec/marketing/recruit.enroll.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "enroll_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_biz_no", "enroll_id"])],
    lines: &[12, 16, 19, 26],
};

static RECRUIT_ENROLL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollQueryResponse",
    file: "spec/marketing/recruit.enroll.query.yaml",
    rows: &[
        schema::Row::Text("enroll_id"),
        schema::Row::Plain(
            "enroll_info",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_INFO),
        ),
        schema::Row::Text("enroll_scene_type"),
        schema::Row::Text("enroll_time"),
        schema::Row::Text("memo"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("plan_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
