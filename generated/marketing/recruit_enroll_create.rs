//! `alipay.marketing.recruit.enroll.create` · 招商报名提交
//!
//! Create and submit an enrollment; the result of the review comes by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/enroll/create`. Described
//! in `spec/marketing/recruit.enroll.create.yaml`.

use crate::{record, schema};

static RECRUIT_ENROLL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollCreate",
    file: "spec/marketing/recruit.enroll.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "enroll_info",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_INFO),
            11,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["VOUCHER", "MINI_APP"]),
                    15,
                ),
            ],
            ..schema::FieldDef::text("enroll_scene_type", 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 24),
            ],
            ..schema::FieldDef::text("out_biz_no", 20)
        },
        schema::FieldDef::text("plan_id", 27),
    ],
    rules: &[],
};

static RECRUIT_ENROLL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollCreateResponse",
    file: "spec/marketing/recruit.enroll.create.yaml",
    fields: &[
        schema::FieldDef::text("enroll_id", 34),
        schema::FieldDef::text("out_biz_no", 35),
    ],
    rules: &[],
};

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
        Self {
            enroll_info: None,
            enroll_scene_type: None,
            out_biz_no: None,
            plan_id: None,
        }
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

impl record::Record for RecruitEnrollCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enroll_info),
            1 => Some(&self.enroll_scene_type),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.plan_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enroll_info),
            1 => Some(&mut self.enroll_scene_type),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.plan_id),
            _ => None,
        }
    }
}

impl Default for RecruitEnrollCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitEnrollCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for RecruitEnrollCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enroll_id),
            1 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enroll_id),
            1 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for RecruitEnrollCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            enroll_id: None,
            out_biz_no: None,
        }
    }
}

impl Clone for RecruitEnrollCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RecruitEnrollCreateEnrollSceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitEnrollCreateEnrollSceneType {
    /// `VOUCHER`: Enroll vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Enroll mini programs (小程序报名场景).
    MiniApp,
}

impl record::Enumeration for RecruitEnrollCreateEnrollSceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VOUCHER", Self::Voucher),
        ("MINI_APP", Self::MiniApp),
    ];
}

impl std::fmt::Debug for RecruitEnrollCreateEnrollSceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.recruit.enroll.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for RecruitEnrollCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("PROHIBIT_NEW_DEVELOPER_CALL", Self::ProhibitNewDeveloperCall),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RecruitEnrollCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
