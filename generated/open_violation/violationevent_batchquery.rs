//! `alipay.open.violation.violationevent.batchquery` · 违规记录列表查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
//! Described in `spec/open_violation/violationevent.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_violation/violationevent.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.violation.violationevent.batchquery",
    title: "违规记录列表查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/violation/violationevent/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &VIOLATIONEVENT_BATCHQUERY,
    response: &VIOLATIONEVENT_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "AUTHORITY_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "ILLEGAL_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 33,
        },
    ],
};

static VIOLATIONEVENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "begin_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static VIOLATIONEVENT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "violation_record_infos",
            kind: schema::Kind::Record(&VIOLATION_EVENT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static VIOLATION_EVENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationEvent",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "can_appeal",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "can_rectify",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "punish_action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "target_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "violation_record_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "violation_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "violation_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
/// Described in `spec/open_violation/violationevent.batchquery.yaml`.
/// Answered by [`ViolationeventBatchqueryResponse`], or by an error with a [`ViolationeventBatchqueryErrorCode`].
#[doc(alias = "alipay.open.violation.violationevent.batchquery")]
#[doc(alias = "违规记录列表查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct ViolationeventBatchquery {
    /// The field `begin_time`: a text.
    ///
    /// On the wire `begin_time`. Source: `spec/open_violation/violationevent.batchquery.yaml:9`.
    pub begin_time: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/open_violation/violationevent.batchquery.yaml:10`.
    pub end_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_violation/violationevent.batchquery.yaml:11`.
    pub status: Option<String>,
}

impl ViolationeventBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for ViolationeventBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATIONEVENT_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_time),
            1 => Some(&self.end_time),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for ViolationeventBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationeventBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationeventBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ViolationeventBatchquery {}

impl record::Request for ViolationeventBatchquery {
    type Response = ViolationeventBatchqueryResponse;
    type ErrorCode = ViolationeventBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ViolationeventBatchqueryResponse {
    /// The field `violation_record_infos`: a record of the kind `ViolationEvent`.
    ///
    /// On the wire `violation_record_infos`. Source: `spec/open_violation/violationevent.batchquery.yaml:14`.
    pub violation_record_infos: Option<ViolationEvent>,
}

impl record::Record for ViolationeventBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATIONEVENT_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.violation_record_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.violation_record_infos),
            _ => None,
        }
    }
}

impl Clone for ViolationeventBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationeventBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationeventBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ViolationEvent`.
///
/// Source: `spec/open_violation/violationevent.batchquery.yaml:17`.
#[derive(Default)]
#[non_exhaustive]
pub struct ViolationEvent {
    /// The field `can_appeal`: true or false.
    ///
    /// On the wire `can_appeal`. Source: `spec/open_violation/violationevent.batchquery.yaml:19`.
    pub can_appeal: Option<bool>,
    /// The field `can_rectify`: true or false.
    ///
    /// On the wire `can_rectify`. Source: `spec/open_violation/violationevent.batchquery.yaml:20`.
    pub can_rectify: Option<bool>,
    /// The field `punish_action`: a text.
    ///
    /// On the wire `punish_action`. Source: `spec/open_violation/violationevent.batchquery.yaml:21`.
    pub punish_action: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_violation/violationevent.batchquery.yaml:22`.
    pub status: Option<String>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/open_violation/violationevent.batchquery.yaml:23`.
    pub target_id: Option<String>,
    /// The field `target_name`: a text.
    ///
    /// On the wire `target_name`. Source: `spec/open_violation/violationevent.batchquery.yaml:24`.
    pub target_name: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/open_violation/violationevent.batchquery.yaml:25`.
    pub target_type: Option<String>,
    /// The field `violation_record_id`: a text.
    ///
    /// On the wire `violation_record_id`. Source: `spec/open_violation/violationevent.batchquery.yaml:26`.
    pub violation_record_id: Option<String>,
    /// The field `violation_time`: a text.
    ///
    /// On the wire `violation_time`. Source: `spec/open_violation/violationevent.batchquery.yaml:27`.
    pub violation_time: Option<String>,
    /// The field `violation_type`: a text.
    ///
    /// On the wire `violation_type`. Source: `spec/open_violation/violationevent.batchquery.yaml:28`.
    pub violation_type: Option<String>,
}

impl record::Record for ViolationEvent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATION_EVENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_appeal),
            1 => Some(&self.can_rectify),
            2 => Some(&self.punish_action),
            3 => Some(&self.status),
            4 => Some(&self.target_id),
            5 => Some(&self.target_name),
            6 => Some(&self.target_type),
            7 => Some(&self.violation_record_id),
            8 => Some(&self.violation_time),
            9 => Some(&self.violation_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_appeal),
            1 => Some(&mut self.can_rectify),
            2 => Some(&mut self.punish_action),
            3 => Some(&mut self.status),
            4 => Some(&mut self.target_id),
            5 => Some(&mut self.target_name),
            6 => Some(&mut self.target_type),
            7 => Some(&mut self.violation_record_id),
            8 => Some(&mut self.violation_time),
            9 => Some(&mut self.violation_type),
            _ => None,
        }
    }
}

impl Clone for ViolationEvent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.violation.violationevent.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationeventBatchqueryErrorCode {
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/open_violation/violationevent.batchquery.yaml:31`.
    AuthorityIllegal,
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_violation/violationevent.batchquery.yaml:32`.
    IllegalParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_violation/violationevent.batchquery.yaml:33`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ViolationeventBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
