//! `alipay.eco.edu.kt.parent.query` · 查询学生家长状态接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/parent/query`. Described in
//! `spec/eco/edu.kt.parent.query.yaml`.

use crate::{record, schema};

static EDU_KT_PARENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtParentQuery",
    file: "spec/eco/edu.kt.parent.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("school_pid", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("school_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("partner_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("child_name", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_mobile", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("student_code", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("student_identify", 16)
        },
    ],
    rules: &[],
};

static EDU_KT_PARENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtParentQueryResponse",
    file: "spec/eco/edu.kt.parent.query.yaml",
    fields: &[schema::FieldDef::text("status", 19)],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.parent.query` (查询学生家长状态接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/parent/query`. Described in
/// `spec/eco/edu.kt.parent.query.yaml`.
/// Answered by [`EduKtParentQueryResponse`], or by an error with a [`EduKtParentQueryErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.parent.query")]
#[doc(alias = "查询学生家长状态接口")]
#[must_use]
#[non_exhaustive]
pub struct EduKtParentQuery {
    /// On the wire `school_pid`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:10`.
    pub school_pid: Option<String>,
    /// On the wire `school_no`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:11`.
    pub school_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:12`.
    pub partner_id: Option<String>,
    /// On the wire `child_name`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:13`.
    pub child_name: Option<String>,
    /// On the wire `user_mobile`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:14`.
    pub user_mobile: Option<String>,
    /// On the wire `student_code`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:15`.
    pub student_code: Option<String>,
    /// On the wire `student_identify`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:16`.
    pub student_identify: Option<String>,
}

impl EduKtParentQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            school_pid: None,
            school_no: None,
            partner_id: None,
            child_name: None,
            user_mobile: None,
            student_code: None,
            student_identify: None,
        }
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

impl record::Record for EduKtParentQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_PARENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.school_pid),
            1 => Some(&self.school_no),
            2 => Some(&self.partner_id),
            3 => Some(&self.child_name),
            4 => Some(&self.user_mobile),
            5 => Some(&self.student_code),
            6 => Some(&self.student_identify),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.school_pid),
            1 => Some(&mut self.school_no),
            2 => Some(&mut self.partner_id),
            3 => Some(&mut self.child_name),
            4 => Some(&mut self.user_mobile),
            5 => Some(&mut self.student_code),
            6 => Some(&mut self.student_identify),
            _ => None,
        }
    }
}

impl Default for EduKtParentQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtParentQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtParentQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtParentQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.edu.kt.parent.query` (查询学生家长状态接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtParentQueryResponse {
    /// On the wire `status`, a text. Source: `spec/eco/edu.kt.parent.query.yaml:19`.
    pub status: Option<String>,
}

impl record::Record for EduKtParentQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_PARENT_QUERY_RESPONSE
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

impl Default for EduKtParentQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for EduKtParentQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtParentQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtParentQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.edu.kt.parent.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtParentQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.parent.query.yaml:22`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/edu.kt.parent.query.yaml:23`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EduKtParentQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtParentQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
