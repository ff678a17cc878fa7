//! `alipay.marketing.recruit.enroll.create` · 招商报名提交
//!
//! Create and submit an enrollment; the result of the review comes by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/enroll/create`. Described
//! in `spec/marketing/recruit.enroll.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.recruit.enroll.create` (招商报名提交).
///
/// Create and submit an enrollment; the result of the review comes by message.
///
/// ```
/// use alipay::marketing::RecruitEnrollCreate;
///
/// let request = RecruitEnrollCreate::new()
///     .enroll_scene_type("VOUCHER");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`enroll_scene_type`](Self::enroll_scene_type) | one of its values |
/// | [`out_biz_no`](Self::out_biz_no) | matches `^[0-9A-Za-z_]*$` (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/enroll/create`. Described
/// in `spec/marketing/recruit.enroll.create.yaml`.
/// Returns [`RecruitEnrollCreateResponse`], or an error with a [`RecruitEnrollCreateErrorCode`].
#[doc(alias = "alipay.marketing.recruit.enroll.create")]
#[doc(alias = "/v3/alipay/marketing/recruit/enroll/create")]
#[doc(alias = "招商报名提交")]
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollCreate {
    /// Data of the enrollment.
    ///
    /// 报名信息.
    pub enroll_info: Option<super::types::RecruitEnrollInfo>,
    /// Scene of the enrollment.
    ///
    /// 活动报名场景配置. Example: `VOUCHER`.
    pub enroll_scene_type: Option<record::Choice<RecruitEnrollCreateEnrollSceneType>>,
    /// Number of the operation by merchant or ISV, unique for each.
    ///
    /// 外部操作流水号; matches `^[0-9A-Za-z_]*$` (advisory). Example: `21ba1e1c16456985463242192e4d`.
    pub out_biz_no: Option<String>,
    /// Id of the recruiting plan.
    ///
    /// 要报名的招商方案ID. Example: `2021041301000200000077974217`.
    pub plan_id: Option<String>,
}

impl RecruitEnrollCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enroll_info`](Self::enroll_info).
    #[inline]
    pub fn enroll_info(mut self, enroll_info: super::types::RecruitEnrollInfo) -> Self {
        self.enroll_info = Some(enroll_info);
        self
    }

    /// Sets [`enroll_scene_type`](Self::enroll_scene_type).
    #[inline]
    pub fn enroll_scene_type(
        mut self,
        enroll_scene_type: impl Into<record::Choice<RecruitEnrollCreateEnrollSceneType>>,
    ) -> Self {
        self.enroll_scene_type = Some(enroll_scene_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }
}

/// The response of `alipay.marketing.recruit.enroll.create` (招商报名提交).
#[non_exhaustive]
pub struct RecruitEnrollCreateResponse {
    /// Id of the enrollment.
    ///
    /// 报名ID. Example: `2021041301000200000077974217`.
    pub enroll_id: Option<String>,
    /// Number of the operation by merchant or ISV, unique for each.
    ///
    /// 外部操作流水号; matches `^[0-9A-Za-z_]*$` (advisory). Example: `21ba1e1c16456985463242192e4d`.
    pub out_biz_no: Option<String>,
}

/// The values of the platform's type `RecruitEnrollCreateEnrollSceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitEnrollCreateEnrollSceneType {
    /// `VOUCHER`: Enroll vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Enroll mini programs (小程序报名场景).
    MiniApp,
}

record::enumeration!(
    RecruitEnrollCreateEnrollSceneType, "VOUCHER" Voucher, "MINI_APP" MiniApp
);

/// The error codes of `alipay.marketing.recruit.enroll.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecruitEnrollCreateErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RecruitEnrollCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError, "PROHIBIT_NEW_DEVELOPER_CALL"
    ProhibitNewDeveloperCall
);

impl record::CallRequest for RecruitEnrollCreate {}

impl record::Request for RecruitEnrollCreate {
    type Response = RecruitEnrollCreateResponse;
    type ErrorCode = RecruitEnrollCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.recruit.enroll.create",
        title: "招商报名提交",
        file: "spec/marketing/recruit.enroll.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/recruit/enroll/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RECRUIT_ENROLL_CREATE,
        response: &RECRUIT_ENROLL_CREATE_RESPONSE,
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
    RecruitEnrollCreate, RECRUIT_ENROLL_CREATE, 0 enroll_info None, 1 enroll_scene_type
    None, 2 out_biz_no None, 3 plan_id None
);

record::record!(
    RecruitEnrollCreateResponse, RECRUIT_ENROLL_CREATE_RESPONSE, 0 enroll_id None, 1
    out_biz_no None
);

static RECRUIT_ENROLL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollCreate",
    file: "spec/marketing/recruit.enroll.create.yaml",
    rows: &[
        schema::Row::Plain(
            "enroll_info",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_INFO),
        ),
        schema::Row::Limited(
            "enroll_scene_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["VOUCHER", "MINI_APP"]))],
        ),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"))],
        ),
        schema::Row::Text("plan_id"),
    ],
    rules: &[],
    lines: &[11, 12, 15, 20, 24, 27],
};

static RECRUIT_ENROLL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollCreateResponse",
    file: "spec/marketing/recruit.enroll.create.yaml",
    rows: &[schema::Row::Text("enroll_id"), schema::Row::Text("out_biz_no")],
    rules: &[],
    lines: &[],
};
