//! `alipay.eco.edu.kt.student.modify` · 学生信息更新
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/student/modify`. Described in
//! `spec/eco/edu.kt.student.modify.yaml`.

use crate::{record, schema};

static EDU_KT_STUDENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtStudentModify",
    file: "spec/eco/edu.kt.student.modify.yaml",
    fields: &[
        schema::FieldDef::text("child_name", 9),
        schema::FieldDef::text("isv_pid", 10),
        schema::FieldDef::text("school_no", 11),
        schema::FieldDef::text("school_pid", 12),
        schema::FieldDef::text("status", 13),
        schema::FieldDef::text("student_code", 14),
        schema::FieldDef::text("student_identify", 15),
        schema::FieldDef::text("student_no", 16),
        schema::FieldDef::new(
            "users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_DETAILS),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static EDU_KT_STUDENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtStudentModifyResponse",
    file: "spec/eco/edu.kt.student.modify.yaml",
    fields: &[schema::FieldDef::text("status", 20)],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.student.modify` (学生信息更新).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/student/modify`. Described in
/// `spec/eco/edu.kt.student.modify.yaml`.
/// Answered by [`EduKtStudentModifyResponse`], or by an error with a [`EduKtStudentModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.student.modify")]
#[doc(alias = "学生信息更新")]
#[must_use]
#[non_exhaustive]
pub struct EduKtStudentModify {
    /// On the wire `child_name`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:9`.
    pub child_name: Option<String>,
    /// On the wire `isv_pid`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:10`.
    pub isv_pid: Option<String>,
    /// On the wire `school_no`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:11`.
    pub school_no: Option<String>,
    /// On the wire `school_pid`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:12`.
    pub school_pid: Option<String>,
    /// On the wire `status`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:13`.
    pub status: Option<String>,
    /// On the wire `student_code`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:14`.
    pub student_code: Option<String>,
    /// On the wire `student_identify`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:15`.
    pub student_identify: Option<String>,
    /// On the wire `student_no`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:16`.
    pub student_no: Option<String>,
    /// On the wire `users`, a list; each element is a record of the kind `UserDetails`. Source:
    /// `spec/eco/edu.kt.student.modify.yaml:17`.
    pub users: Vec<super::types::UserDetails>,
}

impl EduKtStudentModify {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn status(mut self, status: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.edu.kt.student.modify` (学生信息更新).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtStudentModifyResponse {
    /// On the wire `status`, a text. Source: `spec/eco/edu.kt.student.modify.yaml:20`.
    pub status: Option<String>,
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

/// The error codes of `alipay.eco.edu.kt.student.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtStudentModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/edu.kt.student.modify.yaml:23`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.student.modify.yaml:24`.
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
