//! `alipay.eco.edu.kt.student.modify` · 学生信息更新
//!
//! Update or delete a student of the school fee service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/student/modify`. Described in
//! `spec/eco/edu.kt.student.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.edu.kt.student.modify` (学生信息更新).
///
/// Update or delete a student of the school fee service.
///
/// ```
/// use alipay::eco::EduKtStudentModify;
///
/// let request = EduKtStudentModify::new()
///     .child_name("某某");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
/// | [`users`](Self::users) | at most 20 items |
/// | rule | At least one of `child_name`, `student_code`, `student_identify`, `users` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/student/modify`. Described in
/// `spec/eco/edu.kt.student.modify.yaml`.
/// Returns [`EduKtStudentModifyResponse`], or an error with a [`EduKtStudentModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.student.modify")]
#[doc(alias = "/v3/alipay/eco/edu/kt/student/modify")]
#[doc(alias = "学生信息更新")]
#[must_use]
#[non_exhaustive]
pub struct EduKtStudentModify {
    /// New name; name, student number, identity card or parents must be given.
    ///
    /// 修改后的学生姓名. Example: `某某`.
    pub child_name: Option<String>,
    /// Alipay partner id of the ISV signed up for school fees.
    ///
    /// Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// School number returned by `alipay.eco.edu.kt.schoolinfo.modify`.
    ///
    /// 学校编号. Example: `11010100000001`.
    pub school_no: Option<String>,
    /// Alipay partner id with which the school signed up.
    ///
    /// Example: `2088000000000001`.
    pub school_pid: Option<String>,
    /// What to do, case-sensitive; `U` needs a name, student number or identity card.
    ///
    /// Example: `U`.
    pub status: Option<record::Choice<EduKtStudentModifyStatus>>,
    /// New student number; this, name, identity card or parents must be given.
    ///
    /// 修改后的学号. Example: `6589154`.
    pub student_code: Option<String>,
    /// New identity card number; this, name, student number or parents must be given.
    ///
    /// 修改后的身份证号码. Example: `110101190001010000`.
    pub student_identify: Option<String>,
    /// Unique student number made by the school fee service.
    ///
    /// Example: `57de63cb1ef157595c005467`.
    pub student_no: Option<String>,
    /// Parents; unknown ones are added to the student.
    ///
    /// 孩子的家长信息; at most 20 items.
    pub users: Vec<super::types::UserDetails>,
}

impl EduKtStudentModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`child_name`](Self::child_name).
    #[inline]
    pub fn child_name(mut self, child_name: impl Into<String>) -> Self {
        self.child_name = Some(child_name.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`school_no`](Self::school_no).
    #[inline]
    pub fn school_no(mut self, school_no: impl Into<String>) -> Self {
        self.school_no = Some(school_no.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<EduKtStudentModifyStatus>>,
    ) -> Self {
        self.status = Some(status.into());
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

    /// Sets [`student_no`](Self::student_no).
    #[inline]
    pub fn student_no(mut self, student_no: impl Into<String>) -> Self {
        self.student_no = Some(student_no.into());
        self
    }

    /// Sets [`users`](Self::users).
    #[inline]
    pub fn users(
        mut self,
        users: impl IntoIterator<Item = super::types::UserDetails>,
    ) -> Self {
        self.users = users.into_iter().collect();
        self
    }
}

/// The response of `alipay.eco.edu.kt.student.modify` (学生信息更新).
#[non_exhaustive]
pub struct EduKtStudentModifyResponse {
    /// Whether the school was registered.
    ///
    /// Example: `Y`.
    pub status: Option<record::Choice<EduKtStudentModifyResponseStatus>>,
}

/// The values of the platform's type `EduKtStudentModifyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtStudentModifyStatus {
    /// `D`: Delete.
    D,
    /// `U`: Update.
    U,
}

record::enumeration!(EduKtStudentModifyStatus, "D" D, "U" U);

/// The values of the platform's type `EduKtStudentModifyResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtStudentModifyResponseStatus {
    /// `Y`: Success (成功).
    Y,
    /// `N`: Failure (失败).
    N,
}

record::enumeration!(EduKtStudentModifyResponseStatus, "Y" Y, "N" N);

/// The error codes of `alipay.eco.edu.kt.student.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EduKtStudentModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EduKtStudentModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for EduKtStudentModify {}

impl record::Request for EduKtStudentModify {
    type Response = EduKtStudentModifyResponse;
    type ErrorCode = EduKtStudentModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.student.modify",
        title: "学生信息更新",
        file: "spec/eco/edu.kt.student.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/edu/kt/student/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDU_KT_STUDENT_MODIFY,
        response: &EDU_KT_STUDENT_MODIFY_RESPONSE,
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
    EduKtStudentModify, EDU_KT_STUDENT_MODIFY, 0 child_name None, 1 isv_pid None, 2
    school_no None, 3 school_pid None, 4 status None, 5 student_code None, 6
    student_identify None, 7 student_no None, 8 users Vec::new()
);

record::record!(
    EduKtStudentModifyResponse, EDU_KT_STUDENT_MODIFY_RESPONSE, 0 status None
);

static EDU_KT_STUDENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtStudentModify",
    file: "spec/eco/edu.kt.student.modify.yaml",
    rows: &[
        schema::Row::Text("child_name"),
        schema::Row::Text("isv_pid"),
        schema::Row::Text("school_no"),
        schema::Row::Text("school_pid"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["D", "U"]))],
        ),
        schema::Row::Text("student_code"),
        schema::Row::Text("student_identify"),
        schema::Row::Text("student_no"),
        schema::Row::Limited(
            "users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_DETAILS),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(20))],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(
            &["child_name", "student_code", "student_identify", "users"],
        ),
    ],
    lines: &[11, 16, 20, 25, 29, 31, 36, 41, 46, 50, 54, 57],
};

static EDU_KT_STUDENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtStudentModifyResponse",
    file: "spec/eco/edu.kt.student.modify.yaml",
    rows: &[schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
