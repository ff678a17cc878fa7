//! `alipay.eco.edu.kt.student.modify` · 学生信息更新
//!
//! Update or delete a student of the school fee service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/student/modify`. Described in
//! `spec/eco/edu.kt.student.modify.yaml`.

use crate::{record, schema};

static EDU_KT_STUDENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtStudentModify",
    file: "spec/eco/edu.kt.student.modify.yaml",
    fields: &[
        schema::FieldDef::text("child_name", 11),
        schema::FieldDef::text("isv_pid", 16),
        schema::FieldDef::text("school_no", 20),
        schema::FieldDef::text("school_pid", 25),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["D", "U"]), 31)],
            ..schema::FieldDef::text("status", 29)
        },
        schema::FieldDef::text("student_code", 36),
        schema::FieldDef::text("student_identify", 41),
        schema::FieldDef::text("student_no", 46),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(20), 54)],
            ..schema::FieldDef::new(
                "users",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::USER_DETAILS),
                        limits: &[],
                    },
                ),
                50,
            )
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &["child_name", "student_code", "student_identify", "users"],
            ),
            line: 57,
        },
    ],
};

static EDU_KT_STUDENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtStudentModifyResponse",
    file: "spec/eco/edu.kt.student.modify.yaml",
    fields: &[schema::FieldDef::text("status", 60)],
    rules: &[],
};

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
        Self {
            child_name: None,
            isv_pid: None,
            school_no: None,
            school_pid: None,
            status: None,
            student_code: None,
            student_identify: None,
            student_no: None,
            users: Vec::new(),
        }
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

impl record::Record for EduKtStudentModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_STUDENT_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.child_name),
            1 => Some(&self.isv_pid),
            2 => Some(&self.school_no),
            3 => Some(&self.school_pid),
            4 => Some(&self.status),
            5 => Some(&self.student_code),
            6 => Some(&self.student_identify),
            7 => Some(&self.student_no),
            8 => Some(&self.users),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.child_name),
            1 => Some(&mut self.isv_pid),
            2 => Some(&mut self.school_no),
            3 => Some(&mut self.school_pid),
            4 => Some(&mut self.status),
            5 => Some(&mut self.student_code),
            6 => Some(&mut self.student_identify),
            7 => Some(&mut self.student_no),
            8 => Some(&mut self.users),
            _ => None,
        }
    }
}

impl Default for EduKtStudentModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtStudentModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtStudentModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtStudentModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.eco.edu.kt.student.modify` (学生信息更新).
#[non_exhaustive]
pub struct EduKtStudentModifyResponse {
    /// Whether the school was registered.
    ///
    /// Example: `Y`.
    pub status: Option<record::Choice<EduKtStudentModifyResponseStatus>>,
}

impl record::Record for EduKtStudentModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_STUDENT_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for EduKtStudentModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for EduKtStudentModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtStudentModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtStudentModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EduKtStudentModifyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtStudentModifyStatus {
    /// `D`: Delete.
    D,
    /// `U`: Update.
    U,
}

impl record::Enumeration for EduKtStudentModifyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("D", Self::D), ("U", Self::U)];
}

impl std::fmt::Debug for EduKtStudentModifyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `EduKtStudentModifyResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EduKtStudentModifyResponseStatus {
    /// `Y`: Success (成功).
    Y,
    /// `N`: Failure (失败).
    N,
}

impl record::Enumeration for EduKtStudentModifyResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for EduKtStudentModifyResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.edu.kt.student.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EduKtStudentModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtStudentModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
