//! `alipay.eco.edu.kt.parent.query` · 查询学生家长状态接口
//!
//! Query whether a parent has added the student's payment account in Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/parent/query`. Described in
//! `spec/eco/edu.kt.parent.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.edu.kt.parent.query` (查询学生家长状态接口).
///
/// Query whether a parent has added the student's payment account in Alipay.
///
/// ```
/// use alipay::eco::EduKtParentQuery;
///
/// let request = EduKtParentQuery::new()
///     .school_pid("20880012939123234423");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/parent/query`. Described in
/// `spec/eco/edu.kt.parent.query.yaml`.
/// Returns [`EduKtParentQueryResponse`], or an error with a [`EduKtParentQueryErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.parent.query")]
#[doc(alias = "/v3/alipay/eco/edu/kt/parent/query")]
#[doc(alias = "查询学生家长状态接口")]
#[must_use]
#[non_exhaustive]
pub struct EduKtParentQuery {
    /// School's Alipay partner id.
    ///
    /// 学校支付宝pid. Example: `20880012939123234423`.
    pub school_pid: Option<String>,
    /// School code, `school_no` returned by the school information API.
    ///
    /// 学校编码. Example: `11010100000002`.
    pub school_no: Option<String>,
    /// Alipay partner id of the ISV.
    ///
    /// Isv的支付宝pid. Example: `110101190001010000`.
    pub partner_id: Option<String>,
    /// Name of the child or student.
    ///
    /// 孩子或学生姓名. Example: `某某`.
    pub child_name: Option<String>,
    /// A parent's phone from the bill; exactly one of phone, code and identity.
    ///
    /// 用户手机号. Example: `13800000000`.
    pub user_mobile: Option<String>,
    /// Student number, unique in the school; exactly one of phone, code and identity.
    ///
    /// 学生的学号. Example: `2098453900091`.
    pub student_code: Option<String>,
    /// Student's identity card number; exactly one of phone, code and identity.
    ///
    /// 学生的身份证号. Example: `110101190001010000`.
    pub student_identify: Option<String>,
}

impl EduKtParentQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`school_no`](Self::school_no).
    #[inline]
    pub fn school_no(mut self, school_no: impl Into<String>) -> Self {
        self.school_no = Some(school_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`child_name`](Self::child_name).
    #[inline]
    pub fn child_name(mut self, child_name: impl Into<String>) -> Self {
        self.child_name = Some(child_name.into());
        self
    }

    /// Sets [`user_mobile`](Self::user_mobile).
    #[inline]
    pub fn user_mobile(mut self, user_mobile: impl Into<String>) -> Self {
        self.user_mobile = Some(user_mobile.into());
        self
    }

    /// Sets [`student_code`](Self::student_code).
    #[inline]
    pub fn student_code(mut self, student_code: impl Into<String>) -> Self {
        self.student_code = Some(student_code.into());
        self
    }

    /// Sets [`student_identify`](Self::student_identify).
    #[inline]
    pub fn student_identify(mut self, student_identify: impl Into<String>) -> Self {
        self.student_identify = Some(student_identify.into());
        self
    }
}

/// The response of `alipay.eco.edu.kt.parent.query` (查询学生家长状态接口).
#[non_exhaustive]
pub struct EduKtParentQueryResponse {
    /// Whether the user has added this child.
    ///
    /// Example: `SUCCESS`.
    pub status: Option<record::Choice<EduKtParentQueryResponseStatus>>,
}

/// The values of the platform's type `EduKtParentQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtParentQueryResponseStatus {
    /// `SUCCESS`: Added.
    Success,
    /// `FAIL`: Not added.
    Fail,
}

record::enumeration!(EduKtParentQueryResponseStatus, "SUCCESS" Success, "FAIL" Fail);

/// The error codes of `alipay.eco.edu.kt.parent.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EduKtParentQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EduKtParentQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for EduKtParentQuery {}

impl record::Request for EduKtParentQuery {
    type Response = EduKtParentQueryResponse;
    type ErrorCode = EduKtParentQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.parent.query",
        title: "查询学生家长状态接口",
        file: "spec/eco/edu.kt.parent.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/edu/kt/parent/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EDU_KT_PARENT_QUERY,
        response: &EDU_KT_PARENT_QUERY_RESPONSE,
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
    EduKtParentQuery, EDU_KT_PARENT_QUERY, 0 school_pid None, 1 school_no None, 2
    partner_id None, 3 child_name None, 4 user_mobile None, 5 student_code None, 6
    student_identify None
);

record::record!(EduKtParentQueryResponse, EDU_KT_PARENT_QUERY_RESPONSE, 0 status None);

static EDU_KT_PARENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtParentQuery",
    file: "spec/eco/edu.kt.parent.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "school_pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "school_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "partner_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "child_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_mobile",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "student_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "student_identify",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 23, 24, 29, 34],
};

static EDU_KT_PARENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtParentQueryResponse",
    file: "spec/eco/edu.kt.parent.query.yaml",
    rows: &[schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
